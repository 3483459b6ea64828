import { CHANNEL_PURPOSES, type ChannelPurpose } from '@yibao-rules/model';
import type { Hits } from '../scan/hits.js';
import { PURPOSE_WORDS } from './purposes.table.js';

/** Several purposes: bit n for the n-th of the vocabulary. */
export type PurposeBits = number;

export const NO_PURPOSE: PurposeBits = 0;

/** The words of the table and what they mean. */
export function* purposeEntries(): Generator<readonly [string, PurposeBits]> {
  for (const [purpose, words] of PURPOSE_WORDS) {
    for (const word of words.split(' ')) yield [word, purpose === null ? NO_PURPOSE : bitsOf(purpose)];
  }
}

/** What the words speak of doing that stand in `[start, end)` of the article. */
export function purposesWithin(words: Hits<PurposeBits>, start: number, end: number): PurposeBits {
  let found = NO_PURPOSE;
  for (let i = words.from(start); (words.at[i] as number) < end; i++) found |= words.value(i);
  return found;
}

export function bitsOf(purpose: ChannelPurpose): PurposeBits {
  return 1 << CHANNEL_PURPOSES.indexOf(purpose);
}

/** The purposes in vocabulary order. */
export function purposesOf(bits: PurposeBits): ChannelPurpose[] {
  const purposes: ChannelPurpose[] = [];
  for (let i = 0; i < CHANNEL_PURPOSES.length; i++) if ((bits & (1 << i)) !== 0) purposes.push(CHANNEL_PURPOSES[i] as ChannelPurpose);
  return purposes;
}
