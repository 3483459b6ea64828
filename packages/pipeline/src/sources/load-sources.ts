import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compareCodeUnits, type FileSource, type Snapshot, UserError } from '@yibao-rules/model';
import type { SnapshotStore } from '@yibao-rules/scrape/snapshot-store';
import type { Project } from '../project.js';
import { committedFile, type NamedPage, readManifest } from './manifest.js';
import { parsedTextFile } from './parsed-text.js';
import { openSnapshots, snapshotFile, snapshotsFolder } from './snapshots.js';
import { committedSnapshot, fetchedSnapshot } from './source-snapshot.js';

/** What is known of a source apart from its bytes; what a person wrote goes before what the parser finds on the page. */
export interface SourceNotes {
  id: string;
  title: string | null;
  site: string | null;
  url: string | null;
  /** What a list called it: for where neither a person nor the page says. */
  listedTitle: string | null;
}

export interface LoadedSource {
  notes: SourceNotes;
  /** Path of the source's bytes as messages show it. */
  file: string;
  /** Where its parsed text is kept; null where the file itself is the text. */
  textFile: string | null;
  snapshot: Snapshot;
}

/**
 * Reads what `sources.json` and `discovered.json` of a pipeline name, in the order of the ids: committed files, and snapshots. Nothing
 * is fetched. @throws UserError naming file, place and remedy: a mistake in one of the two, a missing file or snapshot, a wrong hash.
 */
export async function loadSources(project: Project, pipeline: string): Promise<LoadedSource[]> {
  const { shown, files, pages } = readManifest(project, pipeline);
  if (files.length + pages.length === 0) {
    throw new UserError('there is no source yet: its listings have named none so far', {
      file: shown,
      hint: `Run: yibao scrape ${pipeline}`,
    });
  }
  const store = openSnapshots(project, pipeline);
  const loaded: LoadedSource[] = [];
  for (const source of files) loaded.push(await loadFile(project, committedFile(project, pipeline, source), shown, source));
  for (const page of pages) loaded.push(await loadPage(project, pipeline, store, page));
  return loaded.sort((a, b) => compareCodeUnits(a.notes.id, b.notes.id));
}

async function loadFile(project: Project, path: string, manifest: string, source: FileSource): Promise<LoadedSource> {
  const shown = relative(project.root, path);
  if (!existsSync(path)) {
    throw new UserError(`source ${source.id} has no file`, { file: shown, hint: `Add the file, or take ${source.id} out of ${manifest}.` });
  }
  const snapshot = await committedSnapshot(path, source);
  if (snapshot.sha256 !== source.sha256) {
    throw new UserError(`the file’s sha256 is ${snapshot.sha256}, but ${manifest} says ${source.sha256}`, {
      file: shown,
      hint: `Restore the file, or write the new hash (and retrievedAt) of ${source.id} into ${manifest}.`,
    });
  }
  const { id, title, site, url } = source;
  return {
    notes: { id, title, site, url, listedTitle: null },
    file: shown,
    textFile: parsedTextFile(path, snapshot.mediaType),
    snapshot,
  };
}

async function loadPage(project: Project, pipeline: string, store: SnapshotStore, page: NamedPage): Promise<LoadedSource> {
  const { id, title, site, url, discovered } = page;
  const snapshot = await fetchedSnapshot(store, page);
  if (snapshot === null) {
    throw new UserError(`source ${id} has no snapshot: it was never fetched`, {
      file: relative(project.root, join(snapshotsFolder(project, pipeline), `${id}.json`)),
      hint: `Run: yibao scrape ${pipeline} --only ${id}`,
    });
  }
  const path = snapshotFile(project, pipeline, snapshot);
  return {
    notes: { id, title, site, url, listedTitle: discovered?.title ?? null },
    file: relative(project.root, path),
    textFile: parsedTextFile(path, snapshot.mediaType),
    snapshot,
  };
}
