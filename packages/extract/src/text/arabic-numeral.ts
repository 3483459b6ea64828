/** Numbers in Arabic digits, half- or full-width, character by character. */

/** The value of an Arabic digit, half- or full-width, by its UTF-16 code unit, or −1. */
export function arabicDigit(code: number): number {
  const digit = code >= 0xff10 ? code - 0xff10 : code - 0x30;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

/** A comma between groups of thousands. */
export function isComma(code: number): boolean {
  return code === 0x2c || code === 0xff0c;
}

/** A decimal point, half- or full-width. */
export function isPoint(code: number): boolean {
  return code === 0x2e || code === 0xff0e;
}

/** Where the run of Arabic digits that begins at `at` ends; `at` where none does. */
export function arabicEnd(codes: Uint16Array, at: number, end: number): number {
  let to = at;
  while (to < end && arabicDigit(codes[to] as number) >= 0) to++;
  return to;
}

/** More digits than these do not fit a double to the last place. */
const MOST_DIGITS = 15;
/** Larger numbers and fractions are not exact when they are multiplied. */
const MOST_EXACT = 1e14;

/** Digits, commas between them and a point, times `scale`: divided by a power of ten at the end, so that 1.1万 is 11000. */
export function decimal(codes: Uint16Array, from: number, to: number, scale: number): number {
  let value = 0;
  let power = 0;
  for (let at = from; at < to; at++) {
    const digit = arabicDigit(codes[at] as number);
    if (digit >= 0) {
      value = value * 10 + digit;
      power *= 10;
    } else if (isPoint(codes[at] as number)) power = 1;
  }
  const exact = value * scale;
  if (to - from <= MOST_DIGITS && exact < MOST_EXACT) return power > 1 ? exact / power : exact;
  let digits = '';
  for (let at = from; at < to; at++) {
    const digit = arabicDigit(codes[at] as number);
    if (digit >= 0) digits += digit;
    else if (isPoint(codes[at] as number)) digits += '.';
  }
  return scaled(Number(digits), scale);
}

/** Multiplies without the dust of binary fractions. */
export function scaled(value: number, scale: number): number {
  const product = value * scale;
  return Number.isInteger(value) && Number.isInteger(scale) && product < MOST_EXACT ? product : Number(product.toPrecision(15));
}
