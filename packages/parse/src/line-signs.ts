import type { Line } from './lines.js';

/** Characters that the patterns about a line cannot do without, as bits: what occurs in it decides which of them are tried at all. */
export const SIGN = {
  digit: 1,
  /** : and ： */
  colon: 2,
  /** | and ｜ */
  bar: 4,
  tab: 8,
  /** A space, half- or full-width. */
  space: 16,
  /** A character of each notice about copyright, liability or the site's foot. */
  notice: 32,
  /** A character of each disclaimer. */
  disclaimer: 64,
  /** 上 下, of links to neighbours. */
  neighbour: 128,
  /** 。；, which end a sentence or a part of one. */
  stop: 256,
  /** LF, CR, U+2028, U+2029 */
  lineEnd: 512,
} as const;

const CHARACTERS: readonly (readonly [characters: string, sign: number])[] = [
  ['0123456789', SIGN.digit],
  [':：', SIGN.colon],
  ['|｜', SIGN.bar],
  ['\t', SIGN.tab],
  [' \u3000', SIGN.space],
  ['权未载侵I网责声识主承享©', SIGN.notice],
  ['供代网纯', SIGN.disclaimer],
  ['上下', SIGN.neighbour],
  ['。；', SIGN.stop],
  ['\n\r\u2028\u2029', SIGN.lineEnd],
];
const SIGNS = new Uint16Array(0x10000);
for (const [characters, sign] of CHARACTERS) for (const c of characters) SIGNS[c.charCodeAt(0)] = (SIGNS[c.charCodeAt(0)] as number) | sign;

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
