import type { Unit } from '@yibao-rules/model';
import { behindBlanks, isBlank } from '../../text/around.js';
import { CharacterSet } from '../../text/character-set.js';
import { isOneOf } from '../../text/word-index.js';
import { type Amount, readAmount } from './amount.js';
import { type Quantity, quantityOf } from './quantity.js';
import type { UnitWord } from './unit-word.js';

const SEPARATORS = new CharacterSet('至到~～-－–—―〜∼‐');
/** Characters behind 至 and 到 that make them words which join nothing: 至少, 到期, 到账. */
const NOT_SEPARATORS = '少多今此期账达位第';
const DASHES = '-—－';
/** What may stand between a lower and an upper bound of one range: `1年以上、5年以下`, `满1年但不足5年`. */
const JOINTS = new Set(['', '、', '，', ',', '至', '到', '-', '~', '—', '且', '但', '和', '，但', '，且', ',但', ',且']);
const LONGEST_GAP = 6;
/** Each unit in the next smaller one, for ranges across codes: 6个月至1年. Months have 30 days where a text mixes them. */
const SMALLER: Record<string, readonly [Unit, number]> = { year: ['month', 12], month: ['day', 30] };
const SIZE: Record<string, number> = { day: 1, month: 30, year: 365 };
const MOST = '最'.charCodeAt(0);
const NOT = '不'.charCodeAt(0);
const INCLUDED = '含'.charCodeAt(0);

/** Behind （含） and （不含） where they stand at `at`: 2万元（含）—6万元. */
function behindInclusion(codes: Uint16Array, at: number): number {
  if (codes[at] !== 0xff08 && codes[at] !== 0x28) return at;
  const word = codes[at + 1] === NOT ? at + 2 : at + 1;
  return codes[word] === INCLUDED && (codes[word + 1] === 0xff09 || codes[word + 1] === 0x29) ? word + 2 : at;
}

/** Where the second amount of a range starts, or 0: behind 至 到 - ~, with 以上 before it or blanks around it. */
export function rangeEnd(codes: Uint16Array, at: number, end: number): number {
  const from = behindInclusion(codes, at);
  const code = codes[from] as number;
  if (!SEPARATORS.has(code) && code !== 0x4ee5 && !isBlank(code)) return 0; // as behind most amounts
  let i = behindBlanks(codes, from, end);
  if (codes[i] === 0x4ee5 && codes[i + 1] === 0x4e0a) i += 2; // 以上
  i = behindBlanks(codes, i, end);
  const separator = codes[i] as number;
  if (i >= end || !SEPARATORS.has(separator) || isOneOf(NOT_SEPARATORS, codes[i + 1] as number)) return 0;
  if (codes[i + 1] === separator && isOneOf(DASHES, separator)) i++;
  return behindBlanks(codes, i + 1, end);
}

/** The range that `first` opens, or null where no second amount follows. */
export function joinRange(codes: Uint16Array, first: Amount, end: number): Quantity | null {
  const next = rangeEnd(codes, first.end, end);
  return next > 0 && first.low === first.high && Number.isFinite(first.low) ? joined(codes, first, readAmount(codes, next, end)) : null;
}

function joined(codes: Uint16Array, first: Amount, second: Amount | null): Quantity | null {
  if (!second || second.low !== second.high || !Number.isFinite(second.low)) return null;
  const unit = second.unit ?? first.unit;
  if (!unit || first.date || second.date) return null;
  if (first.unit && second.unit && first.unit.kind !== second.unit.kind) return null;
  if (second.unit === null && !mayOmitUnit(codes, second, unit)) return null;
  const [low, high, name] = aligned(first, second, unit);
  return quantityOf(first.start, second.end, unit, low, high, first.approximate || second.approximate, name);
}

/** What claims a number without a unit as its own. */
const COUNTERS = '0123456789级次类档个家种项条款号年月日.-/';

/** `85%至90`: the second number may lack its unit where nothing else claims it. */
function mayOmitUnit(codes: Uint16Array, second: Amount, unit: UnitWord): boolean {
  if (unit.kind !== 'percent' && unit.kind !== 'money') return false;
  return !isOneOf(COUNTERS, codes[second.end] as number);
}

function aligned(first: Amount, second: Amount, unit: UnitWord): [number, number, Unit] {
  let low = first.unit ? first.low : first.low * unit.factor;
  let high = second.unit ? second.low : second.low * unit.factor;
  if (!first.unit && first.scale === 1 && second.scale > 1 && first.low <= second.low / second.scale) low *= second.scale;
  let lowUnit = (first.unit ?? unit).unit;
  let highUnit = (second.unit ?? unit).unit;
  while (lowUnit !== highUnit) {
    const larger = (SIZE[lowUnit] ?? 0) > (SIZE[highUnit] ?? 0) ? lowUnit : highUnit;
    const step = SMALLER[larger];
    if (!step) break;
    if (larger === lowUnit) [lowUnit, low] = [step[0], low * step[1]];
    else [highUnit, high] = [step[0], high * step[1]];
  }
  return [withoutDust(low), withoutDust(high), highUnit];
}

/** Twelve digits, more than any figure has; a multiplied fraction has more. */
function withoutDust(value: number): number {
  return Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12));
}

/**
 * Joins `upper` to the quantity before it where both together are one range (一倍以上三倍以下, 满1年不足5年); true when it was joined.
 */
export function mergeBounds(text: string, codes: Uint16Array, lower: Quantity, upper: Quantity): boolean {
  if (upper.bound !== 'upper' || lower.bound !== 'lower' || lower.kind !== upper.kind || upper.start - lower.end > LONGEST_GAP)
    return false;
  if (codes[upper.start] === MOST && (upper.start > lower.end || upper.unit !== lower.unit)) return false; // 60%起，最高80% are a floor and a ceiling
  if (!JOINTS.has(text.slice(lower.end, upper.start).trim()) || lower.min === null || upper.max === null) return false;
  let [min, max, unit] = [lower.min, upper.max, upper.unit];
  if (lower.unit !== upper.unit) {
    const larger = (SIZE[lower.unit] ?? 0) > (SIZE[upper.unit] ?? 0) ? lower : upper;
    const step = SMALLER[larger.unit];
    if (!step || step[0] !== (larger === lower ? upper : lower).unit) return false;
    if (larger === lower) min *= step[1];
    else [max, unit] = [max * step[1], lower.unit];
  }
  lower.end = upper.end;
  lower.coreEnd = upper.coreEnd;
  lower.min = min;
  lower.max = max;
  lower.unit = unit;
  lower.bound = 'range';
  lower.approximate ||= upper.approximate;
  lower.per ??= upper.per;
  return true;
}
