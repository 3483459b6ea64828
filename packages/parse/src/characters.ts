/** What single characters are to the questions about how a line looks, as bits: one table, and no character is cut out of the line for it. */
export const KIND = {
  /** Ends a sentence or a part of one; a question mark does neither. */
  end: 1,
  /** A closing quotation mark or bracket. */
  closer: 2,
  question: 4,
  colon: 8,
  /** Ends a label before its colon comes. */
  noLabel: 16,
  /** No sentence begins with it. */
  goesOn: 32,
  /** Pages that lost their line breaks keep the indentation behind it. */
  beforeLostBreak: 64,
} as const;

const CHARACTERS: readonly (readonly [characters: string, kind: number])[] = [
  ['。！!；;…，,、.', KIND.end],
  ['”"’」』）)】]》', KIND.closer],
  ['？?', KIND.question],
  ['：:', KIND.colon],
  ['，,。；;！!？?—→|\n', KIND.noLabel],
  ['的，,。、；;）)”》」』！!？?', KIND.goesOn],
  ['。；;：:！!？?”」』）)', KIND.beforeLostBreak],
];
const KINDS = bitsByUnit(CHARACTERS);

/** For each UTF-16 code unit, the bits of all rows that hold it: at most 16 kinds. */
export function bitsByUnit(rows: readonly (readonly [characters: string, bits: number])[]): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const [characters, bits] of rows) for (const c of characters) table[c.charCodeAt(0)] = (table[c.charCodeAt(0)] as number) | bits;
  return table;
}

/** Whether the character at `at` is of one of these kinds; false outside the text. */
export function isKind(text: string, at: number, kinds: number): boolean {
  return ((KINDS[text.charCodeAt(at)] ?? 0) & kinds) !== 0;
}
