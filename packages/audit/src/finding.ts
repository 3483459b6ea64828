import {
  type Bilingual,
  type Contradiction,
  type ContradictionReference,
  type ContradictionRule,
  type ContradictionSide,
  compareCodeUnits,
  type Grade,
  SEVERITIES,
  type Severity,
  type Verdict,
} from '@yibao-rules/model';
import { fingerprint } from './fingerprint.js';
import type { Finding } from './types.js';

/** What identifies a side from release to release: its claim, else its exact words, and the source. Never offsets or prose. */
function sideKey(side: ContradictionSide): string {
  return side.claim === null ? `words ${side.source} ${side.evidence.exact}` : `claim ${side.source} ${side.claim}`;
}

/** `rule:` and twelve hex digits that stay the same while the same sides contradict each other. */
export function contradictionId(rule: ContradictionRule, { sides, identity }: Pick<Finding, 'sides' | 'identity'>): string {
  return `${rule}:${fingerprint([rule, ...(identity ?? sides.map(sideKey).sort(compareCodeUnits))], 12)}`;
}

/** The milder of two severities. */
export function atMost(severity: Severity, limit: Severity): Severity {
  return SEVERITIES[Math.max(SEVERITIES.indexOf(severity), SEVERITIES.indexOf(limit))]!;
}

/** A reference of general knowledge, or one with a doubt, never makes an error. */
export function byGrade(severity: Severity, reference: { grade: Grade; doubt: string | null }): Severity {
  return reference.grade === 'C' || reference.doubt !== null ? atMost(severity, 'warning') : severity;
}

/** A reference record as a contradiction shows it. */
export function asReference(record: {
  id: string;
  statement: Bilingual;
  document: string | null;
  documentNumber: string | null;
  date: string | null;
}): ContradictionReference {
  const { id, statement, document, documentNumber, date } = record;
  return { id, statement, document, documentNumber, date };
}

/** A verdict that leaves the decision to the reader. */
export function undecided(zh: string, en: string): Verdict {
  return { right: 'undecided', reason: { zh, en } };
}

/** A finding of a rule as a contradiction, at the given severity. */
export function toContradiction(rule: ContradictionRule, severity: Severity, finding: Finding): Contradiction {
  return {
    id: contradictionId(rule, finding),
    rule,
    severity,
    title: finding.title,
    explanation: finding.explanation,
    sides: finding.sides,
    reference: finding.reference ?? null,
    verdict: finding.verdict,
    ...(finding.compared === undefined ? {} : { compared: finding.compared }),
    status: 'open',
  };
}
