import { cellDraft, type Draft } from './draft.js';
import { isSpace } from './lines.js';

/** A cell as the markup gives it. */
export interface RawCell {
  start: number;
  end: number;
  /** The markup says that it is a header (`<th>`, the row above Markdown's `|---|`). */
  header: boolean;
  columns: number;
  rows: number;
}

const FIGURE = /\d[\d,.]*[ 　]*(?:%|％|‰|元|万|天|日|个|年|月|周岁|岁|倍)|^[\d\s.,%+~-]+$/;
/** Spans wider or taller than this are mistakes of the page. */
const MOST_SPAN = 1000;

/**
 * Places cells in a grid and names the header cells that govern each. Headers are those that the markup names; else the first row and the
 * first column, as far as they hold no figure.
 */
export function placeCells(text: string, rows: readonly (readonly RawCell[])[]): Draft[] {
  const cells: Draft[] = [];
  const marked = rows.some((row) => row.some((cell) => cell.header));
  const headerRows = countHeaderRows(text, rows, marked);
  const columnHeaders: Draft[][] = [];
  /** For each column, the cell that reaches down into it and the last row that it covers. */
  const reaching: ({ cell: Draft; lastRow: number; header: boolean } | undefined)[] = [];
  rows.forEach((row, rowNumber) => {
    let column = 0;
    const rowHeaders: Draft[] = [];
    const skipReached = () => {
      for (let above = reaching[column]; above && above.lastRow >= rowNumber; above = reaching[column]) {
        if (above.header && !rowHeaders.includes(above.cell)) rowHeaders.push(above.cell);
        column++;
      }
    };
    const rowMarked = row.some((cell) => cell.header);
    for (const raw of row) {
      skipReached();
      const width = Math.min(Math.max(1, raw.columns), MOST_SPAN);
      const cell = cellDraft(raw.start, raw.end, rowNumber, column);
      const inHeader = rowNumber < headerRows;
      const governing = new Set<Draft>();
      for (let c = column; c < column + width; c++) for (const header of columnHeaders[c] ?? []) governing.add(header);
      for (const header of rowHeaders) governing.add(header);
      cell.headers = [...governing];
      const headsRow = !inHeader && (rowMarked ? raw.header : column === 0 && !holdsFigure(text, raw));
      for (let c = column; c < column + width; c++) {
        if (inHeader) columnHeaders[c] = [...(columnHeaders[c] ?? []), cell];
        reaching[c] = {
          cell,
          lastRow: rowNumber + Math.min(Math.max(1, raw.rows), MOST_SPAN) - 1,
          header: headsRow,
        };
      }
      if (headsRow) rowHeaders.push(cell);
      if (raw.end > raw.start) cells.push(cell);
      column += width;
    }
  });
  return cells;
}

/** Moves the bounds of a cell inwards over white space. */
export function trimCell(text: string, cell: RawCell): void {
  while (cell.start < cell.end && isSpace(text.charCodeAt(cell.start))) cell.start++;
  while (cell.end > cell.start && isSpace(text.charCodeAt(cell.end - 1))) cell.end--;
}

function holdsFigure(text: string, cell: RawCell): boolean {
  return FIGURE.test(text.slice(cell.start, Math.min(cell.end, cell.start + 60)));
}

function countHeaderRows(text: string, rows: readonly (readonly RawCell[])[], marked: boolean): number {
  if (!marked) return rows.length > 1 && rows[0]!.every((cell) => !holdsFigure(text, cell)) ? 1 : 0;
  let count = 0;
  while (count < rows.length && rows[count]!.every((cell) => cell.header)) count++;
  return count === rows.length ? Math.min(1, count) : count;
}
