import { codeUnitsOf } from './code-units.js';

/** A word by its code units, and what it means. */
export interface Spelling<T> {
  codes: readonly number[];
  value: T;
}

/** Words by the character that they begin or end with: before most characters one look-up says that there is none. */
export class WordIndex<T> {
  /** For each code unit, the index of its group; group 0 is empty. */
  private readonly groupOf = new Uint8Array(0x10000);
  private readonly groups: Spelling<T>[][] = [[]];

  /** Words of one character keep the order in which they are given. */
  constructor(words: Iterable<readonly [word: string, value: T]>, by: 'first' | 'last') {
    for (const [word, value] of words) {
      const codes = [...codeUnitsOf(word).subarray(0, word.length)];
      const key = (by === 'first' ? codes[0] : codes[codes.length - 1]) as number;
      if (this.groupOf[key] === 0) this.groupOf[key] = this.groups.push([]) - 1;
      (this.groups[this.groupOf[key] as number] as Spelling<T>[]).push({ codes, value });
    }
  }

  /** False where no word begins (or ends) with this code unit. */
  has(code: number): boolean {
    return this.groupOf[code] !== 0;
  }

  /** The words that begin (or end) with this code unit. */
  of(code: number): readonly Spelling<T>[] {
    return this.groups[this.groupOf[code] as number] as Spelling<T>[];
  }
}

/** The words in an order in which the longest that stands at a place is met first. */
export function longestFirst<W extends readonly [word: string, value: unknown]>(words: readonly W[]): W[] {
  return [...words].sort((a, b) => b[0].length - a[0].length);
}

/** Whether a word stands at `at`, which may lie before the text. */
export function stands(codes: Uint16Array, at: number, word: readonly number[]): boolean {
  if (at < 0) return false;
  for (let i = 0; i < word.length; i++) if (codes[at + i] !== word[i]) return false;
  return true;
}

/** Whether `code` is one of these characters: for a handful of them, where a table would be out of proportion. */
export function isOneOf(characters: string, code: number): boolean {
  for (let i = 0; i < characters.length; i++) if (characters.charCodeAt(i) === code) return true;
  return false;
}
