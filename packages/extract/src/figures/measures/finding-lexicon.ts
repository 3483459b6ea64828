import {
  ADDRESSES,
  CASE_WORDS,
  DECIDED_WORDS,
  DIMINUTIVES,
  EXAMPLE_WORDS,
  FAMILY_NAMES,
  FOREIGN_WORDS,
  NOT_A_NAME,
  OUR_WORDS,
  PRODUCT_WORDS,
  REFUTING_WORDS,
  SPENDING_WORDS,
  STOCK_NAMES,
  SUPPOSING_WORDS,
} from './narrative.table.js';

/** What a word says of its sentence, as bits; a word of none of these hides the shorter ones in it. */
export const FINDING = { none: 0, person: 1, story: 2, decided: 4, supposing: 8, spending: 16 } as const;

/** The words and their bits. */
export function findingEntries(): (readonly [string, number])[] {
  return [
    ...[...FAMILY_NAMES].flatMap((name) => [
      ...ADDRESSES.map((address) => [name + address, FINDING.person] as const),
      ...[...DIMINUTIVES].map((word) => [word + name, FINDING.person] as const),
    ]),
    ...STOCK_NAMES.map((name) => [name, FINDING.person] as const),
    ['我', FINDING.story] as const,
    ...OUR_WORDS.map((word) => [word, FINDING.none] as const),
    ...NOT_A_NAME.map((word) => [word, FINDING.none] as const),
    ...[...CASE_WORDS, ...EXAMPLE_WORDS, ...FOREIGN_WORDS, ...PRODUCT_WORDS, ...REFUTING_WORDS].map(
      (word) => [word, FINDING.story] as const,
    ),
    ...DECIDED_WORDS.map((word) => [word, FINDING.decided] as const),
    ...SUPPOSING_WORDS.map((word) => [word, FINDING.supposing] as const),
    ...SPENDING_WORDS.map((word) => [word, FINDING.spending] as const),
  ];
}
