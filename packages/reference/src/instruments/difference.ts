import { type ArticleFingerprint, hash64, trigramByte } from './fingerprint.js';
import { clauseAt, MIN_FRAGMENT, type Needle, type Run } from './locate.js';
import { BORDER } from './quote-text.js';
import { restoredSign } from './restore-clause.js';

/** What kind of words differ; a numeral weighs most, then a negation. */
export type DifferenceKind = 'numeral' | 'negation' | 'wording';

export interface Difference {
  kind: DifferenceKind;
  /** The quoted clause that differs, as written. */
  clause: string;
  /** What the statute says there, where the fingerprint lets a guess be confirmed; else null. */
  expected: string | null;
}

const NUMERALS = '0123456789零一二三四五六七八九十百千万亿两半%‰';
const NEGATIONS = '不未非无勿没免';
const WEIGHT: Record<DifferenceKind, number> = { numeral: 2, negation: 1, wording: 0 };

/**
 * The gravest difference between a quotation and an article, given the stretches of it that do stand there. The statute's words are not
 * known here; a numeral or a negation that was changed, added or dropped is recognised by putting each candidate back and asking the fingerprint.
 */
export function differenceOf(article: ArticleFingerprint, needle: Needle, runs: readonly Run[], text: string): Difference {
  let gravest: Difference | null = null;
  const note = (kind: DifferenceKind, place: number, expected: string | null): void => {
    if (!gravest || WEIGHT[kind] > WEIGHT[gravest.kind]) gravest = { kind, clause: clauseText(needle, place, text), expected };
  };
  for (let i = 0; i <= runs.length; i++) {
    const before = runs[i - 1];
    const next = runs[i];
    const from = before?.to ?? 0;
    const to = next?.from ?? needle.length;
    if (from >= to && !(before && next && next.at > before.at + before.to - before.from)) continue;
    const words = wordsOf(needle, from, to);
    const place = Math.min(from, needle.length - 1);
    const behind = before ? (restore(article, needle, before, 1) ?? restore(article, needle, before, 0)) : null;
    const restored = behind ?? restoredSign(article, clauseCodes(needle, place), NUMERALS + NEGATIONS);
    if (restored && kindOf(restored) !== 'wording') note(kindOf(restored), place, restored);
    else note(to - from <= 12 && !standsElsewhere(article, needle, place) ? kindOf(words) : 'wording', place, null);
  }
  return gravest ?? { kind: 'wording', clause: clauseText(needle, 0, text), expected: null };
}

/** Whether the quoted clause that holds `place` stands whole in the article: then it is only out of its order. */
function standsElsewhere(article: ArticleFingerprint, needle: Needle, place: number): boolean {
  const { start, end } = clauseSpan(needle, place);
  const hash = hash64(needle.words.codes, start, end);
  return article.clauses.some((clause) => clause.hash === hash);
}

function kindOf(words: string): DifferenceKind {
  const chars = [...words];
  if (chars.some((c) => NUMERALS.includes(c))) return 'numeral';
  return chars.some((c) => NEGATIONS.includes(c)) ? 'negation' : 'wording';
}

/**
 * The single numeral or negation which, put behind the stretch in place of `replaced` quoted characters, makes the words after
 * it agree with the article; null where none does. Three bytes must agree, two at the end of a
 * quotation (2·10⁻⁶ and 5·10⁻⁴ for the candidates together).
 */
function restore(article: ArticleFingerprint, needle: Needle, run: Run, replaced: number): string | null {
  const { codes } = needle.words;
  const place = run.at + run.to - run.from;
  const rest = codes.subarray(run.to + replaced, run.to + replaced + 2);
  if (run.to < 2 || rest.length === 0) return null;
  for (const candidate of NUMERALS + NEGATIONS) {
    const line = [codes[run.to - 2] as number, codes[run.to - 1] as number, candidate.charCodeAt(0), ...rest];
    const agrees = line
      .slice(2)
      .every((code, i) => trigramByte(line[i] as number, line[i + 1] as number, code) === article.trigrams[place + i]);
    if (agrees) return candidate;
  }
  return null;
}

/**
 * The numeral or negation that a quotation leaves out before its first word, turning the clause about (未取得许可 → 取得许可); null where it
 * leaves out none. It can only be told where nothing but that one character of the clause is missing.
 */
export function droppedSign(article: ArticleFingerprint, needle: Needle, at: number): string | null {
  const clause = article.clauses[clauseAt(article, at)];
  if (!clause || clause.start !== at - 1 || clause.end - at > needle.length) return null;
  const codes = new Uint16Array(clause.end - clause.start);
  codes.set(needle.words.codes.subarray(0, clause.end - at), 1);
  for (const candidate of NUMERALS + NEGATIONS) {
    codes[0] = candidate.charCodeAt(0);
    if (hash64(codes, 0, codes.length) === clause.hash) return candidate;
  }
  return null;
}

/** The difference that a dropped numeral or negation makes. */
export function signDifference(needle: Needle, text: string, sign: string): Difference {
  return { kind: kindOf(sign), clause: clauseText(needle, 0, text), expected: sign };
}

function wordsOf(needle: Needle, from: number, to: number): string {
  return String.fromCharCode(...needle.words.codes.subarray(from, Math.min(to, from + 64)));
}

function clauseCodes(needle: Needle, place: number): Uint16Array {
  const { start, end } = clauseSpan(needle, place);
  return needle.words.codes.subarray(start, end);
}

/** The clause of the quotation that holds compared character `place`, as written. */
function clauseText(needle: Needle, place: number, text: string): string {
  const { offsets } = needle.words;
  const { start, end } = clauseSpan(needle, place);
  return text.slice(offsets[start] ?? 0, (offsets[end - 1] ?? text.length - 1) + 1);
}

function clauseSpan(needle: Needle, place: number): { start: number; end: number } {
  const { borders } = needle.words;
  let start = place;
  while (start > 0 && borders[start - 1] === BORDER.none) start--;
  let end = place + 1;
  while (end < needle.length && borders[end - 1] === BORDER.none) end++;
  return { start, end };
}

/** How much of a quotation its runs cover, 0 to 1; runs shorter than a fragment are chance. */
export function coverage(needle: Needle, runs: readonly Run[]): number {
  const covered = runs.reduce((sum, run) => sum + (run.to - run.from >= MIN_FRAGMENT ? run.to - run.from : 0), 0);
  return needle.length === 0 ? 0 : covered / needle.length;
}
