import { type Draft, draftOf } from '../draft.js';
import { endsSentence } from '../line-shape.js';
import { type Line, splitLines } from '../lines.js';
import { placeCells, type RawCell, trimCell } from '../table-grid.js';
import type { OtherLine } from './content/cards.js';
import type { PageLine } from './visible/page-line.js';

/** A line of the article's text. */
export interface ComposedLine {
  line: PageLine;
  role: 'title' | 'meta' | 'body' | OtherLine['kind'];
  teaser?: number;
  bold: boolean;
}

export interface Composition {
  text: string;
  lines: Line[];
  /** For each line, the blocks that the markup gives it. */
  owned: (Draft[] | undefined)[];
}

const LONGEST_HEADING = 100;

/** Writes the article's text, one line a block, and tells for each line what the markup says about it. */
export function compose(chosen: readonly ComposedLine[]): Composition {
  const starts = new Map<number, ComposedLine>();
  const pieces: string[] = [];
  let length = 0;
  for (const one of chosen) {
    starts.set(length + leadingSpace(one.line.text), one);
    pieces.push(one.line.text, '\n');
    length += one.line.text.length + 1;
  }
  const text = pieces.join('');
  const lines = splitLines(text);
  const owned: (Draft[] | undefined)[] = [];
  let rows: { table: PageLine['table']; first: number; cells: RawCell[][] } | null = null;
  const closeTable = () => {
    if (rows) owned[rows.first] = placeCells(text, rows.cells);
    rows = null;
  };
  lines.forEach((line, i) => {
    line.quoted = false;
    const source = starts.get(line.start);
    if (source?.line.cells && source.role === 'body') {
      if (rows?.table !== source.line.table) closeTable();
      rows ??= { table: source.line.table, first: i, cells: [] };
      const base = line.start - leadingSpace(source.line.text);
      rows.cells.push(source.line.cells.map((cell) => shifted(text, cell, base)));
      owned[i] = [];
      return;
    }
    closeTable();
    if (source) describe(line, source, owned, i);
    else line.gap = false;
  });
  closeTable();
  return { text, lines, owned };
}

function describe(line: Line, { line: source, role, teaser, bold }: ComposedLine, owned: (Draft[] | undefined)[], i: number): void {
  line.gap = source.gap;
  if (role === 'title') line.hint = { kind: 'title' };
  else if (role === 'body') {
    const { hint } = source;
    line.quoted = hint?.kind === 'quote';
    if (hint && !(hint.kind === 'heading' && (line.text.length > LONGEST_HEADING || endsSentence(line.text)))) line.hint = hint;
    if (bold) line.bold = true;
  } else owned[i] = [draftOf(role, line.start, line.end, undefined, undefined, teaser)];
}

function shifted(text: string, cell: RawCell, base: number): RawCell {
  const moved = { ...cell, start: cell.start + base, end: cell.end + base };
  trimCell(text, moved);
  return moved;
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}
