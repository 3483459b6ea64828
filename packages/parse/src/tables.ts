import type { Draft } from './draft.js';
import { holds, SIGN } from './line-signs.js';
import type { Line } from './lines.js';
import { placeCells, type RawCell, trimCell } from './table-grid.js';

const LONGEST_ROW = 4000;
const MOST_COLUMNS = 100;
const LONGEST_SPACED_CELL = 60;
const DELIMITER_ROW = /^[|｜:\s─━-]+$/;

type Splitter = (line: Line, text: string) => RawCell[] | null;

/** Claims tables in plain text: columns parted by `|`, by tabs, or by two spaces and more. */
export function claimTables(text: string, lines: readonly Line[], owned: (Draft[] | undefined)[]): void {
  let i = 0;
  while (i < lines.length) {
    const end = owned[i]
      ? i
      : claimRun(text, lines, owned, i, pipedCells, 2) ||
        claimRun(text, lines, owned, i, tabbedCells, 2) ||
        claimRun(text, lines, owned, i, spacedCells, 3);
    i = Math.max(i + 1, end);
  }
}

/** Claims the rows from `first` on that split into the same number of cells; the index behind them, or 0 where they are too few. */
function claimRun(
  text: string,
  lines: readonly Line[],
  owned: (Draft[] | undefined)[],
  first: number,
  split: Splitter,
  fewest: number,
): number {
  const rows: RawCell[][] = [];
  const rowLines: number[] = [];
  let i = first;
  let width = 0;
  for (; i < lines.length && !owned[i] && (i === first || !lines[i]!.gap); i++) {
    const line = lines[i]!;
    if (split === pipedCells && rows.length > 0 && DELIMITER_ROW.test(line.text.slice(0, LONGEST_ROW)) && line.text.includes('-')) {
      if (rows.length === 1) for (const cell of rows[0]!) cell.header = true;
      rowLines.push(i);
      continue;
    }
    const cells = split(line, text);
    if (cells === null || cells.length < 2 || cells.length > MOST_COLUMNS || (width > 0 && cells.length !== width)) break;
    width = cells.length;
    rows.push(cells);
    rowLines.push(i);
  }
  if (rows.length < fewest) return 0;
  const byLine = placeCells(text, rows);
  for (const index of rowLines) owned[index] = [];
  owned[first] = byLine;
  return i;
}

function pipedCells(line: Line): RawCell[] | null {
  const { text } = line;
  if (text.length > LONGEST_ROW || !holds(line, SIGN.bar)) return null;
  const inner = /^[|｜]/.test(text) ? 1 : 0;
  const outer = text.length > inner && /[|｜]$/.test(text) ? text.length - 1 : text.length;
  if (inner === 0 && outer === text.length && text.split(/[|｜]/).length < 3) return null;
  return cellsBetween(line, inner, outer, /[|｜]/g);
}

function tabbedCells(line: Line, text: string): RawCell[] | null {
  if (line.text.length > LONGEST_ROW || !holds(line, SIGN.tab) || !line.text.includes('\t')) return null;
  const cells = cellsBetween(line, 0, line.text.length, /\t+/g);
  // A tab before the first words leaves the corner above the row labels empty.
  if (text[line.start - 1] !== '\t') return cells;
  return [{ start: line.start, end: line.start, header: false, columns: 1, rows: 1 }, ...cells];
}

function spacedCells(line: Line): RawCell[] | null {
  if (line.text.length > 400 || !holds(line, SIGN.space) || !/ {2}|　/.test(line.text)) return null;
  const cells = cellsBetween(line, 0, line.text.length, / {2,}|　+/g);
  const tabular = cells.every(
    (cell) =>
      cell.end - cell.start <= LONGEST_SPACED_CELL && !/[。；]/.test(line.text.slice(cell.start - line.start, cell.end - line.start)),
  );
  return tabular && cells.length >= 2 ? cells : null;
}

function cellsBetween(line: Line, from: number, to: number, separator: RegExp): RawCell[] {
  const cells: RawCell[] = [];
  let at = from;
  const push = (cellEnd: number) => {
    const cell = { start: at, end: cellEnd, header: false, columns: 1, rows: 1 };
    trimCell(line.text, cell);
    cells.push({ ...cell, start: line.start + cell.start, end: line.start + cell.end });
  };
  separator.lastIndex = from;
  for (let found = separator.exec(line.text); found && found.index < to; found = separator.exec(line.text)) {
    push(found.index);
    at = found.index + found[0].length;
  }
  push(to);
  return cells;
}
