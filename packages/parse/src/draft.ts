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
  style?: Style;
  label?: string;
  teaser?: number;
  row?: number;
  column?: number;
  /** The cells that govern this one. */
  headers?: Draft[];
}
