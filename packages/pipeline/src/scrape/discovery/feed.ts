import { dateOfFeed } from './listed-date.js';
import { type ListedLink, listedWords, MOST_LINKS, MOST_WORDS } from './listed-link.js';
import { readMarkup } from './read-markup.js';

/** Elements whose words are kept, by what they say. RSS 2.0, RSS 1.0 with Dublin Core, Atom (RFC 4287). */
const VALUES: Readonly<Record<string, 'title' | 'href' | 'date'>> = {
  title: 'title',
  link: 'href',
  guid: 'href',
  pubDate: 'date',
  'dc:date': 'date',
  published: 'date',
  updated: 'date',
};
const MOST_VALUE = 4 * MOST_WORDS;

/** The entries of an RSS or Atom feed. Of several dates the first counts, and a `guid` only where there is no link. */
export function readFeed(text: string): ListedLink[] {
  const links: ListedLink[] = [];
  let entry: ListedLink | null = null;
  let depth = 0;
  let value = '';
  readMarkup(
    text,
    {
      onopentag(name, attributes) {
        value = '';
        if (name === 'item' || name === 'entry') {
          entry = { href: '', title: null, date: null };
          depth = 0;
        } else if (entry !== null) {
          depth++;
          const isPage = attributes.rel === undefined || attributes.rel === 'alternate';
          if (name === 'link' && depth === 1 && isPage && entry.href === '') entry.href = attributes.href?.trim() ?? '';
        }
      },
      ontext(words) {
        if (value.length < MOST_VALUE) value += words.slice(0, MOST_VALUE);
      },
      onclosetag(name) {
        if (entry === null) return;
        if (name === 'item' || name === 'entry') {
          if (entry.href !== '') links.push(entry);
          entry = null;
          return;
        }
        const field = depth === 1 ? VALUES[name] : undefined;
        if (field === 'title') entry.title ??= listedWords(value);
        else if (field === 'date') entry.date ??= dateOfFeed(value);
        else if (field === 'href' && (entry.href === '' || name === 'link') && value.trim() !== '') entry.href = value.trim();
        value = '';
        depth--;
      },
    },
    { xmlMode: true, decodeEntities: true, recognizeCDATA: true },
    () => links.length >= MOST_LINKS,
  );
  return links.slice(0, MOST_LINKS);
}
