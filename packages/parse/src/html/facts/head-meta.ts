import type { Element } from 'domhandler';

/**
 * Names of `<meta>` elements, lower-case, in order of trust: those that the State Council's site standard asks of government sites (国办发〔2017〕47号),
 * then Open Graph's, then those of common systems.
 */
const NAMES = {
  title: ['articletitle', 'og:title', 'headline', 'title', 'dc.title', 'twitter:title'],
  date: [
    'pubdate',
    'article:published_time',
    'og:article:published_time',
    'publishdate',
    'publish_date',
    'publish-date',
    'publishtime',
    'publish_time',
    'og:release_date',
    'og:time',
    'datepublished',
    'weibo: article:create_at',
    'weibo:article:create_at',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'firstpublishedtime',
    'date',
    'created',
    'bytedance:published_time',
    'bytedance:lrdate_time',
  ],
  source: ['contentsource', 'og:source', 'source', 'mediaid', 'dc.source'],
  site: ['sitename', 'og:site_name', 'application-name'],
  author: ['author', 'article:author', 'og:article:author', 'dc.creator', 'weibo: article:author'],
} as const;
export type HeadField = keyof typeof NAMES;

const LONGEST = 300;

/** What the `<meta>` elements of a page say, by the field they fill: each value once, most trusted first. */
export function readHeadMeta(elements: readonly Element[]): Record<HeadField, string[]> {
  const named = new Map<string, string>();
  for (const { attribs } of elements) {
    const name = (attribs.name ?? attribs.property ?? attribs.itemprop ?? '').trim().toLowerCase();
    const content = (attribs.content ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
    if (name !== '' && content !== '' && !named.has(name)) named.set(name, content);
  }
  const read = (field: HeadField) => NAMES[field].map((name) => named.get(name)).filter((value) => value !== undefined);
  return { title: read('title'), date: read('date'), source: read('source'), site: read('site'), author: read('author') };
}
