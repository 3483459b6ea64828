import type { BlockKind } from '@yibao-rules/model';
import type { Segment, Span } from './segments.js';

/** What a line is, as far as the page shows it: its block's kind, and how deep a heading stands. */
export type LineKind = 'title' | 'heading' | 'meta' | 'item' | 'table' | 'aside' | 'text' | 'blank';

/** The beginning of a block: what it is, where it begins, and the level of a heading. */
export type PackedBlock = readonly [kind: BlockKind, start: number, level?: number];

export interface TextLine extends Span {
  kind: LineKind;
  /** Depth of a heading, 1 = outermost. */
  level: number;
  /** The line's words in pieces: those between marks have none covered. */
  pieces: Segment[];
}

const LINE_KINDS: Record<BlockKind, LineKind> = {
  title: 'title',
  meta: 'meta',
  heading: 'heading',
  paragraph: 'text',
  'list-item': 'item',
  'table-cell': 'table',
  quote: 'text',
  'teaser-title': 'heading',
  'teaser-meta': 'meta',
  'link-list': 'aside',
  boilerplate: 'aside',
};

/**
 * A text by lines, each cut at the ends of its segments. `blocks` and `segments` are in text order; a line takes the kind of the first
 * block that begins in it, and one that none begins in continues what stands above it.
 */
export function textLines(text: string, blocks: readonly PackedBlock[], segments: readonly Segment[]): TextLine[] {
  const lines: TextLine[] = [];
  let block = 0;
  let segment = 0;
  let above: Pick<TextLine, 'kind' | 'level'> = { kind: 'text', level: 0 };
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length + 1 : newline + 1;
    const end = next - 1 - (text[next - 2] === '\r' && next - 2 >= start ? 1 : 0);
    const first = blocks[block];
    if (first !== undefined && first[1] < next) above = { kind: LINE_KINDS[first[0]], level: first[2] ?? 0 };
    while (block < blocks.length && blocks[block]![1] < next) block++;
    while (segment < segments.length && segments[segment]!.end <= start) segment++;
    const blank = text.slice(start, end).trim() === '';
    lines.push({ start, end, ...(blank ? { kind: 'blank', level: 0 } : above), pieces: piecesOf(start, end, segments, segment) });
    start = next;
  }
  return lines;
}

/** A line cut at its segments, which begin with `first` and may reach beyond the line on both sides. */
function piecesOf(start: number, end: number, segments: readonly Segment[], first: number): Segment[] {
  const pieces: Segment[] = [];
  let at = start;
  for (let index = first; index < segments.length && segments[index]!.start < end; index++) {
    const segment = segments[index]!;
    const from = Math.max(segment.start, start);
    const to = Math.min(segment.end, end);
    if (from >= to) continue;
    if (at < from) pieces.push({ start: at, end: from, covered: [] });
    pieces.push({ start: from, end: to, covered: segment.covered });
    at = to;
  }
  if (at < end) pieces.push({ start: at, end, covered: [] });
  return pieces;
}
