import { CHANNEL_PURPOSES, type ChannelPurpose } from '@yibao-rules/model';
import { LexiconScanner } from '../text/lexicon-scanner.js';
import { PURPOSE_WORDS } from './purposes.table.js';

/** Several purposes: bit n for the n-th of the vocabulary. */
export type PurposeBits = number;

export const NO_PURPOSE: PurposeBits = 0;

let scanner: LexiconScanner<PurposeBits> | null = null;

/** What the words speak of doing. */
export function purposesIn(text: string): PurposeBits {
  scanner ??= new LexiconScanner(
    PURPOSE_WORDS.flatMap(([purpose, words]) => words.split(' ').map((word) => [word, purpose ? bitsOf(purpose) : NO_PURPOSE] as const)),
  );
  let found = NO_PURPOSE;
  for (const { value } of scanner.scan(text)) found |= value;
  return found;
}

export function bitsOf(purpose: ChannelPurpose): PurposeBits {
  return 1 << CHANNEL_PURPOSES.indexOf(purpose);
}

/** The purposes in vocabulary order. */
export function purposesOf(bits: PurposeBits): ChannelPurpose[] {
  return CHANNEL_PURPOSES.filter((_, index) => (bits & (1 << index)) !== 0);
}
