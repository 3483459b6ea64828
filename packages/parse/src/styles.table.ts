/**
 * Natural depth of each way to mark a heading: a lower rank stands above a higher one. The order of the numbered kinds is that of
 * official writing, 一、（一）1．（1） (GB/T 9704—2012, 7.3.3). Lines without a number stand above them, unless the article first uses
 * them inside a numbered section (see nest.ts).
 */
export const RANKS = {
  document: 0,
  annex: 0.5,
  markup: 1,
  numeral: 8,
  chapter: 10,
  section: 12,
  group: 20,
  emblem: 21,
  question: 22,
  /** `兰州第一、…`: the subject that opens a main section is written before its number. */
  'ordinal-word-behind-subject': 22,
  short: 25,
  article: 28,
  'ordinal-word': 30,
  'chinese-number': 32,
  'chinese-number-in-brackets': 40,
  'digit-in-the-title-of-a-step': 48,
  digit: 50,
  decimal: 55,
  'digit-in-brackets': 60,
  circled: 65,
  letter: 67,
  colon: 80,
} as const;

export type StyleName = keyof typeof RANKS;

/** Headings that no number orders: their depth follows the place where the article first uses one. */
export const FREE_STYLES: ReadonlySet<string> = new Set<StyleName>(['group', 'emblem', 'question', 'short']);

export const FIRST_NUMBERED_RANK = RANKS.article;
export const LAST_NUMBERED_RANK = RANKS.letter;
