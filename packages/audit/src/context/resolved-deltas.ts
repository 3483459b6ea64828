import { SCOPE_KEYS, type Scope, type ScopeKey, type Value } from '@yibao-rules/model';
import { groupBy } from '../compete/group-by.js';
import type { RateAnswer } from './answers.js';

/** A base stands before its change, with at most so many other figures between. */
const LOOK_BACK = 8;

/** Keys by which a changed rule may differ from its base: 退休人员提高5个百分点, 未备案的降低10个百分点. */
const VARIED_KEYS: readonly ScopeKey[] = ['population', 'facility', 'setting', 'filing', 'occurrence', 'plan', 'age', 'tenure', 'disease'];

function differing(a: Scope, b: Scope): ScopeKey[] {
  return SCOPE_KEYS.filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]));
}

function isExact({ min, max, approximate }: Value): boolean {
  return min !== null && min === max && !approximate;
}

/** Whether adding the change to the base makes sense: points to a percentage, a sum to a sum. */
function canAdd(base: Value, change: Value): boolean {
  if (change.min === null || change.max === null || !isExact(base)) return false;
  return change.unit === 'percentage-point' ? base.unit === 'percent' : change.unit === base.unit && change.unit !== 'percent';
}

function added(base: Value, change: Value): Value {
  const from = base.min as number;
  return {
    ...base,
    min: from + (change.min as number),
    max: from + (change.max as number),
    approximate: change.approximate,
    previous: null,
  };
}

/** The one figure before a change that it can be against, or null where there are several or another change stands between. */
function baseOf(at: number, answers: readonly RateAnswer[], together: (a: RateAnswer, b: RateAnswer) => boolean): RateAnswer | null {
  const delta = answers[at]!;
  let base: RateAnswer | null = null;
  for (let before = at - 1; before >= Math.max(0, at - LOOK_BACK); before--) {
    const answer = answers[before]!;
    if (answer.measure !== delta.measure) continue;
    if (!together(answer, delta)) break;
    if (answer.value.relation === 'delta' || base !== null) return null;
    base = answer;
  }
  if (base === null || !canAdd(base.value, delta.value)) return null;
  const keys = differing(base.scope, delta.scope);
  return keys.length <= 1 && keys.every((key) => VARIED_KEYS.includes(key)) ? base : null;
}

/**
 * Changes against a base that stands unambiguously before them (住院报销85%,退休人员提高5个百分点) as the figures that they come to (90%).
 * `stated` keeps the change as the text has it.
 * @param together whether two answers of one source stand in one passage.
 */
export function resolvedDeltas(all: readonly RateAnswer[], together: (a: RateAnswer, b: RateAnswer) => boolean): RateAnswer[] {
  const withDeltas = new Set(all.filter(({ value }) => value.relation === 'delta').map(({ source }) => source));
  const bySource = groupBy(all, ({ source }) => (withDeltas.has(source) ? source : null));
  return [...bySource.values()].flatMap((answers) => {
    const ordered = [...answers].sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
    return ordered.flatMap((delta, at) => {
      const base = delta.value.relation === 'delta' ? baseOf(at, ordered, together) : null;
      if (base === null) return [];
      const value = added(base.value, delta.value);
      const impossible = value.min! < 0 || (value.unit === 'percent' && value.max! > 100);
      return impossible ? [] : [{ ...delta, value, hedge: delta.hedge ?? base.hedge, stated: delta.value }];
    });
  });
}
