import { type Amount, readAmount, skipBlanks } from './amount.js';
import type { Quantity } from './quantity.js';
import type { UnitWord } from './units.table.js';

const SEPARATORS = '至到~～-－–—―〜∼‐';
/** Words that begin with 至 or 到 and join nothing: 至少, 到期, 到账. */
const NOT_SEPARATORS = '少多今此期账达位第';
/** What may stand between a lower and an upper bound of one range: `1年以上、5年以下`, `满1年但不足5年`. */
const JOINTS = new Set(['', '、', '，', ',', '至', '到', '-', '~', '—', '且', '但', '和', '，但', '，且', ',但', ',且']);
/** Each unit in the next smaller one, for ranges across units: 6个月至1年. Months have 30 days where a text mixes them. */
const SMALLER: Record<string, readonly [string, number]> = { year: ['month', 12], month: ['day', 30] };
const SIZE: Record<string, number> = { day: 1, month: 30, year: 365 };

/** Where the second amount of a range starts, or 0: behind 至 到 - ~, with 以上 before it or blanks around it. */
export function rangeEnd(text: string, at: number, end: number): number {
  let i = skipBlanks(text, at, end);
  if (text.startsWith('以上', i)) i += 2;
  i = skipBlanks(text, i, end);
  if (i >= end || !SEPARATORS.includes(text[i] as string) || NOT_SEPARATORS.includes(text[i + 1] ?? '\n')) return 0;
  if ('-—－'.includes(text[i] as string) && text[i + 1] === text[i]) i++;
  return skipBlanks(text, i + 1, end);
}

/** The range that `first` opens, or null where no second amount follows. */
export function joinRange(text: string, first: Amount, end: number): Quantity | null {
  if (first.low !== first.high || !Number.isFinite(first.low)) return null;
  const next = rangeEnd(text, first.end, end);
  const second = next > 0 ? readAmount(text, next, end) : null;
  if (!second || second.low !== second.high || !Number.isFinite(second.low)) return null;
  const unit = second.unit ?? first.unit;
  if (!unit || first.date || second.date) return null;
  if (first.unit && second.unit && first.unit.kind !== second.unit.kind) return null;
  if (second.unit === null && !mayOmitUnit(text, second, unit)) return null;
  const [low, high, name] = aligned(first, second, unit);
  return {
    start: first.start,
    end: second.end,
    coreStart: first.start,
    coreEnd: second.end,
    kind: unit.kind,
    unit: name as Quantity['unit'],
    min: low,
    max: high,
    bound: low === high ? 'exact' : 'range',
    per: null,
    approximate: first.approximate || second.approximate,
    shared: false,
  };
}

/** `85%至90`: the second number may lack its unit where nothing else claims it. */
function mayOmitUnit(text: string, second: Amount, unit: UnitWord): boolean {
  if (unit.kind !== 'percent' && unit.kind !== 'money') return false;
  return !/[\d级次类档个家种项条款号年月日.\-/]/.test(text[second.end] ?? '\n');
}

function aligned(first: Amount, second: Amount, unit: UnitWord): [number, number, string] {
  let low = first.unit ? first.low : first.low * unit.factor;
  let high = second.unit ? second.low : second.low * unit.factor;
  if (!first.unit && first.scale === 1 && second.scale > 1 && first.low <= second.low / second.scale) low *= second.scale;
  let lowUnit: string = (first.unit ?? unit).unit;
  let highUnit: string = (second.unit ?? unit).unit;
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
export function mergeBounds(text: string, lower: Quantity | undefined, upper: Quantity): boolean {
  if (lower?.bound !== 'lower' || upper.bound !== 'upper' || lower.kind !== upper.kind || upper.start - lower.end > 6) return false;
  if (text[upper.start] === '最' && (upper.start > lower.end || upper.unit !== lower.unit)) return false; // 60%起，最高80% are a floor and a ceiling
  if (!JOINTS.has(text.slice(lower.end, upper.start).trim()) || lower.min === null || upper.max === null) return false;
  let [min, max, unit] = [lower.min, upper.max, upper.unit];
  if (lower.unit !== upper.unit) {
    const larger = (SIZE[lower.unit] ?? 0) > (SIZE[upper.unit] ?? 0) ? lower : upper;
    const step = SMALLER[larger.unit];
    if (!step || step[0] !== (larger === lower ? upper : lower).unit) return false;
    if (larger === lower) min *= step[1];
    else [max, unit] = [max * step[1], lower.unit];
  }
  Object.assign(lower, { end: upper.end, coreEnd: upper.coreEnd, min, max, unit, bound: 'range' });
  lower.approximate ||= upper.approximate;
  lower.per ??= upper.per;
  return true;
}
