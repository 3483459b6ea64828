import type { Draft } from './draft.js';

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
    for (const raw of row) {
      skipReached();
      const width = Math.min(Math.max(1, raw.columns), MOST_SPAN);
      const cell: Draft = { kind: 'table-cell', start: raw.start, end: raw.end, row: rowNumber, column };
      const inHeader = rowNumber < headerRows;
      const governing = new Set<Draft>();
      for (let c = column; c < column + width; c++) for (const header of columnHeaders[c] ?? []) governing.add(header);
      for (const header of rowHeaders) governing.add(header);
      cell.headers = [...governing];
      const headsRow = !inHeader && (marked ? raw.header : column === 0 && !FIGURE.test(text.slice(raw.start, raw.start + 60)));
      for (let c = column; c < column + width; c++) {
        if (inHeader) columnHeaders[c] = [...(columnHeaders[c] ?? []), cell];
        reaching[c] = {
          cell,
          lastRow: rowNumber + Math.min(Math.max(1, raw.rows), MOST_SPAN) - 1,
          header: headsRow || (!marked && column === 0 && raw.rows > 1),
        };
      }
      if (headsRow) rowHeaders.push(cell);
      if (raw.end > raw.start) cells.push(cell);
      column += width;
    }
  });
  return cells;
}

function countHeaderRows(text: string, rows: readonly (readonly RawCell[])[], marked: boolean): number {
  if (!marked) return rows.length > 1 && rows[0]!.every((cell) => !FIGURE.test(text.slice(cell.start, cell.start + 60))) ? 1 : 0;
  let count = 0;
  while (count < rows.length && rows[count]!.every((cell) => cell.header)) count++;
  return count === rows.length ? Math.min(1, count) : count;
}
