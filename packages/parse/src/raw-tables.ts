import type { Draft } from './draft.js';
import type { Line } from './lines.js';
import { placeCells, type RawCell, trimCell } from './table-grid.js';

/** A tag of a table; attributes are bounded, so that an unclosed `<td` costs little. */
const TABLE_TAG = /<(\/?)(table|tr|td|th)\b([^<>]{0,400})>/gi;
const SPAN = /\b(col|row)span\s*=\s*["']?(\d{1,4})/gi;

/**
 * Claims the HTML tables that stand in a Markdown text: the offsets of their cells count in the text as it is, tags and all. A table
 * inside another belongs to the cell around it; one that is never closed is none.
 */
export function claimRawTables(text: string, lines: readonly Line[], owned: (Draft[] | undefined)[]): void {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (owned[i] || !/^<table\b/i.test(line.text.slice(0, 8))) continue;
    const table = readTable(text, line.start);
    if (table === null) return;
    const first = i;
    while (i + 1 < lines.length && lines[i + 1]!.start < table.end) i++;
    for (let row = first; row <= i; row++) owned[row] = [];
    owned[first] = placeCells(text, table.rows);
  }
}

function readTable(text: string, from: number): { rows: RawCell[][]; end: number } | null {
  const rows: RawCell[][] = [];
  let cell: RawCell | null = null;
  let depth = 0;
  const close = (at: number) => {
    if (cell) {
      cell.end = at;
      trimCell(text, cell);
    }
    cell = null;
  };
  TABLE_TAG.lastIndex = from;
  for (let tag = TABLE_TAG.exec(text); tag; tag = TABLE_TAG.exec(text)) {
    const name = tag[2]!.toLowerCase();
    const closing = tag[1] === '/';
    if (name === 'table') {
      depth += closing ? -1 : 1;
      if (depth === 0) {
        close(tag.index);
        return { rows: rows.filter((row) => row.length > 0), end: TABLE_TAG.lastIndex };
      }
    } else if (depth === 1) {
      close(tag.index);
      if (name === 'tr' && !closing) rows.push([]);
      if (name !== 'tr' && !closing) {
        if (rows.length === 0) rows.push([]);
        cell = { start: TABLE_TAG.lastIndex, end: TABLE_TAG.lastIndex, header: name === 'th', columns: 1, rows: 1, ...spans(tag[3]!) };
        rows.at(-1)!.push(cell);
      }
    }
  }
  return null;
}

function spans(attributes: string): Partial<RawCell> {
  const found: Partial<RawCell> = {};
  for (const [, which, count] of attributes.matchAll(SPAN)) {
    if (which!.toLowerCase() === 'col') found.columns = Number(count);
    else found.rows = Number(count);
  }
  return found;
}
