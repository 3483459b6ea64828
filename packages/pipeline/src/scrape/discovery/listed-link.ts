/** A link of a list, as it stands there. */
export interface ListedLink {
  href: string;
  /** The words of the link, or null. */
  title: string | null;
  /** The date beside it: YYYY-MM-DD, YYYY-MM or YYYY; or null. */
  date: string | null;
}

/** Links of the longest list that is read: what a sitemap may hold at most (https://www.sitemaps.org/protocol.html). */
export const MOST_LINKS = 50_000;

/** Characters of a title, or of another text in a list, that are kept. */
export const MOST_WORDS = 300;

/** White space runs to one space, no control characters, and the bound kept; null where nothing is left. */
export function listedWords(words: string): string | null {
  const flat = words
    .slice(0, 4 * MOST_WORDS)
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, MOST_WORDS)
    .toWellFormed();
  return flat === '' ? null : flat;
}
