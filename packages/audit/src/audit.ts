import {
  CONTRADICTION_RULES,
  type Contradiction,
  compareCodeUnits,
  type RuleLevel,
  type RuleSettings,
  SEVERITIES,
  type Severity,
} from '@yibao-rules/model';
import { AuditContext } from './context/index.js';
import { corroborations } from './corroborations.js';
import { atMost, toContradiction } from './finding.js';
import { officialReference } from './official-reference.js';
import { RULES } from './rules/index.js';
import type { AuditInput, Finding, Rule } from './types.js';

/** How much the sides of a comparison state alike; what one leaves open, and a hedge, takes away from it. */
function stated({ compared }: Contradiction): number {
  if (compared === undefined) return 0;
  return compared.equal.length - compared.open.length - compared.hedged;
}

/** Worst first: by severity, then rule, then how much was stated, then id. */
export function compareContradictions(a: Contradiction, b: Contradiction): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    CONTRADICTION_RULES.indexOf(a.rule) - CONTRADICTION_RULES.indexOf(b.rule) ||
    stated(b) - stated(a) ||
    compareCodeUnits(a.id, b.id)
  );
}

function configuredLevel(settings: RuleSettings | undefined): RuleLevel | undefined {
  return typeof settings === 'object' ? settings.severity : settings;
}

/** A configured severity is that of a finding without reserve; what the rule itself weighs less stays milder. */
function severityOf(rule: Rule, finding: Finding, level: Severity | undefined): Severity {
  const severity = finding.severity ?? rule.severity;
  if (level === undefined) return severity;
  return severity === rule.severity ? level : atMost(severity, level);
}

export interface AuditStatistics {
  /** How many pairs of questions, texts or passages were held against each other. */
  comparisons: number;
  /** How many values two sources or more state alike. */
  corroborations: number;
}

export interface AuditResult {
  /** Weightiest first, then by rule, by how much the sides state, and by id. */
  contradictions: Contradiction[];
  statistics: AuditStatistics;
}

/** As `audit`, with what the audit came to in figures. */
export function auditWithStatistics({ records, articles, reference = officialReference(), options = {} }: AuditInput): AuditResult {
  const config = options.rules ?? {};
  const context = new AuditContext(records, articles, reference, config);
  const found = new Map<string, Contradiction>();
  for (const rule of RULES) {
    const level = configuredLevel(config[rule.id]);
    if (level === 'off') continue;
    for (const finding of rule.find(context)) {
      const contradiction = toContradiction(rule.id, severityOf(rule, finding, level), finding);
      const known = found.get(contradiction.id);
      if (known === undefined || compareContradictions(contradiction, known) < 0) found.set(contradiction.id, contradiction);
    }
  }
  return {
    contradictions: [...found.values()].sort(compareContradictions),
    statistics: { comparisons: context.comparisons.count, corroborations: corroborations(records).length },
  };
}

/**
 * The contradictions of one release: between its claims, against the reference, and within the articles where they are given.
 * Pure. Two findings with the same sides are one: the weightier is kept.
 */
export function audit(input: AuditInput): Contradiction[] {
  return auditWithStatistics(input).contradictions;
}
