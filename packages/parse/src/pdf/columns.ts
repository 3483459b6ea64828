import type { Segment, VisualLine } from './visual-lines.js';

/** Lines that are read one after the other, and those whose edges are theirs: all lines of the page that are set in one column, or one column's own. */
export interface Flow {
  lines: VisualLine[];
  measuredBy: readonly VisualLine[];
}

/** Two columns of text are this many lines at least; shorter ones are cells of a table. */
const FEWEST_LINES = 4;
/** Characters of most lines of a column of text; cells are shorter. */
const LEAST_LENGTH = 10;
/** Share of a column's lines that end at its right edge: text is broken there, cells end where their words do. */
const FULL = 0.5;
/** A line that ends this many sizes before the edge is full still. */
const RAGGED = 1.6;

/** The lines of a page in the order in which they are read: where text is set in two columns, first the left one, then the right one. */
export function splitColumns(lines: readonly VisualLine[]): Flow[] {
  const flows: VisualLine[][] = [];
  const columns: VisualLine[][] = [];
  let single: VisualLine[] = [];
  for (let i = 0; i < lines.length; ) {
    const length = columnLength(lines, i);
    if (length === 0) {
      single.push(lines[i++]!);
      continue;
    }
    const [left, right] = sidesOf(lines.slice(i, i + length));
    flows.push(single, left, right);
    columns.push(left, right);
    single = [];
    i += length;
  }
  flows.push(single);
  const whole = flows.filter((flow) => !columns.includes(flow)).flat();
  return flows.filter((flow) => flow.length > 0).map((flow) => ({ lines: flow, measuredBy: columns.includes(flow) ? flow : whole }));
}

/** How many lines from `first` are two columns of text, or 0: two segments each, or the rest of the longer column, on both sides of one gutter. */
function columnLength(lines: readonly VisualLine[], first: number): number {
  if (lines[first]!.segments.length !== 2) return 0;
  let gutter = gutterOf(lines[first]!.segments);
  let end = first + 1;
  for (; end < lines.length; end++) {
    const { segments } = lines[end]!;
    if (segments.length > 2) break;
    const narrowed = segments.length === 2 ? narrow(gutter, gutterOf(segments)) : gutter;
    if (narrowed.to <= narrowed.from || segments.some(({ left, right }) => left < narrowed.from && right > narrowed.to)) break;
    gutter = narrowed;
  }
  const paired = lines.slice(first, end).filter(({ segments }) => segments.length === 2);
  const both = paired.length >= FEWEST_LINES && [0, 1].every((side) => isText(paired, side));
  return both ? end - first : 0;
}

interface Gutter {
  from: number;
  to: number;
}

function gutterOf(segments: readonly Segment[]): Gutter {
  return { from: segments[0]!.right, to: segments[1]!.left };
}

function narrow(a: Gutter, b: Gutter): Gutter {
  return { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
}

function isText(lines: readonly VisualLine[], side: number): boolean {
  const segments = lines.map((line) => line.segments[side]!);
  const edge = Math.max(...segments.map(({ right }) => right));
  const full = segments.filter(({ right }, index) => right > edge - RAGGED * lines[index]!.size).length;
  const long = segments.filter(({ text }) => text.length >= LEAST_LENGTH).length;
  return full >= segments.length * FULL && long > segments.length / 2;
}

function sidesOf(lines: readonly VisualLine[]): [VisualLine[], VisualLine[]] {
  const gutter = lines
    .filter(({ segments }) => segments.length === 2)
    .map(({ segments }) => gutterOf(segments))
    .reduce(narrow);
  const sides: [VisualLine[], VisualLine[]] = [[], []];
  for (const line of lines) {
    for (const segment of line.segments) {
      const side = segment.left < gutter.to - line.size / 2 ? 0 : 1;
      sides[side].push({ ...line, left: segment.left, right: segment.right, segments: [segment] });
    }
  }
  return sides;
}
