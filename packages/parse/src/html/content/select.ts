import type { Element } from 'domhandler';
import { endsSentence } from '../../line-shape.js';
import { readMeta } from '../../meta.js';
import { elementChildren } from '../visible/tree-walk.js';
import { leadsElsewhere, mayAnnounceOthers } from './announcers.js';
import { findCardLists, type OtherLine, readCard } from './cards.js';
import { findBody, pageElements } from './find-body.js';
import type { PageMap } from './page-map.js';

/** Which lines of a page are kept, by index. */
export interface Selection {
  /** Lines of the article, in order. */
  body: number[];
  /** Lines about other articles, in order. */
  others: OtherLine[];
}

const MOST_OTHERS = 300;
const SHORTEST_LINK = 8;
/** A line behind an announcer that is no link ends the list there when it is as long as this. */
const LONG_ENOUGH = 30;

/**
 * The article's lines, without what is the page's among them, and the links and teasers of other articles on the whole page. The article stands
 * below `roots` where a site's adapter knows them (with what is `removed` there), else where the prose of the page is.
 */
export function selectLines(map: PageMap, known: { roots: readonly Element[]; removed: ReadonlySet<Element> } | null): Selection {
  const cards = findCardLists(map);
  const roots = known?.roots ?? [findBody(map, new Set([...pageElements(map, map.body), ...cards]))];
  const inside = elementsInside(
    map,
    roots,
    new Set([...(known?.removed ?? []), ...cards, ...roots.flatMap((root) => [...pageElements(map, root)])]),
  );
  const announced = announcedLines(map, inside);
  const body: number[] = [];
  const links = new Set<number>();
  map.lines.forEach((line, i) => {
    if (!inside.has(line.element)) return;
    const { link, furniture } = map.facts[i]!;
    if (announced.has(i) || (link && !isOwnLink(map, i))) links.add(i);
    else if (!furniture || (!line.fact && statesFacts(line.text))) body.push(i);
  });
  // A heading with nothing below it stood over what was left out.
  while (body.length > 0 && map.lines[body.at(-1)!]!.hint?.kind === 'heading') body.pop();
  return { body, others: othersOf(map, cards, new Set(body), links) };
}

/** The elements at and below `roots` that stand in none of the `dropped`. */
function elementsInside(map: PageMap, roots: readonly Element[], dropped: ReadonlySet<Element>): Set<Element> {
  const inside = new Set<Element>(roots);
  for (const element of map.elements) if (inside.has(element.parent as Element) && !dropped.has(element)) inside.add(element);
  return inside;
}

/** A line that is a link and the article's all the same: a heading, or a sentence. */
function isOwnLink(map: PageMap, i: number): boolean {
  const line = map.lines[i]!;
  if (line.cells) return false;
  if (standsInLink(line.element)) return false;
  return line.hint?.kind === 'heading' || endsSentence(line.text) || line.length < SHORTEST_LINK;
}

/** A link around whole blocks is a card. */
function standsInLink(element: Element): boolean {
  for (let above: Element | null = element; above; above = above.parent as Element | null) if (above.name === 'a') return true;
  return false;
}

/** The lines behind a line such as `推荐阅读` that lead to other articles, with that line itself. */
function announcedLines(map: PageMap, inside: ReadonlySet<Element>): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i < map.lines.length; i++) {
    const line = map.lines[i]!;
    if (!inside.has(line.element) || !mayAnnounceOthers(line)) continue;
    let last = i;
    let titles = 0;
    for (let next = i + 1; next < map.lines.length; next++) {
      const { length, cells } = map.lines[next]!;
      const title = leadsElsewhere(map.lines[next]!);
      if (!title && (cells !== null || length >= LONG_ENOUGH || titles === 0)) break;
      if (title) titles++;
      last = next;
    }
    if (titles > 0) for (let own = i; own <= last; own++) found.add(own);
  }
  return found;
}

/** A line of the page that says when, where or by whom the article was published. */
function statesFacts(text: string): boolean {
  const meta = readMeta(text, true);
  return meta !== null && (meta.publishedAt !== null || meta.site !== null || meta.author !== null);
}

function othersOf(map: PageMap, cards: ReadonlySet<Element>, taken: ReadonlySet<number>, links: ReadonlySet<number>): OtherLine[] {
  const found = new Map<number, OtherLine>();
  let teasers = 0;
  for (const list of cards) {
    for (const part of elementChildren(list)) {
      if (!map.holds(part)) continue;
      const lines = readCard(map, part, teasers).filter(({ line }) => !taken.has(line) && !found.has(line));
      if (lines[0]?.teaser !== undefined) teasers++;
      for (const line of lines) found.set(line.line, line);
    }
  }
  map.lines.forEach((line, i) => {
    if (taken.has(i) || found.has(i) || line.length < SHORTEST_LINK) return;
    if ((map.facts[i]!.link || (links.has(i) && leadsElsewhere(line))) && !map.facts[i]!.furniture)
      found.set(i, { line: i, kind: 'link-list' });
  });
  return [...found.values()].sort((a, b) => a.line - b.line).slice(0, MOST_OTHERS);
}
