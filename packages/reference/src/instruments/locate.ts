import { type ArticleFingerprint, type ClauseFingerprint, hash64, trigramBytes } from './fingerprint.js';
import { type QuoteText, quoteText } from './quote-text.js';
import { trigramPlaces } from './trigram-places.js';

/** A stretch of a quotation that stands, word for word, in an article. Offsets count compared characters. */
export interface Run {
  /** In the quotation. */
  from: number;
  to: number;
  /** In the article. */
  at: number;
}

/** Fewer characters than this, cut out of a clause, can stand anywhere by chance; three bytes hold them to 2⁻²⁴ a place. */
export const MIN_FRAGMENT = 5;
/** A stretch this long is looked for when a quotation goes on after a difference. */
const SEED = 4;
const MAX_CANDIDATES = 32;

/** A quotation, or a part of one between two marks of omission, ready for comparison. */
export interface Needle {
  readonly words: QuoteText;
  /** One byte a compared character; see `trigramBytes`. */
  readonly bytes: Uint8Array;
  /** How many characters are compared. */
  readonly length: number;
}

export function needleOf(text: string): Needle {
  const words = quoteText(text);
  return { words, bytes: trigramBytes(words), length: words.codes.length };
}

/** Where `needle[from, to)` stands whole in the article at or behind `after`, or -1. */
export function findWhole(article: ArticleFingerprint, needle: Needle, after: number, from = 0, to = needle.length): number {
  if (to - from < MIN_FRAGMENT) return findClause(article, needle, after, from, to);
  const { first, next } = trigramPlaces(article);
  // The bytes of its first two characters depend on what stands before them.
  for (let place = first[needle.bytes[from + 2] as number] as number; place >= 0; place = next[place] as number) {
    const at = place - 2;
    if (at < after || commonLength(article, needle, at, from, to) < to - from) continue;
    if (clausesAgree(article, needle, at, from, to)) return at;
  }
  return -1;
}

/** How many characters of `needle[from, to)` agree with those of the article at `at`: the first two, which no byte tells, are taken for equal. */
function commonLength({ trigrams }: ArticleFingerprint, { bytes }: Needle, at: number, from: number, to: number): number {
  const end = Math.min(to - from, trigrams.length - at);
  let length = 2;
  while (length < end && trigrams[at + length] === bytes[from + length]) length++;
  return length;
}

/** A short needle must be whole clauses: only their 64-bit hashes are sure enough. */
function findClause(article: ArticleFingerprint, needle: Needle, after: number, from: number, to: number): number {
  if (to <= from) return -1;
  const hash = hash64(needle.words.codes, from, to);
  const clause = article.clauses.find((c) => c.start >= after && c.end - c.start === to - from && c.hash === hash);
  return clause ? clause.start : -1;
}

/** Whether `needle[from, to)` is a clause of the article, by its hash; the bytes tell most of the others apart at less cost. */
export function isClause(article: ArticleFingerprint, needle: Needle, clause: ClauseFingerprint, from: number): boolean {
  const to = from + clause.end - clause.start;
  if (to > needle.length || commonLength(article, needle, clause.start, from, to) < to - from) return false;
  return hash64(needle.words.codes, from, to) === clause.hash;
}

/** Whether every clause of the article that lies whole within the stretch has the hash of the quoted words. */
function clausesAgree(article: ArticleFingerprint, needle: Needle, at: number, from: number, to: number): boolean {
  const shift = from - at;
  for (let i = clauseAt(article, at); i < article.clauses.length; i++) {
    const clause = article.clauses[i] as (typeof article.clauses)[number];
    if (clause.end + shift > to) break;
    if (clause.start >= at && clause.hash !== hash64(needle.words.codes, clause.start + shift, clause.end + shift)) return false;
  }
  return true;
}

/** Index of the clause that holds character `at`. */
export function clauseAt(article: ArticleFingerprint, at: number): number {
  let low = 0;
  let high = article.clauses.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((article.clauses[middle]?.end as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The longest stretch from `from` on that stands in the article at or behind `after`; null where it is shorter than a fragment. */
export function longestRun(article: ArticleFingerprint, needle: Needle, from: number, after: number): Run | null {
  const seed = Math.min(SEED + 2, needle.length - from);
  if (seed < MIN_FRAGMENT) return null;
  const { first, next } = trigramPlaces(article);
  let best = 0;
  let bestAt = -1;
  let tries = 0;
  for (let place = first[needle.bytes[from + 2] as number] as number; place >= 0 && tries < MAX_CANDIDATES; place = next[place] as number) {
    const at = place - 2;
    if (at < after) continue;
    const length = commonLength(article, needle, at, from, needle.length);
    if (length < seed) continue;
    tries++;
    if (length > best) {
      best = length;
      bestAt = at;
    }
  }
  return best === 0 ? null : { from, to: from + best, at: bestAt };
}

/**
 * The stretches of a quotation that stand in the article, in order, as far as a single reading from left to right finds them.
 * Each character is a start at most once, so that a quotation of n characters costs n searches in one article at most.
 */
export function align(article: ArticleFingerprint, needle: Needle): Run[] {
  const runs: Run[] = [];
  let after = 0;
  for (let from = 0; from < needle.length; ) {
    const run = longestRun(article, needle, from, after);
    if (!run) {
      from++;
      continue;
    }
    runs.push(run);
    from = run.to;
    after = run.at + (run.to - run.from);
  }
  return runs;
}
