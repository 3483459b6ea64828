import { type Comparison, compare, quotation } from './compare.js';
import { type ArticleFingerprint, writeTrigrams } from './fingerprint.js';
import { findWhole, longestRun, type Needle, needleOf } from './locate.js';
import { otherNumeralForms } from './numeral-forms.js';
import { BORDER, type QuoteText, readWords } from './quote-text.js';

/** How far words without quotation marks after a citation repeat an article. */
export interface UnmarkedQuote {
  /** Length of the words that are taken as quoted, in the given text; 0 where they are a paraphrase. */
  length: number;
  /** Share of the first sentence's words that stand in the article, 0 to 1. */
  likeness: number;
}

/** Words in common from which on a sentence without quotation marks is a quotation gone wrong rather than a paraphrase. */
const NEAR = 0.75;
/** Fewer characters in common are chance or a term. */
const MIN_WORDS = 8;

/** So many characters are sampled first, and so much of the sample must be in common before the words are compared one by one. */
const HEAD = 120;
const RESEMBLES = 0.3;
const SAMPLE = 6;
/** So many characters hold most first sentences; the rest is only read where the article goes on with it. */
const OPENING = 300;
/** What the cut may change at the end of an opening: an item's number that it severs is read as words. */
const MARGIN = 8;

/** The words that are sampled. Most of what follows a citation is no quotation, so that this memory is used again for each. */
const HEAD_WORDS: QuoteText = { codes: new Uint16Array(HEAD), offsets: new Uint32Array(HEAD), borders: new Uint8Array(HEAD) };
const HEAD_BYTES = new Uint8Array(HEAD);

/**
 * Reads the words that follow a citation without quotation marks. They are quoted as far as they repeat the article clause by clause;
 * a sentence that repeats it but for a numeral or a negation is quoted, wrongly; a free rendering is no quotation.
 */
export function readUnmarked(article: ArticleFingerprint, text: string): UnmarkedQuote {
  const head = text.slice(0, HEAD);
  const length = readWords(head, HEAD_WORDS, true);
  writeTrigrams(HEAD_WORDS.codes, length, HEAD_BYTES);
  const first: Needle = { words: HEAD_WORDS, bytes: HEAD_BYTES, length };
  const likeness = resemblance(article, first);
  if (likeness < RESEMBLES) return { length: 0, likeness };
  if (length > 0 && (head.length === text.length || HEAD_WORDS.borders[length - 1] === BORDER.sentence)) {
    if (length < MIN_WORDS) return { length: 0, likeness: 0 };
    const run = longestRun(article, first, 0, 0);
    if (!run || run.to < length) return readChanged(article, text, lengthTo(HEAD_WORDS.offsets, length));
  }
  return readOpening(article, text.slice(0, OPENING), text.length > OPENING) ?? (readOpening(article, text, false) as UnmarkedQuote);
}

/**
 * Reads the words from their beginning.
 * @param cut true where `text` is only their opening; null is then the answer where it takes more of them to tell
 */
function readOpening(article: ArticleFingerprint, text: string, cut: boolean): UnmarkedQuote | null {
  const needle = needleOf(text);
  const { words } = needle;
  const firstEnd = sentenceEnd(words.borders, 0);
  if (cut && firstEnd + MARGIN > needle.length) return null;
  if (firstEnd < MIN_WORDS) return { length: 0, likeness: 0 };
  const run = longestRun(article, needle, 0, 0);
  if (run && run.to >= firstEnd) {
    if (cut) return null;
    const repeated = run.to === needle.length ? run.to : lastSentenceEnd(words.borders, run.to);
    return { length: lengthTo(words.offsets, nextSentence(article, text, words.borders, words.offsets, repeated)), likeness: 1 };
  }
  return readChanged(article, text, lengthTo(words.offsets, firstEnd));
}

/** Reads a first sentence, `text[0, end)`, that does not stand in the article as it is. */
function readChanged(article: ArticleFingerprint, text: string, end: number): UnmarkedQuote {
  const sentence = text.slice(0, end);
  const comparison = compare(article, quotation(sentence));
  if (comparison.result !== 'different') return { length: end, likeness: 1 };
  return { length: isNear(article, sentence, comparison) ? end : 0, likeness: comparison.coverage };
}

/** Share of the words, in pieces of six characters, that stand somewhere in the article. */
function resemblance(article: ArticleFingerprint, needle: Needle): number {
  let pieces = 0;
  let found = 0;
  for (let from = 0; from + SAMPLE <= needle.length; from += SAMPLE) {
    pieces++;
    if (findWhole(article, needle, 0, from, from + SAMPLE) >= 0) found++;
  }
  return pieces === 0 ? 0 : found / pieces;
}

/** Goes on over the following sentence where it repeats the article but for a numeral or a negation: it belongs to the quotation. */
function nextSentence(article: ArticleFingerprint, text: string, borders: Uint8Array, offsets: Uint32Array, from: number): number {
  if (from >= borders.length) return from;
  const to = sentenceEnd(borders, from);
  if (to - from < MIN_WORDS) return from;
  const sentence = text.slice(offsets[from] as number, lengthTo(offsets, to));
  const comparison = compare(article, quotation(sentence));
  if (comparison.result !== 'different') return from;
  return isNear(article, sentence, comparison) ? to : from;
}

/** Whether a sentence repeats the article but for a numeral or a negation. The same number in other digits is a free rendering. */
function isNear(article: ArticleFingerprint, sentence: string, comparison: Extract<Comparison, { result: 'different' }>): boolean {
  if (comparison.coverage < NEAR || comparison.difference().kind === 'wording') return false;
  return otherNumeralForms(sentence).every((form) => compare(article, quotation(form)).result === 'different');
}

function sentenceEnd(borders: Uint8Array, from: number): number {
  let i = from;
  while (i < borders.length && borders[i] !== BORDER.sentence) i++;
  return Math.min(i + 1, borders.length);
}

/** The last end of a sentence at or before `to`. */
function lastSentenceEnd(borders: Uint8Array, to: number): number {
  let i = to;
  while (i > 0 && borders[i - 1] !== BORDER.sentence) i--;
  return i;
}

function lengthTo(offsets: Uint32Array, count: number): number {
  return count === 0 ? 0 : (offsets[count - 1] as number) + 1;
}
