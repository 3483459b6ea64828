import type { CitationClaim, VerificationStatus } from '@yibao-rules/model';
import { type Finding, type Judgement, judge } from '../judge.js';

type Assertion = CitationClaim['assertions'][number];
type Value = NonNullable<CitationClaim['value']>;

/** Citations that stand, the best verified first: one source quotes the whole clause, another only names it. */
const STANDING: readonly VerificationStatus[] = ['exact', 'elided', 'unquoted'];

/**
 * How the citations of one article of law stand. Those that stand agree with each other, and the best verified one speaks for them;
 * one that stands and one that does not (misquoted, repealed) disagree.
 */
export function judgeCitation(assertions: readonly Assertion[]): Judgement<Value> {
  return judge(assertions, findCitation(assertions));
}

function findCitation(assertions: readonly Assertion[]): Finding<Assertion, Value> {
  const statuses = new Set(assertions.map((assertion) => assertion.value.verification.status));
  const [only] = statuses;
  if (only !== undefined && statuses.size === 1) return { value: { status: only }, givenBy: assertions };
  if ([...statuses].some((status) => !STANDING.includes(status))) return 'disagreement';
  const best = STANDING.find((status) => statuses.has(status));
  return best === undefined ? 'no-answer' : { value: { status: best }, givenBy: assertions };
}
