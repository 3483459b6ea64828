import { applyTriage, evidenceHash } from '@yibao-rules/audit';
import { type Contradiction, type Release, type TriageDecision, triageDecisionSchema, UserError } from '@yibao-rules/model';
import type { Project } from './project.js';
import { readTriage, writeTriage } from './triage.js';

/** What a person says about a finding; the evidence that it rests on is looked up. */
export type DecisionInput = Omit<TriageDecision, 'evidence'>;

/**
 * Writes a decision into a pipeline's triage.json, in place of an earlier one about the same finding.
 * @param release where the finding stands, as the person saw it.
 * @returns the decision as written, and the one that it replaces.
 * @throws UserError where the release holds no such finding, or the decision lacks something.
 */
export function decide(
  project: Project,
  pipeline: string,
  release: Release,
  input: DecisionInput,
): { decision: TriageDecision; replaced: TriageDecision | null } {
  const decision = decisionOn(release, input);
  const decisions = readTriage(project, pipeline);
  const others = decisions.filter(({ finding }) => finding !== decision.finding);
  writeTriage(project, pipeline, [...others, decision]);
  return { decision, replaced: decisions.find(({ finding }) => finding === decision.finding) ?? null };
}

/** Takes the decision about a finding out again; false where there is none. @throws UserError */
export function withdraw(project: Project, pipeline: string, finding: string): boolean {
  const decisions = readTriage(project, pipeline);
  const others = decisions.filter((decision) => decision.finding !== finding);
  if (others.length === decisions.length) return false;
  writeTriage(project, pipeline, others);
  return true;
}

/** How a decision stands today. */
export type DecisionState = 'holds' | 'stale' | 'unused' | 'expired';

/** A pipeline's decisions, each with how it stands against a release. @throws UserError */
export function decisionStates(
  project: Project,
  pipeline: string,
  release: Release,
  today: string,
): { decision: TriageDecision; state: DecisionState }[] {
  const decisions = readTriage(project, pipeline);
  const { stale, unused, expired } = applyTriage(release.contradictions, decisions, { today });
  const stateOf = (decision: TriageDecision): DecisionState =>
    stale.includes(decision) ? 'stale' : unused.includes(decision) ? 'unused' : expired.includes(decision) ? 'expired' : 'holds';
  return decisions.map((decision) => ({ decision, state: stateOf(decision) }));
}

/**
 * Takes out the decisions in the given states, and returns them. triage.json is written only where that changes it.
 * @throws UserError
 */
export function pruneTriage(
  project: Project,
  pipeline: string,
  release: Release,
  options: { states: readonly DecisionState[]; today: string },
): TriageDecision[] {
  const all = decisionStates(project, pipeline, release, options.today);
  const pruned = all.filter(({ state }) => options.states.includes(state)).map(({ decision }) => decision);
  if (pruned.length > 0) {
    writeTriage(
      project,
      pipeline,
      all.map(({ decision }) => decision).filter((decision) => !pruned.includes(decision)),
    );
  }
  return pruned;
}

function decisionOn(release: Release, input: DecisionInput): TriageDecision {
  const { finding, decision, reason, by, at, expires } = input;
  const evidence = evidenceHash(findingOf(release, finding));
  const parsed = triageDecisionSchema.safeParse({ finding, decision, reason, by, at, expires, evidence });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UserError(`${issue?.path.join('.') ?? 'decision'}: ${issue?.message ?? 'invalid'}`, {
    hint: 'yibao triage add --help shows examples.',
  });
}

function findingOf(release: Release, id: string): Contradiction {
  const found = release.contradictions.find((contradiction) => contradiction.id === id);
  if (found) return found;
  throw new UserError(`v${release.version} holds no finding ${id}`, { hint: 'yibao check prints the id of each finding.' });
}
