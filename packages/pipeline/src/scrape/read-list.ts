import { createHash } from 'node:crypto';
import { type ListingKind, type SnapshotRecord, UserError } from '@yibao-rules/model';
import type { Fetcher, FetchResult } from '@yibao-rules/scrape';
import type { SnapshotStore } from '@yibao-rules/scrape/snapshot-store';
import { type ReadListing, readListing } from './discovery/read-listing.js';
import type { ScrapedListing } from './outcome.js';

export interface ListContext {
  fetcher: Fetcher;
  /** Where lists are kept between runs, so that one that did not change is not sent again; null where nothing may be written. */
  cache: SnapshotStore | null;
  /** True of a list that this run had read before it was stopped. */
  isDone: (url: string) => boolean;
  markDone: (url: string) => Promise<void>;
}

/** A list as it was read, and the address that it came from in the end. */
export type FoundList = ReadListing & { url: string };

export type ListTrouble = Pick<ScrapedListing, 'code' | 'reason' | 'hint'> & { outcome: 'failed' | 'refused' | 'waiting' };

/** Why a list could not be read. */
export interface UnreadList {
  trouble: ListTrouble;
  /** True where the site has no such page, or keeps it from crawlers: asking again is of no use. */
  isClosed: boolean;
}

/** Statuses of a page that does not exist (RFC 9110, 15.5.5 and 15.5.11). */
const ABSENT: ReadonlySet<number | null> = new Set([404, 410]);

/** Asks for a list and reads it. Never throws for what is wrong with it. */
export async function readList(kind: ListingKind, url: string, context: ListContext): Promise<FoundList | UnreadList> {
  try {
    const found = await ask(url, context);
    return 'trouble' in found ? found : { ...readListing(kind, found.bytes, found.charset), url: found.finalUrl };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { trouble: { outcome: 'failed', code: 'unreadable', reason: error.message, hint: error.hint }, isClosed: false };
  }
}

interface ListBytes {
  bytes: Uint8Array;
  charset: string | null;
  finalUrl: string;
}

async function ask(url: string, { fetcher, cache, isDone, markDone }: ListContext): Promise<ListBytes | UnreadList> {
  const id = createHash('sha256').update(url).digest('hex').slice(0, 32);
  const old = cache && (await wholeRecord(id, cache));
  const kept = async (): Promise<ListBytes> => ({ bytes: await cache!.bytes(old!), ...old!.retrieval });
  if (old !== null && isDone(url)) return kept();
  const result = await fetcher.fetchPage(url, { previous: old?.retrieval ?? null });
  if (result.kind === 'failed' || result.kind === 'refused') return unread(result);
  if (result.kind === 'fetched') await cache?.keep(id, result, { accept: true });
  await markDone(url);
  return result.kind === 'fetched' ? { bytes: result.bytes, ...result.retrieval } : kept();
}

/** What is kept of a list, or null where that is damaged: it is then asked for again. */
async function wholeRecord(id: string, cache: SnapshotStore): Promise<SnapshotRecord | null> {
  try {
    const record = await cache.record(id);
    return record !== null && (await cache.isWhole(record)) ? record : null;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

function unread(result: Extract<FetchResult, { kind: 'failed' | 'refused' }>): UnreadList {
  const { kind, code, reason, hint } = result;
  return {
    trouble: { outcome: code === 'request-cap' ? 'waiting' : kind, code, reason, hint },
    isClosed: result.kind === 'refused' ? code === 'robots' : ABSENT.has(result.status),
  };
}
