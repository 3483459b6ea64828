/** The words of one lexicon that stand in a text, in text order. */
export class Hits<T> {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly values: T[] = [];
  /** Where the last one ends. */
  until = 0;

  add(start: number, end: number, value: T): void {
    this.starts.push(start);
    this.ends.push(end);
    this.values.push(value);
    this.until = end;
  }

  /** Index of the first that begins at or behind `offset`; their number where none does. */
  from(offset: number): number {
    return firstAtOrBehind(this.starts, offset);
  }
}

/** Index of the first of the ascending `places` that is `offset` or more; their number where none is. */
export function firstAtOrBehind(places: readonly number[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
