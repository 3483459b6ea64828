import type { Bilingual, Change, Language, ValueImpact } from '@yibao-rules/model';
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
  beforeText?: Bilingual | null;
  afterText?: Bilingual | null;
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
    before: difference.beforeText?.zh ?? null,
    after: difference.afterText?.zh ?? null,
    english: { before: difference.beforeText?.en ?? null, after: difference.afterText?.en ?? null },
    title: difference.name,
    fingerprint: fingerprint(parts, 16),
  };
}

/** The same words in both languages: ids and names. */
export function alike(words: string): Bilingual {
  return { zh: words, en: words };
}

export function both(make: (lang: Language) => string): Bilingual {
  return { zh: make('zh'), en: make('en') };
}
