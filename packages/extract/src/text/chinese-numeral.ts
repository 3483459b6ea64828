/**
 * Chinese, Arabic and mixed numerals to numbers: strict, so that what is no well-formed numeral gives null and never a wrong number.
 * Rule: GB/T 15835-2011 (numerals in publications), with the spoken elisions 一万五 (15000) and 两千三 (2300).
 */

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

const ARABIC = /^(\d{1,3}(?:[,，]\d{3})+|\d+)(\.\d+)?(千|百)?(万|亿)?$/;

/** Full-width digits, point and percent sign to half-width; one code unit stays one code unit. */
export function halfWidthDigits(text: string): string {
  return text.replace(/[０-９．％]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

/** The value of one Chinese digit (零 〇 一 … 九, 两, and the forms of bank notes), or undefined. */
export function chineseDigit(character: string): number | undefined {
  return DIGITS[character];
}

/** The value of a Chinese multiplier (十 百 千 万 亿, and the forms of bank notes), or undefined. */
export function chineseMultiplier(character: string): number | undefined {
  return SMALL_UNITS[character] ?? LARGE_UNITS[character];
}

/**
 * The number that a numeral states (`1,800` 1800, `1.5万` 15000, `2万5千` 25000, `一千八百` 1800, `二〇二五` 2025, `十二点五` 12.5),
 * or null where it is no well-formed numeral.
 */
export function parseNumeral(numeral: string): number | null {
  const halfWidth = halfWidthDigits(numeral);
  const arabic = ARABIC.exec(halfWidth);
  if (arabic) {
    const [, whole = '', fraction = '', small, large] = arabic;
    const scale = (small ? (SMALL_UNITS[small] as number) : 1) * (large ? (LARGE_UNITS[large] as number) : 1);
    return scaled(Number(whole.replace(/[,，]/g, '') + fraction), scale);
  }
  const point = halfWidth.indexOf('点');
  if (point > 0) return parseDecimal(halfWidth.slice(0, point), halfWidth.slice(point + 1));
  return parseInteger(halfWidth);
}

/** Multiplies without the dust of binary fractions: 1.1 × 10000 is 11000. */
function scaled(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}

/** 十二点五, and 一点五万: what stands behind the point are single digits, then perhaps one 万 or 亿. */
function parseDecimal(whole: string, fraction: string): number | null {
  const integer = parseInteger(whole);
  const scale = LARGE_UNITS[fraction.at(-1) ?? ''];
  const places = scale === undefined ? fraction : fraction.slice(0, -1);
  if (integer === null || places === '') return null;
  let digits = '';
  for (const c of places) {
    const digit = DIGITS[c];
    if (digit === undefined) return null;
    digits += digit;
  }
  return scaled(Number(`${integer}.${digits}`), scale ?? 1);
}

/** Sections below 亿, 万 and 1, each of digits and 千 百 十; an Arabic run may stand for a digit (2万5000, 1亿2千万). */
function parseInteger(numeral: string): number | null {
  if (numeral === '') return null;
  const chars = numeral.match(/\d+|[^\d]/gu) ?? [];
  if (chars.length > 1 && chars.every((c) => DIGITS[c] !== undefined)) return digitByDigit(chars);
  let total = 0;
  let section = 0; // below the next 万 or 亿
  let digit: number | null = null;
  let lastSmall = Number.POSITIVE_INFINITY; // units must fall within a section
  let lastLarge = Number.POSITIVE_INFINITY; // and from section to section
  let lastUnit = Number.POSITIVE_INFINITY; // for 一万五: a last digit counts in tenths of the unit before
  let zero = false;
  for (const c of chars) {
    const value = DIGITS[c] ?? (/^\d/.test(c) ? Number(c) : undefined);
    if (value !== undefined) {
      if (digit !== null || value >= lastUnit) return null;
      if (value === 0) {
        if (zero) return null;
        zero = true;
      } else digit = value;
      continue;
    }
    const small = SMALL_UNITS[c];
    const large = LARGE_UNITS[c];
    if (small !== undefined) {
      if (small >= lastSmall || (digit ?? 0) > 9) return null;
      if (digit === null && !(small === 10 && section === 0)) return null; // 十二 is 12, 百二 is none
      section += (digit ?? 1) * small;
      lastSmall = small;
      lastUnit = small;
    } else if (large !== undefined) {
      if (large >= lastLarge) return null;
      section += digit ?? 0;
      if (section === 0 || section >= lastLarge / large) return null;
      total += section * large;
      section = 0;
      lastSmall = Number.POSITIVE_INFINITY;
      lastLarge = large;
      lastUnit = large;
    } else return null;
    digit = null;
    zero = false;
  }
  if (digit !== null) {
    const elided = !zero && digit < 10 && lastUnit > 10 && lastUnit !== Number.POSITIVE_INFINITY;
    section += elided ? (digit * lastUnit) / 10 : digit;
  } else if (zero) return chars.length === 1 ? 0 : null;
  return total + section;
}

/** 二〇二五 is 2025, but 三五 is "three to five" and no numeral: only runs of four digits, or with a zero, are read so. */
function digitByDigit(chars: readonly string[]): number | null {
  if (chars.length < 4 && !chars.includes('〇') && !chars.includes('零')) return null;
  if (chars.some((c) => c === '两') || DIGITS[chars[0] as string] === 0) return null;
  return Number(chars.map((c) => DIGITS[c]).join(''));
}
