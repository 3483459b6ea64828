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
/** Costs stay below what two bytes hold. */
const MAX_QUOTE = 30_000;
/** Cost of a character that was replaced or added, and of a stretch that was skipped, however long: a quotation leaves out whole clauses. */
export const COST = { change: 2, gap: 3 } as const;

/**
 * The place in `text` that a quotation resembles most (approximate matching by dynamic programming; the quotation may begin and end
 * anywhere). Null where the two are too long for each other.
 * @param from index in the text from which it is looked for
 */
export function alignQuote(quote: Uint16Array, text: Uint16Array, from: number): Alignment | null {
  const width = text.length - from + 1;
  if (width < 1 || quote.length > MAX_QUOTE || (quote.length + 1) * width > MAX_CELLS) return null;
  const costs = new Uint16Array((quote.length + 1) * width);
  for (let i = 1; i <= quote.length; i++) {
    const row = i * width;
    let least = i * COST.change;
    costs[row] = least;
    for (let j = 1; j < width; j++) {
      const put = (costs[row - width + j - 1] as number) + (quote[i - 1] === text[from + j - 1] ? 0 : COST.change);
      const added = (costs[row - width + j] as number) + COST.change;
      const cost = Math.min(put, added, least + COST.gap);
      costs[row + j] = cost;
      if (cost < least) least = cost;
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
  const at = (row: number, column: number) => costs[row * width + column] as number;
  while (i > 0) {
    const cost = at(i, j);
    const same = j > 0 && quote[i - 1] === text[from + j - 1];
    if (j > 0 && cost === at(i - 1, j - 1) + (same ? 0 : COST.change)) {
      edits.push(same ? 'same' : 'replaced');
      i--;
      j--;
    } else if (cost === at(i - 1, j) + COST.change) {
      edits.push('added');
      i--;
    } else {
      do {
        edits.push('skipped');
        j--;
      } while (at(i, j) + COST.gap !== cost);
    }
  }
  return { start: from + j, edits: edits.reverse() };
}
