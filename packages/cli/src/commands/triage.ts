import { relative } from 'node:path';
import type { DecisionKind, TriageDecision } from '@yibao-rules/model';
import { decide, decisionStates, openRelease, pruneTriage, requireProject, triagePath } from '@yibao-rules/pipeline';
import { onlyPipeline } from '../only-pipeline.js';
import { writeLine } from '../output.js';
import { table } from '../tables/table.js';
import { today } from '../today.js';

export interface PipelineOption {
  pipeline?: string;
}

export interface TriageListOptions extends PipelineOption {
  format: 'text' | 'json';
}

/** Prints a pipeline's decisions and how each stands against the newest release. */
export async function triageListCommand(options: TriageListOptions): Promise<void> {
  const { project, pipeline, release } = await opened(options);
  const all = decisionStates(project, pipeline, release, today());
  if (options.format === 'json') {
    await writeLine(
      JSON.stringify(
        all.map(({ decision, state }) => ({ ...decision, state })),
        null,
        2,
      ),
    );
    return;
  }
  if (all.length === 0) return writeLine('no decisions yet. yibao check prints the findings, yibao triage add decides about one');
  const rows = all.map(({ decision, state }) => [
    state,
    decision.finding,
    decision.decision,
    decision.by,
    decision.at,
    decision.reason ?? '',
  ]);
  await writeLine(table(['state', 'finding', 'decision', 'by', 'at', 'reason'], rows));
}

export interface TriageAddOptions extends PipelineOption {
  decision: DecisionKind;
  reason?: string;
  by: string;
  at?: string;
  expires?: string;
}

/** Writes a decision about a finding of the newest release into triage.json. */
export async function triageAddCommand(finding: string, options: TriageAddOptions): Promise<void> {
  const { project, pipeline, release } = await opened(options);
  const { decision, reason = null, by, at = today(), expires = null } = options;
  const { replaced } = decide(project, pipeline, release, { finding, decision, reason, by, at, expires });
  const instead = replaced === null ? '' : `, in place of ${inWords(replaced)}`;
  await writeLine(`${finding}: ${decision}${instead}`);
  await writeLine(`written to ${relative(process.cwd(), triagePath(project, pipeline))}. Next: yibao regenerate`);
}

export interface TriagePruneOptions extends PipelineOption {
  stale: boolean;
}

/** Takes decisions that match no finding out of triage.json; with --stale also those that do not hold any longer. */
export async function triagePruneCommand(options: TriagePruneOptions): Promise<void> {
  const { project, pipeline, release } = await opened(options);
  const states = options.stale ? (['unused', 'stale', 'expired'] as const) : (['unused'] as const);
  const pruned = pruneTriage(project, pipeline, release, { states, today: today() });
  for (const decision of pruned) await writeLine(`taken out: ${decision.finding}, ${inWords(decision)}`);
  if (pruned.length === 0) await writeLine(`nothing to prune: every decision matches a finding of v${release.version}`);
}

async function opened({ pipeline }: PipelineOption) {
  const project = requireProject();
  return { project, pipeline: pipeline ?? onlyPipeline(project), release: await openRelease(undefined) };
}

function inWords({ decision, by, at, reason }: TriageDecision): string {
  return `${decision} (${[by, at, reason].filter((part) => part !== null).join(', ')})`;
}
