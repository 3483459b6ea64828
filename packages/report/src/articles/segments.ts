/** A half-open span of UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** A stretch of text that the same spans cover: their indexes, the shortest span first. */
export interface Segment extends Span {
  covered: readonly number[];
}

/**
 * Cuts spans that may repeat, nest or cross into stretches that do not overlap, in text order; text that nothing covers is in none.
 * Time grows with n log n and with the overlaps that come out; empty spans cover nothing.
 */
export function segmentsOf(spans: readonly Span[]): Segment[] {
  const order = spans.map((_, index) => index).filter((index) => spans[index]!.start < spans[index]!.end);
  order.sort((a, b) => spans[a]!.start - spans[b]!.start || a - b);
  const cuts = [...new Set(order.flatMap((index) => [spans[index]!.start, spans[index]!.end]))].sort((a, b) => a - b);
  const shortestFirst = (a: number, b: number) => lengthOf(spans[a]!) - lengthOf(spans[b]!) || a - b;

  const segments: Segment[] = [];
  let open: number[] = [];
  let next = 0;
  for (const [position, start] of cuts.entries()) {
    open = open.filter((index) => spans[index]!.end > start);
    const before = next;
    while (next < order.length && spans[order[next]!]!.start === start) open.push(order[next++]!);
    if (next > before) open.sort(shortestFirst);
    const end = cuts[position + 1];
    if (end !== undefined && open.length > 0) segments.push({ start, end, covered: [...open] });
  }
  return segments;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
