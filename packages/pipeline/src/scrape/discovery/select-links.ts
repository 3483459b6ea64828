import { DEFAULT_LISTING_LIMIT, type Listing } from '@yibao-rules/model';
import { addressKey, webAddress } from './address.js';
import { dateInPath, isBefore } from './listed-date.js';
import type { ListedLink } from './listed-link.js';
import { takesAddress } from './url-pattern.js';

/** A link of a listing that is an article by the listing's rules. */
export interface ListedArticle {
  url: URL;
  title: string | null;
  /** What the list says of its date, else what its address says; or null. */
  listedAt: string | null;
}

export interface SelectedLinks {
  /** The newest first; those without a date behind, in the order of the list. */
  articles: ListedArticle[];
  /** Articles that were left out because they are older than asked for, and because there were more than the limit. */
  older: number;
  overLimit: number;
}

type Rules = Pick<Listing, 'url' | 'include' | 'exclude' | 'hosts' | 'limit'>;

/**
 * The links of a list that its rules take as articles: http or https, on the list's own host or one that the rules name, taken by a
 * pattern of `include` and none of `exclude`, each address once. @param base what the links are relative to @param since YYYY-MM-DD:
 * an article with an earlier date is left out, one without a date is not.
 */
export function selectLinks(links: readonly ListedLink[], rules: Rules, base: string, since: string | null): SelectedLinks {
  const own = webAddress(rules.url);
  const hosts = new Set([own?.host, ...(rules.hosts ?? [])]);
  const found = new Map<string, ListedArticle>();
  const seen = new Set(own === null ? [] : [addressKey(own)]);
  for (const { href, title, date } of links) {
    const url = webAddress(href, base);
    if (url === null || !hosts.has(url.host)) continue;
    const key = addressKey(url);
    const known = found.get(key);
    if (known !== undefined) {
      // A picture and a title often lead to one page: the words and the date stand at one of the two.
      known.title ??= title;
      known.listedAt = date ?? known.listedAt;
      continue;
    }
    if (seen.has(key)) continue;
    seen.add(key);
    if (!rules.include.some((pattern) => takesAddress(pattern, url))) continue;
    if (rules.exclude?.some((pattern) => takesAddress(pattern, url))) continue;
    found.set(key, { url, title, listedAt: date ?? dateInPath(url.pathname) });
  }
  const all = [...found.values()];
  const recent = all.filter(({ listedAt }) => since === null || listedAt === null || !isBefore(listedAt, since)).sort(newestFirst);
  const articles = recent.slice(0, rules.limit ?? DEFAULT_LISTING_LIMIT);
  return { articles, older: all.length - recent.length, overLimit: recent.length - articles.length };
}

/** Sorting is stable, so what has no date, or the same, keeps the order of the list. */
function newestFirst(a: ListedArticle, b: ListedArticle): number {
  if (a.listedAt === b.listedAt) return 0;
  if (a.listedAt === null || b.listedAt === null) return a.listedAt === null ? 1 : -1;
  return a.listedAt < b.listedAt ? 1 : -1;
}
