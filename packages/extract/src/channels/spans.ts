interface Spanned {
  start: number;
  end: number;
}

/** Index of the first span that ends behind `at`. The spans are in text order and their ends never fall back. */
export function firstEndingBehind(spans: readonly Spanned[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Spanned).end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The spans that share a character with `start`–`end`. */
export function overlapping<T extends Spanned>(spans: readonly T[], start: number, end: number): T[] {
  const found: T[] = [];
  for (let i = firstEndingBehind(spans, start); i < spans.length && (spans[i] as T).start < end; i++) found.push(spans[i] as T);
  return found;
}

/** True where one of the spans holds all of `start`–`end`. */
export function covers(spans: readonly Spanned[], start: number, end: number): boolean {
  return overlapping(spans, start, end).some((span) => span.start <= start && end <= span.end);
}
