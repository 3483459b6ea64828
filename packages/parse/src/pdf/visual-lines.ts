import { joinText, type PdfPage, type TextRun } from './text-run.js';

/** Words and where they begin and end. */
export interface Span {
  text: string;
  left: number;
  right: number;
}

/** A part of a line that stands apart from the next: a cell of a table, or the whole line. Its parts stand less far apart. */
export interface Segment extends Span {
  parts: Span[];
}

/** What stands on one baseline of a page. */
export interface VisualLine {
  page: number;
  /** The baseline's distance from the page's upper edge. */
  y: number;
  left: number;
  right: number;
  /** The size of most of its text. */
  size: number;
  segments: Segment[];
}

/** Baselines closer than this share of the size are one line: sub- and superscripts, mixed fonts. */
const SAME_LINE = 0.45;
/** A gap wider than this many sizes separates two segments. */
const APART = 1.4;
/** A gap that may be one between two cells that are full. */
const LOOSE = 0.35;
/** A gap that is a space between Chinese characters, too: justified lines have narrower ones. */
const WIDE_SPACE = 0.8;
/** A narrower gap that is no accident of the typesetting is a space. */
const SPACE = 0.16;
/** A run drawn twice with a small shift is bold type by other means. */
const SHIFT = 0.12;

/** The lines of a page from top to bottom. */
export function visualLines({ number, runs }: PdfPage): VisualLine[] {
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x - b.x);
  const groups: TextRun[][] = [];
  for (const run of sorted) {
    const group = groups.at(-1);
    if (group && run.y - group[0]!.y <= SAME_LINE * Math.max(run.size, group[0]!.size)) group.push(run);
    else groups.push([run]);
  }
  return groups.map((group) => lineOf(number, group));
}

/** The words of a line. Segments stand apart, unless they are the letters of a title that is spaced out. */
export function textOf({ segments }: VisualLine): string {
  const texts = segments.map(({ text }) => text);
  return texts.join(texts.every((text) => [...text].length === 1) ? '' : ' ');
}

function lineOf(page: number, group: TextRun[]): VisualLine {
  group.sort((a, b) => a.x - b.x);
  const segments: Segment[] = [];
  let previous: TextRun | undefined;
  for (const run of group) {
    if (previous && isShadow(previous, run)) continue;
    addRun(segments, run);
    previous = run;
  }
  for (const segment of segments) segment.text = segment.text.trimEnd();
  return { page, y: group[0]!.y, left: segments[0]!.left, right: segments.at(-1)!.right, size: mainSize(group), segments };
}

function addRun(segments: Segment[], run: TextRun): void {
  const last = segments.at(-1);
  const gap = last ? run.x - last.right : Number.POSITIVE_INFINITY;
  const span: Span = { text: run.text.trimStart(), left: run.x, right: run.x + run.width };
  if (!last || gap > APART * run.size) {
    segments.push({ ...span, parts: [span] });
    return;
  }
  if (gap > LOOSE * run.size) last.parts.push(span);
  else extend(last.parts.at(-1)!, run, gap);
  extend(last, run, gap);
}

function extend(span: Span, run: TextRun, gap: number): void {
  const wide = gap > WIDE_SPACE * run.size;
  span.text = wide ? `${span.text} ${run.text.trimStart()}` : joinText(span.text, run.text, gap > SPACE * run.size);
  span.right = Math.max(span.right, run.x + run.width);
}

function isShadow(previous: TextRun, run: TextRun): boolean {
  return run.text === previous.text && Math.abs(run.x - previous.x) < SHIFT * run.size;
}

function mainSize(runs: readonly TextRun[]): number {
  return mostUsed(sizesOf(runs));
}

/** Share of the most used size's characters that makes another size one of the body's, too. */
const MUCH_USED = 0.4;

/** The size of the body: the largest of those that much of the text has, since notes and annexes in small type may be longer than the text itself. */
export function bodySize(lines: readonly VisualLine[]): number {
  const sizes = sizesOf(lines.map((line) => ({ text: textOf(line), size: line.size })));
  const enough = MUCH_USED * (sizes.get(mostUsed(sizes)) ?? 0);
  return Math.max(0, ...[...sizes].filter(([, length]) => length >= enough).map(([size]) => size));
}

/** Characters by size, in tenths of a point: equal sizes differ by rounding. */
function sizesOf(pieces: readonly Pick<TextRun, 'text' | 'size'>[]): Map<number, number> {
  const lengths = new Map<number, number>();
  for (const { text, size } of pieces) {
    const rounded = Math.round(size * 10) / 10;
    lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.length);
  }
  return lengths;
}

function mostUsed(lengths: ReadonlyMap<number, number>): number {
  let best = 0;
  for (const [size, length] of lengths) if (best === 0 || length > lengths.get(best)!) best = size;
  return best;
}
