/** A set of UTF-16 code units: one look-up tells whether a character is in it, and no character is cut out of the text for that. */
export class CharacterSet {
  private readonly flags = new Uint8Array(0x10000);

  /** @param characters its members, in any order; @param ranges pairs of the first and the last of a range */
  constructor(characters: string, ...ranges: readonly (readonly [first: string, last: string])[]) {
    for (let i = 0; i < characters.length; i++) this.flags[characters.charCodeAt(i)] = 1;
    for (const [first, last] of ranges) this.flags.fill(1, first.charCodeAt(0), last.charCodeAt(0) + 1);
  }

  /** Every character but these. */
  static without(characters: string): CharacterSet {
    const set = new CharacterSet('', ['\u0000', '\uffff']);
    for (let i = 0; i < characters.length; i++) set.flags[characters.charCodeAt(i)] = 0;
    return set;
  }

  /** True where the character at `at` is in the set; false outside the text. */
  isAt(text: string, at: number): boolean {
    return at >= 0 && at < text.length && this.flags[text.charCodeAt(at)] === 1;
  }

  /** True where the code unit is in the set. */
  has(code: number): boolean {
    return this.flags[code] === 1;
  }

  /** The offset of the first character of the set in `text[from, to)`, or −1. */
  firstIn(text: string, from: number, to: number): number {
    for (let i = from; i < to; i++) if (this.flags[text.charCodeAt(i)] === 1) return i;
    return -1;
  }
}

/** Chinese characters of the basic block and of extension A. */
export const HAN = new CharacterSet('', ['\u3400', '\u9fff']);
