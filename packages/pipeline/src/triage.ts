import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { applyTriage } from '@yibao-rules/audit';
import { canonicalJson, compareCodeUnits, type Release, type TriageDecision, triageSchema, UserError } from '@yibao-rules/model';
import writeFileAtomic from 'write-file-atomic';
import { readJsonFile } from './json-file.js';
import { type Project, pipelineNames } from './project.js';

/** Name of the file that holds a pipeline's decisions, beside its `sources/`. */
const TRIAGE_FILE = 'triage.json';
/** From `pipelines/NAME/` to the project's schemas. */
const SCHEMA_PATH = '../../schemas/triage.schema.json';

/** Where a pipeline's decisions stand, whether there are any or not. */
export function triagePath(project: Project, pipeline: string): string {
  return join(project.pipelines, pipeline, TRIAGE_FILE);
}

/**
 * The decisions of a pipeline, sorted by finding; none where it has no triage.json.
 * @throws UserError naming file, place and remedy: no JSON, a wrong field, two decisions about one finding.
 */
export function readTriage(project: Project, pipeline: string): TriageDecision[] {
  const path = triagePath(project, pipeline);
  if (!existsSync(path)) return [];
  const file = relative(project.root, path);
  const { decisions } = readJsonFile(triageSchema, path, file, 'triage');
  const seen = new Map<string, number>();
  for (const [index, { finding }] of decisions.entries()) {
    const first = seen.get(finding);
    if (first !== undefined) {
      throw new UserError(`/decisions/${index}: ${finding} has a decision at /decisions/${first} too`, {
        file,
        hint: 'Two people decided about it, and both were merged: keep one of the two.',
      });
    }
    seen.set(finding, index);
  }
  return sorted(decisions);
}

/** The decisions of every pipeline of a project; none without a project. @throws UserError */
export function readAllTriage(project: Project | null): TriageDecision[] {
  return project === null ? [] : pipelineNames(project).flatMap((pipeline) => readTriage(project, pipeline));
}

/** Writes a pipeline's decisions, the whole file at once: one block each, sorted by finding, so that two branches merge. */
export function writeTriage(project: Project, pipeline: string, decisions: readonly TriageDecision[]): void {
  const parsed = triageSchema.parse({ $schema: SCHEMA_PATH, decisions: sorted(decisions) });
  writeFileAtomic.sync(triagePath(project, pipeline), canonicalJson(parsed));
}

/** A release with the statuses that the decisions ask for now, which may be newer than the release. */
export function withTriage(release: Release, decisions: readonly TriageDecision[]): Release {
  return { ...release, contradictions: applyTriage(release.contradictions, decisions).contradictions };
}

function sorted(decisions: readonly TriageDecision[]): TriageDecision[] {
  return [...decisions].sort((a, b) => compareCodeUnits(a.finding, b.finding));
}
