import type { Quantity } from '../quantities/index.js';

/** A change this small that "ranges" to a ratio this large is no range: 上浮6%至92%. */
const LARGEST_CHANGE = 30;
const SMALLEST_RESULT = 40;

/** Where a "range" behind a verb of change is a change and the figure it leads to: the end of the one, the start of the other. */
export function absoluteTail(text: string, quantity: Quantity): { split: number; start: number } | null {
  if (quantity.kind !== 'percent' || quantity.bound !== 'range') return null;
  if ((quantity.min ?? 0) > LARGEST_CHANGE || (quantity.max ?? 0) < SMALLEST_RESULT) return null;
  const words = text.slice(quantity.coreStart, quantity.coreEnd);
  const at = Math.max(words.indexOf('至'), words.indexOf('到'));
  return at < 0 ? null : { split: quantity.coreStart + at, start: quantity.coreStart + at + 1 };
}
