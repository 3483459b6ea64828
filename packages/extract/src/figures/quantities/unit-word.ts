import type { Unit } from '@yibao-rules/model';
import { isOneOf, longestFirst, type Spelling, stands, WordIndex } from '../../text/word-index.js';
import { KIND_INDEX, type QuantityKind } from './quantity.js';
import { FRACTION_WORDS, UNIT_WORDS, type UnitEntry } from './units.table.js';

/** A unit of the table with all that it may say, so that all are of one shape. */
export interface UnitWord {
  kind: QuantityKind;
  /** KIND_INDEX of the kind. */
  index: number;
  unit: Unit;
  /** What one of it is in `unit`. */
  factor: number;
  /** Characters that must not follow. */
  notBefore: string;
  /** Only with a numeral below ten and without a fraction. */
  digitOnly: boolean;
  /** May also name a day, month or year of the calendar. */
  calendar: boolean;
}

function unitWord({ kind, unit, factor, notBefore = '', digitOnly = false, calendar = false }: UnitEntry): UnitWord {
  return { kind, index: KIND_INDEX[kind], unit, factor, notBefore, digitOnly, calendar };
}

const ENTRIES = UNIT_WORDS.map(([word, entry]) => [word, unitWord(entry)] as const);
const UNITS = new WordIndex(longestFirst(ENTRIES), 'first');
const FRACTIONS = new WordIndex(
  FRACTION_WORDS.map(([word, factor]) => [word, unitWord({ kind: 'percent', unit: 'percent', factor })] as const),
  'first',
);

function named(name: string): UnitWord {
  return (ENTRIES.find(([word]) => word === name) as (typeof ENTRIES)[number])[1];
}

export const PERCENT = named('%');
export const MONEY = named('元');
export const AGE = named('岁');
export const MONTHS = named('个月');

/** The longest unit that stands at `at` and ends at or before `end`, or null. */
export function unitAt(codes: Uint16Array, at: number, end: number): Spelling<UnitWord> | null {
  return longestAt(UNITS, codes, at, end);
}

/** 百分之 and its kin at `at`: the unit is what one of the numeral behind it is in percent. */
export function fractionAt(codes: Uint16Array, at: number, end: number): Spelling<UnitWord> | null {
  return longestAt(FRACTIONS, codes, at, end);
}

function longestAt(words: WordIndex<UnitWord>, codes: Uint16Array, at: number, end: number): Spelling<UnitWord> | null {
  const group = words.of(codes[at] as number);
  for (let i = 0; i < group.length; i++) {
    const word = group[i] as Spelling<UnitWord>;
    if (at + word.codes.length <= end && stands(codes, at, word.codes)) return word;
  }
  return null;
}

/** Whether the word may mean its unit where the character `behind` follows it: 元旦 and 成都 are none. */
export function mayStandBefore(unit: UnitWord, behind: number): boolean {
  return unit.notBefore === '' || !isOneOf(unit.notBefore, behind);
}
