import type { ScopeKey } from '@yibao-rules/model';
import { LexiconScanner } from '../text/lexicon-scanner.js';
import { DISEASES } from './disease.table.js';
import { facilityWords, TIER_LISTS } from './facility-words.js';
import { filingWords } from './filing-words.js';
import { MEASURE_WORDS, RESPECTIVE_WORDS, SCOPE_WORDS, TERSE_WORDS, TOGETHER_WORDS, WEAK_WORDS } from './scope-lexicon.table.js';
import { SCOPE_TRAPS } from './scope-traps.table.js';
import type { Atom } from './token.js';

/** What a word of the lexicon means. `list` is a run of values written as one word (一、二级). */
export type Entry =
  | { kind: 'scope'; atoms: readonly Atom[] }
  | { kind: 'list'; key: ScopeKey; slots: readonly string[] }
  | { kind: 'measure' }
  | { kind: 'respective' }
  | { kind: 'together' }
  | { kind: 'terse'; atoms: readonly Atom[] }
  | { kind: 'trap' };

function words(row: string): string[] {
  return row.split(' ').filter((word) => word !== '');
}

function atomsOf(stated: Partial<Record<ScopeKey, string | readonly string[]>>, weak: boolean): Atom[] {
  return Object.entries(stated).map(([key, value]) => ({
    key: key as ScopeKey,
    values: typeof value === 'string' ? [value] : (value as readonly string[]),
    ...(weak ? { weak: true as const } : {}),
  }));
}

function* entries(): Generator<[string, Entry]> {
  for (const word of words(MEASURE_WORDS)) yield [word, { kind: 'measure' }];
  for (const word of words(RESPECTIVE_WORDS)) yield [word, { kind: 'respective' }];
  for (const word of words(TOGETHER_WORDS)) yield [word, { kind: 'together' }];
  for (const disease of words(DISEASES)) yield [disease, { kind: 'scope', atoms: [{ key: 'disease', values: [disease] }] }];
  for (const [row, stated] of TERSE_WORDS) {
    for (const word of words(row)) yield [word, { kind: 'terse', atoms: atomsOf(stated, false) }];
  }
  for (const [row, stated] of SCOPE_WORDS) {
    for (const word of words(row)) yield [word, { kind: 'scope', atoms: atomsOf(stated, false) }];
  }
  for (const [row, stated] of WEAK_WORDS) {
    for (const word of words(row)) yield [word, { kind: 'scope', atoms: atomsOf(stated, true) }];
  }
  for (const [word, atoms] of facilityWords()) yield [word, { kind: 'scope', atoms }];
  for (const [word, atoms] of filingWords()) yield [word, { kind: 'scope', atoms }];
  for (const [word, slots] of TIER_LISTS) yield [word, { kind: 'list', key: 'facility', slots }];
  for (const word of words(SCOPE_TRAPS)) yield [word, { kind: 'trap' }];
}

let scanner: LexiconScanner<Entry> | null = null;

/** The scanner of all scope words, built on first use. */
export function scopeScanner(): LexiconScanner<Entry> {
  scanner ??= new LexiconScanner(entries());
  return scanner;
}
