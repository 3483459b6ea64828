import type { PageSource, Retrieval } from '@yibao-rules/model';
import { UserError } from '@yibao-rules/model';
import { createFetcher, type Fetched, type FetcherOptions } from '@yibao-rules/scrape';
import { webAddress } from '../scrape/discovery/address.js';
import { sourceIdOf } from '../scrape/discovery/source-id.js';
import { readPage } from '../scrape/page-reading.js';
import { snapshotOf } from '../scrape/snapshot-of.js';
import { parsedTextFile, writeParsedText } from '../sources/parsed-text.js';
import { openSnapshots, snapshotFile } from '../sources/snapshots.js';
import { type AddOptions, type Candidate, type Present, refuseDuplicate } from './candidate.js';

/** Fetches an article, to be kept as a snapshot. */
export async function readAddedPage(address: string, present: Present, options: AddOptions): Promise<Candidate> {
  const { project, pipeline, isTaken } = present;
  const url = webAddress(address);
  if (url === null)
    throw new UserError(`${address.slice(0, 200)} is no address of a page`, {
      hint: 'Give a whole address without user name and password: https://host/path',
    });
  refuseDuplicate(present, url.href, null, [url.href]);
  const { retrieval, bytes } = await fetched(url.href, options.fetcher);
  refuseDuplicate(present, url.href, retrieval.sha256, [retrieval.finalUrl]);
  const id = options.id ?? sourceIdOf(url, isTaken);
  const snapshot = snapshotOf({ id, charset: null }, retrieval, bytes);
  const { article, record, notes } = await readPage(snapshot);
  const title = options.title ?? article.title;
  const site = options.site ?? article.site;
  const entry: PageSource = { id, ...(title === '' ? {} : { title }), ...(site === null ? {} : { site }), url: url.href };
  const path = snapshotFile(project, pipeline, snapshot);
  const textFile = parsedTextFile(path, snapshot.mediaType);
  return {
    entry,
    publishedAt: article.publishedAt,
    record,
    notes,
    write: async () => {
      await openSnapshots(project, pipeline).keep(id, { retrieval, bytes }, { accept: true });
      if (textFile !== null) writeParsedText(textFile, article);
      return textFile === null ? [path] : [path, textFile];
    },
  };
}

/** @throws UserError with the fetcher's words where there is no page. */
async function fetched(url: string, options: FetcherOptions): Promise<Pick<Fetched, 'bytes'> & { retrieval: Retrieval }> {
  const fetcher = createFetcher(options);
  try {
    const result = await fetcher.fetchPage(url);
    if (result.kind === 'fetched') return result;
    if (result.kind === 'not-modified') throw new UserError('the server answers 304 to a first request', { file: url });
    throw new UserError(result.reason, { file: url, hint: result.hint });
  } finally {
    await fetcher.close();
  }
}
