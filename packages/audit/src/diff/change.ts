import type { Bilingual, Change, ValueImpact } from '@yibao-rules/model';
import { fingerprint } from '../fingerprint.js';
import { DIFF_RULES, type DiffRuleId } from './rules.table.js';

export interface Difference {
  rule: DiffRuleId;
  id: string;
  impact?: ValueImpact | null;
  /** What was, as data: the fingerprint is made of it. Undefined where nothing was. */
  before?: unknown;
  after?: unknown;
  /** What was, in words; null where there is nothing to show. */
  beforeText?: string | null;
  afterText?: string | null;
  /** What the record is called. */
  name: Bilingual;
}

function asKey(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

/** A difference as a released change: class and dataset from the rule, fingerprint from the rule and its arguments, never from prose. */
export function toChange(difference: Difference): Change {
  const rule = DIFF_RULES[difference.rule];
  const parts = [difference.rule, rule.dataset, difference.id, asKey(difference.before), asKey(difference.after)];
  return {
    rule: difference.rule,
    semver: rule.semver,
    dataset: rule.dataset,
    id: difference.id,
    impact: difference.impact ?? null,
    before: difference.beforeText ?? null,
    after: difference.afterText ?? null,
    title: difference.name,
    fingerprint: fingerprint(parts, 16),
  };
}
