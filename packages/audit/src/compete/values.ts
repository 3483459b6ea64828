import type { Unit, Value } from '@yibao-rules/model';

/** Months are the common unit of months and years; days and workdays stay apart from both. */
const COMMON_UNIT: Partial<Record<Unit, { unit: Unit; factor: number }>> = { year: { unit: 'month', factor: 12 } };

/** How much 左右 gives on either side: two points of a percentage, a twentieth of anything else. */
const ABOUT_POINTS = 2;
const ABOUT_SHARE = 0.05;

export interface Interval {
  low: number;
  high: number;
}

/** The unit in which values of this unit are compared. */
export function comparedUnit(unit: Unit): Unit {
  return COMMON_UNIT[unit]?.unit ?? unit;
}

/** The bounds in the compared unit; an open side is infinite; 左右 widens both. */
export function intervalOf({ min, max, unit, approximate }: Pick<Value, 'min' | 'max' | 'unit'> & { approximate?: boolean }): Interval {
  const factor = COMMON_UNIT[unit]?.factor ?? 1;
  const slack = (bound: number) => (!approximate ? 0 : unit === 'percent' ? ABOUT_POINTS : Math.abs(bound) * ABOUT_SHARE);
  return {
    low: min === null ? Number.NEGATIVE_INFINITY : (min - slack(min)) * factor,
    high: max === null ? Number.POSITIVE_INFINITY : (max + slack(max)) * factor,
  };
}

/** Whether no figure satisfies both: a range that contains or touches the other is no conflict. */
export function disjoint(a: Interval, b: Interval): boolean {
  return a.high < b.low || b.high < a.low;
}

/** A period of a year is what an unsaid period means; any other must be the same on both sides. */
export function comparedPer(value: Pick<Value, 'per'>): string {
  return value.per ?? 'year';
}
