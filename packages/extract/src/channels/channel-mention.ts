import type { ChannelType } from '@yibao-rules/model';
import type { PathRecord } from './paths.js';
import type { View } from './view.js';

/** A channel found in a block: `start` and `end` count in the block's view. */
export interface ChannelMention {
  type: ChannelType;
  /** Canonical name; null where the text names none. */
  name: string | null;
  number: string | null;
  region: string | null;
  start: number;
  end: number;
  /** End of the type words behind the name, and of its closing mark. */
  until: number;
  /** One of several that the text only gives as examples: APP(如“皖事通”等). */
  example: boolean;
}

/** What one block says of channels. */
export interface BlockChannels {
  view: View;
  mentions: readonly ChannelMention[];
  paths: PathRecord[];
}
