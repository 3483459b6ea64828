import { type MetaFacts, readMeta } from '../meta.js';
import { mostPrecise } from '../moments.js';
import { type Adapted, adapt } from './adapters/apply.js';
import { type ComposedLine, type Composition, compose } from './compose.js';
import { PageMap } from './content/page-map.js';
import { readScriptBody } from './content/script-body.js';
import { type Selection, selectLines } from './content/select.js';
import { findTitleLine, titleOf } from './content/title.js';
import { readByline } from './facts/byline.js';
import { readHead } from './facts/head.js';
import { type PageFacts, readPageFacts } from './facts/page-facts.js';
import { headingLines } from './headings.js';
import { parseTree } from './tree/parse-tree.js';
import { flatten } from './visible/flatten.js';
import { joinMarkers } from './visible/join-markers.js';
import { type PageLine, plainLine } from './visible/page-line.js';
import { Visibility } from './visible/visibility.js';

/** Where a page came from, as far as anybody knows. */
export interface PageOrigin {
  url: string | null;
  /** When it was fetched, ISO 8601: what `3小时前` counts from. */
  retrievedAt: string | null;
}

/** A page as the lines of its article. */
export interface Page extends Composition {
  /** What the site's layout, the lines around the article, and the page's head say of its origin, in this order. */
  facts: MetaFacts;
}

/** A body with fewer characters is none: the page draws it with a script, or hides it until a click. */
const SHORTEST_BODY = 60;
const MOST_META_LINES = 8;

/**
 * Reads the article of an HTML page: its title, the lines of date and source below it, its body, and behind it the links to other articles. Controls,
 * navigation, comments and what is hidden are left out. Throws UserError where the page goes beyond the bounds of the parser.
 */
export function readPage(html: string, origin: PageOrigin): Page {
  const tree = parseTree(html);
  const head = readHead(tree);
  const facts = readPageFacts(head, origin.retrievedAt);
  const { retrievedAt } = origin;
  const map = new PageMap(head.body, joinMarkers(flatten(head.body, new Visibility(head.body, head.sheets))));
  const adapted = adapt(tree, map, origin.url, retrievedAt);
  const reading = readingOf(map, selectLines(map, adapted));
  if (lengthOf(reading.body) >= SHORTEST_BODY) return composePage(reading, adapted, facts, retrievedAt);
  const opened = new PageMap(head.body, joinMarkers(flatten(head.body, new Visibility(head.body, head.sheets, true))));
  const inside = readingOf(opened, selectLines(opened, null));
  const drawn = drawnBody(facts.linkedBody ?? readScriptBody(head.scripts));
  const longest = Math.max(lengthOf(reading.body), lengthOf(inside.body));
  if (lengthOf(drawn) > longest) return composePage({ ...reading, body: drawn }, adapted, facts, retrievedAt);
  return longest > lengthOf(reading.body)
    ? composePage(inside, null, facts, retrievedAt)
    : composePage(reading, adapted, facts, retrievedAt);
}

/** The lines of a page, and which of them are kept. */
interface Reading {
  map: PageMap;
  selection: Selection;
  /** The lines of the body: those that are selected, or those that a script draws. */
  body: readonly PageLine[];
}

function readingOf(map: PageMap, selection: Selection): Reading {
  return { map, selection, body: selection.body.map((i) => map.lines[i]!) };
}

function lengthOf(body: readonly PageLine[]): number {
  return body.reduce((sum, line) => sum + line.length, 0);
}

/** The lines of a body that stands in a script, as HTML or as text. */
function drawnBody(source: string | null): PageLine[] {
  if (source === null) return [];
  const html = /<\/?(?:p|div|br|span|h[1-6]|table|section)\b/i.test(source.slice(0, 20_000))
    ? source
    : `<pre>${source.replaceAll('<', '&lt;')}</pre>`;
  const { body } = readHead(parseTree(html));
  return flatten(body, new Visibility(body, []));
}

function composePage({ map, selection, body }: Reading, adapted: Adapted | null, facts: PageFacts, seenAt: string | null): Page {
  const titles = adapted?.title ? { ...facts.titles, exact: [adapted.title, ...facts.titles.exact] } : facts.titles;
  const lastOwn = selection.body.at(-1) ?? map.lines.length;
  const titleLine = findTitleLine(map.lines, lastOwn + 1, titles);
  const byline = readByline(map, titleLine, selection.body, seenAt);
  const shown = map.lines[titleLine];
  const title = titleOf(titles, shown?.text ?? null, map.lines);
  const chosen: ComposedLine[] = [];
  const add = (line: PageLine, role: ComposedLine['role'], bold = false, teaser?: number) =>
    chosen.push({ line, role, bold, ...(teaser === undefined ? {} : { teaser }) });
  if (title !== '') add(shown?.text === title ? shown : { ...plainLine(title, map.body), gap: true }, 'title');
  const own = new Set(body);
  const firstOwn = selection.body.find((i) => i > titleLine) ?? map.lines.length;
  const origin = map.lines
    .slice(titleLine + 1, firstOwn)
    .filter((line, i) => !own.has(line) && (isMeta(line) || byline.lines.has(titleLine + 1 + i)));
  for (const line of origin.slice(0, MOST_META_LINES)) add(line, 'meta');
  const bold = headingLines(body);
  const said = new Set([...byline.lines].map((i) => map.lines[i]!));
  const before = titleLine < 0 ? new Set<PageLine>() : new Set(map.lines.slice(0, titleLine + 1));
  let repeats = 0;
  for (const line of body) {
    if (line === shown || (before.has(line) && !readsAsLead(line))) continue;
    if (repeats < 2 && line.text === title) repeats++;
    else add(line, said.has(line) ? 'meta' : 'body', bold.has(line));
  }
  const written = new Set(chosen.map(({ line }) => line));
  for (const { line, kind, teaser } of selection.others) {
    if (line !== titleLine && !written.has(map.lines[line]!)) add(map.lines[line]!, kind, false, teaser);
  }
  return {
    ...compose(chosen),
    facts: {
      publishedAt: mostPrecise([adapted?.publishedAt ?? null, byline.publishedAt, facts.publishedAt, byline.relative]),
      site: adapted?.site ?? byline.site ?? facts.site,
      author: adapted?.author ?? byline.author ?? facts.author,
    },
  };
}

function isMeta(line: PageLine): boolean {
  return line.cells === null && line.length <= 120 && readMeta(line.text, true) !== null;
}

/** A line of the body that stands above the title: prose is its lead, everything else the page's. */
function readsAsLead(line: PageLine): boolean {
  return line.length >= 30 && /[。！？]/.test(line.text);
}
