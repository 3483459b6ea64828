import { readFileSync } from 'node:fs';
import type { Bilingual, ContradictionRule, Severity } from '@yibao-rules/model';

/** Small articles, and exactly what an audit finds in them: a rule's test is its documentation. */
export interface RuleExample {
  rule: ContradictionRule;
  name: string;
  about: Bilingual;
  /** The articles by file name, as they stand on disk. */
  texts: Record<string, string>;
  /** Every finding, in the order of the audit; `sides` are the exact words. Empty where the rule stays silent. */
  findings: { rule: ContradictionRule; severity: Severity; sides: string[] }[];
}

let cached: RuleExample[] | null = null;

/** The examples of every rule, as they are shipped with the package. */
export function ruleExamples(): RuleExample[] {
  cached ??= JSON.parse(readFileSync(new URL('../../data/rule-examples.json', import.meta.url), 'utf8')) as RuleExample[];
  return cached;
}
