import { LexiconScanner } from '../../text/lexicon-scanner.js';
import {
  ADDRESSES,
  CASE_WORDS,
  DECIDED_WORDS,
  DIMINUTIVES,
  EXAMPLE_WORDS,
  FAMILY_NAMES,
  FOREIGN_WORDS,
  NOT_A_NAME,
  OUR_WORDS,
  PRODUCT_WORDS,
  REFUTING_WORDS,
  RULE_OPENINGS,
  RUMOUR_OPENINGS,
  SPENDING_WORDS,
  STOCK_NAMES,
  SUPPOSING_WORDS,
} from './narrative.table.js';

/** What a word says of its sentence, as bits; a word of none of these hides the shorter ones in it. */
const FINDING = { none: 0, person: 1, story: 2, decided: 4, supposing: 8, spending: 16 } as const;

const FINDINGS = new LexiconScanner<number>([
  ...[...FAMILY_NAMES].flatMap((name) => [
    ...ADDRESSES.map((address) => [name + address, FINDING.person] as const),
    ...[...DIMINUTIVES].map((word) => [word + name, FINDING.person] as const),
  ]),
  ...STOCK_NAMES.map((name) => [name, FINDING.person] as const),
  ['我', FINDING.story] as const,
  ...OUR_WORDS.map((word) => [word, FINDING.none] as const),
  ...NOT_A_NAME.map((word) => [word, FINDING.none] as const),
  ...[...CASE_WORDS, ...EXAMPLE_WORDS, ...FOREIGN_WORDS, ...PRODUCT_WORDS, ...REFUTING_WORDS].map((word) => [word, FINDING.story] as const),
  ...DECIDED_WORDS.map((word) => [word, FINDING.decided] as const),
  ...SUPPOSING_WORDS.map((word) => [word, FINDING.supposing] as const),
  ...SPENDING_WORDS.map((word) => [word, FINDING.spending] as const),
]);

/** All that the words of `text.slice(start, end)` say of it. */
function findingsIn(text: string, start: number, end: number): number {
  let findings = 0;
  for (let at = start; at < end; ) {
    const match = FINDINGS.opensAt(text, at) ? FINDINGS.matchAt(text, at, end) : null;
    if (match) findings |= match.value;
    at = match?.end ?? at + 1;
  }
  return findings;
}

/** A sentence of a block, and whether its numbers may be rules. */
export interface Sentence {
  start: number;
  end: number;
  states: boolean;
  /** Whether the block has told of a case by now: then a fine without bounds is one that was given. */
  decided: boolean;
}

/** A line that another speaker opens: [10:23:59] 坐席03：, 楼主 回复 3楼：. */
const SPEAKER = /^(?:\[[\d:\s/-]{4,19}\]\s?)?[^，。；：:\s]{1,8}(?:\s?回复\s?[^，。；：:\s]{1,6})?[：:]/;

const SENTENCE_ENDS = new Uint8Array(0x10000);
for (const c of '。！!？?\n') SENTENCE_ENDS[c.charCodeAt(0)] = 1;

/**
 * Splits `text.slice(start, end)` into sentences and says which of them may state rules: questions, court cases, worked examples and
 * refuted rumours do not, nor does a story once it names a person, until a sentence leads back to the rule (根据…).
 */
export function sentencesOf(text: string, start: number, end: number): Sentence[] {
  const sentences: Sentence[] = [];
  let story = false;
  let decided = false;
  for (let from = start; from < end; ) {
    let to = from;
    while (to < end && SENTENCE_ENDS[text.charCodeAt(to)] === 0) to++;
    const question = isQuestionMark(text.charCodeAt(to));
    to = Math.min(to + 1, end);
    const findings = findingsIn(text, from, to);
    const person = (findings & FINDING.person) !== 0;
    decided ||= (findings & (FINDING.person | FINDING.decided)) !== 0;
    if (story && from > start && text[from - 1] === '\n' && SPEAKER.test(text.slice(from, from + 32))) story = false;
    if (person) story = true;
    else if (story && opensWith(text, from, RULE_OPENINGS)) story = false;
    const supposed = FINDING.supposing | FINDING.spending;
    const example = (findings & FINDING.story) !== 0 || (findings & supposed) === supposed;
    const rumour = from === start && opensWith(text, from, RUMOUR_OPENINGS);
    const states = !story && !example && !rumour;
    const asked = question ? askedFrom(text, from, to) : to;
    if (states && asked > from && question) sentences.push({ start: from, end: asked, states, decided });
    sentences.push({ start: question ? asked : from, end: to, states: states && !question, decided });
    from = to;
  }
  return sentences;
}

function isQuestionMark(code: number): boolean {
  return code === 0x3f || code === 0xff1f;
}

/** Where a question begins that a statement opens: 一年最多2000元；没绑定？ asks only behind its last semicolon. */
function askedFrom(text: string, from: number, to: number): number {
  const sentence = text.slice(from, to);
  return from + Math.max(sentence.lastIndexOf('；'), sentence.lastIndexOf(';')) + 1;
}

function opensWith(text: string, at: number, words: readonly string[]): boolean {
  let from = at;
  while (from < at + 6 && ' \t\u3000”」)）"'.includes(text[from] ?? 'x')) from++;
  return words.some((word) => text.startsWith(word, from));
}
