import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Release, ReleaseSource, Snapshot } from '@yibao-rules/model';
import { decode } from '@yibao-rules/parse';
import type { SourceFile, SourceFiles } from '@yibao-rules/report';
import { readSource } from '@yibao-rules/scrape/read-source';
import type { SnapshotStore } from '@yibao-rules/scrape/snapshot-store';
import { type Project, pipelineNames } from '../project.js';
import { committedFile, readManifest } from './manifest.js';
import { parsedTextFile, readParsedText } from './parsed-text.js';
import { openSnapshots, snapshotFile } from './snapshots.js';

/**
 * The files that a release's evidence stands in: of every source that a pipeline of the project names, the path from the project's root,
 * and its text where the bytes are those that the release was made from. Of a page that is the file of its parsed text, in which its
 * evidence counts. @throws UserError where a sources.json or a file cannot be read.
 */
export async function sourceFiles(project: Project | null, release: Release): Promise<SourceFiles> {
  const files = new Map<string, SourceFile>();
  if (project === null) return files;
  const released = new Map(release.sources.map((source) => [source.id, source]));
  for (const pipeline of pipelineNames(project)) {
    const store = openSnapshots(project, pipeline);
    const { files: committed, pages } = readManifest(project, pipeline);
    for (const source of committed) {
      const wanted = released.get(source.id);
      const found = wanted && (await readCommitted(committedFile(project, pipeline, source)));
      if (found) files.set(source.id, sourceFile(project, found, wanted));
    }
    for (const { id } of pages) {
      const wanted = released.get(id);
      const found = wanted && (await fetched(project, pipeline, store, id));
      if (found) files.set(id, sourceFile(project, found, wanted));
    }
  }
  return files;
}

interface FoundFile {
  path: string;
  snapshot: Pick<Snapshot, 'bytes' | 'sha256' | 'mediaType'>;
}

async function readCommitted(path: string): Promise<FoundFile | null> {
  return existsSync(path) ? { path, snapshot: await readSource(path) } : null;
}

async function fetched(project: Project, pipeline: string, store: SnapshotStore, id: string): Promise<FoundFile | null> {
  const snapshot = await store.snapshot(id);
  return snapshot && { path: snapshotFile(project, pipeline, snapshot), snapshot };
}

function sourceFile(project: Project, { path, snapshot }: FoundFile, wanted: ReleaseSource): SourceFile {
  const textFile = parsedTextFile(path, snapshot.mediaType);
  const isReleased = snapshot.sha256 === wanted.sha256;
  const kept = textFile === null ? null : readParsedText(textFile);
  const text = !isReleased ? null : textFile === null ? decode(snapshot.bytes, wanted.charset).text : kept;
  return {
    path: relative(project.root, kept === null ? path : textFile!)
      .split(sep)
      .join('/'),
    text,
  };
}
