import { type ArticleFingerprint, hash64, trigramByte } from './fingerprint.js';
import { clauseAt, MIN_FRAGMENT, type Needle, type Run } from './locate.js';
import { BORDER } from './quote-text.js';

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
    const restored = before ? restore(article, needle, before, to - from) : null;
    if (restored && kindOf(restored) !== 'wording') note(kindOf(restored), place, restored);
    else note(to - from <= 12 ? kindOf(words) : 'wording', place, null);
  }
  return gravest ?? { kind: 'wording', clause: clauseText(needle, 0, text), expected: null };
}

function kindOf(words: string): DifferenceKind {
  const chars = [...words];
  if (chars.some((c) => NUMERALS.includes(c))) return 'numeral';
  return chars.some((c) => NEGATIONS.includes(c)) ? 'negation' : 'wording';
}

/**
 * The single numeral or negation which, put behind the stretch in place of `replaced` quoted characters, makes the words after
 * it agree with the article; null where none does. Three bytes must agree (1.5·10⁻⁶ for the 24 candidates together).
 */
function restore(article: ArticleFingerprint, needle: Needle, run: Run, replaced: number): string | null {
  if (replaced > 1) return null;
  const { codes } = needle.words;
  const place = run.at + run.to - run.from;
  const rest = [codes[run.to + replaced], codes[run.to + replaced + 1]];
  if (run.to < 2 || rest[0] === undefined || rest[1] === undefined || place + 2 >= article.trigrams.length) return null;
  const [a, b] = [codes[run.to - 2] as number, codes[run.to - 1] as number];
  for (const candidate of NUMERALS + NEGATIONS) {
    const c = candidate.charCodeAt(0);
    if (
      trigramByte(a, b, c) === article.trigrams[place] &&
      trigramByte(b, c, rest[0]) === article.trigrams[place + 1] &&
      trigramByte(c, rest[0], rest[1]) === article.trigrams[place + 2]
    )
      return candidate;
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

/** The clause of the quotation that holds compared character `place`, as written. */
function clauseText(needle: Needle, place: number, text: string): string {
  const { borders, offsets } = needle.words;
  let start = place;
  while (start > 0 && borders[start - 1] === BORDER.none) start--;
  let end = place;
  while (end < needle.length - 1 && borders[end] === BORDER.none) end++;
  return text.slice(offsets[start] ?? 0, (offsets[end] ?? text.length - 1) + 1);
}

/** How much of a quotation its runs cover, 0 to 1; runs shorter than a fragment are chance. */
export function coverage(needle: Needle, runs: readonly Run[]): number {
  const covered = runs.reduce((sum, run) => sum + (run.to - run.from >= MIN_FRAGMENT ? run.to - run.from : 0), 0);
  return needle.length === 0 ? 0 : covered / needle.length;
}
