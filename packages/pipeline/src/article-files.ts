import type { Release } from '@yibao-rules/model';
import { parseText } from '@yibao-rules/parse';
import type { SourceFile, SourceFiles } from '@yibao-rules/report';
import type { Project } from './project.js';
import { sourceFiles } from './sources/source-files.js';

/**
 * The articles of a release to be read by a person: their files as `sourceFiles` gives them, with the pieces of each text, so that its headings
 * and tables can be shown as such. @throws UserError where a sources.json or a file cannot be read.
 */
export async function articleFiles(project: Project | null, release: Release): Promise<SourceFiles> {
  const files = await sourceFiles(project, release, { blocks: true });
  return new Map([...files].map(([id, file]): [string, SourceFile] => [id, withBlocks(id, file)]));
}

function withBlocks(id: string, file: SourceFile): SourceFile {
  if (file.text === null || file.blocks !== undefined) return file;
  return { ...file, blocks: parseText(file.text, { id }).blocks };
}
