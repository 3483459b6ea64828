/**
 * Chinese, Arabic and mixed numerals to numbers: strict, so that what is no well-formed numeral gives null and never a wrong number.
 * Rule: GB/T 15835-2011 (numerals in publications), with the spoken elisions 一万五 (15000) and 两千三 (2300).
 */

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

/** By UTF-16 code unit, the digit's value or −1, and the multiplier's value or 0: these are looked up for every numeral character of a text. */
const DIGITS = new Int8Array(0x10000).fill(-1);
DIGIT_FORMS.forEach((forms, value) => {
  for (const c of forms) DIGITS[c.charCodeAt(0)] = value;
});
const MULTIPLIERS = new Int32Array(0x10000);
for (const [forms, value] of MULTIPLIER_FORMS) for (const c of forms) MULTIPLIERS[c.charCodeAt(0)] = value;

const ARABIC = /^(\d{1,3}(?:[,，]\d{3})+|\d+)(\.\d+)?(千|百)?(万|亿)?$/;

/** Full-width digits, point and percent sign to half-width; one code unit stays one code unit. */
export function halfWidthDigits(text: string): string {
  return text.replace(/[０-９．％]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

/** The value of one Chinese digit (零 〇 一 … 九, 两, and the forms of bank notes) by its UTF-16 code unit, or −1. */
export function chineseDigit(code: number): number {
  return DIGITS[code] ?? -1;
}

/** The value of a Chinese multiplier (十 百 千 万 亿, and the forms of bank notes) by its UTF-16 code unit, or 0. */
export function chineseMultiplier(code: number): number {
  return MULTIPLIERS[code] ?? 0;
}

/**
 * The number that a numeral states (`1,800` 1800, `1.5万` 15000, `2万5千` 25000, `一千八百` 1800, `二〇二五` 2025, `十二点五` 12.5),
 * or null where it is no well-formed numeral.
 */
export function parseNumeral(numeral: string): number | null {
  const first = numeral.charCodeAt(0);
  const isChinese = chineseDigit(first) >= 0 || chineseMultiplier(first) > 0;
  const halfWidth = isChinese && !hasFullWidth(numeral) ? numeral : halfWidthDigits(numeral);
  const arabic = isChinese ? null : ARABIC.exec(halfWidth);
  if (arabic) {
    const [, whole = '', fraction = '', small, large] = arabic;
    const scale = (small ? chineseMultiplier(small.charCodeAt(0)) : 1) * (large ? chineseMultiplier(large.charCodeAt(0)) : 1);
    return scaled(Number(whole.replace(/[,，]/g, '') + fraction), scale);
  }
  const point = halfWidth.indexOf('点');
  if (point > 0) return parseDecimal(halfWidth.slice(0, point), halfWidth.slice(point + 1));
  return parseInteger(halfWidth);
}

function hasFullWidth(numeral: string): boolean {
  for (let i = 0; i < numeral.length; i++) if (numeral.charCodeAt(i) >= 0xff00) return true;
  return false;
}

/** Larger numbers and fractions are not exact when they are multiplied. */
const MOST_EXACT = 1e14;

/** Multiplies without the dust of binary fractions: 1.1 × 10000 is 11000. */
function scaled(value: number, scale: number): number {
  const product = value * scale;
  return Number.isInteger(value) && Number.isInteger(scale) && product < MOST_EXACT ? product : Number(product.toPrecision(15));
}

/** 十二点五, and 一点五万: what stands behind the point are single digits, then perhaps one 万 or 亿. */
function parseDecimal(whole: string, fraction: string): number | null {
  const integer = parseInteger(whole);
  const last = chineseMultiplier(fraction.charCodeAt(fraction.length - 1));
  const scale = last >= LARGE ? last : 0;
  const places = scale === 0 ? fraction : fraction.slice(0, -1);
  if (integer === null || places === '') return null;
  let digits = '';
  for (let i = 0; i < places.length; i++) {
    const digit = chineseDigit(places.charCodeAt(i));
    if (digit < 0) return null;
    digits += digit;
  }
  return scaled(Number(`${integer}.${digits}`), scale || 1);
}

/** Sections below 亿, 万 and 1, each of digits and 千 百 十; an Arabic run may stand for a digit (2万5000, 1亿2千万). */
function parseInteger(numeral: string): number | null {
  if (numeral === '') return null;
  if (numeral.length > 1 && isAllDigits(numeral)) return digitByDigit(numeral);
  let total = 0;
  let section = 0; // below the next 万 or 亿
  let digit: number | null = null;
  let lastSmall = Number.POSITIVE_INFINITY; // units must fall within a section
  let lastLarge = Number.POSITIVE_INFINITY; // and from section to section
  let lastUnit = Number.POSITIVE_INFINITY; // for 一万五: a last digit counts in tenths of the unit before
  let zero = false;
  let parts = 0;
  for (let i = 0; i < numeral.length; parts++) {
    const runEnd = arabicEnd(numeral, i);
    const code = numeral.charCodeAt(i);
    const value = runEnd > i ? Number(numeral.slice(i, runEnd)) : chineseDigit(code);
    i = Math.max(runEnd, i + 1);
    if (value >= 0) {
      if (digit !== null || value >= lastUnit) return null;
      if (value === 0) {
        if (zero) return null;
        zero = true;
      } else digit = value;
      continue;
    }
    const multiplier = chineseMultiplier(code);
    if (multiplier === 0) return null;
    if (multiplier < LARGE) {
      if (multiplier >= lastSmall || (digit ?? 0) > 9) return null;
      if (digit === null && !(multiplier === 10 && section === 0)) return null; // 十二 is 12, 百二 is none
      section += (digit ?? 1) * multiplier;
      lastSmall = multiplier;
      lastUnit = multiplier;
    } else {
      if (multiplier >= lastLarge) return null;
      section += digit ?? 0;
      if (section === 0 || section >= lastLarge / multiplier) return null;
      total += section * multiplier;
      section = 0;
      lastSmall = Number.POSITIVE_INFINITY;
      lastLarge = multiplier;
      lastUnit = multiplier;
    }
    digit = null;
    zero = false;
  }
  if (digit !== null) {
    const elided = !zero && digit < 10 && lastUnit > 10 && lastUnit !== Number.POSITIVE_INFINITY;
    section += elided ? (digit * lastUnit) / 10 : digit;
  } else if (zero) return parts === 1 ? 0 : null;
  return total + section;
}

/** Where the run of Arabic digits that begins at `at` ends; `at` where none does. */
function arabicEnd(numeral: string, at: number): number {
  let end = at;
  while (end < numeral.length && numeral.charCodeAt(end) >= 0x30 && numeral.charCodeAt(end) <= 0x39) end++;
  return end;
}

function isAllDigits(numeral: string): boolean {
  for (let i = 0; i < numeral.length; i++) if (DIGITS[numeral.charCodeAt(i)] === -1) return false;
  return true;
}

/** 二〇二五 is 2025, but 三五 is "three to five" and no numeral: only runs of four digits, or with a zero, are read so. */
function digitByDigit(numeral: string): number | null {
  if (numeral.length < 4 && !numeral.includes('〇') && !numeral.includes('零')) return null;
  if (numeral.includes('两') || chineseDigit(numeral.charCodeAt(0)) === 0) return null;
  let digits = '';
  for (let i = 0; i < numeral.length; i++) digits += chineseDigit(numeral.charCodeAt(i));
  return Number(digits);
}
