import { BORDER, type QuoteText } from '../instruments/quote-text.js';
import type { Edit } from './align.js';

/**
 * Moves what a quotation skips to the next border of a clause, where the same characters allow both readings: of 还的，加收费用；严重的，停止 against
 * 还的，停止 the clause 加收费用；严重的 was left out, not 的，加收费用；严重.
 * @param start index in the text of the first edit
 */
export function slideGaps(edits: readonly Edit[], start: number, text: QuoteText): Edit[] {
  const slid = [...edits];
  let at = start;
  for (let i = 0; i < slid.length; i++) {
    if (slid[i] === 'skipped') {
      let end = i;
      while (slid[end] === 'skipped') end++;
      const shift = shiftToBorder(slid, end, at, at + end - i, text);
      for (let k = 0; k < shift; k++) {
        slid[i + k] = 'same';
        slid[end + k] = 'skipped';
      }
      at += end - i + shift;
      i = end + shift - 1;
    } else if (slid[i] !== 'added') at++;
  }
  return slid;
}

/** How far the gap [from, to) of the text moves to the right until a clause begins with it; 0 where it cannot. */
function shiftToBorder(edits: readonly Edit[], next: number, from: number, to: number, { codes, borders }: QuoteText): number {
  for (let shift = 0; ; shift++) {
    if (from + shift === 0 || borders[from + shift - 1] !== BORDER.none) return shift;
    if (edits[next + shift] !== 'same' || codes[from + shift] !== codes[to + shift]) return 0;
  }
}
