import { beforeBlanks } from '../../text/around.js';
import { isOneOf, type Spelling, stands, WordIndex } from '../../text/word-index.js';
import {
  CHANGED_NOUN_ENDS,
  COMPARISON,
  DELTA_FILLERS,
  DELTA_WORDS,
  NOT_ADDING,
  SHORT_DELTA_OPENERS,
  SHORT_DELTA_WORDS,
} from './delta.table.js';

export interface Delta {
  /** Where the verb begins. */
  start: number;
  sign: 1 | -1;
}

/** All by their last character, so that most numbers need one look-up. */
const VERBS = new WordIndex(DELTA_WORDS, 'last');
const SHORT_VERBS = new WordIndex(Object.entries(SHORT_DELTA_WORDS), 'last');
const FILLERS = new WordIndex(
  DELTA_FILLERS.map((word) => [word, word] as const),
  'last',
);
const MOST = '最'.charCodeAt(0);
const ADD = '加'.charCodeAt(0);

/** How many fillers and nouns may stand between verb and number. */
const MAX_STEPS = 4;

/**
 * The verb of change that governs the number at `at`: directly before it, or before the noun that it changes (提高报销比例5个百分点).
 * @param nounStart where a cue word begins that stands directly before the number; −1 where none does.
 */
export function deltaBefore(text: string, codes: Uint16Array, at: number, floor: number, nounStart: number): Delta | null {
  return verbBefore(text, codes, at, floor) ?? (nounStart < 0 ? null : verbBefore(text, codes, nounStart, floor));
}

function verbBefore(text: string, codes: Uint16Array, at: number, floor: number): Delta | null {
  let to = beforeBlanks(codes, at, floor);
  for (let step = 0; step < MAX_STEPS && to > floor; step++) {
    const last = codes[to - 1] as number;
    const verbs = VERBS.of(last);
    for (let i = 0; i < verbs.length; i++) {
      const { codes: word, value } = verbs[i] as Spelling<1 | -1>;
      const start = to - word.length;
      if (start >= floor && stands(codes, start, word) && !(start > 0 && codes[start - 1] === MOST)) return { start, sign: value }; // 最多报
    }
    if (SHORT_VERBS.has(last) && to - 1 > floor && isVerb(text, codes, to - 1, floor))
      return { start: to - 1, sign: (SHORT_VERBS.of(last)[0] as Spelling<1 | -1>).value };
    const filler = FILLERS.of(last)[0];
    if (filler === undefined || filler.value === '为' || to - filler.codes.length < floor) return null;
    if (!stands(codes, to - filler.codes.length, filler.codes)) return null;
    to = beforeBlanks(codes, to - filler.codes.length, floor);
  }
  return null;
}

/** Whether the character of change at `at` is a verb, as the words before it show. */
function isVerb(text: string, codes: Uint16Array, at: number, floor: number): boolean {
  const code = codes[at] as number;
  const before = codes[at - 1] as number;
  if (isOneOf(SHORT_DELTA_OPENERS, before)) return true;
  if (isOneOf('降减', code) && isOneOf(CHANGED_NOUN_ENDS, before)) return true;
  if (code === ADD) return !isOneOf(NOT_ADDING, before);
  return isOneOf('高低多少', code) && COMPARISON.test(text.slice(Math.max(floor, at - 16), at));
}

/** How far before percentage points their verb is looked for: 报销比例在降低门槛的同时也降 …. */
const CLAUSE_REACH = 24;

/** The last verb of change before the number in its clause: percentage points are always a change. */
export function deltaInClause(text: string, at: number, clauseStart: number): Delta | null {
  const floor = Math.max(clauseStart, at - CLAUSE_REACH);
  const before = text.slice(floor, at);
  let found: Delta | null = null;
  for (const [word, sign] of DELTA_WORDS) {
    const index = before.lastIndexOf(word);
    if (index >= 0 && (!found || floor + index > found.start)) found = { start: floor + index, sign };
  }
  return found;
}
