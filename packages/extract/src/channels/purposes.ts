import { CHANNEL_PURPOSES, type ChannelPurpose } from '@yibao-rules/model';
import { LexiconScanner } from '../text/lexicon-scanner.js';
import { PURPOSE_WORDS } from './purposes.table.js';

/** Several purposes: bit n for the n-th of the vocabulary. */
export type PurposeBits = number;

export const NO_PURPOSE: PurposeBits = 0;

let scanner: LexiconScanner<PurposeBits> | null = null;

function lexicon(): LexiconScanner<PurposeBits> {
  scanner ??= new LexiconScanner(
    PURPOSE_WORDS.flatMap(([purpose, words]) => words.split(' ').map((word) => [word, purpose ? bitsOf(purpose) : NO_PURPOSE] as const)),
  );
  return scanner;
}

/** What the words of `text.slice(start, end)` speak of doing. */
export function purposesIn(text: string, start: number, end: number): PurposeBits {
  const words = lexicon();
  let found = NO_PURPOSE;
  for (let i = start; i < end; ) {
    const match = words.opensAt(text, i) ? words.matchAt(text, i, end) : null;
    if (match !== null) found |= match.value;
    i = match === null ? i + 1 : match.end;
  }
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
