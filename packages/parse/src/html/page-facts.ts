import type { CheerioAPI } from 'cheerio/slim';
import { type MetaFacts, readDate } from '../meta.js';

/** Names of `<meta>` elements, those of the government sites' standard (国办函〔2017〕… website metadata) among them, lower-case. */
const TITLE_NAMES = ['articletitle', 'og:title'];
const DATE_NAMES = ['pubdate', 'publishdate', 'article:published_time', 'og:release_date', 'date'];
const SITE_NAMES = ['contentsource', 'og:site_name', 'sitename'];
const AUTHOR_NAMES = ['author', 'article:author'];

/** What the head of a page says of its article. */
export interface PageFacts extends MetaFacts {
  title: string;
}

export function readPageFacts($: CheerioAPI): PageFacts {
  const named = new Map<string, string>();
  $('meta[content]').each((_, element) => {
    const name = (element.attribs.name ?? element.attribs.property ?? '').trim().toLowerCase();
    const content = (element.attribs.content ?? '').trim().slice(0, 300);
    if (name !== '' && content !== '' && !named.has(name)) named.set(name, content);
  });
  const first = (names: readonly string[]) => names.map((name) => named.get(name)).find((value) => value !== undefined) ?? null;
  return {
    title: first(TITLE_NAMES) ?? withoutSite($('title').first().text().slice(0, 300)),
    publishedAt: readDate(first(DATE_NAMES) ?? ''),
    site: first(SITE_NAMES),
    author: first(AUTHOR_NAMES),
  };
}

/** `文章标题_栏目_网站` and `文章标题 - 网站`: the part before the first separator. */
function withoutSite(title: string): string {
  return title
    .trim()
    .split(/\s*[_|｜]\s*|\s+[-–—]+\s+/, 1)[0]!
    .trim();
}
