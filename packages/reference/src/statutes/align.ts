/** What became of a character: it stands on both sides, was put for another, stands in the quotation alone, or in the statute alone. */
export type Edit = 'same' | 'replaced' | 'added' | 'skipped';

/** The place of a quotation in a text, and the edits that lead from the text to the quotation. */
export interface Alignment {
  /** Index of the first character of the text that is matched. */
  start: number;
  edits: Edit[];
  cost: number;
}

/** Beyond so many cells (quotation × text) no alignment is made: 3,000 characters in 3,000. */
const MAX_CELLS = 9_000_000;

/**
 * The place in `text` that a quotation resembles most, by the fewest characters put, added or left out (Sellers' algorithm: the quotation
 * may begin and end anywhere). Null where the two are too long for each other.
 * @param from index in the text from which it is looked for
 */
export function alignQuote(quote: Uint16Array, text: Uint16Array, from: number): Alignment | null {
  const width = text.length - from + 1;
  if (width < 1 || (quote.length + 1) * width > MAX_CELLS) return null;
  const costs = new Uint16Array((quote.length + 1) * width);
  for (let i = 1; i <= quote.length; i++) {
    const row = i * width;
    costs[row] = i;
    for (let j = 1; j < width; j++) {
      const put = (costs[row - width + j - 1] as number) + (quote[i - 1] === text[from + j - 1] ? 0 : 1);
      const added = (costs[row - width + j] as number) + 1;
      const skipped = (costs[row + j - 1] as number) + 1;
      costs[row + j] = Math.min(put, added, skipped);
    }
  }
  const last = quote.length * width;
  let end = 0;
  for (let j = 1; j < width; j++) if ((costs[last + j] as number) < (costs[last + end] as number)) end = j;
  return { ...trace(costs, width, quote, text, from, end), cost: costs[last + end] as number };
}

/** The edits that end at column `end`, read backwards; a character in common goes before any other way. */
function trace(costs: Uint16Array, width: number, quote: Uint16Array, text: Uint16Array, from: number, end: number) {
  const edits: Edit[] = [];
  let i = quote.length;
  let j = end;
  while (i > 0) {
    const cost = costs[i * width + j] as number;
    const diagonal = j > 0 ? (costs[(i - 1) * width + j - 1] as number) : Number.POSITIVE_INFINITY;
    const same = j > 0 && quote[i - 1] === text[from + j - 1];
    if (same && cost === diagonal) edits.push('same');
    else if (!same && cost === diagonal + 1) edits.push('replaced');
    else if (cost === (costs[(i - 1) * width + j] as number) + 1) {
      edits.push('added');
      i--;
      continue;
    } else {
      edits.push('skipped');
      j--;
      continue;
    }
    i--;
    j--;
  }
  return { start: from + j, edits: edits.reverse() };
}
