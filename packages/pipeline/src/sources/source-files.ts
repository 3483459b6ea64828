import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Release } from '@yibao-rules/model';
import { decode } from '@yibao-rules/parse';
import type { SourceFile, SourceFiles } from '@yibao-rules/report';
import { readSource } from '@yibao-rules/scrape';
import { type Project, pipelineNames } from './project.js';
import { readManifest, sourcePath } from './sources.js';

/**
 * The files that a release's evidence stands in: of every source that a pipeline of the project lists, the path from the project's root,
 * and its text where the bytes are those that the release was made from. A page's offsets count in its visible text, so a page has a
 * path only. @throws UserError where a sources.json or a file cannot be read.
 */
export async function sourceFiles(project: Project | null, release: Release): Promise<SourceFiles> {
  const files = new Map<string, SourceFile>();
  if (project === null) return files;
  const released = new Map(release.sources.map((source) => [source.id, source]));
  for (const pipeline of pipelineNames(project)) {
    for (const source of readManifest(project, pipeline).sources) {
      const wanted = released.get(source.id);
      const file = sourcePath(project, pipeline, source);
      if (wanted === undefined || !existsSync(file)) continue;
      const snapshot = await readSource(file);
      const readAsText = snapshot.mediaType === 'text' && snapshot.sha256 === wanted.sha256;
      const path = relative(project.root, file).split(sep).join('/');
      files.set(source.id, { path, text: readAsText ? decode(snapshot.bytes, wanted.charset).text : null });
    }
  }
  return files;
}
