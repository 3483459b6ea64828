import { join } from 'node:path';
import type { Snapshot } from '@yibao-rules/model';
import { bodyFileName, openSnapshotStore, type SnapshotStore } from '@yibao-rules/scrape/snapshot-store';
import type { Project } from '../project.js';

/** Where the bytes of a pipeline's fetched sources are, and how they came. */
export function snapshotsFolder(project: Project, pipeline: string): string {
  return join(project.pipelines, pipeline, 'snapshots');
}

/** From there to the project's schemas. */
const SCHEMA_PATH = '../../../schemas/snapshot-record.schema.json';

export function openSnapshots(project: Project, pipeline: string): SnapshotStore {
  return openSnapshotStore(snapshotsFolder(project, pipeline), SCHEMA_PATH);
}

/** The file of a snapshot's bytes. */
export function snapshotFile(project: Project, pipeline: string, snapshot: Pick<Snapshot, 'sha256' | 'mediaType'>): string {
  return join(snapshotsFolder(project, pipeline), bodyFileName(snapshot));
}
