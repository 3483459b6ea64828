import { createHash } from 'node:crypto';
import { type Listing, type SnapshotRecord, UserError } from '@yibao-rules/model';
import type { Fetcher, FetchResult } from '@yibao-rules/scrape';
import type { SnapshotStore } from '@yibao-rules/scrape/snapshot-store';
import { isBefore } from './discovery/listed-date.js';
import type { ListedLink } from './discovery/listed-link.js';
import { type ReadListing, readListing } from './discovery/read-listing.js';
import { type SelectedLinks, selectLinks } from './discovery/select-links.js';
import type { ScrapedListing } from './outcome.js';

/** Sitemaps of one index that are read in a run, the newest first. */
const MOST_SITEMAPS = 50;

export interface ListingContext {
  fetcher: Fetcher;
  /** Where lists are kept between runs, so that one that did not change is not sent again; null where nothing may be written. */
  cache: SnapshotStore | null;
  /** True of a list that this run had read before it was stopped. */
  isDone: (url: string) => boolean;
  markDone: (url: string) => Promise<void>;
  /** YYYY-MM-DD or null. */
  since: string | null;
}

export interface VisitedListing extends SelectedLinks {
  listing: Listing;
  trouble: (Pick<ScrapedListing, 'code' | 'reason' | 'hint'> & { outcome: 'failed' | 'refused' | 'waiting' }) | null;
}

/** Reads a list, and of a sitemap index the sitemaps that it names, and selects its articles. Never throws for what is wrong with a list. */
export async function visitListing(listing: Listing, context: ListingContext): Promise<VisitedListing> {
  const none = { articles: [], older: 0, overLimit: 0 };
  const list = await readList(listing, listing.url, context);
  if ('outcome' in list) return { listing, ...none, trouble: list };
  if (!list.isIndex) return { listing, ...selectLinks(list.links, listing, list.base ?? list.url, context.since), trouble: null };
  const sitemaps = await Promise.all(
    sitemapsOf(list.links, listing, list.url, context.since).map((url) => readList(listing, url, context)),
  );
  const read = sitemaps.filter((sitemap) => !('outcome' in sitemap)) as FoundList[];
  const links = read.flatMap((sitemap) => (sitemap.isIndex ? [] : sitemap.links));
  return { listing, ...selectLinks(links, listing, list.url, context.since), trouble: sitemaps.find((one) => 'outcome' in one) ?? null };
}

type Trouble = NonNullable<VisitedListing['trouble']>;
type FoundList = ReadListing & { url: string };

/** The sitemaps of an index that a run reads: on the hosts of the listing, not older than asked for, the newest first. */
function sitemapsOf(links: readonly ListedLink[], { url, hosts }: Listing, base: string, since: string | null): string[] {
  const rules = { url, include: ['/'], limit: MOST_SITEMAPS, ...(hosts === undefined ? {} : { hosts }) };
  const recent = links.filter(({ date }) => since === null || date === null || !isBefore(date, since));
  return selectLinks(recent, rules, base, null).articles.map((sitemap) => sitemap.url.href);
}

async function readList({ kind }: Listing, url: string, context: ListingContext): Promise<FoundList | Trouble> {
  try {
    const found = await ask(url, context);
    if ('outcome' in found) return found;
    return { ...readListing(kind, found.bytes, found.charset), url: found.finalUrl };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { outcome: 'failed', code: 'unreadable', reason: error.message, hint: error.hint };
  }
}

interface ListBytes {
  bytes: Uint8Array;
  charset: string | null;
  finalUrl: string;
}

async function ask(url: string, { fetcher, cache, isDone, markDone }: ListingContext): Promise<ListBytes | Trouble> {
  const id = createHash('sha256').update(url).digest('hex').slice(0, 32);
  const old = cache && (await wholeRecord(id, cache));
  const kept = async (): Promise<ListBytes> => ({ bytes: await cache!.bytes(old!), ...old!.retrieval });
  if (old !== null && isDone(url)) return kept();
  const result = await fetcher.fetchPage(url, { previous: old?.retrieval ?? null });
  if (result.kind === 'failed' || result.kind === 'refused') return troubleOf(result);
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

function troubleOf({ kind, code, reason, hint }: Extract<FetchResult, { kind: 'failed' | 'refused' }>): Trouble {
  return { outcome: code === 'request-cap' ? 'waiting' : kind, code, reason, hint };
}

/** A visited list for the summary. @param fresh how many of its articles no source had before */
export function scrapedListing({ listing, articles, older, overLimit, trouble }: VisitedListing, fresh: number): ScrapedListing {
  const found = { id: listing.id, url: listing.url, articles: articles.length, fresh, older, overLimit };
  if (trouble !== null) return { ...found, ...trouble };
  if (articles.length + older > 0) return { ...found, outcome: 'read', code: null, reason: null, hint: null };
  return {
    ...found,
    outcome: 'empty',
    code: 'no-articles',
    reason: 'None of its links is an article by its rules.',
    hint: 'Open the list in a browser, and compare its links with include, exclude and hosts of the listing.',
  };
}
