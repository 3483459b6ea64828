import type { MetaFacts } from '../../meta.js';
import { mostPrecise, readMoment, resolveRelative } from '../../moments.js';
import { type StatedTitles, siteBehind } from '../content/title.js';
import { textBelow } from '../visible/tree-walk.js';
import type { Head } from './head.js';
import { readHeadMeta } from './head-meta.js';
import { readJsonLd } from './json-ld.js';
import { readScriptMoment } from './script-moment.js';

/** What a page says of its article outside the article's text. */
export interface PageFacts extends MetaFacts {
  titles: StatedTitles;
  /** The article as its JSON-LD holds it. */
  linkedBody: string | null;
}

/** Names of accounts of the system, and what is no name at all. */
const NO_AUTHOR =
  /^(?:jcms|hanweb|trs|dede(?:cms)?|wordpress|discuz|\d+|admin(?:istrator)?|root|test|editor|user|null|undefined|未知|佚名|管理员|超级管理员|系统管理员|网站管理员)$|(?:网|报|局|厅|委|中心|政府)$|https?:|@|\.(?:com|cn|net)/i;
const LONGEST_AUTHOR = 30;

/** @param seenAt when the page was fetched, ISO 8601, or null: what relative times count from. */
export function readPageFacts(head: Head, seenAt: string | null): PageFacts {
  const meta = readHeadMeta(head.metas);
  const linked = readJsonLd(head.linkedData);
  const exact = [...meta.title.slice(0, 1), ...(linked.headline === null ? [] : [linked.headline]), ...meta.title.slice(1)];
  const site = meta.source[0] ?? linked.publisher ?? meta.site[0] ?? siteBehind(head.title);
  const author = [linked.author, ...meta.author].find((name) => name != null && isAuthor(name)) ?? null;
  const times = head.times.map((time) => time.attribs.datetime ?? time.attribs.content ?? textBelow(time));
  const moments = [linked.published, ...meta.date, ...(times.length <= 3 ? times : times.slice(0, 1)), readScriptMoment(head.scripts)].map(
    (value) => value && (readMoment(value) ?? resolveRelative(value, seenAt)),
  );
  return {
    titles: { exact, page: head.title, site: meta.site[0] ?? linked.publisher ?? null },
    publishedAt: mostPrecise(moments.map((moment) => moment || null)),
    site,
    author: author === site ? null : author,
    linkedBody: linked.body,
  };
}

function isAuthor(name: string): boolean {
  return name.length <= LONGEST_AUTHOR && !NO_AUTHOR.test(name);
}
