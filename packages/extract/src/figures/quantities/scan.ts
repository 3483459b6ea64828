import type { Per } from '@yibao-rules/model';
import { NUMERALS } from '../../scan/character-kinds.js';
import { Places } from '../../scan/places.js';
import { arabicDigit } from '../../text/arabic-numeral.js';
import { beforeBlanks } from '../../text/around.js';
import { codeUnitsOf } from '../../text/code-units.js';
import { isOneOf } from '../../text/word-index.js';
import { applyAffixes } from './affixes.js';
import { type Amount, readAmount } from './amount.js';
import { listedQuantities, listFrom } from './listed.js';
import { type Quantity, quantityOf } from './quantity.js';
import { joinRange, mergeBounds, rangeEnd } from './range.js';

/** What may stand behind a lone Chinese numeral of a quantity; before anything else (一般, 统一规定) it is not worth a reading. */
const GOES_ON = new Uint8Array(0x10000);
for (const c of `${NUMERALS}亿佰仟点分%％﹪‰成个百元圆块天日自工周星月年岁倍余多来至到~～-－–—―〜∼‐、/／以 \t\u00a0\u3000`)
  if (arabicDigit(c.charCodeAt(0)) < 0) GOES_ON[c.charCodeAt(0)] = 1;

/** Every quantity in `text.slice(start, end)`: see `readQuantities`. */
export function scanQuantities(text: string, start = 0, end = text.length): Quantity[] {
  const codes = codeUnitsOf(text);
  const numerals = new Places();
  for (let at = start; at < end; at++) if (NUMERALS.includes(text[at] as string)) numerals.add(at);
  numerals.close();
  return readQuantities(text, codes, numerals, start, end);
}

/**
 * Every quantity in `text.slice(start, end)`, with offsets into `text`, in text order, not overlapping. `codes` are the text's code units,
 * `numerals` the ascending places of digits and of Chinese characters that a numeral may begin with, in all of the text. Linear.
 *
 * Dates, ordinals (第三次, 二级), list numbers and counts of persons are left out. What a quantity means is not decided here: bands of
 * expense, tenures, ages and anecdotes are among them.
 */
export function readQuantities(text: string, codes: Uint16Array, numerals: Places, start: number, end: number): Quantity[] {
  const found: Quantity[] = [];
  let marker = 0; // number of the last list item: the next one is no quantity (`3.拍照；4.7个工作日后`)
  let i = start;
  for (let n = numerals.from(start); (numerals.at[n] as number) < end; n++) {
    const at = numerals.at[n] as number;
    if (at < i || (arabicDigit(codes[at] as number) < 0 && GOES_ON[codes[at + 1] as number] === 0)) continue;
    const markerEnd = listMarkerEnd(codes, at, start, end, marker);
    if (markerEnd > 0) {
      marker = markerNumber(codes, at);
      i = markerEnd;
      continue;
    }
    const first = readAmount(codes, at, end);
    if (first === null) continue;
    const list = first.unit === null ? listFrom(text, codes, first, end) : null;
    const last = list === null ? first : (list[list.length - 1] as Amount);
    i = Math.max(last.unit === null ? last.start : last.end, first.end);
    if (last.unit === null && last !== first) continue;
    if (at > 0 && isNamed(codes[at - 1] as number)) {
      i = Math.max(i, namedEnd(codes, last, end));
      continue;
    }
    const floor = found.length === 0 ? start : (found[found.length - 1] as Quantity).end;
    if (list === null) {
      const quantity = joinRange(codes, first, end) ?? single(first);
      if (quantity === null) continue;
      applyAffixes(codes, quantity, floor, end);
      add(text, codes, found, quantity);
      i = Math.max(i, quantity.end);
    } else {
      for (const quantity of listedQuantities(codes, list, floor, end)) {
        add(text, codes, found, quantity);
        i = Math.max(i, quantity.end);
      }
    }
  }
  return found;
}

/** The amount as a quantity; null where it has no unit, is a date or no well-formed numeral. */
function single({ start, end, low, high, unit, approximate, date }: Amount): Quantity | null {
  if (unit === null || date || !Number.isFinite(low) || !Number.isFinite(high)) return null;
  return quantityOf(start, end, unit, low, high, approximate);
}

/** Takes a quantity down, perhaps as one with what stands before it. */
function add(text: string, codes: Uint16Array, found: Quantity[], quantity: Quantity): void {
  const last = found.length > 0 ? (found[found.length - 1] as Quantity) : null;
  if (last === null) found.push(quantity);
  else if (takesPer(text, codes, last, quantity)) {
    found.pop();
    add(text, codes, found, quantity);
  } else if (!mergeBounds(text, codes, last, quantity)) {
    if (quantity.bound === 'exact') takeDealtBound(text, codes, last, quantity);
    found.push(quantity);
  }
}

const PAUSE = '、'.charCodeAt(0);
const DEALING = ['分别', '依次'];

/** 分别不超过900元、1200元: the bound, and what the sums are per, hold for every member of the list. */
function takeDealtBound(text: string, codes: Uint16Array, last: Quantity, quantity: Quantity): void {
  if ((last.bound !== 'upper' && last.bound !== 'lower') || last.kind !== quantity.kind) return;
  if (quantity.start !== last.end + 1 || codes[last.end] !== PAUSE) return;
  if (!last.dealt && !DEALING.some((word) => text.startsWith(word, last.start - word.length))) return;
  last.dealt = true;
  quantity.dealt = true;
  quantity.bound = last.bound;
  if (last.bound === 'upper') quantity.min = null;
  else quantity.max = null;
  quantity.per ??= last.per;
}

/** Spans that a sum directly behind them is per. */
const PER_SPANS: Readonly<Record<string, Per>> = { 一年: 'year', 一个月: 'month', 一天: 'day' };

/** 一个月872元: the span is what the sum is per, and no quantity of its own; then the sum begins with it. */
function takesPer(text: string, codes: Uint16Array, span: Quantity, sum: Quantity): boolean {
  if (sum.kind !== 'money' || span.kind !== 'duration' || span.bound !== 'exact' || sum.per) return false;
  const per = PER_SPANS[text.slice(span.start, span.end)];
  if (!per || beforeBlanks(codes, sum.start) > span.end) return false;
  sum.per = per;
  sum.start = span.start;
  return true;
}

/** Behind 第, 几, 数 and Latin letters a numeral names or guesses: 第三年, 几十块, A4. */
function isNamed(before: number): boolean {
  return before === 0x7b2c || before === 0x51e0 || before === 0x6570 || (before >= 0x41 && before <= 0x7a);
}

/** Where a name's second number ends: the 12个月 of 第1—12个月 is no length of time either. */
function namedEnd(codes: Uint16Array, first: Amount, end: number): number {
  const next = rangeEnd(codes, first.end, end);
  return next > 0 ? (readAmount(codes, next, end)?.end ?? 0) : 0;
}

/** End of a list number (`4.` of `；4.7 个工作日`) or 0: it stands at the start of a sentence and follows the number before. */
function listMarkerEnd(codes: Uint16Array, at: number, start: number, end: number, last: number): number {
  if (arabicDigit(codes[at] as number) < 0) return 0;
  const mark = at + (arabicDigit(codes[at + 1] as number) < 0 ? 1 : 2);
  if (mark >= end || !isOneOf('.．、', codes[mark] as number)) return 0;
  let before = at - 1;
  while (before >= start && before > at - 4 && isOneOf(' \t\u3000', codes[before] as number)) before--;
  if (before >= start && !isOneOf('\n。；;：:？?！!', codes[before] as number)) return 0;
  const number = markerNumber(codes, at);
  const digitNext = arabicDigit(codes[mark + 1] as number) >= 0;
  return (number === 1 ? digitNext : number !== last + 1) ? 0 : mark + 1;
}

/** The number of one or two digits at `at`, half- or full-width. */
function markerNumber(codes: Uint16Array, at: number): number {
  const units = arabicDigit(codes[at + 1] as number);
  const first = arabicDigit(codes[at] as number);
  return units < 0 ? first : first * 10 + units;
}
