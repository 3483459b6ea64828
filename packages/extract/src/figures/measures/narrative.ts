import { LexiconScanner } from '../../text/lexicon-scanner.js';
import {
  ADDRESSES,
  CASE_WORDS,
  DIMINUTIVES,
  EXAMPLE_WORDS,
  FAMILY_NAMES,
  FOREIGN_WORDS,
  NOT_A_NAME,
  OUR_WORDS,
  REFUTING_WORDS,
  RULE_OPENINGS,
  RUMOUR_OPENINGS,
  STOCK_NAMES,
} from './narrative.table.js';

type Finding = 'person' | 'story' | 'nothing';

const FINDINGS = new LexiconScanner<Finding>([
  ...[...FAMILY_NAMES].flatMap((name) => [
    ...ADDRESSES.map((address) => [name + address, 'person'] as const),
    ...[...DIMINUTIVES].map((word) => [word + name, 'person'] as const),
  ]),
  ...STOCK_NAMES.map((name) => [name, 'person'] as const),
  ['我', 'story'] as const,
  ...OUR_WORDS.map((word) => [word, 'nothing'] as const),
  ...NOT_A_NAME.map((word) => [word, 'nothing'] as const),
  ...[...CASE_WORDS, ...EXAMPLE_WORDS, ...FOREIGN_WORDS, ...REFUTING_WORDS].map((word) => [word, 'story'] as const),
]);

/** A sentence of a block, and whether its numbers may be rules. */
export interface Sentence {
  start: number;
  end: number;
  states: boolean;
}

const SENTENCE_ENDS = new Uint8Array(0x10000);
for (const c of '。！!？?\n') SENTENCE_ENDS[c.charCodeAt(0)] = 1;

/**
 * Splits `text.slice(start, end)` into sentences and says which of them may state rules: questions, court cases, worked examples and
 * refuted rumours do not, nor does a story once it names a person, until a sentence leads back to the rule (根据…).
 */
export function sentencesOf(text: string, start: number, end: number): Sentence[] {
  const sentences: Sentence[] = [];
  let story = false;
  for (let from = start; from < end; ) {
    let to = from;
    while (to < end && SENTENCE_ENDS[text.charCodeAt(to)] === 0) to++;
    const question = '？?'.includes(text[to] ?? ' ');
    to = Math.min(to + 1, end);
    const findings = FINDINGS.scan(text, from, to);
    const person = findings.some((f) => f.value === 'person');
    if (person) story = true;
    else if (story && opensWith(text, from, RULE_OPENINGS)) story = false;
    const example = findings.some((f) => f.value === 'story');
    const rumour = from === start && opensWith(text, from, RUMOUR_OPENINGS);
    sentences.push({ start: from, end: to, states: !question && !story && !example && !rumour });
    from = to;
  }
  return sentences;
}

function opensWith(text: string, at: number, words: readonly string[]): boolean {
  let from = at;
  while (from < at + 6 && ' \t\u3000”」)）"'.includes(text[from] ?? 'x')) from++;
  return words.some((word) => text.startsWith(word, from));
}
