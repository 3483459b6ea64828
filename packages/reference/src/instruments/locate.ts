import { type ArticleFingerprint, hash64, trigramBytes } from './fingerprint.js';
import type { QuoteText } from './quote-text.js';

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
export class Needle {
  readonly bytes: Buffer;

  constructor(readonly words: QuoteText) {
    this.bytes = asBuffer(trigramBytes(words));
  }

  get length(): number {
    return this.bytes.length;
  }
}

/** Where `needle[from, to)` stands whole in the article at or behind `after`, or -1. */
export function findWhole(article: ArticleFingerprint, needle: Needle, after: number, from = 0, to = needle.length): number {
  if (to - from < MIN_FRAGMENT) return findClause(article, needle, after, from, to);
  const haystack = bytesOf(article);
  const wanted = needle.bytes.subarray(from + 2, to);
  for (let hit = haystack.indexOf(wanted, after + 2); hit >= 0; hit = haystack.indexOf(wanted, hit + 1)) {
    if (clausesAgree(article, needle, hit - 2, from, to)) return hit - 2;
  }
  return -1;
}

/** A short needle must be whole clauses: only their 64-bit hashes are sure enough. */
function findClause(article: ArticleFingerprint, needle: Needle, after: number, from: number, to: number): number {
  if (to <= from) return -1;
  const hash = hash64(needle.words.codes, from, to);
  const clause = article.clauses.find((c) => c.start >= after && c.end - c.start === to - from && c.hash === hash);
  return clause ? clause.start : -1;
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
  const haystack = bytesOf(article);
  const seed = needle.bytes.subarray(from + 2, from + 2 + SEED);
  if (seed.length < MIN_FRAGMENT - 2) return null;
  let best: Run | null = null;
  let tries = 0;
  for (let hit = haystack.indexOf(seed, after + 2); hit >= 0 && tries < MAX_CANDIDATES; hit = haystack.indexOf(seed, hit + 1), tries++) {
    let length = seed.length + 2;
    while (
      from + length < needle.length &&
      hit - 2 + length < haystack.length &&
      haystack[hit - 2 + length] === needle.bytes[from + length]
    )
      length++;
    if (!best || length > best.to - best.from) best = { from, to: from + length, at: hit - 2 };
  }
  return best;
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

function bytesOf(article: ArticleFingerprint): Buffer {
  return asBuffer(article.trigrams);
}

/** The same memory as a Buffer, which searches for bytes. */
function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
