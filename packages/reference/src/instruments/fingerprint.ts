import { BORDER, type QuoteText, quoteText } from './quote-text.js';

/**
 * What is kept of an article instead of its words.
 *
 * - Each clause has a 64-bit hash. Two of the 22,868 different ones share a hash with a probability of 1.4·10⁻¹¹; a changed clause keeps
 *   its hash with 5·10⁻²⁰ (`npm run odds -w @yibao-rules/statutes` computes both).
 * - Each character has one byte, a hash of it and the two before it. A quotation that is cut within a clause is held against
 *   these: a changed character inside it disturbs three bytes (6·10⁻⁸ to pass), one at its very end a single byte (1/256).
 */
export interface ArticleFingerprint {
  readonly number: number;
  /** N of 第…条之N, 0 without. */
  readonly suffix: number;
  readonly clauses: readonly ClauseFingerprint[];
  /** One byte a compared character. */
  readonly trigrams: Uint8Array;
}

export interface ClauseFingerprint {
  /** Index of its first compared character in the article. */
  readonly start: number;
  readonly end: number;
  /** 64-bit hash, as 16 hex digits. */
  readonly hash: string;
  /** True where a sentence, a paragraph or an item ends with it. */
  readonly endsSentence: boolean;
  /** 款, counted from 1. */
  readonly paragraph: number;
  /** 项, counted from 1; 0 outside items. */
  readonly item: number;
}

/** Clauses are cut after so many characters, so that a length fits into a byte. */
export const MAX_CLAUSE_LENGTH = 255;

/** Fingerprints an article from its words; paragraphs and items each stand in a line of their own. */
export function fingerprintArticle(number: number, suffix: number, text: string): ArticleFingerprint {
  const words = quoteText(text);
  const places = placesOf(text);
  const clauses: ClauseFingerprint[] = [];
  let start = 0;
  for (let i = 0; i < words.codes.length; i++) {
    const last = i === words.codes.length - 1;
    const border = last ? BORDER.sentence : (words.borders[i] as number);
    if (border === BORDER.none && i + 1 - start < MAX_CLAUSE_LENGTH) continue;
    const place = places(words.offsets[start] as number);
    clauses.push({ start, end: i + 1, hash: hash64(words.codes, start, i + 1), endsSentence: border === BORDER.sentence, ...place });
    start = i + 1;
  }
  return { number, suffix, clauses, trigrams: trigramBytes(words) };
}

/** Looks up the paragraph and the item of an offset; offsets must be asked in ascending order. */
function placesOf(text: string): (offset: number) => { paragraph: number; item: number } {
  const starts: { from: number; paragraph: number; item: number }[] = [];
  let paragraph = 0;
  let item = 0;
  let from = 0;
  for (const line of text.split('\n')) {
    // 项 are numbered （一）: their line belongs to the paragraph that announces them.
    if (/^\s*（[一二三四五六七八九十]+）/.test(line) && paragraph > 0) item++;
    else {
      paragraph++;
      item = 0;
    }
    starts.push({ from, paragraph, item });
    from += line.length + 1;
  }
  let index = 0;
  return (offset) => {
    while (index + 1 < starts.length && (starts[index + 1]?.from as number) <= offset) index++;
    const { paragraph: p, item: n } = starts[index] as { paragraph: number; item: number };
    return { paragraph: p, item: n };
  };
}

/** The byte of each compared character of a text: a hash of it and its two predecessors (0 before the first). */
export function trigramBytes({ codes }: QuoteText): Uint8Array {
  const bytes = new Uint8Array(codes.length);
  writeTrigrams(codes, codes.length, bytes);
  return bytes;
}

/** Writes the bytes of the first `count` characters into `bytes`. */
export function writeTrigrams(codes: Uint16Array, count: number, bytes: Uint8Array): void {
  let first = 0;
  let second = 0;
  for (let i = 0; i < count; i++) {
    const third = codes[i] as number;
    bytes[i] = trigramByte(first, second, third);
    first = second;
    second = third;
  }
}

export function trigramByte(first: number, second: number, third: number): number {
  let h = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77) ^ Math.imul(third, 0xc2b2ae3d);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h ^= Math.imul(h ^ (h >>> 13), 0x297a2d39);
  return (h ^ (h >>> 16)) & 0xff;
}

/** 64-bit hash of `codes[start, end)` as 16 hex digits: two 32-bit lanes of multiply–rotate mixing with different constants. */
export function hash64(codes: Uint16Array, start: number, end: number): string {
  let a = 0x243f6a88 ^ (end - start);
  let b = 0x13198a2e ^ (end - start);
  for (let i = start; i < end; i++) {
    const code = codes[i] as number;
    a = Math.imul(rotate(a ^ Math.imul(code, 0xcc9e2d51), 15), 0x1b873593) + 0x52dce729;
    b = Math.imul(rotate(b ^ Math.imul(code, 0x2545f491), 13), 0x846ca68b) + 0x38495ab5;
  }
  return hex(avalanche(a ^ rotate(b, 7))) + hex(avalanche(b ^ rotate(a, 19)));
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

function avalanche(value: number): number {
  let h = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
