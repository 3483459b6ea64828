import type { ArticleScan } from '../../scan/article-scan.js';
import { CharacterSet } from '../../text/character-set.js';
import { stands, WordIndex } from '../../text/word-index.js';
import { FINDING } from './finding-lexicon.js';
import { RULE_OPENINGS, RUMOUR_OPENINGS } from './narrative.table.js';

/** A sentence of a block, and whether its numbers may be rules. */
export interface Sentence {
  start: number;
  end: number;
  states: boolean;
  /** Whether the block has told of a case by now: then a fine without bounds is one that was given. */
  decided: boolean;
}

const RULES = new WordIndex(
  RULE_OPENINGS.map((word) => [word, null] as const),
  'first',
);
const RUMOURS = new WordIndex(
  RUMOUR_OPENINGS.map((word) => [word, null] as const),
  'first',
);
const BEFORE_OPENINGS = new CharacterSet(' \t\u3000”」)）"');

/** A line that another speaker opens: [10:23:59] 坐席03：, 楼主 回复 3楼：. */
const SPEAKER = /^(?:\[[\d:\s/-]{4,19}\]\s?)?[^，。；：:\s]{1,8}(?:\s?回复\s?[^，。；：:\s]{1,6})?[：:]/;

/**
 * Splits `text.slice(start, end)` into sentences and says which of them may state rules: questions, court cases, worked examples and
 * refuted rumours do not, nor does a story once it names a person, until a sentence leads back to the rule (根据…).
 */
export function sentencesOf(text: string, scan: ArticleScan, start: number, end: number): Sentence[] {
  const sentences: Sentence[] = [];
  let story = false;
  let decided = false;
  const { codes, marks, findings: words } = scan;
  let mark = marks.from(start);
  let word = words.from(start);
  for (let from = start; from < end; ) {
    while ((marks.at[mark] as number) < end && !endsSentence(codes[marks.at[mark] as number] as number)) mark++;
    let to = Math.min(marks.at[mark] as number, end);
    mark++;
    const question = isQuestionMark(codes[to] as number);
    to = Math.min(to + 1, end);
    let findings = 0;
    for (; (words.at[word] as number) < to; word++) findings |= words.value(word);
    const person = (findings & FINDING.person) !== 0;
    decided ||= (findings & (FINDING.person | FINDING.decided)) !== 0;
    if (story && from > start && text[from - 1] === '\n' && SPEAKER.test(text.slice(from, from + 32))) story = false;
    if (person) story = true;
    else if (story && opensWith(codes, from, RULES)) story = false;
    const supposed = FINDING.supposing | FINDING.spending;
    const example = (findings & FINDING.story) !== 0 || (findings & supposed) === supposed;
    const rumour = from === start && opensWith(codes, from, RUMOURS);
    const states = !story && !example && !rumour;
    const asked = question ? askedFrom(text, from, to) : to;
    if (states && asked > from && question) sentences.push({ start: from, end: asked, states, decided });
    sentences.push({ start: question ? asked : from, end: to, states: states && !question, decided });
    from = to;
  }
  return sentences;
}

/** 。！!？? and the end of a line */
function endsSentence(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0x21 || code === 0xff1f || code === 0x3f || code === 0x0a;
}

function isQuestionMark(code: number): boolean {
  return code === 0x3f || code === 0xff1f;
}

/** Where a question begins that a statement opens: 一年最多2000元；没绑定？ asks only behind its last semicolon. */
function askedFrom(text: string, from: number, to: number): number {
  const sentence = text.slice(from, to);
  return from + Math.max(sentence.lastIndexOf('；'), sentence.lastIndexOf(';')) + 1;
}

/** Whether one of the words stands at `at`, behind blanks and closing marks. */
function opensWith(codes: Uint16Array, at: number, words: WordIndex<unknown>): boolean {
  let from = at;
  while (from < at + 6 && BEFORE_OPENINGS.has(codes[from] as number)) from++;
  return words.of(codes[from] as number).some((word) => stands(codes, from, word.codes));
}
