import type { Per } from '@yibao-rules/model';
import { classOf, mayBeginNumeral } from '../../scan/character-classes.js';
import { Places } from '../../scan/places.js';
import { beforeBlanks } from '../../text/around.js';
import { halfWidthDigits } from '../../text/chinese-numeral.js';
import { applyAffixes } from './affixes.js';
import { type Amount, readAmount, skipBlanks, unitByName } from './amount.js';
import { isArabicDigit } from './numeral-run.js';
import type { Quantity } from './quantity.js';
import { joinRange, mergeBounds, rangeEnd } from './range.js';
import type { UnitWord } from './units.table.js';

/** Members of one list that share a unit (`30/50/80元`); longer ones are tables of something else. */
const MAX_SHARED = 12;
/** Every quantity in `text.slice(start, end)`: see `readQuantities`. */
export function scanQuantities(text: string, start = 0, end = text.length): Quantity[] {
  const numerals = new Places();
  for (let at = start; at < end; at++) if (mayBeginNumeral(classOf(text.charCodeAt(at)), text.charCodeAt(at + 1))) numerals.add(at);
  return readQuantities(text, numerals, start, end);
}

/**
 * Every quantity in `text.slice(start, end)`, with offsets into `text`, in text order, not overlapping. `numerals` are the ascending
 * places where a numeral may begin, in all of the text. Linear.
 *
 * Dates, ordinals (第三次, 二级), list numbers and counts of persons are left out. What a quantity means is not decided here: bands of
 * expense, tenures, ages and anecdotes are among them.
 */
export function readQuantities(text: string, numerals: Places, start: number, end: number): Quantity[] {
  const found: Quantity[] = [];
  let marker = 0; // number of the last list item: the next one is no quantity (`3.拍照；4.7个工作日后`)
  let i = start;
  for (let n = numerals.from(start); (numerals.at[n] as number) < end; n++) {
    const at = numerals.at[n] as number;
    if (at < i) continue;
    i = at;
    const code = text.charCodeAt(i);
    if (isArabicDigit(code)) {
      const markerEnd = listMarkerEnd(text, i, start, end, marker);
      if (markerEnd > 0) {
        marker = markerNumber(text, i);
        i = markerEnd;
        continue;
      }
    }
    const floor = found.at(-1)?.end ?? start;
    const amounts = readAmounts(text, i, end);
    const first = amounts[0];
    if (!first) continue;
    const last = amounts.at(-1) as Amount;
    i = Math.max(last.unit === null ? last.start : last.end, first.end, i + 1);
    if (last.unit === null && amounts.length > 1) continue;
    if (isNamed(text.charCodeAt(first.start - 1))) {
      i = Math.max(i, namedEnd(text, last, end));
      continue;
    }
    const read = quantities(text, amounts, floor, end);
    for (const quantity of read) {
      if (takesPer(text, found.at(-1), quantity)) found.pop();
      if (!mergeBounds(text, found.at(-1), quantity)) found.push(quantity);
      i = Math.max(i, quantity.end);
    }
  }
  return found;
}

/** Spans that a sum directly behind them is per. */
const PER_SPANS: Readonly<Record<string, Per>> = { 一年: 'year', 一个月: 'month', 一天: 'day' };

/** 一个月872元: the span is what the sum is per, and no quantity of its own; then the sum begins with it. */
function takesPer(text: string, span: Quantity | undefined, sum: Quantity): boolean {
  if (sum.kind !== 'money' || span?.kind !== 'duration' || span.bound !== 'exact' || sum.per) return false;
  const per = PER_SPANS[text.slice(span.start, span.end)];
  if (!per || beforeBlanks(text, sum.start) > span.end) return false;
  sum.per = per;
  sum.start = span.start;
  return true;
}

/** Behind 第, 几, 数 and Latin letters a numeral names or guesses: 第三年, 几十块, A4. */
function isNamed(before: number): boolean {
  return before === 0x7b2c || before === 0x51e0 || before === 0x6570 || (before >= 0x41 && before <= 0x7a);
}

/** Where a name's second number ends: the 12个月 of 第1—12个月 is no length of time either. */
function namedEnd(text: string, first: Amount, end: number): number {
  const next = rangeEnd(text, first.end, end);
  return next > 0 ? (readAmount(text, next, end)?.end ?? 0) : 0;
}

/** 在职3500、退休4500元: whom the next sum is for, between it and the one before. */
const NEXT_HOLDER = /^[、，,](?:在职|退休|[男女]性?|[一二三]级|个人|单位|其他|居民|职工)[^\d，。；、]{0,4}(?=\d)/;
/** Smaller bare numbers may count or order something. */
const LEAST_BARE_SUM = 100;

/** The unit of a bare sum that the next member of its list writes, or null. */
function unitOfNext(text: string, sum: Amount, end: number): UnitWord | null {
  if (!sum.arabic || !(sum.low >= LEAST_BARE_SUM)) return null;
  const holder = NEXT_HOLDER.exec(text.slice(sum.end, Math.min(end, sum.end + 10)));
  const next = holder ? readAmount(text, sum.end + holder[0].length, end) : null;
  return next?.unit?.kind === 'money' ? next.unit : null;
}

/** One amount, the two ends of a range, or the members of a list that share the last one's unit. */
function readAmounts(text: string, at: number, end: number): Amount[] {
  const first = readAmount(text, at, end);
  if (!first) return [];
  if (first.unit === null) return readShared(text, first, end);
  return [first];
}

function readShared(text: string, first: Amount, end: number): Amount[] {
  const members = [first];
  for (let last = first; last.unit === null && members.length < MAX_SHARED; ) {
    last.unit = unitOfNext(text, last, end);
    if (last.unit) break;
    const slash = '/／'.includes(text[last.end] ?? '\n');
    const pause = text[last.end] === '、' && last.arabic;
    if (!slash && !pause) break;
    const next = readAmount(text, skipBlanks(text, last.end + 1, end), end);
    if (!next || next.start === last.end || !next.arabic) break;
    members.push(next);
    last = next;
  }
  const last = members.at(-1) as Amount;
  last.unit ??= unitByName(text, first, last, end);
  const unit = last.unit;
  return unit && unit.kind === 'age' ? [first] : members;
}

function quantities(text: string, amounts: Amount[], floor: number, end: number): Quantity[] {
  const last = amounts.at(-1) as Amount;
  if (amounts.length === 1) {
    const range = joinRange(text, last, end);
    const quantity = range ?? single(last);
    if (quantity) applyAffixes(text, quantity, floor, end);
    return quantity ? [quantity] : [];
  }
  if (last.date || !amounts.every((a) => Number.isFinite(a.low))) return [];
  const unit = last.unit as UnitWord;
  const [one, two] = amounts as [Amount, Amount];
  if (amounts.length === 2 && text[one.end] === '、' && one.low < 10 && one.low + 1 === two.low) {
    const pair = single({ ...last, start: one.start, low: one.low }); // 2、3个月
    if (pair) applyAffixes(text, pair, floor, end);
    return pair ? [pair] : [];
  }
  if (!descends(amounts) && amounts.some((a) => text[a.end] === '、' && a.low < 10 && Number.isInteger(a.low))) return [];
  const list = amounts.map((a) => {
    const value = a === last ? a.low : a.low * unit.factor * shareScale(a, last);
    return { ...(single({ ...a, low: value, high: a === last ? a.high : value, unit }) as Quantity), shared: true };
  });
  applyAffixes(text, list[0] as Quantity, floor, (list[0] as Quantity).end);
  applyAffixes(text, list.at(-1) as Quantity, (list.at(-1) as Quantity).start, end);
  const per = list.at(-1)?.per ?? list[0]?.per ?? null;
  for (const quantity of list) quantity.per = per;
  return list;
}

/** 13、11、9、7个月: numbers that fall are figures, those that rise may count items. */
function descends(amounts: readonly Amount[]): boolean {
  return amounts.length > 2 && amounts.every((a, i) => i === 0 || a.low < (amounts[i - 1] as Amount).low);
}

/** `5/10万元`: the members before borrow 万 where they are small numbers. */
function shareScale(amount: Amount, last: Amount): number {
  return amount.scale === 1 && amount.low <= (last.low / last.scale) * 100 ? last.scale : 1;
}

function single(amount: Amount): Quantity | null {
  const { unit } = amount;
  if (!unit || amount.date || !Number.isFinite(amount.low) || !Number.isFinite(amount.high)) return null;
  return {
    start: amount.start,
    end: amount.end,
    coreStart: amount.start,
    coreEnd: amount.end,
    kind: unit.kind,
    unit: unit.unit,
    min: amount.low,
    max: amount.high,
    bound: amount.low === amount.high ? 'exact' : 'range',
    per: null,
    approximate: amount.approximate,
    shared: false,
  };
}

/** End of a list number (`4.` of `；4.7 个工作日`) or 0: it stands at the start of a sentence and follows the number before. */
function listMarkerEnd(text: string, at: number, start: number, end: number, last: number): number {
  let before = at - 1;
  while (before >= start && before > at - 4 && ' \t\u3000'.includes(text[before] as string)) before--;
  if (before >= start && !'\n。；;：:？?！!'.includes(text[before] as string)) return 0;
  const length = isArabicDigit(text.charCodeAt(at + 1)) ? 2 : 1;
  const mark = at + length;
  if (mark >= end || !'.．、'.includes(text[mark] as string)) return 0;
  const number = markerNumber(text, at);
  const digitNext = isArabicDigit(text.charCodeAt(mark + 1));
  if (number === 1 ? digitNext : number !== last + 1) return 0;
  return mark + 1;
}

/** The number of one or two digits at `at`, half- or full-width. */
function markerNumber(text: string, at: number): number {
  return Number.parseInt(halfWidthDigits(text.slice(at, at + 2)), 10);
}
