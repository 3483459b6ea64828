import type { ChannelType } from '@yibao-rules/model';
import type { PathRecord } from './paths.js';
import type { View } from './view.js';

/** A channel found in a block: `start` and `end` count in the block's view. */
export class ChannelMention {
  /** One of several that the text only gives as examples: APP(如“皖事通”等). */
  example: boolean;
  /** Only a step of another channel's menu, and no channel here. */
  isStep: boolean;

  /**
   * @param name canonical; null where the text names none
   * @param until end of the type words behind the name, and of its closing mark
   */
  constructor(
    readonly type: ChannelType,
    readonly name: string | null,
    readonly number: string | null,
    readonly region: string | null,
    readonly start: number,
    readonly end: number,
    readonly until: number,
  ) {
    this.example = false;
    this.isStep = false;
  }

  /** True for what may have a menu: an app, an account, a site, but no hotline and nothing without a name. */
  get mayHaveMenu(): boolean {
    return this.name !== null && this.type !== 'hotline';
  }
}

/** What one block says of channels. */
export interface BlockChannels {
  view: View;
  mentions: readonly ChannelMention[];
  paths: PathRecord[];
}

/** Index of the first mention that reaches behind `at`. */
export function firstReaching(mentions: readonly ChannelMention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as ChannelMention).until > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** True where a mention shares a character with `start`–`end`. */
export function isNamedWithin(mentions: readonly ChannelMention[], start: number, end: number): boolean {
  const first = firstReaching(mentions, start);
  return first < mentions.length && (mentions[first] as ChannelMention).start < end;
}

function byStart(a: ChannelMention, b: ChannelMention): number {
  return a.start - b.start;
}

/** The mentions in the order of the text, as they are where they stand so already. */
export function inTextOrder(mentions: ChannelMention[]): ChannelMention[] {
  for (let i = 1; i < mentions.length; i++) {
    if ((mentions[i - 1] as ChannelMention).start > (mentions[i] as ChannelMention).start) return mentions.sort(byStart);
  }
  return mentions;
}
