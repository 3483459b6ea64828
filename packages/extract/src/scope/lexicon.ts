import type { ScopeKey } from '@yibao-rules/model';
import { DISEASES } from './disease.table.js';
import { facilityWords, TIER_LISTS } from './facility-words.js';
import { filingWords } from './filing-words.js';
import { KEY } from './key.js';
import { MATTER_WORDS } from './matter.table.js';
import {
  AMONG_WORD,
  MEASURE_WORDS,
  RESPECTIVE_WORDS,
  SCOPE_WORDS,
  TERSE_WORDS,
  TOGETHER_WORDS,
  WEAK_WORDS,
} from './scope-lexicon.table.js';
import { SCOPE_TRAPS } from './scope-traps.table.js';
import { type Atom, atom } from './token.js';

/** What a word of the lexicon means; a word may name a measure and state scope at once. */
export interface Entry {
  atoms: readonly Atom[];
  /** Values written as one word (一、二级), one after the other. */
  list: readonly string[] | null;
  /** States its scope only right before a figure. */
  terse: boolean;
  measure: boolean;
  cue: 'respective' | 'together' | 'among' | null;
}

const NOTHING: Entry = { atoms: [], list: null, terse: false, measure: false, cue: null };

/** Always made here, field by field: a text is read faster if all entries have one shape. */
function joined(known: Entry, more: Partial<Entry>): Entry {
  return {
    atoms: known.atoms.concat(more.atoms ?? []),
    list: more.list ?? known.list,
    terse: more.terse ?? known.terse,
    measure: more.measure ?? known.measure,
    cue: more.cue ?? known.cue,
  };
}

type Stated = Partial<Record<ScopeKey, string | readonly string[]>>;

function split(row: string): string[] {
  return row.split(' ').filter((word) => word !== '');
}

function atomsOf(stated: Stated, weak = false): Atom[] {
  return Object.entries(stated).map(([key, value]) => atom(KEY[key as ScopeKey], typeof value === 'string' ? [value] : value, weak));
}

/** All tables as one: what several of them say of a word holds together, and a trap takes its word out of all. */
export function scopeEntries(): Map<string, Entry> {
  const lexicon = new Map<string, Entry>();
  const add = (word: string, more: Partial<Entry>) => lexicon.set(word, joined(lexicon.get(word) ?? NOTHING, more));
  for (const word of split(MEASURE_WORDS)) add(word, { measure: true });
  for (const word of split(RESPECTIVE_WORDS)) add(word, { cue: 'respective' });
  for (const word of split(TOGETHER_WORDS)) add(word, { cue: 'together' });
  add(AMONG_WORD, { cue: 'among' });
  for (const [row, stated] of SCOPE_WORDS) for (const word of split(row)) add(word, { atoms: atomsOf(stated) });
  for (const [row, stated] of WEAK_WORDS) for (const word of split(row)) add(word, { atoms: atomsOf(stated, true) });
  for (const [row, stated] of TERSE_WORDS) for (const word of split(row)) add(word, { atoms: atomsOf(stated), terse: true });
  for (const [row, matter] of MATTER_WORDS) for (const word of split(row)) add(word, { atoms: [atom(KEY.matter, [matter])] });
  for (const disease of split(DISEASES)) add(disease, { atoms: [atom(KEY.disease, [disease])] });
  for (const [word, atoms] of [...facilityWords(), ...filingWords()]) add(word, { atoms });
  for (const [word, list] of TIER_LISTS) add(word, { list });
  // 第 2 次: a numeral may stand off from the characters around it.
  for (const [word, entry] of [...lexicon]) if (/第\d次/.test(word)) add(word.replace(/\d/, ' $& '), entry);
  for (const word of split(SCOPE_TRAPS)) lexicon.set(word, NOTHING);
  return lexicon;
}
