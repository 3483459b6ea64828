import type { RateFigure } from '../types.js';
import type { Token } from './token.js';

/** Place of a figure in a row of bare figures (95%、92%、88%): how many there are, and which it is. */
export interface Place {
  index: number;
  length: number;
}

const BETWEEN = /^[ ]?(?:元|%)?[ ]?[、/／,，和及与]?[ ]?(?:为|约|约为)?[ ]?$/;
const LONGEST_GAP = 6;
/** 提高500元、700元: the evidence of the second figure begins with the first one's verb, and ends this much behind it. */
const LONGEST_TAIL = 12;

const ALONE: Place = { index: 0, length: 1 };

/** Gives each figure token of a passage its place, by figure index; a figure that stands alone is the first of one. */
export function placeRows(text: string, tokens: readonly Token[], figures: readonly RateFigure[], places: Place[]): void {
  let row: number[] = [];
  const close = () => {
    if (row.length === 1) places[row[0] as number] = ALONE;
    else for (let index = 0; index < row.length; index++) places[row[index] as number] = { index, length: row.length };
    if (row.length > 0) row = [];
  };
  for (const token of tokens) {
    if (token.kind === 'figure') {
      const previous = row.length > 0 ? figures[row.at(-1) as number] : undefined;
      if (previous && !isSameRow(text, previous, figures[token.figure] as RateFigure)) close();
      row.push(token.figure);
    } else if (token.kind !== 'boundary') close();
  }
  close();
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
