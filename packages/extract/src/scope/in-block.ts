/** Those of a list in text order that stand in one block; found by binary search, as few blocks are asked for. */
export function inBlock<T extends { readonly block: number }>(items: readonly T[], block: number): readonly T[] {
  const from = firstFrom(items, block);
  let to = from;
  while (to < items.length && (items[to] as T).block === block) to++;
  return from === to ? NONE : items.slice(from, to);
}

/** Index of the first item that stands in `block` or behind it. */
export function firstFrom(items: readonly { readonly block: number }[], block: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as { block: number }).block < block) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NONE: readonly never[] = [];
