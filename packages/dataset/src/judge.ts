/**
 * The rule that turns the assertions of a claim into its answer and status. The kinds of claims share it and
 * differ in one thing only: which answer a set of assertions has in common.
 */
import type { ClaimStatus } from '@yibao-rules/model';

/** What the assertions of one claim come to. `value` is null while they have no common answer. */
export interface Judgement<V> {
  value: V | null;
  status: ClaimStatus;
}

/** An answer, and which of the assertions give it. */
export interface Answer<A, V> {
  value: V;
  givenBy: readonly A[];
}

/** What a set of assertions has in common: an answer, nothing that a reader could call a quarrel, or a quarrel. */
export type Finding<A, V> = Answer<A, V> | 'no-answer' | 'disagreement';

/**
 * - They disagree: `disputed`, whether one source contradicts itself or two contradict each other.
 * - They have an answer that two sources give: `agreed`; that one source gives: `single-source`.
 * - They neither disagree nor have an answer (a source lists several figures and commits to none): one source is
 *   `single-source` without a value; several sources without a common answer are `disputed`.
 */
export function judge<A extends { source: string }, V>(assertions: readonly A[], finding: Finding<A, V>): Judgement<V> {
  if (finding === 'disagreement') return { value: null, status: 'disputed' };
  if (finding === 'no-answer') return { value: null, status: countSources(assertions) > 1 ? 'disputed' : 'single-source' };
  return { value: finding.value, status: countSources(finding.givenBy) > 1 ? 'agreed' : 'single-source' };
}

function countSources(assertions: readonly { source: string }[]): number {
  return new Set(assertions.map((assertion) => assertion.source)).size;
}
