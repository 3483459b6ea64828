import { CHANNEL_PURPOSES, type ChannelPurpose } from '@yibao-rules/model';
import { LexiconScanner } from '../text/lexicon-scanner.js';
import { PURPOSE_WORDS } from './purposes.table.js';

let scanner: LexiconScanner<ChannelPurpose | null> | null = null;

/** What the words speak of doing, in vocabulary order without repetition. */
export function purposesIn(text: string): ChannelPurpose[] {
  scanner ??= new LexiconScanner(PURPOSE_WORDS.flatMap(([purpose, words]) => words.split(' ').map((word) => [word, purpose] as const)));
  const found = new Set(scanner.scan(text).map(({ value }) => value));
  return CHANNEL_PURPOSES.filter((purpose) => found.has(purpose));
}
