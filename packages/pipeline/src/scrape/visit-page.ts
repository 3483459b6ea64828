import { type Snapshot, type SnapshotRecord, UserError } from '@yibao-rules/model';
import type { Fetched, Fetcher, FetchResult } from '@yibao-rules/scrape';
import type { SnapshotStore } from '@yibao-rules/scrape/snapshot-store';
import type { Project } from '../project.js';
import type { NamedPage } from '../sources/manifest.js';
import { parsedTextFile, writeParsedText } from '../sources/parsed-text.js';
import { snapshotFile } from '../sources/snapshots.js';
import { changedLines, type ReadPage, saidBy, yieldsNothing } from './compare-page.js';
import type { ScrapedSource } from './outcome.js';
import { snapshotOf } from './snapshot-of.js';

export interface VisitContext {
  project: Project;
  pipeline: string;
  store: SnapshotStore;
  fetcher: Fetcher;
  /** Whether the page is to be taken as it is, odd or not. */
  isAccepted: boolean;
  /** Why a page that can be read is no article of its own, or null. */
  refuse: (fetched: Fetched, read: ReadPage) => string | null;
}

/** Asks for a page and keeps what came as its snapshot, or says why not. Never throws for what is wrong with a page. */
export async function visitPage(page: NamedPage, context: VisitContext): Promise<ScrapedSource> {
  const record = await context.store.record(page.id);
  const old = record !== null && (await context.store.isWhole(record)) ? record : null;
  const result = await context.fetcher.fetchPage(page.url, { previous: old?.retrieval.url === page.url ? old.retrieval : null });
  if (result.kind === 'not-modified') return said(page, 'unchanged', null);
  if (result.kind !== 'fetched') return unfetched(page, result);
  try {
    return await judge(page, result, old, context);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { message: reason, hint } = error;
    return { ...said(page, 'failed', result), code: 'unreadable', reason, hint };
  }
}

/** @param old what is kept of the page, or null where that is missing or spoilt. */
async function judge(page: NamedPage, fetched: Fetched, old: SnapshotRecord | null, context: VisitContext): Promise<ScrapedSource> {
  const { store } = context;
  if (old?.retrieval.sha256 === fetched.retrieval.sha256) return said(page, 'unchanged', fetched);
  // The extractor takes a while to load, and a run without news never needs it.
  const { readPage } = await import('./page-reading.js');
  const snapshot = snapshotOf(page, fetched.retrieval, fetched.bytes);
  const read = await readPage(snapshot);
  const refused = context.refuse(fetched, read);
  if (refused !== null) return { ...said(page, 'skipped', fetched), reason: refused };
  const before = old && (await readPage(snapshotOf(page, old.retrieval, await store.bytes(old))));
  if (before && !context.isAccepted && yieldsNothing(before.record, read.record))
    return { ...said(page, 'anomaly', fetched), ...YIELDS_NOTHING };
  const textOf = ({ sha256 }: Snapshot) => saidBy((sha256 === snapshot.sha256 ? read : before!).article);
  const kept = await store.keep(page.id, fetched, { textOf, accept: context.isAccepted });
  if (kept.kind === 'anomaly') return { ...said(page, 'anomaly', fetched), ...kept.anomaly };
  if (kept.kind === 'unchanged') return { ...said(page, 'unchanged', fetched), reason: 'Only the page around the article differs.' };
  keepText(snapshot, read, context);
  if (kept.kind === 'restored') return { ...said(page, 'new', fetched), reason: 'What was kept of it was missing or spoilt.' };
  return { ...said(page, kept.kind, fetched), lines: before && changedLines(before.article, read.article) };
}

function keepText(snapshot: Snapshot, { article }: ReadPage, { project, pipeline }: VisitContext): void {
  const textFile = parsedTextFile(snapshotFile(project, pipeline, snapshot), snapshot.mediaType);
  if (textFile !== null) writeParsedText(textFile, article);
}

const YIELDS_NOTHING = {
  code: 'nothing',
  reason: 'The page stated rates, channels or citations, and states none any more.',
  hint: 'Open the address in a browser. If the page is right as it is, accept it by name; else what was fetched before stays.',
};

function unfetched(
  page: NamedPage,
  { kind, code, reason, hint }: Exclude<FetchResult, { kind: 'fetched' | 'not-modified' }>,
): ScrapedSource {
  const outcome = code === 'request-cap' ? 'waiting' : kind;
  return { ...said(page, outcome, null), code, reason, hint };
}

function said({ id, url }: NamedPage, outcome: ScrapedSource['outcome'], fetched: Fetched | null): ScrapedSource {
  return { id, url, outcome, bytes: fetched?.bytes.length ?? null, lines: null, code: null, reason: null, hint: null };
}
