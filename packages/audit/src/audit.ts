import { CONTRADICTION_RULES, type Contradiction, compareCodeUnits, SEVERITIES } from '@yibao-rules/model';
import { AuditContext } from './context/index.js';
import { atMost, toContradiction } from './finding.js';
import { officialReference } from './official-reference.js';
import { RULES } from './rules/index.js';
import type { AuditInput } from './types.js';

/** Worst first: by severity, then rule, then id. */
export function compareContradictions(a: Contradiction, b: Contradiction): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    CONTRADICTION_RULES.indexOf(a.rule) - CONTRADICTION_RULES.indexOf(b.rule) ||
    compareCodeUnits(a.id, b.id)
  );
}

/**
 * The contradictions of one release: between its claims, against the reference, and within the articles where they are given.
 * Pure; the weightiest first, then by rule and id. Two findings with the same sides are one: the weightier is kept.
 */
export function audit({ records, articles, reference = officialReference(), options = {} }: AuditInput): Contradiction[] {
  const context = new AuditContext(records, articles, reference);
  const found = new Map<string, Contradiction>();
  for (const rule of RULES) {
    const configured = options.rules?.[rule.id];
    if (configured === 'off') continue;
    for (const finding of rule.find(context)) {
      const severity = finding.severity ?? rule.severity;
      const contradiction = toContradiction(rule.id, configured === undefined ? severity : atMost(severity, configured), finding);
      const known = found.get(contradiction.id);
      if (known === undefined || compareContradictions(contradiction, known) < 0) found.set(contradiction.id, contradiction);
    }
  }
  return [...found.values()].sort(compareContradictions);
}
