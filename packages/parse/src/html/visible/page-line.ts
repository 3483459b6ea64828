import type { Element } from 'domhandler';
import type { LineHint } from '../../lines.js';

/** A cell of a data table, its bounds counted in the line's text. */
export interface LineCell {
  start: number;
  end: number;
  header: boolean;
  columns: number;
  rows: number;
}

/** A line of a page as a reader sees it. */
export interface PageLine {
  text: string;
  /** The innermost element with lines of its own that holds it. */
  element: Element;
  hint: LineHint | null;
  /** It begins a block, or an empty line stands before it; else it is only a new line inside one. */
  gap: boolean;
  /** Characters of it, white space left out, in all, in links that lead to other pages, and set in bold. */
  length: number;
  linked: number;
  strong: number;
  /** Height of its letters in pixels, where the page states it. */
  size: number | null;
  /** A row of a data table: the table, and where its cells stand. */
  table: Element | null;
  cells: LineCell[] | null;
  /** The words stand for a picture. */
  picture: boolean;
  /** It states a fact about the document, with its label, from the table above it. */
  fact: boolean;
}

/** A line of words, before anything else is known of it. */
export function plainLine(text: string, element: Element): PageLine {
  return {
    text,
    element,
    hint: null,
    gap: false,
    length: text.length,
    linked: 0,
    strong: 0,
    size: null,
    table: null,
    cells: null,
    picture: false,
    fact: false,
  };
}
