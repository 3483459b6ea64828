import { chineseDigit, chineseMultiplier, parseNumeral } from '../../text/chinese-numeral.js';

/** A numeral in the text: `value`, or `low` to `high` for two adjacent digits that mean a range (两三个月, 七八成). */
export interface NumeralRun {
  start: number;
  end: number;
  low: number;
  high: number;
  /** The multiplier 万 or 亿 that ends it: `5万` 10000, `5` 1. The first number of `5至10万` borrows it. */
  scale: number;
  /** Written with Arabic digits. */
  arabic: boolean;
  /** Count of integer digits as written; 0 for Chinese numerals. A four-digit number before 年 is a date. */
  digits: number;
}

/** Longer runs of numeral characters are no quantity, and bounding them keeps the scan linear. */
const MAX_RUN = 24;

/** A digit behind 万, 千 or 百 that belongs to the next word: `1万二级医院` is 1万 and 二级. */
const ORDINAL_NOUNS = '级类档';
const POINT = '点'.charCodeAt(0);

export function isArabicDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** The numeral that starts at `at`, or null where none does. `end` bounds the reading. */
export function readNumeral(text: string, at: number, end: number): NumeralRun | null {
  if (isArabicDigit(text.charCodeAt(at))) return readArabic(text, at, end);
  return readChinese(text, at, end);
}

function readArabic(text: string, at: number, end: number): NumeralRun {
  let to = digitsEnd(text, at, end);
  let digits = to - at;
  let plain = digits <= 9 && text.charCodeAt(at) < 0x80; // read without a parse
  if (digits <= 3 && text[at] !== '0') {
    // thousands groups: exactly three digits behind each comma
    while (isComma(text.charCodeAt(to)) && digitsEnd(text, to + 1, end) === to + 4) {
      to += 4;
      digits += 3;
      plain = false;
    }
  }
  const dot = text.charCodeAt(to);
  if ((dot === 0x2e || dot === 0xff0e) && to + 1 < end && isArabicDigit(text.charCodeAt(to + 1))) {
    to = digitsEnd(text, to + 1, end);
    plain = false;
  }
  if (to - at > MAX_RUN) return arabicRun(at, to, Number.NaN, 1, digits);
  const whole = to;
  to = multipliersEnd(text, to, end);
  if (to === whole) to = spacedMultiplierEnd(text, to, end);
  if (to === whole)
    return arabicRun(at, to, plain ? asciiDigits(text, at, to) : (parseNumeral(text.slice(at, to)) ?? Number.NaN), 1, digits);
  if (plain && to === whole + 1 && (to >= end || !isNumeralCharacter(text.charCodeAt(to)))) {
    const multiplier = chineseMultiplier(text.charCodeAt(whole)); // 5万, as most sums are written
    return arabicRun(at, to, asciiDigits(text, at, whole) * multiplier, multiplier >= 1e4 ? multiplier : 1, digits);
  }
  to = mixedEnd(text, to, end, at);
  const value = parseNumeral(text.slice(at, to).replace(/\s/g, ''));
  if (value === null) return arabicRun(at, whole, parseNumeral(text.slice(at, whole)) ?? Number.NaN, 1, digits);
  return arabicRun(at, to, value, largeScale(text, to), digits);
}

function arabicRun(start: number, end: number, value: number, scale: number, digits: number): NumeralRun {
  return { start, end, low: value, high: value, scale, arabic: true, digits };
}

/** The value of half-width digits, for the many numbers that are nothing more; full-width ones among them give no number. */
function asciiDigits(text: string, at: number, to: number): number {
  let value = 0;
  for (let i = at; i < to; i++) {
    const digit = text.charCodeAt(i) - 0x30;
    if (digit > 9) return parseNumeral(text.slice(at, to)) ?? Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function isComma(code: number): boolean {
  return code === 0x2c || code === 0xff0c;
}

function digitsEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && isArabicDigit(text.charCodeAt(to))) to++;
  return to;
}

function multipliersEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && to < at + 2 && isMultiplier(text.charCodeAt(to))) to++;
  return to;
}

/** 百 千 万 亿 */
function isMultiplier(code: number): boolean {
  return code === 0x767e || code === 0x5343 || code === 0x4e07 || code === 0x4ebf;
}

/** `80 万元`: a blank may part 万 and 亿 from their digits. */
function spacedMultiplierEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && to < at + 2 && (text[to] === ' ' || text[to] === '　')) to++;
  return to > at && to < end && (text[to] === '万' || text[to] === '亿') ? to + 1 : at;
}

/** `2万5千`, `1亿2千万`: numerals go on behind a multiplier, as long as the whole still parses. */
function mixedEnd(text: string, at: number, end: number, from: number): number {
  let to = at;
  let best = at;
  while (to < end && to - from < MAX_RUN && isNumeralCharacter(text.charCodeAt(to))) {
    to++;
    if (!isArabicDigit(text.charCodeAt(to)) && parseNumeral(text.slice(from, to)) !== null) best = to;
  }
  if ('%％‰﹪'.includes(text[best] ?? ' ')) return at; // 5万至10万70%
  return ordinalCut(text, best, end, at);
}

function isNumeralCharacter(code: number): boolean {
  return chineseDigit(code) >= 0 || chineseMultiplier(code) > 0 || isArabicDigit(code);
}

/** Gives the last digit back where it counts the next word (1万二级). */
function ordinalCut(text: string, to: number, end: number, floor: number): number {
  if (to <= floor || to >= end || !ORDINAL_NOUNS.includes(text[to] as string)) return to;
  return chineseDigit(text.charCodeAt(to - 1)) >= 0 && '百千万'.includes(text[to - 2] ?? ' ') ? to - 1 : to;
}

function largeScale(text: string, to: number): number {
  const last = text[to - 1];
  return last === '万' ? 1e4 : last === '亿' ? 1e8 : 1;
}

function readChinese(text: string, at: number, end: number): NumeralRun | null {
  let to = at;
  while (to < end && to - at < MAX_RUN) {
    const code = text.charCodeAt(to);
    const pointed = code === POINT && to > at && chineseDigit(text.charCodeAt(to + 1)) >= 0;
    if (!pointed && chineseDigit(code) < 0 && chineseMultiplier(code) === 0) break;
    to++;
  }
  const cut = ordinalCut(text, to, end, at + 1);
  for (const stop of cut === to ? [to] : [cut, to]) {
    const words = text.slice(at, stop);
    const value = parseNumeral(words);
    if (value !== null) return { start: at, end: stop, low: value, high: value, scale: largeScale(text, stop), arabic: false, digits: 0 };
    const pair = adjacentPair(words);
    if (pair) return { start: at, end: stop, ...pair, scale: 1, arabic: false, digits: 0 };
  }
  return to > at ? { start: at, end: to, low: Number.NaN, high: Number.NaN, scale: 1, arabic: false, digits: 0 } : null;
}

/** 两三 is two to three, 三五 three to five; 二三十 and the like are refused. */
function adjacentPair(words: string): { low: number; high: number } | null {
  if (words.length !== 2) return null;
  const low = chineseDigit(words.charCodeAt(0));
  const high = chineseDigit(words.charCodeAt(1));
  if (low <= 0 || high < 0) return null;
  return high === low + 1 || (low === 3 && high === 5) ? { low, high } : null;
}
