import { joinText } from './text-run.js';
import type { Segment, Span, VisualLine } from './visual-lines.js';

/** Rows of cells; a cell that is empty in a row is an empty string. */
export interface PageTable {
  page: number;
  rows: string[][];
}

interface Column {
  left: number;
  right: number;
}

/** Lines of one cell stand this many sizes apart at most. */
const CELL_PITCH = 1.65;
/** No two lines of a paragraph stand as close as this many sizes. */
const HALF_PITCH = 1.05;
/** Lines of one table stand this many sizes apart at most. */
const TABLE_PITCH = 4;
const FEWEST_LINES = 2;

/**
 * How many of the lines from `first` are a table, or 0: lines of two segments and more that stand in the same columns, and between them single
 * segments that stand within one column (the further lines of a cell).
 */
export function tableLength(lines: readonly VisualLine[], first: number): number {
  if (!mayOpen(lines, first)) return 0;
  let end = first + 1;
  for (let i = end; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.page !== lines[first]!.page || line.y - lines[i - 1]!.y > TABLE_PITCH * line.size) break;
    if (line.segments.length >= 2) end = i + 1;
    else if (!staysInColumn(line, lines.slice(first, end))) break;
    else if (line.y - lines[i - 1]!.y <= CELL_PITCH * line.size && end === i) end = i + 1;
  }
  const wide = lines.slice(first, end).filter(({ segments }) => segments.length >= 2);
  return wide.length >= FEWEST_LINES && columnsOf(wide).length >= 2 ? end - first : 0;
}

/** The line has several segments, or is the words of a cell that reaches over several lines and stands half a line above its neighbours. */
function mayOpen(lines: readonly VisualLine[], first: number): boolean {
  const [line, next] = [lines[first]!, lines[first + 1]];
  if (line.segments.length >= 2) return true;
  return next !== undefined && next.page === line.page && next.segments.length >= 2 && next.y - line.y < HALF_PITCH * line.size;
}

/** The rows of the lines of a table. */
export function readTable(lines: readonly VisualLine[]): PageTable {
  const columns = columnsOf(lines.filter(({ segments }) => segments.length >= 2));
  const rows: string[][] = [];
  for (const group of rowGroups(lines, columns)) {
    const row = columns.map(() => '');
    for (const { segments } of group) {
      for (const span of segments.flatMap((segment) => cellsOf(segment, columns))) {
        const column = nearest(columns, span);
        row[column] = joinText(row[column]!, span.text.trim(), true);
      }
    }
    rows.push(row);
  }
  return { page: lines[0]!.page, rows };
}

/** The line's only segment does not reach from one column into another. */
function staysInColumn(line: VisualLine, above: readonly VisualLine[]): boolean {
  const columns = columnsOf(above.filter(({ segments }) => segments.length >= 2));
  return (
    columns.filter(({ left, right }) => line.left < right && line.right > left).length <= 1 && line.left >= columns[0]!.left - line.size
  );
}

/** Where the segments of the lines with most segments stand, from left to right. Segments that overlap are one column. */
function columnsOf(lines: readonly VisualLine[]): Column[] {
  const most = lines.reduce((count, { segments }) => Math.max(count, segments.length), 0);
  const typical = lines.filter(({ segments }) => segments.length === most).flatMap(({ segments }) => segments);
  const columns: Column[] = [];
  for (const { left, right } of typical.sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

/** A segment that reaches over several columns may be several full cells: its parts then. */
function cellsOf(segment: Segment, columns: readonly Column[]): readonly Span[] {
  const reached = columns.filter(({ left, right }) => segment.left < right && segment.right > left).length;
  return reached > 1 ? segment.parts : [segment];
}

/** The column that a segment overlaps most, else the one whose middle is nearest. */
function nearest(columns: readonly Column[], { left, right }: Span): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  columns.forEach((column, index) => {
    const overlap = Math.min(right, column.right) - Math.max(left, column.left);
    if (overlap <= most) return;
    best = index;
    most = overlap;
  });
  return best;
}

/**
 * Lines that make one row together. Lines of one cell are closer to each other than rows are: a line belongs to the row before it where, in each of its
 * columns, the line above is within the pitch of a cell's lines, as far as the pitches of the table differ clearly; else every line is a row.
 */
function rowGroups(lines: readonly VisualLine[], columns: readonly Column[]): VisualLine[][] {
  const pitches = lines.slice(1).map((line, index) => line.y - lines[index]!.y);
  const least = Math.min(...pitches);
  const most = Math.max(...pitches);
  const limit = most > least * 1.25 ? Math.min((least + most) / 2, CELL_PITCH * lines[0]!.size) : 0;
  const limitInColumn = Math.min(CELL_PITCH * lines[0]!.size, 0.85 * most);
  const groups: VisualLine[][] = [];
  const lastInColumn: number[] = [];
  for (const [index, line] of lines.entries()) {
    const reached = line.segments.map((segment) => nearest(columns, segment));
    const close =
      index > 0 && pitches[index - 1]! <= limit && reached.every((column) => line.y - (lastInColumn[column] ?? line.y) <= limitInColumn);
    if (close) groups.at(-1)!.push(line);
    else {
      groups.push([line]);
      lastInColumn.length = 0;
    }
    for (const column of reached) lastInColumn[column] = line.y;
  }
  return groups;
}
