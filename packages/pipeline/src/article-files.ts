import type { Article, Release } from '@yibao-rules/model';
import { parseText } from '@yibao-rules/parse';
import type { SourceFile, SourceFiles } from '@yibao-rules/report';
import type { Project } from './project.js';
import { articleReader } from './sources/article-reader.js';
import { sourceFiles } from './sources/source-files.js';

/**
 * The articles of a release to be read by a person: their files as `sourceFiles` gives them, with the pieces of each text, so that its headings
 * and tables can be shown as such. @param read articles that were just read out of the sources, so that none is parsed twice.
 * @throws UserError where a sources.json or a file cannot be read.
 */
export async function articleFiles(project: Project | null, release: Release, read?: readonly Article[]): Promise<SourceFiles> {
  const files = await sourceFiles(project, release, project === null ? {} : { read: articleReader(project, read) });
  return new Map([...files].map(([id, file]): [string, SourceFile] => [id, withBlocks(id, file)]));
}

/** A text that is not what the parser reads in the page today is divided as plain text is. */
function withBlocks(id: string, file: SourceFile): SourceFile {
  if (file.text === null || file.blocks !== undefined) return file;
  return { ...file, blocks: parseText(file.text, { id }).blocks };
}
