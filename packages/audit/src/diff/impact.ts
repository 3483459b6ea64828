import { contains, type Value, type ValueImpact } from '@yibao-rules/model';

/**
 * What a change of value does for those who live by it. Containment comes first: 80–90% → 85–90% narrows, it does not raise.
 * Values in different units or per different periods cannot be ordered: they shift. Null where the bounds are the same
 * and only the wording (approximate, previous) differs.
 */
export function valueImpact(before: Value, after: Value): ValueImpact | null {
  if (before.unit !== after.unit || before.per !== after.per || before.relation !== after.relation) return 'shifts';
  if (before.min === after.min && before.max === after.max) return null;
  if (contains(after, before)) return 'widens';
  if (contains(before, after)) return 'narrows';
  return (after.min ?? Number.NEGATIVE_INFINITY) > (before.min ?? Number.NEGATIVE_INFINITY) ? 'raises' : 'lowers';
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
