import type { ChannelType } from '@yibao-rules/model';
import type { PathRecord } from './paths.js';
import type { View } from './view.js';

/** A channel found in a block: `start` and `end` count in the block's view. */
export class ChannelMention {
  /** One of several that the text only gives as examples: APP(如“皖事通”等). */
  example = false;

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
  ) {}
}

/** What one block says of channels. */
export interface BlockChannels {
  view: View;
  mentions: readonly ChannelMention[];
  paths: PathRecord[];
}
