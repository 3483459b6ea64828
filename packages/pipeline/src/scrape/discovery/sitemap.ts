import { dateOfFeed } from './listed-date.js';
import { type ListedLink, MOST_LINKS } from './listed-link.js';
import { readMarkup } from './read-markup.js';

export interface Sitemap {
  /** Pages, or where it is an index, other sitemaps. */
  links: ListedLink[];
  isIndex: boolean;
}

const MOST_VALUE = 2100;

/**
 * A sitemap or sitemap index (https://www.sitemaps.org/protocol.html), or its plain-text form with an address a line. Elements of
 * other namespaces (images, videos) are passed over: only those with the prefix of the root element count.
 */
export function readSitemap(text: string): Sitemap {
  if (
    !text
      .slice(0, 1000)
      .trimStart()
      .replace(/^\ufeff/, '')
      .startsWith('<')
  )
    return { links: addressLines(text), isIndex: false };
  const links: ListedLink[] = [];
  let root: string | null = null;
  let prefix = '';
  let entry: ListedLink | null = null;
  let value: string | null = null;
  readMarkup(
    text,
    {
      onopentag(name) {
        if (root === null) {
          root = name;
          prefix = name.slice(0, name.indexOf(':') + 1);
        } else if (name === `${prefix}url` || name === `${prefix}sitemap`) entry = { href: '', title: null, date: null };
        value = '';
      },
      ontext(words) {
        if (value !== null && value.length < MOST_VALUE) value += words.slice(0, MOST_VALUE);
      },
      onclosetag(name) {
        if (entry !== null && value !== null) {
          if (name === `${prefix}loc`) entry.href = value.trim();
          else if (name === `${prefix}lastmod`) entry.date = dateOfFeed(value);
        }
        value = null;
        if (name !== `${prefix}url` && name !== `${prefix}sitemap`) return;
        if (entry !== null && entry.href !== '') links.push(entry);
        entry = null;
      },
    },
    { xmlMode: true, decodeEntities: true },
    () => links.length >= MOST_LINKS,
  );
  return { links: links.slice(0, MOST_LINKS), isIndex: root === `${prefix}sitemapindex` };
}

function addressLines(text: string): ListedLink[] {
  const links: ListedLink[] = [];
  for (let at = 0; at < text.length && links.length < MOST_LINKS; ) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : Math.min(end, at + MOST_VALUE)).trim();
    if (line !== '') links.push({ href: line, title: null, date: null });
    at = end < 0 ? text.length : end + 1;
  }
  return links;
}
