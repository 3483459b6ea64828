import type { Triaged } from '@yibao-rules/audit';
import type { TriageDecision } from '@yibao-rules/model';

/** What a person should know about decisions that do not hold, and what to do: a line each, none where all of them hold. */
export function triageNotes({ stale, unused, expired }: Omit<Triaged, 'contradictions'>): string[] {
  return [
    ...stale.map(
      (decision) => `triage: ${named(decision)} was made on other words, so the finding is open again. Decide anew: yibao triage add`,
    ),
    ...expired.map(
      (decision) =>
        `triage: ${named(decision)} held until ${decision.expires}, so the finding is open again. Decide anew: yibao triage add`,
    ),
    ...unused.map((decision) => `triage: ${named(decision)} is about a finding that is not there. Take it out: yibao triage prune`),
  ];
}

function named({ finding, decision, by, at }: TriageDecision): string {
  return `“${decision}” on ${finding} (${by}, ${at})`;
}
