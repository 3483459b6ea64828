import { STEP_CUES } from './bare-steps.js';
import { LOOSE_JOINTS } from './chains.js';
import { OPENING_MARKS } from './quotes.js';
import { SIGNS } from './signs.js';

/** What a text holds that a menu can be shown by, as bits. */
export type MenuMarks = number;

export const SIGN = 1;
export const LOOSE = 2;
export const QUOTE = 4;
export const CUE = 8;

const MARKS = new Uint8Array(0x10000);
for (const [characters, mark] of [
  [SIGNS, SIGN],
  [LOOSE_JOINTS, LOOSE],
  [OPENING_MARKS, QUOTE],
  [STEP_CUES, CUE],
] as const) {
  for (let i = 0; i < characters.length; i++) MARKS[characters.charCodeAt(i)] = mark;
}

/** The marks of a text, in one pass: most texts that name a channel show no menu, and need not be read for chains, quotes and clicks. */
export function menuMarks(text: string): MenuMarks {
  let marks = 0;
  for (let i = 0; i < text.length; i++) marks |= MARKS[text.charCodeAt(i)] as number;
  return marks;
}
