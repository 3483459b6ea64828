import { bitsByUnit } from './characters.js';
import type { Line } from './lines.js';

/** Characters that the patterns about a line cannot do without, as bits: what occurs in it decides which of them are tried at all. */
export const SIGN = {
  digit: 1,
  /** | and ｜ */
  bar: 2,
  tab: 4,
  /** A space, half- or full-width. */
  space: 8,
  /** A character of each notice about copyright, liability or the site's foot. */
  notice: 16,
  /** A character of each disclaimer. */
  disclaimer: 32,
  /** 上 下, of links to neighbours. */
  neighbour: 64,
  /** 。；, which end a sentence or a part of one. */
  stop: 128,
  /** LF, CR, U+2028, U+2029 */
  lineEnd: 256,
} as const;

const CHARACTERS: readonly (readonly [characters: string, sign: number])[] = [
  ['0123456789', SIGN.digit],
  ['|｜', SIGN.bar],
  ['\t', SIGN.tab],
  [' \u3000', SIGN.space],
  ['权未载侵I网责声识主承享©', SIGN.notice],
  ['供代网纯', SIGN.disclaimer],
  ['上下', SIGN.neighbour],
  ['。；', SIGN.stop],
  ['\n\r\u2028\u2029', SIGN.lineEnd],
];
const SIGNS = bitsByUnit(CHARACTERS);

/** The signs of a code unit. */
export function signOf(code: number): number {
  return SIGNS[code] as number;
}

/** The signs that occur in a text. */
export function signsIn(text: string): number {
  let signs = 0;
  for (let i = 0; i < text.length; i++) signs |= signOf(text.charCodeAt(i));
  return signs;
}

/** Whether any of `wanted` is among the signs of a line. */
export function holds({ signs }: Pick<Line, 'signs'>, wanted: number): boolean {
  return (signs & wanted) !== 0;
}
