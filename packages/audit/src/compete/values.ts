import { type Unit, type Value, intervalOf as valueInterval } from '@yibao-rules/model';

/** Months are the common unit of months and years; days and workdays stay apart from both. */
const COMMON_UNIT: Partial<Record<Unit, { unit: Unit; factor: number }>> = { year: { unit: 'month', factor: 12 } };

export interface Interval {
  low: number;
  high: number;
}

/** The unit in which values of this unit are compared. */
export function comparedUnit(unit: Unit): Unit {
  return COMMON_UNIT[unit]?.unit ?? unit;
}

/** The figures that a value allows (左右 widens both bounds, as the model has it), in the compared unit; an open side is infinite. */
export function intervalOf(value: Pick<Value, 'min' | 'max' | 'unit'> & { approximate?: boolean }): Interval {
  const factor = COMMON_UNIT[value.unit]?.factor ?? 1;
  const { min, max } = valueInterval({ ...value, approximate: value.approximate ?? false });
  return {
    low: min === null ? Number.NEGATIVE_INFINITY : min * factor,
    high: max === null ? Number.POSITIVE_INFINITY : max * factor,
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
