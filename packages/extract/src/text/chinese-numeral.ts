/**
 * Chinese, Arabic and mixed numerals to numbers: strict, so that what is no well-formed numeral gives null and never a wrong number.
 * Rule: GB/T 15835-2011 (numerals in publications), with the spoken elisions 一万五 (15000) and 两千三 (2300).
 */
import { arabicDigit, arabicEnd, decimal, isComma, isPoint, scaled } from './arabic-numeral.js';
import { codeUnitsOf } from './code-units.js';

/** Characters of each digit, by value: common forms, and those of bank notes. */
const DIGIT_FORMS = ['零〇', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'];
const MULTIPLIER_FORMS: readonly (readonly [string, number])[] = [
  ['十拾', 10],
  ['百佰', 100],
  ['千仟', 1000],
  ['万', 1e4],
  ['亿', 1e8],
];
/** From here on a multiplier closes a section. */
const LARGE = 1e4;
const POINT = '点'.charCodeAt(0);
const TWO = '两'.charCodeAt(0);

/** By UTF-16 code unit, the digit's value or −1, and the multiplier's value or 0: these are looked up for every numeral character of a text. */
const DIGITS = new Int8Array(0x10000).fill(-1);
DIGIT_FORMS.forEach((forms, value) => {
  for (const c of forms) DIGITS[c.charCodeAt(0)] = value;
});
const MULTIPLIERS = new Int32Array(0x10000);
for (const [forms, value] of MULTIPLIER_FORMS) for (const c of forms) MULTIPLIERS[c.charCodeAt(0)] = value;

/** The value of one Chinese digit (零 〇 一 … 九, 两, and the forms of bank notes) by its UTF-16 code unit, or −1. */
export function chineseDigit(code: number): number {
  return DIGITS[code] ?? -1;
}

/** The value of a Chinese multiplier (十 百 千 万 亿, and the forms of bank notes) by its UTF-16 code unit, or 0. */
export function chineseMultiplier(code: number): number {
  return MULTIPLIERS[code] ?? 0;
}

/** 百 and 千, as they stand behind Arabic digits. */
export function isSmallMultiplier(code: number): boolean {
  return code === 0x767e || code === 0x5343;
}

/** 万 and 亿. */
export function isLargeMultiplier(code: number): boolean {
  return code === 0x4e07 || code === 0x4ebf;
}

/**
 * The number that a numeral states (`1,800` 1800, `1.5万` 15000, `2万5千` 25000, `一千八百` 1800, `二〇二五` 2025, `十二点五` 12.5),
 * or null where it is no well-formed numeral.
 */
export function parseNumeral(numeral: string): number | null {
  const { length } = numeral;
  if (length > SPELLED.length) return parseNumeralAt(codeUnitsOf(numeral), 0, length);
  for (let i = 0; i < length; i++) SPELLED[i] = numeral.charCodeAt(i);
  return parseNumeralAt(SPELLED, 0, length);
}

/** Where a numeral that is given as words is spelled out; longer ones get room of their own. */
const SPELLED = new Uint16Array(32);

/** The number that the code units of `[from, to)` state: see `parseNumeral`. */
export function parseNumeralAt(codes: Uint16Array, from: number, to: number): number | null {
  if (from >= to) return null;
  if (arabicDigit(codes[from] as number) >= 0) {
    const value = parseArabic(codes, from, to);
    if (value >= 0) return value;
  }
  for (let at = from + 1; at < to; at++) if (codes[at] === POINT) return parseDecimal(codes, from, at, to);
  return parseInteger(codes, from, to);
}

/** 1,800, 12.5, 1.5万, 3千万; −1 for any other form. */
function parseArabic(codes: Uint16Array, from: number, to: number): number {
  let at = arabicEnd(codes, from, to);
  if (at - from <= 3) while (at < to && isComma(codes[at] as number) && arabicEnd(codes, at + 1, Math.min(at + 4, to)) === at + 4) at += 4;
  if (at < to && isPoint(codes[at] as number)) {
    const end = arabicEnd(codes, at + 1, to);
    if (end === at + 1) return -1;
    at = end;
  }
  const digitsEnd = at;
  let scale = 1;
  if (at < to && isSmallMultiplier(codes[at] as number)) scale = chineseMultiplier(codes[at++] as number);
  if (at < to && isLargeMultiplier(codes[at] as number)) scale *= chineseMultiplier(codes[at++] as number);
  return at === to ? decimal(codes, from, digitsEnd, scale) : -1;
}

/** 十二点五, and 一点五万: what stands behind the point are single digits, then perhaps one 万 or 亿. */
function parseDecimal(codes: Uint16Array, from: number, point: number, to: number): number | null {
  const integer = parseInteger(codes, from, point);
  const last = chineseMultiplier(codes[to - 1] as number);
  const scale = last >= LARGE ? last : 1;
  const end = scale === 1 ? to : to - 1;
  if (integer === null || end === point + 1) return null;
  let digits = '';
  for (let at = point + 1; at < end; at++) {
    const digit = chineseDigit(codes[at] as number);
    if (digit < 0) return null;
    digits += digit;
  }
  return scaled(Number(`${integer}.${digits}`), scale);
}

/** Sections below 亿, 万 and 1, each of digits and 千 百 十; an Arabic run may stand for a digit (2万5000, 1亿2千万). */
function parseInteger(codes: Uint16Array, from: number, to: number): number | null {
  if (to - from > 1 && isAllDigits(codes, from, to)) return digitByDigit(codes, from, to);
  let total = 0;
  let section = 0; // below the next 万 or 亿
  let digit = -1; // −1 for none
  let lastSmall = Number.POSITIVE_INFINITY; // codes must fall within a section
  let lastLarge = Number.POSITIVE_INFINITY; // and from section to section
  let lastUnit = Number.POSITIVE_INFINITY; // for 一万五: a last digit counts in tenths of the unit before
  let zero = false;
  let parts = 0;
  for (let i = from; i < to; parts++) {
    const runEnd = arabicEnd(codes, i, to);
    const code = codes[i] as number;
    const value = runEnd > i ? decimal(codes, i, runEnd, 1) : chineseDigit(code);
    i = Math.max(runEnd, i + 1);
    if (value >= 0) {
      if (digit >= 0 || value >= lastUnit) return null;
      if (value === 0) {
        if (zero) return null;
        zero = true;
      } else digit = value;
      continue;
    }
    const multiplier = chineseMultiplier(code);
    if (multiplier === 0) return null;
    if (multiplier < LARGE) {
      if (multiplier >= lastSmall || digit > 9) return null;
      if (digit < 0 && !(multiplier === 10 && section === 0)) return null; // 十二 is 12, 百二 is none
      section += digit < 0 ? multiplier : digit * multiplier;
      lastSmall = multiplier;
      lastUnit = multiplier;
    } else {
      if (multiplier >= lastLarge) return null;
      section += digit < 0 ? 0 : digit;
      if (section === 0 || section >= lastLarge / multiplier) return null;
      total += section * multiplier;
      section = 0;
      lastSmall = Number.POSITIVE_INFINITY;
      lastLarge = multiplier;
      lastUnit = multiplier;
    }
    digit = -1;
    zero = false;
  }
  if (digit >= 0) {
    const elided = !zero && digit < 10 && lastUnit > 10 && lastUnit !== Number.POSITIVE_INFINITY;
    section += elided ? (digit * lastUnit) / 10 : digit;
  } else if (zero) return parts === 1 ? 0 : null;
  return total + section;
}

function isAllDigits(codes: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (chineseDigit(codes[at] as number) < 0) return false;
  return true;
}

/** 二〇二五 is 2025, but 三五 is "three to five" and no numeral: only runs of four digits, or with a zero, are read so. */
function digitByDigit(codes: Uint16Array, from: number, to: number): number | null {
  let digits = '';
  let zero = to - from >= 4;
  for (let at = from; at < to; at++) {
    const digit = chineseDigit(codes[at] as number);
    if (codes[at] === TWO) return null;
    if (digit === 0) {
      if (at === from) return null;
      zero = true;
    }
    digits += digit;
  }
  return zero ? Number(digits) : null;
}
