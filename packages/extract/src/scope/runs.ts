import type { RateFigure } from '../types.js';
import type { FigureToken, Token } from './token.js';

const BETWEEN = /^[ ]?(?:元|%)?[ ]?[、/／,，和及与]?[ ]?(?:为|约|约为)?[ ]?$/;
const LONGEST_GAP = 6;
/** 提高500元、700元: the evidence of the second figure begins with the first one's verb, and ends this much behind it. */
const LONGEST_TAIL = 12;

/**
 * Gives each figure token of a passage its place in a row of bare figures; one that stands alone keeps the place of the first of one.
 * Returns whether there is any row.
 */
export function placeRows(text: string, tokens: readonly Token[], figures: readonly RateFigure[]): boolean {
  let hasRows = false;
  let last: FigureToken | null = null;
  let length = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'boundary') continue;
    const figure = token.kind === 'figure' ? token : null;
    if (last && figure && isSameRow(text, figures[last.figure] as RateFigure, figures[figure.figure] as RateFigure)) {
      length++;
      hasRows = true;
    } else {
      if (length > 1) numberRow(tokens, i, length);
      length = figure ? 1 : 0;
    }
    last = figure;
  }
  if (length > 1) numberRow(tokens, tokens.length, length);
  return hasRows;
}

/** Numbers the last `length` figures before the token at `end`. */
function numberRow(tokens: readonly Token[], end: number, length: number): void {
  let place = length;
  for (let i = end - 1; place > 0; i--) {
    const token = tokens[i] as Token;
    if (token.kind !== 'figure') continue;
    token.place = --place;
    token.row = length;
  }
}

function isSameRow(text: string, a: RateFigure, b: RateFigure): boolean {
  return (
    a.measure === b.measure &&
    a.value.relation === b.value.relation &&
    a.value.unit === b.value.unit &&
    (b.start >= a.end ? isGap(text, a.end, b.start) : b.end > a.end && b.end - a.end <= LONGEST_TAIL)
  );
}

function isGap(text: string, from: number, to: number): boolean {
  return to - from <= LONGEST_GAP && BETWEEN.test(text.slice(from, to));
}
