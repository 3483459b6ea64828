import { beforeBlanks } from '../../text/around.js';
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

/** The verbs by their last character, so that most numbers need one look-up. */
const VERBS_BY_END = new Map<number, (typeof DELTA_WORDS)[number][]>();
for (const entry of DELTA_WORDS) {
  const end = entry[0].charCodeAt(entry[0].length - 1);
  VERBS_BY_END.set(end, [...(VERBS_BY_END.get(end) ?? []), entry]);
}
const SHORT_VERBS = new Map<number, 1 | -1>(Object.entries(SHORT_DELTA_WORDS).map(([word, sign]) => [word.charCodeAt(0), sign]));
/** Characters that end a filler: before any other, the search for a verb is over. */
const FILLER_ENDS = new Set(DELTA_FILLERS.map((word) => word.charCodeAt(word.length - 1)));

/** How many fillers and nouns may stand between verb and number. */
const MAX_STEPS = 4;

/**
 * The verb of change that governs the number at `at`: directly before it, or before the noun that it changes (提高报销比例5个百分点).
 * @param nounStart where a cue word ends that stands directly before the number, given its start; null where none does.
 */
export function deltaBefore(text: string, codes: Uint16Array, at: number, floor: number, nounStart: number | null): Delta | null {
  return verbBefore(text, codes, at, floor) ?? (nounStart === null ? null : verbBefore(text, codes, nounStart, floor));
}

function verbBefore(text: string, codes: Uint16Array, at: number, floor: number): Delta | null {
  let to = beforeBlanks(codes, at, floor);
  for (let step = 0; step < MAX_STEPS; step++) {
    const last = text.charCodeAt(to - 1);
    for (const [word, sign] of VERBS_BY_END.get(last) ?? NO_VERBS) {
      const start = to - word.length;
      if (start >= floor && text.startsWith(word, start) && text[start - 1] !== '最') return { start, sign }; // 最多报
    }
    const short = SHORT_VERBS.get(last);
    if (short && to - 1 > floor && isVerb(text, to - 1, floor)) return { start: to - 1, sign: short };
    if (!FILLER_ENDS.has(last)) return null;
    const filler = DELTA_FILLERS.find((word) => to - word.length >= floor && text.startsWith(word, to - word.length));
    if (!filler || filler === '为') return null;
    to = beforeBlanks(codes, to - filler.length, floor);
  }
  return null;
}

const NO_VERBS: (typeof DELTA_WORDS)[number][] = [];

function isVerb(text: string, at: number, floor: number): boolean {
  if (SHORT_DELTA_OPENERS.includes(text[at - 1] as string)) return true;
  if ('降减'.includes(text[at] as string) && CHANGED_NOUN_ENDS.includes(text[at - 1] as string)) return true;
  if (text[at] === '加') return !NOT_ADDING.includes(text[at - 1] as string);
  return '高低多少'.includes(text[at] as string) && COMPARISON.test(text.slice(Math.max(floor, at - 16), at));
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
