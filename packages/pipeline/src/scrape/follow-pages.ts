import { DEFAULT_LISTING_LIMIT, DEFAULT_LISTING_PAGES, type Listing } from '@yibao-rules/model';
import { keyOf } from '../sources/manifest.js';
import { addressKey, webAddress } from './discovery/address.js';
import { isBefore } from './discovery/listed-date.js';
import { type ListedLink, MOST_LINKS } from './discovery/listed-link.js';
import { type SelectedLinks, selectLinks } from './discovery/select-links.js';
import type { FoundList, ListTrouble, UnreadList } from './read-list.js';

export interface FollowedPages extends SelectedLinks {
  /** How many pages were read. */
  pages: number;
  /** Why the page behind the last one could not be read, or null. */
  trouble: ListTrouble | null;
}

/**
 * Selects the articles of a list from its first page and those behind it: as many as the listing's `pages` say, on the host of the first, each once.
 * It ends where there are as many articles as the listing takes, where a page has none that those before it had not, and where it has none but
 * older ones than asked for: lists show the newest first. A next page that the site does not have, or that its robots.txt keeps, is the end too.
 * @param read asks for a page @param since YYYY-MM-DD or null
 */
export async function followPages(
  listing: Listing,
  first: FoundList,
  read: (url: string) => Promise<FoundList | UnreadList>,
  since: string | null,
): Promise<FollowedPages> {
  const { host } = new URL(first.url);
  const visited = new Set([keyOf(listing.url), keyOf(first.url)]);
  const links = new Map<string | null, ListedLink>();
  const ended = (pages: number, trouble: ListTrouble | null): FollowedPages => {
    const articles = [...links].filter(([key]) => !visited.has(key)).map(([, link]) => link);
    return { ...selectLinks(articles, listing, first.url, since), pages, trouble };
  };
  for (let list = first, pages = 1; ; pages++) {
    const articles = articlesOn(list, listing);
    const fresh = articles.filter(({ href }) => !links.has(keyOf(href)));
    for (const link of fresh) links.set(keyOf(link.href), link);
    const isOld = ({ date }: ListedLink) => since !== null && date !== null && isBefore(date, since);
    const count = [...links.values()].filter((link) => !isOld(link)).length;
    const isDone = fresh.length === 0 || articles.every(isOld) || count >= (listing.limit ?? DEFAULT_LISTING_LIMIT);
    const next = isDone || pages >= (listing.pages ?? DEFAULT_LISTING_PAGES) ? null : nextPage(list, host, visited);
    if (next === null) return ended(pages, null);
    visited.add(addressKey(next));
    const answer = await read(next.href);
    if ('trouble' in answer) return ended(pages, answer.isClosed ? null : answer.trouble);
    visited.add(keyOf(answer.url));
    list = answer;
  }
}

/** What the links of a page are relative to. */
function baseOf({ base, url }: FoundList): string {
  return (base === null ? null : webAddress(base, url)?.href) ?? url;
}

/** The links of one page that are articles by the listing's rules, with their whole addresses: another page may be relative to another. */
function articlesOn(list: FoundList, listing: Listing): ListedLink[] {
  const { articles } = selectLinks(list.links, { ...listing, limit: MOST_LINKS }, baseOf(list), null);
  return articles.map(({ url, title, listedAt }) => ({ href: url.href, title, date: listedAt }));
}

/** The first link to the next page that leads to one of this host which was not read yet. */
function nextPage(list: FoundList, host: string, visited: ReadonlySet<string | null>): URL | null {
  const addresses = list.next.map((href) => webAddress(href, baseOf(list)));
  return addresses.find((url) => url?.host === host && !visited.has(addressKey(url))) ?? null;
}
