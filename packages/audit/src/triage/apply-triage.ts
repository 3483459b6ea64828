import type { Contradiction, ContradictionStatus, DecisionKind, TriageDecision, Verdict } from '@yibao-rules/model';
import { evidenceHash } from './evidence-hash.js';

/** What a decision makes of a finding: one that both sides are wrong confirms it, as accepting does. */
export const STATUS_OF_DECISION: Record<DecisionKind, Exclude<ContradictionStatus, 'open'>> = {
  accepted: 'accepted',
  'both-wrong': 'accepted',
  dismissed: 'dismissed',
  'different-scope': 'dismissed',
  'extraction-error': 'dismissed',
};

/** The verdict after a decision: who finds every side wrong overrules the rule's own; any other decision leaves it. */
function verdictAfter({ verdict }: Contradiction, { decision, reason }: TriageDecision): Verdict {
  if (decision !== 'both-wrong') return verdict;
  const [zh, en] = ['人工判定：各方都不对', 'Decided by a person: every side is wrong'];
  return { right: 'none', reason: reason === null ? { zh, en } : { zh: `${zh}。${reason}`, en: `${en}. ${reason}` } };
}

export interface TriageOptions {
  /** YYYY-MM-DD. Decisions that expired before this day do not hold; without it none expires. */
  today?: string;
}

export interface Triaged {
  /** As given, each with the status and the verdict that its decision asks for; `open` where none holds. */
  contradictions: Contradiction[];
  /** Decisions made on other words than those that the finding rests on now. */
  stale: TriageDecision[];
  /** Decisions about findings that are not there. */
  unused: TriageDecision[];
  /** Decisions whose last day is over. */
  expired: TriageDecision[];
}

/**
 * Lets people's decisions bear on the findings. Pure, and without a clock: data that are published must not depend on the day on
 * which they were made, so only those who ask about today give `today`. A finding has at most one decision; of several the
 * last is taken.
 */
export function applyTriage(
  contradictions: readonly Contradiction[],
  decisions: readonly TriageDecision[],
  { today }: TriageOptions = {},
): Triaged {
  const hashes = new Map(contradictions.map((contradiction) => [contradiction.id, evidenceHash(contradiction)]));
  const stale: TriageDecision[] = [];
  const unused: TriageDecision[] = [];
  const expired: TriageDecision[] = [];
  const holding = new Map<string, TriageDecision>();
  for (const decision of decisions) {
    const hash = hashes.get(decision.finding);
    if (hash === undefined) unused.push(decision);
    else if (hash !== decision.evidence) stale.push(decision);
    else if (today !== undefined && decision.expires !== null && decision.expires < today) expired.push(decision);
    else holding.set(decision.finding, decision);
  }
  return {
    contradictions: contradictions.map((contradiction) => {
      const decision = holding.get(contradiction.id);
      if (decision === undefined) return { ...contradiction, status: 'open' };
      return { ...contradiction, verdict: verdictAfter(contradiction, decision), status: STATUS_OF_DECISION[decision.decision] };
    }),
    stale,
    unused,
    expired,
  };
}
