import { arabicDigit, arabicEnd, decimal, isComma, isPoint } from '../../text/arabic-numeral.js';
import { chineseDigit, chineseMultiplier, isLargeMultiplier, isSmallMultiplier, parseNumeralAt } from '../../text/chinese-numeral.js';
import { isOneOf } from '../../text/word-index.js';
import type { Amount } from './amount.js';

/** Longer runs of numeral characters are no quantity, and bounding them keeps the scan linear. */
const MAX_RUN = 24;
/** What stands behind a sum as it is spoken. */
const BEHIND_SPOKEN = '，。；、,;）)元块';
const POINT = '点'.charCodeAt(0);

/** The numeral that starts at `at`, as an amount without a unit, or null where none does. `end` bounds the reading. */
export function readNumeral(codes: Uint16Array, at: number, end: number): Amount | null {
  const code = codes[at] as number;
  if (arabicDigit(code) >= 0) return readArabic(codes, at, end);
  return chineseDigit(code) >= 0 || chineseMultiplier(code) > 0 ? readChinese(codes, at, end) : null;
}

/** An amount that no unit has been found for yet. Two adjacent digits mean a range (两三个月, 七八成): else `low` and `high` are the same. */
function numeral(start: number, end: number, low: number, high: number, scale: number, arabic: boolean): Amount {
  return { start, end, low, high, scale, unit: null, approximate: false, date: false, arabic };
}

function readArabic(codes: Uint16Array, at: number, end: number): Amount {
  const whole = arabicNumberEnd(codes, at, end);
  if (whole - at > MAX_RUN) return numeral(at, whole, Number.NaN, Number.NaN, 1, true);
  const behind = whole < end ? (codes[whole] as number) : 0;
  if (isSmallMultiplier(behind) || isLargeMultiplier(behind)) return readMultiplied(codes, at, whole, end);
  const multiplier = spacedMultiplier(codes, whole, end);
  if (multiplier > 0) {
    const scale = chineseMultiplier(codes[multiplier] as number);
    const value = decimal(codes, at, whole, scale);
    return numeral(at, multiplier + 1, value, value, scale, true);
  }
  const value = decimal(codes, at, whole, 1);
  return numeral(at, whole, value, value, 1, true);
}

/** Where the Arabic number at `at` ends, with its thousands groups and decimal places. */
function arabicNumberEnd(codes: Uint16Array, at: number, end: number): number {
  let to = arabicEnd(codes, at, end);
  // thousands groups: exactly three digits behind each comma
  if (to - at <= 3 && codes[at] !== 0x30)
    while (isComma(codes[to] as number) && arabicEnd(codes, to + 1, Math.min(end, to + 5)) === to + 4) to += 4;
  if (isPoint(codes[to] as number) && to + 1 < end && arabicDigit(codes[to + 1] as number) >= 0) to = arabicEnd(codes, to + 1, end);
  return to;
}

/** 5万, 3千万, 2万5千: a number with multipliers behind it. */
function readMultiplied(codes: Uint16Array, at: number, whole: number, end: number): Amount {
  let to = whole + 1;
  if (to >= end || !isNumeralCharacter(codes[to] as number)) {
    const multiplier = chineseMultiplier(codes[whole] as number); // 5万, as most sums are written
    const value = decimal(codes, at, whole, multiplier);
    return numeral(at, to, value, value, multiplier >= 1e4 ? multiplier : 1, true);
  }
  const tenths = spokenTenths(codes, to, end);
  if (tenths > 0) {
    const multiplier = chineseMultiplier(codes[whole] as number);
    const value = decimal(codes, at, whole, multiplier) + (tenths * multiplier) / 10;
    return numeral(at, to + 1, value, value, multiplier, true);
  }
  if (to < end && (isSmallMultiplier(codes[to] as number) || isLargeMultiplier(codes[to] as number))) to++;
  to = mixedEnd(codes, to, end, at);
  const value = parseNumeralAt(codes, at, to);
  if (value !== null) return numeral(at, to, value, value, largeScale(codes, to), true);
  const bare = decimal(codes, at, whole, 1);
  return numeral(at, whole, bare, bare, 1, true);
}

/** The 2 of `1万2`, which stands for 2千: one digit at the end of a clause, or before its unit; else 0. */
function spokenTenths(codes: Uint16Array, at: number, end: number): number {
  const code = codes[at] as number;
  const digit = Math.max(arabicDigit(code), chineseDigit(code));
  return digit > 0 && (at + 1 >= end || isOneOf(BEHIND_SPOKEN, codes[at + 1] as number)) ? digit : 0;
}

/** `80 万元`: a blank may part 万 and 亿 from their digits; where they stand, or 0. */
function spacedMultiplier(codes: Uint16Array, at: number, end: number): number {
  let to = at;
  while (to < end && to < at + 2 && (codes[to] === 0x20 || codes[to] === 0x3000)) to++;
  return to > at && to < end && isLargeMultiplier(codes[to] as number) ? to : 0;
}

/** `2万5千`, `1亿2千万`: numerals go on behind a multiplier, as long as the whole still parses. */
function mixedEnd(codes: Uint16Array, at: number, end: number, from: number): number {
  let to = at;
  let best = at;
  while (to < end && to - from < MAX_RUN && isNumeralCharacter(codes[to] as number)) {
    to++;
    if (arabicDigit(codes[to] as number) < 0 && parseNumeralAt(codes, from, to) !== null) best = to;
  }
  return isPercentSign(codes[best] as number) ? at : ordinalCut(codes, best, end, at); // 5万至10万70%
}

/** % ％ ‰ ﹪ */
function isPercentSign(code: number): boolean {
  return code === 0x25 || code === 0xff05 || code === 0x2030 || code === 0xfe6a;
}

function isNumeralCharacter(code: number): boolean {
  return chineseDigit(code) >= 0 || chineseMultiplier(code) > 0 || arabicDigit(code) >= 0;
}

/** Gives the last digit back where it counts the next word: `1万二级医院` is 1万 and 二级. */
function ordinalCut(codes: Uint16Array, to: number, end: number, floor: number): number {
  if (to <= floor || to >= end || !isOrdinalNoun(codes[to] as number) || to < 2) return to;
  const before = codes[to - 2] as number;
  return chineseDigit(codes[to - 1] as number) >= 0 && (isSmallMultiplier(before) || before === 0x4e07) ? to - 1 : to;
}

/** 级 类 档: a digit before them, behind 万, 千 or 百, is theirs. */
function isOrdinalNoun(code: number): boolean {
  return code === 0x7ea7 || code === 0x7c7b || code === 0x6863;
}

/** The 万 or 亿 that the numeral ends in, or 1. */
function largeScale(codes: Uint16Array, to: number): number {
  const last = codes[to - 1] as number;
  return isLargeMultiplier(last) ? chineseMultiplier(last) : 1;
}

function readChinese(codes: Uint16Array, at: number, end: number): Amount | null {
  let to = at;
  while (to < end && to - at < MAX_RUN) {
    const code = codes[to] as number;
    const pointed = code === POINT && to > at && chineseDigit(codes[to + 1] as number) >= 0;
    if (!pointed && chineseDigit(code) < 0 && chineseMultiplier(code) === 0) break;
    to++;
  }
  if (to === at) return null;
  const cut = ordinalCut(codes, to, end, at + 1);
  const shorter = cut < to ? chineseNumeral(codes, at, cut) : null;
  return shorter ?? chineseNumeral(codes, at, to) ?? numeral(at, to, Number.NaN, Number.NaN, 1, false);
}

/** The numeral in `[at, to)` or two digits that mean a range: 两三 is two to three, 三五 three to five; 二三十 and the like are refused. */
function chineseNumeral(codes: Uint16Array, at: number, to: number): Amount | null {
  const value = parseNumeralAt(codes, at, to);
  if (value !== null) return numeral(at, to, value, value, largeScale(codes, to), false);
  if (to - at !== 2) return null;
  const low = chineseDigit(codes[at] as number);
  const high = chineseDigit(codes[at + 1] as number);
  return low > 0 && (high === low + 1 || (low === 3 && high === 5)) ? numeral(at, to, low, high, 1, false) : null;
}
