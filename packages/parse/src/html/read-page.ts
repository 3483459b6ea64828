import type { Element } from 'domhandler';
import type { MetaFacts } from '../meta.js';

import { readMeta } from '../meta.js';
import { type Adapted, adapt } from './adapters/apply.js';
import { type ComposedLine, type Composition, compose } from './compose.js';
import { PageMap } from './content/page-map.js';
import { readScriptBody } from './content/script-body.js';
import { type Selection, selectLines } from './content/select.js';
import { findTitleLine, titleOf } from './content/title.js';
import { readHead } from './facts/head.js';
import { type PageFacts, readPageFacts } from './facts/page-facts.js';
import { headingLines } from './headings.js';
import { parseTree } from './tree/parse-tree.js';
import { flatten } from './visible/flatten.js';
import type { PageLine } from './visible/page-line.js';
import { Visibility } from './visible/visibility.js';

/** Where a page came from, as far as anybody knows. */
export interface PageOrigin {
  url: string | null;
  /** When it was fetched, ISO 8601: what `3小时前` counts from. */
  retrievedAt: string | null;
}

/** A page as the lines of its article. */
export interface Page extends Composition {
  /** What the adapter of the site found, which goes before what the text says. */
  adapted: MetaFacts | null;
  facts: PageFacts;
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
  let map = new PageMap(head.body, flatten(head.body, new Visibility(head.body, head.sheets)));
  let adapted = adapt(tree, map, origin.url, origin.retrievedAt);
  let selection = selectLines(map, adapted);
  if (lengthOf(map, selection) < SHORTEST_BODY) {
    const drawn = drawnBody(facts.linkedBody ?? readScriptBody(head.scripts));
    const all = new PageMap(head.body, flatten(head.body, new Visibility(head.body, head.sheets, true)));
    const opened = selectLines(all, null);
    if (drawn && drawn.lines.length > 0 && lengthOf(all, opened) < drawn.lines.reduce((sum, line) => sum + line.length, 0)) {
      return { ...composePage(map, selection, drawn.lines, adapted, facts), adapted, facts };
    }
    if (lengthOf(all, opened) > lengthOf(map, selection)) {
      map = all;
      adapted = null;
      selection = opened;
    }
  }
  const body = selection.body.map((i) => map.lines[i]!);
  return { ...composePage(map, selection, body, adapted, facts), adapted, facts };
}

function lengthOf(map: PageMap, { body }: Selection): number {
  return body.reduce((sum, i) => sum + map.lines[i]!.length, 0);
}

/** The lines of a body that stands in a script, as HTML or as text. */
function drawnBody(source: string | null): { lines: PageLine[] } | null {
  if (source === null) return null;
  const html = /<\/?(?:p|div|br|span|h[1-6]|table|section)\b/i.test(source.slice(0, 20_000))
    ? source
    : `<pre>${source.replaceAll('<', '&lt;')}</pre>`;
  const { body } = readHead(parseTree(html));
  return { lines: flatten(body, new Visibility(body, [])) };
}

function composePage(
  map: PageMap,
  selection: Selection,
  body: readonly PageLine[],
  adapted: Adapted | null,
  facts: PageFacts,
): Composition {
  const titles = adapted?.title ? { ...facts.titles, exact: [adapted.title, ...facts.titles.exact] } : facts.titles;
  const lastOwn = selection.body.at(-1) ?? map.lines.length;
  const titleLine = findTitleLine(map.lines, lastOwn + 1, titles);
  const stated = titleOf(titles);
  const chosen: ComposedLine[] = [];
  const add = (line: PageLine, role: ComposedLine['role'], bold = false, teaser?: number) =>
    chosen.push({ line, role, bold, ...(teaser === undefined ? {} : { teaser }) });
  const shown = map.lines[titleLine];
  const title = shown?.text ?? stated;
  if (title !== '') add(shown ?? lineOf(stated, map.body), 'title');
  const own = new Set(body);
  const firstOwn = selection.body.find((i) => i > titleLine) ?? map.lines.length;
  for (const line of map.lines
    .slice(titleLine + 1, firstOwn)
    .filter((line) => !own.has(line) && isMeta(line))
    .slice(0, MOST_META_LINES))
    add(line, 'meta');
  const bold = headingLines(body);
  const before = titleLine < 0 ? new Set<PageLine>() : new Set(map.lines.slice(0, titleLine + 1));
  let repeats = 0;
  for (const line of body) {
    if (line === shown || (before.has(line) && !readsAsLead(line))) continue;
    if (repeats < 2 && line.text === title) {
      repeats++;
      continue;
    }
    add(line, 'body', bold.has(line));
  }
  for (const { line, kind, teaser } of selection.others) if (line !== titleLine) add(map.lines[line]!, kind, false, teaser);
  return compose(chosen);
}

function isMeta(line: PageLine): boolean {
  return line.cells === null && line.length <= 120 && readMeta(line.text, true) !== null;
}

/** A line of the body that stands above the title: prose is its lead, everything else the page's. */
function readsAsLead(line: PageLine): boolean {
  return line.length >= 30 && /[。！？]/.test(line.text);
}

function lineOf(text: string, element: Element): PageLine {
  return {
    text,
    element,
    hint: null,
    gap: true,
    length: text.length,
    linked: 0,
    strong: 0,
    size: null,
    table: null,
    cells: null,
    picture: false,
  };
}
