import type { Value } from './value.js';
import type { Unit } from './vocabulary.js';

/** Bounds of a figure; null is an open side. */
export interface Interval {
  min: number | null;
  max: number | null;
}

/** How far 左右 and 约 reach on either side: so many points of a percentage, but no more than this share of it; of anything else this share. */
const ABOUT = { points: 2, shareOfPercentage: 0.2, share: 0.05 };

function reach(bound: number, unit: Unit): number {
  const size = Math.abs(bound);
  const isPercentage = unit === 'percent' || unit === 'percentage-point';
  return isPercentage ? Math.min(ABOUT.points, size * ABOUT.shareOfPercentage) : size * ABOUT.share;
}

/**
 * The figures that a value allows, in its own unit: its bounds, and where it is approximate more on either side. The rule is this project's own;
 * no document fixes how far 约 reaches.
 *
 * - Sums and durations: a twentieth. 约2000元 allows 1900 to 2100.
 * - Percentages: two points, whatever the figure: that the fund pays 约90% and that the insured pay 约10% is one statement, and must
 *   allow the same bills, which no share of the figure does. 约60% and 65% still disagree, as an editor would say.
 * - Percentages under ten: a fifth, since two points would make 约万分之五 the same as no fee at all. 约5% allows 4 to 6.
 */
export function intervalOf({ min, max, unit, approximate }: Pick<Value, 'min' | 'max' | 'unit' | 'approximate'>): Interval {
  if (!approximate) return { min, max };
  return {
    min: min === null ? null : min - reach(min, unit),
    max: max === null ? null : max + reach(max, unit),
  };
}

/** True where every figure of `inner` lies in `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  return lower(outer) <= lower(inner) && upper(inner) <= upper(outer);
}

/** The figures that lie in all of them, or null where there is none. */
export function intersection(intervals: readonly Interval[]): Interval | null {
  const min = Math.max(...intervals.map(lower));
  const max = Math.min(...intervals.map(upper));
  if (min > max) return null;
  return { min: min === Number.NEGATIVE_INFINITY ? null : min, max: max === Number.POSITIVE_INFINITY ? null : max };
}

function lower(interval: Interval): number {
  return interval.min ?? Number.NEGATIVE_INFINITY;
}

function upper(interval: Interval): number {
  return interval.max ?? Number.POSITIVE_INFINITY;
}
