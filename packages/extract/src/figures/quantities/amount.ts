import { wordsBefore } from '../../text/around.js';
import { LexiconScanner } from '../../text/lexicon-scanner.js';
import { type NumeralRun, readNumeral } from './numeral-run.js';
import { COUNTED_AFTER_WAN, FRACTION_WORDS, MONEY_NAMES, PERCENT_NAMES, UNIT_WORDS, type UnitWord } from './units.table.js';

/** One numeral with its unit, or without: the 85 of `85%至90`. */
export interface Amount {
  start: number;
  end: number;
  low: number;
  high: number;
  /** 万 or 亿 where the numeral ends in it, else 1. */
  scale: number;
  unit: UnitWord | null;
  approximate: boolean;
  /** A day, month or year of the calendar, and no length of time. */
  date: boolean;
  arabic: boolean;
}

const UNITS = new LexiconScanner<UnitWord>(UNIT_WORDS);
const FRACTIONS = new LexiconScanner<number>(FRACTION_WORDS);
const PERCENT = UNIT_WORDS[0]?.[1] as UnitWord;
const AGE = UNIT_WORDS.find(([word]) => word === '岁')?.[1] as UnitWord;
const MONEY = UNIT_WORDS.find(([word]) => word === '元')?.[1] as UnitWord;
/** What ends a bare number. */
const BARE_ENDS = '，。；,;）)\n\r';
const HALF = '半'.charCodeAt(0);
/** Two-digit years (98年) are read as dates from here on: nobody has to contribute for sixty years. */
const FIRST_SHORT_YEAR = 60;

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 0x09 || code === 0xa0;
}

/** Skips blanks within a line, at most three: `3500 元`, `两个工作日 内`. */
export function skipBlanks(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && to < at + 3 && isBlank(text.charCodeAt(to))) to++;
  return to;
}

/** The amount that starts at `at`, or null; one without a unit is given too, with `unit: null`. */
export function readAmount(text: string, at: number, end: number): Amount | null {
  const code = text.charCodeAt(at);
  const fraction = code === 0x767e || code === 0x5343 || code === 0x4e07 ? FRACTIONS.matchAt(text, at, end) : null; // 百 千 万
  if (fraction) return readFraction(text, at, fraction.end, end, fraction.value);
  if (code === HALF) return readHalf(text, at, end);
  const run = readNumeral(text, at, end);
  if (!run) return null;
  const behind = text.charCodeAt(run.end);
  const more = behind === 0x4f59 || behind === 0x591a || behind === 0x6765; // 余 多 来
  const unitAt = skipBlanks(text, more ? run.end + 1 : run.end, end);
  const half = text.charCodeAt(unitAt) === 0x4e2a && text.charCodeAt(unitAt + 1) === HALF; // 个半
  const found = UNITS.matchAt(text, half ? unitAt + 2 : unitAt, end);
  const { start, low, high, scale, arabic } = run;
  const amount: Amount = { start, end: run.end, low, high, scale, arabic, unit: null, approximate: more, date: false };
  if (!found || !unitFits(text, found.value, found.end, run)) return half ? amount : wanAlone(text, amount);
  return withUnit(text, amount, run, found.value, found.end, end, half);
}

function withUnit(text: string, amount: Amount, run: NumeralRun, unit: UnitWord, unitEnd: number, end: number, half: boolean): Amount {
  let extra = half ? 0.5 : 0;
  let to = unitEnd;
  if (text[to] === '半' && (unit.kind === 'duration' || unit.kind === 'age')) {
    extra = 0.5;
    to++;
  }
  if (unit.digitOnly) {
    const tenths = readNumeral(text, to, Math.min(end, to + 1));
    if (tenths && tenths.low < 10) {
      extra = tenths.low / 10;
      to++;
    }
  }
  amount.low = times(run.low + extra, unit.factor);
  amount.high = times(run.high + extra, unit.factor);
  amount.end = to;
  amount.unit = unit;
  if (unit.calendar && !half) amount.date = isDate(text, run, unit); // 一个半月 is no month of the calendar
  if (unit.unit === 'year' && unit.calendar && !amount.date) return withMonths(text, amount, end);
  return amount;
}

/** `1年6个月` is 18 months. */
function withMonths(text: string, years: Amount, end: number): Amount {
  const run = readNumeral(text, years.end, end);
  if (!run || run.low > 11) return years;
  const unit = UNITS.matchAt(text, run.end, end);
  if (unit?.value.unit !== 'month' || unit.value.calendar) return years;
  return { ...years, end: unit.end, low: years.low * 12 + run.low, high: years.high * 12 + run.high, unit: unit.value };
}

function readFraction(text: string, at: number, numeralAt: number, end: number, factor: number): Amount | null {
  const whole = text[numeralAt] === '百' ? 100 : null;
  const run = whole === null ? readNumeral(text, numeralAt, end) : null;
  if (whole === null && !run) return null;
  const low = times(whole ?? (run as NumeralRun).low, factor);
  const high = times(whole ?? (run as NumeralRun).high, factor);
  const unit: UnitWord = { ...PERCENT, factor };
  return {
    start: at,
    end: run?.end ?? numeralAt + 1,
    low,
    high,
    scale: 1,
    unit,
    approximate: false,
    date: false,
    arabic: run?.arabic ?? false,
  };
}

function readHalf(text: string, at: number, end: number): Amount | null {
  const found = UNITS.matchAt(text, at + 1, end);
  if (found?.value.kind !== 'duration' || (found.value.calendar && found.value.unit !== 'year')) return null;
  const unit = found.value;
  const value = unit.unit === 'year' ? 6 : 0.5 * unit.factor;
  const read = unit.unit === 'year' ? ({ kind: 'duration', unit: 'month', factor: 1 } satisfies UnitWord) : unit;
  return { start: at, end: found.end, low: value, high: value, scale: 1, unit: read, approximate: false, date: false, arabic: false };
}

/** How far before a bare number the word that gives it its unit begins. */
const NAME_REACH = 9;

/** 女满40、男满50: years of age, when nothing but the sex says so. */
const AGED = /[男女](?:性|的|职工)?年?满$/;

function isBareAge(text: string, { start, end, low, arabic }: Amount): boolean {
  return (
    arabic && low >= 16 && low <= 70 && AGED.test(wordsBefore(text, start, 6)) && /^[、，。；,;的）)\s]/.test(text.slice(end, end + 1))
  );
}

/** The unit that the word before gives to the bare numbers from `first` to `last`, or null: 封顶线5000, 报销比例分别为90、85、80. */
export function unitByName(text: string, first: Amount, last: Amount, end: number): UnitWord | null {
  if (isBareAge(text, first) && first === last) return AGE;
  if (!first.arabic || first.low === 0 || (last.end < end && !BARE_ENDS.includes(text[last.end] as string))) return null;
  const before = wordsBefore(text, first.start, NAME_REACH).replace(/(?:分别)?(?:为|是)?[:：]?$/, '');
  if (MONEY_NAMES.some((name) => before.endsWith(name))) return MONEY;
  return last.high <= 100 && PERCENT_NAMES.some((name) => before.endsWith(name)) ? PERCENT : null;
}

/** `将近2万`, `1-3万报销60%`: 万 without 元 is money unless it counts something. */
function wanAlone(text: string, amount: Amount): Amount {
  if (amount.scale !== 1e4 || amount.approximate) return amount;
  const next = text[amount.end] ?? '';
  if (next !== '' && (COUNTED_AFTER_WAN.includes(next) || /[A-Za-z]/.test(next))) return amount;
  return { ...amount, unit: MONEY };
}

function unitFits(text: string, unit: UnitWord, end: number, run: NumeralRun): boolean {
  if (unit.notBefore?.includes(text[end] ?? '\n')) return false;
  return !unit.digitOnly || (run.high < 10 && Number.isInteger(run.low));
}

/** Whether 年, 月, 日 behind this numeral name a date: 2025年, 98年, 3月, the 15日 of 次月15日; but 满12月 is a length of time. */
function isDate(text: string, run: NumeralRun, unit: UnitWord): boolean {
  const before = wordsBefore(text, run.start, 1);
  if (unit.unit === 'year') {
    if (run.low >= 1000 || (run.arabic && run.low >= FIRST_SHORT_YEAR)) return true;
    return run.low === 1 && !run.arabic && '上前去每同这那某下次头'.includes(before || '\n') && text[run.end + 1] !== '内';
  }
  if (unit.unit === 'month') return !'满足续计'.includes(before || '\n');
  return '月年'.includes(before || '\n');
}

/** Larger products are rounded to twelve digits. */
const MOST_EXACT = 1e12;

/** Multiplies without the dust of binary fractions. */
function times(value: number, factor: number): number {
  const product = value * factor;
  return factor === 1 || (Number.isInteger(value) && Number.isInteger(factor) && product < MOST_EXACT)
    ? product
    : Number(product.toPrecision(12));
}
