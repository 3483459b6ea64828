import type { BlockKind } from '@yibao-rules/model';

/** How a heading or a numbered item is marked: what decides which headings stand above which. */
export interface Style {
  /** Two lines with the same key are siblings: `一、` and `二、`. */
  key: string;
  /** Natural depth among all styles: a lower rank stands above a higher one. */
  rank: number;
  /** The number of a numbered line, or null. */
  ordinal: number | null;
}

/** A block before levels and headings are known. Offsets count in the article's text. */
export interface Draft {
  kind: BlockKind;
  start: number;
  end: number;
  style: Style | undefined;
  label: string | undefined;
  teaser: number | undefined;
  row: number | undefined;
  column: number | undefined;
  /** The cells that govern this one. */
  headers: Draft[] | undefined;
}

/** Every draft is made here, with every field, so that all are of one shape to the engine. */
export function draftOf(kind: BlockKind, start: number, end: number, style?: Style, label?: string, teaser?: number): Draft {
  return { kind, start, end, style, label, teaser, row: undefined, column: undefined, headers: undefined };
}

/** A cell of a table, in its row and column; which cells govern it is not known yet. */
export function cellDraft(start: number, end: number, row: number, column: number): Draft {
  const cell = draftOf('table-cell', start, end);
  cell.row = row;
  cell.column = column;
  return cell;
}
