import type { Value, ValueImpact } from '@yibao-rules/model';

interface Interval {
  low: number;
  high: number;
}

function intervalOf(value: Value): Interval {
  return { low: value.min ?? Number.NEGATIVE_INFINITY, high: value.max ?? Number.POSITIVE_INFINITY };
}

function contains(outer: Interval, inner: Interval): boolean {
  return outer.low <= inner.low && inner.high <= outer.high;
}

/**
 * What a change of value does for those who live by it. Containment comes first: 80–90% → 85–90% narrows, it does not raise.
 * Values in different units or per different periods cannot be ordered: they shift. Null where the bounds are the same
 * and only the wording (approximate, previous) differs.
 */
export function valueImpact(before: Value, after: Value): ValueImpact | null {
  if (before.unit !== after.unit || before.per !== after.per || before.relation !== after.relation) return 'shifts';
  const [old, now] = [intervalOf(before), intervalOf(after)];
  if (old.low === now.low && old.high === now.high) return null;
  if (contains(now, old)) return 'widens';
  if (contains(old, now)) return 'narrows';
  return now.low > old.low ? 'raises' : 'lowers';
}

/** What a change looks like when it is read the other way round. */
export const MIRROR_IMPACT: Record<ValueImpact, ValueImpact> = {
  raises: 'lowers',
  lowers: 'raises',
  widens: 'narrows',
  narrows: 'widens',
  shifts: 'shifts',
  settles: 'disputes',
  disputes: 'settles',
};
