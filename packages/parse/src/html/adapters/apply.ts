import { type CheerioAPI, load } from 'cheerio/slim';
import type { Document, Element } from 'domhandler';
import type { MetaFacts } from '../../meta.js';
import { readMoment, resolveRelative } from '../../moments.js';
import type { PageMap } from '../content/page-map.js';
import { textBelow } from '../visible/tree-walk.js';
import type { SiteAdapter } from './adapter.js';
import { ADAPTERS } from './registry.js';

/** What an adapter found on a page. */
export interface Adapted extends MetaFacts {
  /** The parts of the body, in document order. */
  roots: Element[];
  removed: Set<Element>;
  title: string | null;
}

/** A body shorter than this, or with less than this share of the page's prose, is none: the site has changed since the adapter was written. */
const SHORTEST_BODY = 30;
const LEAST_SHARE = 0.25;
const MOST_PARTS = 50;

/** The reading of the first adapter that knows the page's host or its content system and finds a body there; null where none does. */
export function adapt(tree: Document, map: PageMap, url: string | null, seenAt: string | null): Adapted | null {
  const host = hostOf(url);
  const known = ADAPTERS.filter(({ hosts }) => hosts.length === 0 || hosts.some((name) => host === name || host.endsWith(`.${name}`)));
  const $ = load(tree);
  for (const adapter of known) {
    const roots = findRoots($, map, adapter);
    if (roots.length > 0) return reading($, adapter, roots, seenAt);
  }
  return null;
}

function hostOf(url: string | null): string {
  try {
    return url === null ? '' : new URL(url).hostname;
  } catch {
    return '';
  }
}

function findRoots($: CheerioAPI, map: PageMap, { body }: SiteAdapter): Element[] {
  const all = map.extentOf(map.body).prose;
  for (const selector of body) {
    const parts = outermost(
      elementsOf($, selector)
        .slice(0, MOST_PARTS)
        .filter((part) => map.holds(part)),
    );
    const prose = parts.reduce((sum, part) => sum + map.extentOf(part).prose, 0);
    if (prose >= SHORTEST_BODY && prose >= all * LEAST_SHARE) return parts;
  }
  return [];
}

function elementsOf($: CheerioAPI, selector: string): Element[] {
  return $(selector)
    .get()
    .filter((node): node is Element => 'attribs' in node);
}

/** The elements that stand in no other of the list. */
function outermost(parts: readonly Element[]): Element[] {
  const all = new Set(parts);
  return parts.filter((part) => {
    for (let above = part.parent as Element | null; above; above = above.parent as Element | null) if (all.has(above)) return false;
    return true;
  });
}

function reading($: CheerioAPI, adapter: SiteAdapter, roots: Element[], seenAt: string | null): Adapted {
  const first = (selector: string | undefined) => (selector === undefined ? undefined : elementsOf($, selector)[0]);
  const words = (selector: string | undefined) => {
    const found = first(selector);
    const text = found ? (found.attribs.content ?? textBelow(found)).replace(/\s+/g, ' ').trim() : '';
    return text === '' || text.length > 200 ? null : text;
  };
  const time = first(adapter.date);
  const stated = time ? (time.attribs.datetime ?? time.attribs.content ?? textBelow(time)) : '';
  const named = (selector: string | undefined) =>
    words(selector)
      ?.replace(/^(?:信息|文章|稿件)?(?:来源|作者|出处|撰文|文)\s*[：:/]\s*/, '')
      .split(/\s/)[0] || null;
  return {
    roots,
    removed: new Set(adapter.remove?.flatMap((selector) => elementsOf($, selector)) ?? []),
    title: words(adapter.title),
    publishedAt: readMoment(stated) ?? resolveRelative(stated, seenAt),
    site: named(adapter.site),
    author: named(adapter.author),
  };
}
