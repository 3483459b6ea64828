import type { Value } from './value.js';

/** Bounds of a figure; null is an open side. */
export interface Interval {
  min: number | null;
  max: number | null;
}

/** How far 左右 and 约 reach: 约60% covers 57 to 63. Narrow enough that 约60% and 70% still disagree. */
const APPROXIMATE_REACH = 0.05;

/** The figures that a value allows: its bounds, and a twentieth more on either side where it is approximate. */
export function intervalOf(value: Pick<Value, 'min' | 'max' | 'approximate'>): Interval {
  if (!value.approximate) return { min: value.min, max: value.max };
  return {
    min: value.min === null ? null : value.min - Math.abs(value.min) * APPROXIMATE_REACH,
    max: value.max === null ? null : value.max + Math.abs(value.max) * APPROXIMATE_REACH,
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
