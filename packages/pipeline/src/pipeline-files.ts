import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from './project.js';
import { RULES_FILE } from './rules-file.js';
import { DISCOVERED_FILE, MANIFEST_FILE, sourcesFolder } from './sources/manifest.js';
import { snapshotsFolder } from './sources/snapshots.js';
import { triagePath } from './triage.js';

/** The JSON files of a pipeline that a schema describes, as far as they are there: what it reads, what was fetched, what people set. */
export function pipelineFiles(project: Project, pipeline: string): string[] {
  const sources = sourcesFolder(project, pipeline);
  const snapshots = snapshotsFolder(project, pipeline);
  const records = existsSync(snapshots) ? readdirSync(snapshots).filter((name) => name.endsWith('.json')) : [];
  return [
    join(sources, MANIFEST_FILE),
    join(sources, DISCOVERED_FILE),
    ...records.sort().map((name) => join(snapshots, name)),
    triagePath(project, pipeline),
    join(project.pipelines, pipeline, RULES_FILE),
  ].filter((path) => existsSync(path));
}
