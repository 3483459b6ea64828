import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { FileSource, Release, ReleaseSource, Snapshot } from '@yibao-rules/model';
import { decode } from '@yibao-rules/parse';
import type { SourceFile, SourceFiles } from '@yibao-rules/report';
import type { SnapshotStore } from '@yibao-rules/scrape/snapshot-store';
import { type Project, pipelineNames } from '../project.js';
import type { ArticleReader } from './article-reader.js';
import { committedFile, type NamedPage, readManifest } from './manifest.js';
import { parsedTextFile, readParsedText } from './parsed-text.js';
import { openSnapshots, snapshotFile } from './snapshots.js';
import { committedSnapshot, fetchedSnapshot } from './source-snapshot.js';

export interface SourceFilesOptions {
  /** Also the pieces of each text, as they are in the article that this gives. */
  read?: ArticleReader;
}

/**
 * The files that a release's evidence stands in: of every source that a pipeline of the project names, the path from the project's root,
 * and its text where the bytes are those that the release was made from. Of a page that is the file of its parsed text, in which its
 * evidence counts. @throws UserError where a sources.json or a file cannot be read.
 */
export async function sourceFiles(project: Project | null, release: Release, { read }: SourceFilesOptions = {}): Promise<SourceFiles> {
  const files = new Map<string, SourceFile>();
  if (project === null) return files;
  const released = new Map(release.sources.map((source) => [source.id, source]));
  const add = async (id: string, found: FoundFile | null, wanted: ReleaseSource) => {
    if (found === null) return;
    const file = found.snapshot.sha256 === wanted.sha256 ? await releasedFile(found, wanted, read) : { path: found.path, text: null };
    files.set(id, { ...file, path: relative(project.root, file.path).split(sep).join('/') });
  };
  for (const pipeline of pipelineNames(project)) {
    const store = openSnapshots(project, pipeline);
    const { files: committed, pages } = readManifest(project, pipeline);
    for (const source of committed) {
      const wanted = released.get(source.id);
      if (wanted) await add(source.id, await readCommitted(committedFile(project, pipeline, source), source), wanted);
    }
    for (const page of pages) {
      const wanted = released.get(page.id);
      if (wanted) await add(page.id, await fetched(project, pipeline, store, page), wanted);
    }
  }
  return files;
}

interface FoundFile {
  path: string;
  snapshot: Snapshot;
}

async function readCommitted(path: string, source: FileSource): Promise<FoundFile | null> {
  return existsSync(path) ? { path, snapshot: await committedSnapshot(path, source) } : null;
}

async function fetched(project: Project, pipeline: string, store: SnapshotStore, page: NamedPage): Promise<FoundFile | null> {
  const snapshot = await fetchedSnapshot(store, page);
  return snapshot && { path: snapshotFile(project, pipeline, snapshot), snapshot };
}

/** The file of bytes that the release was made from. */
async function releasedFile({ path, snapshot }: FoundFile, { charset }: ReleaseSource, read?: ArticleReader): Promise<SourceFile> {
  const textFile = parsedTextFile(path, snapshot.mediaType);
  const text = textFile === null ? decode(snapshot.bytes, charset).text : readParsedText(textFile);
  if (text === null) return { path, text };
  const article = await read?.(snapshot);
  return { path: textFile ?? path, text, ...(article?.text === text ? { blocks: article.blocks } : {}) };
}
