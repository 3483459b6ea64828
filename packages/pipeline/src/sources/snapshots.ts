import { join } from 'node:path';
import type { Snapshot } from '@yibao-rules/model';
import type { Project } from '../project.js';

const EXTENSIONS: Readonly<Record<Snapshot['mediaType'], string>> = { html: '.html', text: '.txt', pdf: '.pdf' };

/** Where the bytes of a pipeline's fetched sources are, and how they came. */
export function snapshotsFolder(project: Project, pipeline: string): string {
  return join(project.pipelines, pipeline, 'snapshots');
}

/** The file of a snapshot's bytes, named as the store names it. */
export function snapshotFile(project: Project, pipeline: string, { sha256, mediaType }: Pick<Snapshot, 'sha256' | 'mediaType'>): string {
  return join(snapshotsFolder(project, pipeline), `${sha256}${EXTENSIONS[mediaType]}`);
}
