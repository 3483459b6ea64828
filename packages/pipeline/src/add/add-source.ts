import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sourceIdSchema, UserError } from '@yibao-rules/model';
import writeFileAtomic from 'write-file-atomic';
import type { Project } from '../project.js';
import { KnownPages } from '../scrape/known-pages.js';
import { MANIFEST_FILE, readManifest, sourcesFolder } from '../sources/manifest.js';
import { openSnapshots } from '../sources/snapshots.js';
import type { AddOptions, Candidate } from './candidate.js';
import { withEntry } from './manifest-entry.js';
import { readAddedFile } from './read-added-file.js';
import { readAddedPage } from './read-added-page.js';

export interface AddedSource extends Pick<Candidate, 'entry' | 'publishedAt' | 'record' | 'notes'> {
  pipeline: string;
  /** Paths from the project's root, `sources.json` first. */
  written: string[];
}

/**
 * Adds an article to a pipeline, from its address or from a file: reads it first, and only then writes its bytes, its parsed text, and last the
 * entry in `sources.json`. @throws UserError where it cannot be had or read, where a source has the same bytes or address, or the id is taken.
 */
export async function addSource(project: Project, pipeline: string, target: string, options: AddOptions): Promise<AddedSource> {
  const manifest = readManifest(project, pipeline);
  const known = await KnownPages.read(manifest, openSnapshots(project, pipeline));
  const ids = new Set([...manifest.files, ...manifest.pages, ...manifest.listings].map(({ id }) => id));
  checkId(options.id, ids, manifest.shown);
  const present = { project, pipeline, manifest, known, isTaken: (id: string) => ids.has(id) };
  const candidate = await (/^https?:\/\//i.test(target) ? readAddedPage : readAddedFile)(target, present, options);
  const files = await candidate.write();
  const path = join(sourcesFolder(project, pipeline), MANIFEST_FILE);
  await writeFileAtomic(path, withEntry(readFileSync(path, 'utf8'), candidate.entry));
  const { entry, publishedAt, record, notes } = candidate;
  return { pipeline, entry, publishedAt, record, notes, written: [path, ...files].map((file) => relative(project.root, file)) };
}

function checkId(id: string | undefined, ids: ReadonlySet<string>, file: string): void {
  if (id === undefined) return;
  if (!sourceIdSchema.safeParse(id).success || id.startsWith('.')) {
    throw new UserError(`${JSON.stringify(id)} is no id of a source`, {
      hint: 'An id has no white space, no slash, no dot in front, and at most 255 characters.',
    });
  }
  if (ids.has(id)) throw new UserError(`${id} is the id of a source or listing already`, { file, hint: 'Choose another with --id.' });
}
