import type { Contradiction, ContradictionRule, ContradictionSide, Evidence, ReleaseRecords } from '@yibao-rules/model';
import { compareCodeUnits } from '@yibao-rules/model';
import { judgeChannel } from './claims/channel-answer.js';
import { judgeCitation } from './claims/citation-answer.js';
import { judgeRatesOf } from './claims/rate-answer.js';
import type { Judgement } from './judge.js';

/** Rules whose findings are about the answer itself. The others (a wrong heading, an old term) leave the answer as it is. */
const DISPUTING_RULES: readonly ContradictionRule[] = ['value-conflict', 'self-conflict', 'superseded-channel', 'reference-mismatch'];

/**
 * Lets contradictions bear on the claims of a release: each claim and each city lists those that concern it, and its status and value
 * follow from them.
 *
 * Of the rules that are about an answer, at warning or above and not dismissed:
 * - one with a verdict (a side or the reference is right, or a reference or a person says that none is) refutes the assertions on the
 *   other sides; the claim is `settled`, with the answer of what remains, or without one where nothing remains;
 * - one without a verdict makes the claim `disputed`, unless another has refuted one of its sides.
 *
 * Pure: the draft is left as it was. Linking a linked release again with the same contradictions changes nothing.
 */
export function link(draft: ReleaseRecords, contradictions: readonly Contradiction[]): ReleaseRecords {
  const sorted = [...contradictions].sort((a, b) => compareCodeUnits(a.id, b.id));
  const findings = collectFindings(sorted);
  const judgeOf = judgeRatesOf(draft.rates);
  const rates = draft.rates.map((claim) => relink(claim, findings, judgeOf(claim)));
  const channels = draft.channels.map((claim) => relink(claim, findings, judgeChannel));
  const citations = draft.citations.map((claim) => relink(claim, findings, judgeCitation));
  const byClaim = new Map([...rates, ...channels].map((claim) => [claim.id, claim.contradictions]));
  const cities = draft.cities.map((city) => {
    const ids = [...city.rates, ...city.channels].flatMap((claim) => byClaim.get(claim) ?? []);
    return { ...city, contradictions: [...new Set(ids)].sort(compareCodeUnits) };
  });
  return { cities, channels, rates, citations, contradictions: sorted, sources: draft.sources };
}

interface Findings {
  /** Contradictions by the claims on their sides. */
  byClaim: ReadonlyMap<string, readonly Contradiction[]>;
  /** Keys of the assertions that a verdict found wrong. */
  refuted: ReadonlySet<string>;
}

function collectFindings(contradictions: readonly Contradiction[]): Findings {
  const byClaim = new Map<string, Contradiction[]>();
  const refuted = new Set<string>();
  for (const contradiction of contradictions) {
    for (const claim of new Set(contradiction.sides.map((side) => side.claim))) {
      if (claim === null) continue;
      const list = byClaim.get(claim);
      if (list) list.push(contradiction);
      else byClaim.set(claim, [contradiction]);
    }
    if (!isDecided(contradiction)) continue;
    contradiction.sides.forEach((side, index) => {
      if (contradiction.verdict.right !== `side-${index + 1}`) refuted.add(sideKey(side));
    });
  }
  return { byClaim, refuted };
}

/** True for a contradiction that bears on the answer of the claims on its sides. */
function bearsOnAnswer(contradiction: Contradiction): boolean {
  return DISPUTING_RULES.includes(contradiction.rule) && contradiction.severity !== 'info' && contradiction.status !== 'dismissed';
}

function isDecided(contradiction: Contradiction): boolean {
  if (!bearsOnAnswer(contradiction)) return false;
  const { reference, status, verdict } = contradiction;
  const isKnown = reference !== null || status === 'accepted';
  return verdict.right === 'reference' || verdict.right.startsWith('side-') || (verdict.right === 'none' && isKnown);
}

interface Claim<A> {
  id: string;
  assertions: A[];
  contradictions: string[];
}

function relink<A extends { source: string; evidence: Evidence }, V, C extends Claim<A>>(
  claim: C,
  { byClaim, refuted }: Findings,
  judge: (assertions: readonly A[]) => Judgement<V>,
): C & Judgement<V> {
  const concerning = byClaim.get(claim.id) ?? [];
  const contradictions = concerning.map((contradiction) => contradiction.id);
  const bearing = concerning.filter(bearsOnAnswer);
  const isOpen = (contradiction: Contradiction) =>
    !isDecided(contradiction) && !contradiction.sides.some((side) => refuted.has(sideKey(side)));
  if (bearing.some(isOpen)) return { ...claim, value: null, status: 'disputed', contradictions };
  if (bearing.length === 0) return { ...claim, ...judge(claim.assertions), contradictions };
  const standing = claim.assertions.filter((assertion) => !refuted.has(assertionKey(claim.id, assertion)));
  if (standing.length === 0) return { ...claim, value: null, status: 'settled', contradictions };
  const judgement = judge(standing);
  return { ...claim, ...judgement, status: judgement.status === 'disputed' ? 'disputed' : 'settled', contradictions };
}

function sideKey(side: ContradictionSide): string {
  return placeKey(side.claim, side.source, side.evidence);
}

function assertionKey(claim: string, assertion: { source: string; evidence: Evidence }): string {
  return placeKey(claim, assertion.source, assertion.evidence);
}

function placeKey(claim: string | null, source: string, evidence: Evidence): string {
  return JSON.stringify([claim, source, evidence.start, evidence.end]);
}
