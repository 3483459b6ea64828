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
const VERBS_BY_END = new Map<string, (typeof DELTA_WORDS)[number][]>();
for (const entry of DELTA_WORDS) {
  const end = entry[0].at(-1) as string;
  VERBS_BY_END.set(end, [...(VERBS_BY_END.get(end) ?? []), entry]);
}

/** How many fillers and nouns may stand between verb and number. */
const MAX_STEPS = 4;

/**
 * The verb of change that governs the number at `at`: directly before it, or before the noun that it changes (提高报销比例5个百分点).
 * @param nounStart where a cue word ends that stands directly before the number, given its start; null where none does.
 */
export function deltaBefore(text: string, at: number, floor: number, nounStart: number | null): Delta | null {
  return verbBefore(text, at, floor) ?? (nounStart === null ? null : verbBefore(text, nounStart, floor));
}

function verbBefore(text: string, at: number, floor: number): Delta | null {
  let to = beforeBlanks(text, at, floor);
  for (let step = 0; step < MAX_STEPS; step++) {
    const verb = VERBS_BY_END.get(text[to - 1] ?? '')?.find(
      ([word]) => to - word.length >= floor && text.startsWith(word, to - word.length) && text[to - word.length - 1] !== '最', // 最多报
    );
    if (verb) return { start: to - verb[0].length, sign: verb[1] };
    const short = SHORT_DELTA_WORDS[text[to - 1] ?? ''];
    if (short && to - 1 > floor && isVerb(text, to - 1, floor)) return { start: to - 1, sign: short };
    const filler = DELTA_FILLERS.find((word) => to - word.length >= floor && text.startsWith(word, to - word.length));
    if (filler && filler !== '为') to = beforeBlanks(text, to - filler.length, floor);
    else return null;
  }
  return null;
}

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
