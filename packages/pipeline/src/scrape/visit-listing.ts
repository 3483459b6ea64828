import type { Listing } from '@yibao-rules/model';
import { isBefore } from './discovery/listed-date.js';
import type { ListedLink } from './discovery/listed-link.js';
import { type SelectedLinks, selectLinks } from './discovery/select-links.js';
import { type FollowedPages, followPages } from './follow-pages.js';
import type { ScrapedListing } from './outcome.js';
import { type FoundList, type ListContext, readList } from './read-list.js';

/** Sitemaps of one index that are read in a run, the newest first. */
const MOST_SITEMAPS = 50;

export interface ListingContext extends ListContext {
  /** YYYY-MM-DD or null. */
  since: string | null;
}

export interface VisitedListing extends FollowedPages {
  listing: Listing;
}

/**
 * Reads a list, page by page, and of a sitemap index the sitemaps that it names, and selects its articles. Never throws for what is wrong
 * with a list.
 */
export async function visitListing(listing: Listing, context: ListingContext): Promise<VisitedListing> {
  const { since } = context;
  const read = (url: string) => readList(listing.kind, url, context);
  const list = await read(listing.url);
  if ('trouble' in list) return { listing, ...NOTHING, pages: 0, trouble: list.trouble };
  if (!list.isIndex) return { listing, ...(await followPages(listing, list, read, since)) };
  const sitemaps = await Promise.all(sitemapsOf(list.links, listing, list.url, since).map(read));
  const found = sitemaps.filter((sitemap): sitemap is FoundList => !('trouble' in sitemap));
  const links = found.flatMap((sitemap) => (sitemap.isIndex ? [] : sitemap.links));
  const unread = sitemaps.find((sitemap) => 'trouble' in sitemap);
  return { listing, ...selectLinks(links, listing, list.url, since), pages: found.length, trouble: unread?.trouble ?? null };
}

const NOTHING: SelectedLinks = { articles: [], older: 0, overLimit: 0 };

/** The sitemaps of an index that a run reads: on the hosts of the listing, not older than asked for, the newest first. */
function sitemapsOf(links: readonly ListedLink[], { url, hosts }: Listing, base: string, since: string | null): string[] {
  const rules = { url, include: ['/'], limit: MOST_SITEMAPS, ...(hosts === undefined ? {} : { hosts }) };
  const recent = links.filter(({ date }) => since === null || date === null || !isBefore(date, since));
  return selectLinks(recent, rules, base, null).articles.map((sitemap) => sitemap.url.href);
}

/** A visited list for the summary. @param fresh how many of its articles no source had before */
export function scrapedListing({ listing, pages, articles, older, overLimit, trouble }: VisitedListing, fresh: number): ScrapedListing {
  const found = { id: listing.id, url: listing.url, pages, articles: articles.length, fresh, older, overLimit };
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
