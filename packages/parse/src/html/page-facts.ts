import type { Element } from 'domhandler';
import { type MetaFacts, readDate } from '../meta.js';
import { ownText } from './landmarks.js';

/** Names of `<meta>` elements, lower-case, in order of trust: those that government sites must carry, then Open Graph's. */
const TITLE_NAMES = ['articletitle', 'og:title'];
const DATE_NAMES = ['pubdate', 'publishdate', 'article:published_time', 'og:release_date', 'date'];
const SITE_NAMES = ['contentsource', 'og:site_name', 'sitename'];
const AUTHOR_NAMES = ['author', 'article:author'];

/** What the head of a page says of its article. */
export interface PageFacts extends MetaFacts {
  title: string;
}

export function readPageFacts(landmarks: ReadonlyMap<string, Element[]>): PageFacts {
  const named = new Map<string, string>();
  for (const { attribs } of landmarks.get('meta') ?? []) {
    const name = (attribs.name ?? attribs.property ?? '').trim().toLowerCase();
    const content = (attribs.content ?? '').trim().slice(0, 300);
    if (name !== '' && content !== '' && !named.has(name)) named.set(name, content);
  }
  const [title] = landmarks.get('title') ?? [];
  const first = (names: readonly string[]) => names.map((name) => named.get(name)).find((value) => value !== undefined) ?? null;
  return {
    title: first(TITLE_NAMES) ?? withoutSite(title ? ownText(title).slice(0, 300) : ''),
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
