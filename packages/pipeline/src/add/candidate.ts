import { type ArticleRecord, type FileSource, type PageSource, UserError } from '@yibao-rules/model';
import type { FetcherOptions } from '@yibao-rules/scrape';
import type { Project } from '../project.js';
import type { KnownPages } from '../scrape/known-pages.js';
import type { Manifest } from '../sources/manifest.js';

export interface AddOptions {
  /** What the user gives where the file or the page does not say it, or says it wrongly. */
  id?: string;
  title?: string;
  site?: string;
  fetcher: FetcherOptions;
}

/** An article that is read and can be added: nothing is written yet. */
export interface Candidate {
  entry: FileSource | PageSource;
  publishedAt: string | null;
  record: ArticleRecord;
  /** What the user should know about how it was read. */
  notes: string[];
  /** Writes its bytes and its parsed text, and says which files those are. */
  write: () => Promise<string[]>;
}

/** What there is already, which an addition may not repeat. */
export interface Present {
  project: Project;
  pipeline: string;
  manifest: Manifest;
  known: KnownPages;
  isTaken: (id: string) => boolean;
}

/** @throws UserError where a source of the pipeline has these bytes or one of these addresses. */
export function refuseDuplicate({ known, manifest }: Present, target: string, sha256: string | null, addresses: readonly string[]): void {
  const owner = known.ownerOf(sha256, addresses);
  if (owner === null) return;
  throw new UserError(`${target} is there already: it is the source ${owner}`, {
    hint: `To read it anew: yibao scrape --only ${owner} for a page, or replace the file and its sha256 in ${manifest.shown}.`,
  });
}
