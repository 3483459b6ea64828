import { arabicDigit } from '../../text/arabic-numeral.js';
import { behindBlanks, unitBefore } from '../../text/around.js';
import { isOneOf } from '../../text/word-index.js';
import { readNumeral } from './numeral-run.js';
import { fractionAt, MONEY, MONTHS, mayStandBefore, type UnitWord, unitAt } from './unit-word.js';
import { COUNTED_AFTER_WAN } from './units.table.js';

/** One numeral with its unit, or without: the 85 of `85%至90`. */
export interface Amount {
  start: number;
  end: number;
  /** Two adjacent digits mean a range (两三个月, 七八成): else both are the same; NaN where the numeral is not well-formed. */
  low: number;
  high: number;
  /** 万 or 亿 where the numeral ends in it, else 1: the first number of `5至10万` borrows it. */
  scale: number;
  unit: UnitWord | null;
  approximate: boolean;
  /** A day, month or year of the calendar, and no length of time. */
  date: boolean;
  /** Written with Arabic digits. */
  arabic: boolean;
}

const HALF = '半'.charCodeAt(0);
const COUNTER = '个'.charCodeAt(0);
const HUNDRED = '百'.charCodeAt(0);
const OPEN_FULL = '（'.charCodeAt(0);
const OPEN_HALF = '('.charCodeAt(0);
const INSIDE = '内'.charCodeAt(0);
/** Two-digit years (98年) are read as dates from here on: nobody has to contribute for sixty years. */
const FIRST_SHORT_YEAR = 60;

/** The amount that starts at `at`, or null; one without a unit is given too, with `unit: null`. */
export function readAmount(codes: Uint16Array, at: number, end: number): Amount | null {
  const code = codes[at] as number;
  if (code === HALF) return readHalf(codes, at, end);
  if (arabicDigit(code) < 0) {
    const fraction = fractionAt(codes, at, end);
    if (fraction) return readFraction(codes, at, at + fraction.codes.length, end, fraction.value);
  }
  const amount = readNumeral(codes, at, end);
  return amount === null ? null : withUnit(codes, amount, end);
}

function withUnit(codes: Uint16Array, amount: Amount, end: number): Amount {
  let at = amount.end;
  amount.approximate = isMoreOrLess(codes[at] as number);
  at = behindBlanks(codes, amount.approximate ? at + 1 : at, end);
  const half = codes[at] === COUNTER && codes[at + 1] === HALF; // 个半
  if (half) at += 2;
  const bracketed = codes[at] === OPEN_FULL || codes[at] === OPEN_HALF;
  const word = unitAt(codes, bracketed ? at + 1 : at, end);
  if (bracketed) return word === null ? amount : withBracketedUnit(codes, amount, word.value, at + 1 + word.codes.length);
  if (word === null || !fits(codes, word.value, at + word.codes.length, amount)) {
    if (!half && amount.scale === 1e4 && !amount.approximate && isSum(codes[amount.end] as number)) amount.unit = MONEY;
    return amount;
  }
  const unit = word.value;
  if (unit.calendar && !half) amount.date = isDate(codes, amount, unit); // 一个半月 is no month of the calendar
  at += word.codes.length;
  let extra = half ? 0.5 : 0;
  if (codes[at] === HALF && (unit.kind === 'duration' || unit.kind === 'age')) {
    extra = 0.5;
    at++;
  }
  if (unit.digitOnly) {
    const tenths = readNumeral(codes, at, Math.min(end, at + 1));
    if (tenths && tenths.low < 10) {
      extra = tenths.low / 10;
      at++;
    }
  }
  amount.low = times(amount.low + extra, unit.factor);
  amount.high = times(amount.high + extra, unit.factor);
  amount.end = at;
  amount.unit = unit;
  if (unit.unit === 'year' && unit.calendar && !amount.date) addMonths(codes, amount, end);
  return amount;
}

/** `92（%）`: a unit alone in brackets. */
function withBracketedUnit(codes: Uint16Array, amount: Amount, unit: UnitWord, close: number): Amount {
  const closes = codes[close] === 0xff09 || codes[close] === 0x29;
  if (!closes || (unit.kind !== 'percent' && unit.kind !== 'money')) return amount;
  amount.low = times(amount.low, unit.factor);
  amount.high = times(amount.high, unit.factor);
  amount.end = close + 1;
  amount.unit = unit;
  return amount;
}

/** 余 多 来 */
function isMoreOrLess(code: number): boolean {
  return code === 0x4f59 || code === 0x591a || code === 0x6765;
}

/** `1年6个月` is 18 months. */
function addMonths(codes: Uint16Array, years: Amount, end: number): void {
  const months = readNumeral(codes, years.end, end);
  if (!months || months.low > 11) return;
  const word = unitAt(codes, months.end, end);
  if (word?.value.unit !== 'month' || word.value.calendar) return;
  years.end = months.end + word.codes.length;
  years.low = years.low * 12 + months.low;
  years.high = years.high * 12 + months.high;
  years.unit = word.value;
}

function readFraction(codes: Uint16Array, start: number, at: number, end: number, unit: UnitWord): Amount | null {
  const amount = codes[at] === HUNDRED ? null : readNumeral(codes, at, end);
  if (amount === null) {
    if (codes[at] !== HUNDRED) return null;
    const whole = times(100, unit.factor);
    return { start, end: at + 1, low: whole, high: whole, scale: 1, unit, approximate: false, date: false, arabic: false };
  }
  amount.start = start;
  amount.low = times(amount.low, unit.factor);
  amount.high = times(amount.high, unit.factor);
  amount.scale = 1;
  amount.unit = unit;
  return amount;
}

function readHalf(codes: Uint16Array, at: number, end: number): Amount | null {
  const word = unitAt(codes, at + 1, end);
  if (word?.value.kind !== 'duration' || (word.value.calendar && word.value.unit !== 'year')) return null;
  const isYear = word.value.unit === 'year';
  const unit = isYear ? MONTHS : word.value;
  const value = isYear ? 6 : 0.5 * unit.factor;
  const to = at + 1 + word.codes.length;
  return { start: at, end: to, low: value, high: value, scale: 1, unit, approximate: false, date: false, arabic: false };
}

/** Whether 万 without 元 is money before this character (`将近2万`, `1-3万报销60%`): it may count something. */
function isSum(behind: number): boolean {
  const letter = behind | 0x20;
  return !(letter >= 0x61 && letter <= 0x7a) && !isOneOf(COUNTED_AFTER_WAN, behind);
}

function fits(codes: Uint16Array, unit: UnitWord, end: number, amount: Amount): boolean {
  return mayStandBefore(unit, codes[end] as number) && (!unit.digitOnly || (amount.high < 10 && Number.isInteger(amount.low)));
}

/** Whether 年, 月, 日 behind this numeral name a date: 2025年, 98年, 3月, the 15日 of 次月15日; but 满12月 is a length of time. */
function isDate(codes: Uint16Array, { start, end, low, arabic }: Amount, unit: UnitWord): boolean {
  const before = unitBefore(codes, start);
  if (unit.unit === 'month') return !isOneOf('满足续计', before);
  if (unit.unit === 'day') return isOneOf('月年', before);
  if (low >= 1000 || (arabic && low >= FIRST_SHORT_YEAR)) return true;
  return low === 1 && !arabic && isOneOf('上前去每同这那某下次头', before) && codes[end + 1] !== INSIDE;
}

/** Larger products are rounded to twelve digits. */
const MOST_EXACT = 1e12;

/** Multiplies without the dust of binary fractions. */
function times(value: number, factor: number): number {
  if (factor === 1) return value;
  const product = value * factor;
  return Number.isInteger(value) && Number.isInteger(factor) && product < MOST_EXACT ? product : Number(product.toPrecision(12));
}
