import type { Element } from 'domhandler';
import type { MetaFacts } from '../../meta.js';
import { calendarDay, readMoment, resolveRelative } from '../../moments.js';
import { CONTROLS } from '../content/furniture.table.js';
import type { PageMap } from '../content/page-map.js';
import { textBelow } from '../visible/tree-walk.js';
import {
  AUTHOR_AND_NAME,
  AUTHOR_LABEL,
  AUTHOR_NAMES,
  NO_NAME,
  OTHER_DATES,
  OTHER_FIELDS,
  SOURCE_AND_NAME,
  SOURCE_LABEL,
  SOURCE_NAMES,
  TIME_LABEL,
} from './byline.table.js';

/** What the lines around an article say of its origin, and which of its own lines say nothing else. */
export interface Byline extends MetaFacts {
  /** The day that a relative time names: less sure than one that the head states. */
  relative: string | null;
  lines: Set<number>;
}

const BELOW_TITLE = 15;
const ABOVE_TITLE = 3;
const BEHIND_BODY = 8;
const LONGEST = 160;
const LONGEST_NAME = 30;
const PROSE = 40;
const LONG_PROSE = 90;
const MOSTLY = 0.6;
const PUBLISHED = /发布|发表|刊发|答复时间|回复时间|编辑于|posted|publish/i;
const DATED = /发文|成文|公布|印发|日期|时间[：:]/;

/**
 * Reads when, where and by whom an article was published from the lines between its title and its first prose, above the title, and behind the
 * body, in this order. @param body indexes of the body's lines. @param seenAt when the page was fetched, or null.
 */
export function readByline(map: PageMap, titleLine: number, body: readonly number[], seenAt: string | null): Byline {
  const byline: Byline = { publishedAt: null, relative: null, site: null, author: null, lines: new Set() };
  const firstProse = body.find((i) => i > titleLine && isProse(map, i)) ?? map.lines.length;
  const last = body.at(-1) ?? map.lines.length - 1;
  const start = titleLine < 0 ? Math.max(0, firstProse - BELOW_TITLE) : titleLine + 1;
  const below = range(start, Math.min(firstProse, start + BELOW_TITLE));
  const above = range(Math.max(0, titleLine - ABOVE_TITLE), Math.max(0, titleLine));
  const behind = range(Math.max(firstProse + 1, last - 1), Math.min(map.lines.length, last + 1 + BEHIND_BODY));
  const stated = range(0, map.lines.length).filter((i) => map.lines[i]!.fact);
  let sureness = -1;
  for (const i of new Set([...stated, ...below, ...above, ...behind])) {
    const line = map.lines[i]!;
    if (line.cells || line.length > LONGEST || /[。；]/.test(line.text)) continue;
    const said = readLine(line.text, seenAt);
    if (said.publishedAt !== null || said.relative !== null || said.author !== null || said.site !== null) byline.lines.add(i);
    if (line.linked > line.length * MOSTLY || (i > last && !PUBLISHED.test(line.text))) continue;
    // A date that says that it is the day of publication goes before one that says nothing.
    if (said.publishedAt !== null && surenessOf(line.text) > sureness) {
      byline.publishedAt = said.publishedAt;
      sureness = surenessOf(line.text);
    }
    byline.relative ??= said.relative;
    byline.site ??= said.site;
    byline.author ??= said.author;
  }
  const named = namedElements(map, start, firstProse);
  byline.author ??= named.author;
  byline.site ??= named.site;
  return byline;
}

function isProse(map: PageMap, i: number): boolean {
  const { length, text, linked } = map.lines[i]!;
  return (
    length - linked >= LONG_PROSE || (length - linked >= PROSE && /[，。；！？]/.test(text)) || (length > 12 && /[。！？]$/.test(text))
  );
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

/** How surely a date is that of publication: it says so; it is a document's own; it says nothing. */
function surenessOf(text: string): number {
  return PUBLISHED.test(text) ? 2 : DATED.test(text) ? 1 : 0;
}

/** What one line says. */
function readLine(line: string, seenAt: string | null): Omit<Byline, 'lines'> {
  const text = line.replace(OTHER_DATES, ' ');
  const publishedAt = readMoment(text) ?? calendarDay(text);
  const relative = publishedAt === null && text.length <= 60 ? resolveRelative(text, seenAt) : null;
  const author = nameBehind(text, AUTHOR_LABEL);
  const site = nameBehind(text, SOURCE_LABEL) ?? (publishedAt === null && relative === null ? null : nameBeside(text));
  return { publishedAt, relative, site, author };
}

function nameBehind(text: string, label: RegExp): string | null {
  const found = label.exec(text);
  if (!found) return null;
  const value = text.slice(found.index + found[0].length).replace(OTHER_FIELDS, ' ');
  return nameOf(value.split(/[\s　|｜，,；;（()）【】[\]]/, 1)[0]!.replace(SOURCE_LABEL, ''));
}

/** The name that stands beside a date without a label: `榕城社保通 2025-03-05 10:20 浏览 88`. */
function nameBeside(text: string): string | null {
  const rest = text
    .replace(
      /(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}:\d{2}(?::\d{2})?|\d{1,4}(?:秒|分钟|小时|天|周|个月|年)前|[今昨前]天|刚刚/g,
      ' ',
    )
    .replace(OTHER_FIELDS, ' ')
    .replace(AUTHOR_AND_NAME, ' ')
    .replace(SOURCE_AND_NAME, ' ')
    .replace(TIME_LABEL, ' ');
  const names = rest.split(/[\s　|｜·・•，,/【】[\]()（）]+/).filter((word) => nameOf(word) !== null && /\p{Script=Han}{2}/u.test(word));
  return names.length === 1 || names.length === 2 ? nameOf(names[0]!) : null;
}

function nameOf(word: string): string | null {
  const name = word.trim().replace(/^(?:由|来自|by)\s*(?=\S{2})/i, '');
  return name.length >= 2 &&
    name.length <= LONGEST_NAME &&
    !NO_NAME.test(name) &&
    !CONTROLS.has(name) &&
    /[\p{Script=Han}A-Za-z]/u.test(name)
    ? name
    : null;
}

/** Short elements of the heading's region that are named after what they hold. */
function namedElements(map: PageMap, first: number, last: number): Pick<MetaFacts, 'author' | 'site'> {
  const found: Pick<MetaFacts, 'author' | 'site'> = { author: null, site: null };
  const seen = new Set<Element>();
  for (const i of range(first, Math.min(last, first + BELOW_TITLE))) {
    const { element } = map.lines[i] ?? {};
    if (!element || seen.has(element)) continue;
    seen.add(element);
    for (const part of [element, ...element.children]) {
      if (!('attribs' in part)) continue;
      const names = `${part.attribs.class ?? ''} ${part.attribs.id ?? ''} ${part.attribs.rel ?? ''} ${part.attribs.itemprop ?? ''}`.slice(
        0,
        200,
      );
      const isAuthor = AUTHOR_NAMES.test(names);
      if (!isAuthor && !SOURCE_NAMES.test(names)) continue;
      const name = nameOf(
        textBelow(part)
          .replace(AUTHOR_LABEL, '')
          .replace(SOURCE_LABEL, '')
          .trim()
          .split(/[\s|｜]/, 1)[0]!,
      );
      if (isAuthor) found.author ??= name;
      else found.site ??= name;
    }
  }
  return found;
}
