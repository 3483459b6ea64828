/** The same numbers in other digits: 30日 for 三十日, 0.05% for 万分之五. */

const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];
const FULL_WIDTH_DIGIT = /[０-９]/g;
const THOUSANDS = /(?<=\d)[,，](?=\d{3}(?!\d))/g;
const ARABIC = /\d{1,8}(?:\.\d{1,4})?[%％‰]?/g;
const CHINESE = /[一二三四五六七八九十百千]{1,7}(?=[个日天年月倍周岁元万小人名])/g;
/** Two of something is 两 in speech and often 二 in statutes: both are written 2. */
const TWO_OF = /(?<![一二三四五六七八九十百千万])二(?=[个日天年次倍种人名千万])/g;

/**
 * A text with its numerals in other digits and the same values: all Arabic ones in Chinese (with 二 and with 两), and the Chinese ones before
 * units in Arabic. Only those that differ from the text.
 */
export function otherNumeralForms(text: string): string[] {
  const half = text.replace(FULL_WIDTH_DIGIT, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)).replace(THOUSANDS, '');
  const chinese = half.replace(ARABIC, inChinese);
  const spoken = half.replace(ARABIC, (numeral, at: number) => {
    const words = inChinese(numeral);
    return `${words}${half.slice(at + numeral.length)[0] ?? ''}`.replace(TWO_OF, '两').slice(0, words.length);
  });
  const arabic = half.replace(CHINESE, (numeral) => String(inArabic(numeral) ?? numeral));
  return [...new Set([chinese, spoken, arabic])].filter((form) => form !== text);
}

function inChinese(numeral: string): string {
  const sign = numeral.at(-1) ?? '';
  const number = Number.parseFloat(numeral);
  if (sign === '‰') return `千分之${integer(number) ?? numeral}`;
  if (sign !== '%' && sign !== '％') return integer(number) ?? numeral;
  if (number >= 1) return `百分之${integer(number) ?? numeral}`;
  const tenThousandths = Math.round(number * 100);
  return tenThousandths % 10 === 0 ? `千分之${integer(tenThousandths / 10) ?? numeral}` : `万分之${integer(tenThousandths) ?? numeral}`;
}

/** Chinese numeral of a whole number below ten thousand, or of its ten thousands; null for others. */
function integer(number: number): string | null {
  if (!Number.isInteger(number) || number < 0) return null;
  if (number >= 10_000) return number % 10_000 === 0 ? `${integer(number / 10_000) ?? ''}万` : null;
  if (number === 0) return '零';
  let words = '';
  const digits = [...String(number)].map(Number);
  digits.forEach((digit, i) => {
    const unit = UNITS[digits.length - 1 - i] ?? '';
    if (digit !== 0) words += DIGITS[digit] + unit;
    else if (words !== '' && !words.endsWith('零') && digits.slice(i + 1).some((d) => d !== 0)) words += '零';
  });
  return words.startsWith('一十') ? words.slice(1) : words;
}

/** Value of a Chinese numeral below ten thousand (一千二百六十, 一百零三); null where two digits stand side by side. */
export function inArabic(numeral: string): number | null {
  let total = 0;
  let digit = 0;
  for (const c of numeral) {
    const unit = UNITS.indexOf(c);
    if (unit > 0) {
      total += (digit || 1) * 10 ** unit;
      digit = 0;
    } else if (digit !== 0) return null;
    else digit = DIGITS.indexOf(c);
  }
  return total + digit;
}
