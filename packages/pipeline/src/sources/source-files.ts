import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { FileSource, Release, ReleaseSource, Snapshot } from '@yibao-rules/model';
import { decode, parseSource } from '@yibao-rules/parse';
import type { SourceFile, SourceFiles } from '@yibao-rules/report';
import { readSource } from '@yibao-rules/scrape/read-source';
import type { SnapshotStore } from '@yibao-rules/scrape/snapshot-store';
import { type Project, pipelineNames } from '../project.js';
import { committedFile, readManifest } from './manifest.js';
import { parsedTextFile, readParsedText } from './parsed-text.js';
import { openSnapshots, snapshotFile } from './snapshots.js';

export interface SourceFilesOptions {
  /** Also the pieces of a page's text, which only the page itself tells: it is parsed for them. */
  blocks?: boolean;
}

/**
 * The files that a release's evidence stands in: of every source that a pipeline of the project names, the path from the project's root,
 * and its text where the bytes are those that the release was made from. Of a page that is the file of its parsed text, in which its
 * evidence counts. @throws UserError where a sources.json or a file cannot be read.
 */
export async function sourceFiles(
  project: Project | null,
  release: Release,
  { blocks = false }: SourceFilesOptions = {},
): Promise<SourceFiles> {
  const files = new Map<string, SourceFile>();
  if (project === null) return files;
  const released = new Map(release.sources.map((source) => [source.id, source]));
  const add = async (id: string, found: FoundFile | null, wanted: ReleaseSource) => {
    if (found === null) return;
    const file = found.snapshot.sha256 === wanted.sha256 ? await releasedFile(found, wanted, blocks) : { path: found.path, text: null };
    files.set(id, { ...file, path: relative(project.root, file.path).split(sep).join('/') });
  };
  for (const pipeline of pipelineNames(project)) {
    const store = openSnapshots(project, pipeline);
    const { files: committed, pages } = readManifest(project, pipeline);
    for (const source of committed) {
      const wanted = released.get(source.id);
      if (wanted) await add(source.id, await readCommitted(committedFile(project, pipeline, source), source), wanted);
    }
    for (const { id } of pages) {
      const wanted = released.get(id);
      if (wanted) await add(id, await fetched(project, pipeline, store, id), wanted);
    }
  }
  return files;
}

interface FoundFile {
  path: string;
  snapshot: Snapshot;
}

async function readCommitted(path: string, { url, retrievedAt }: FileSource): Promise<FoundFile | null> {
  return existsSync(path) ? { path, snapshot: { ...(await readSource(path)), url, retrievedAt } } : null;
}

async function fetched(project: Project, pipeline: string, store: SnapshotStore, id: string): Promise<FoundFile | null> {
  const snapshot = await store.snapshot(id);
  return snapshot && { path: snapshotFile(project, pipeline, snapshot), snapshot };
}

/** The file of bytes that the release was made from. */
async function releasedFile({ path, snapshot }: FoundFile, { charset }: ReleaseSource, blocks: boolean): Promise<SourceFile> {
  const textFile = parsedTextFile(path, snapshot.mediaType);
  if (textFile === null) return { path, text: decode(snapshot.bytes, charset).text };
  const text = readParsedText(textFile);
  if (text === null) return { path, text };
  const article = blocks ? (await parseSource({ ...snapshot, charset })).article : null;
  return { path: textFile, text, ...(article?.text === text ? { blocks: article.blocks } : {}) };
}
