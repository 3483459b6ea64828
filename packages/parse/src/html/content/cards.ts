import type { Element } from 'domhandler';
import { readMeta } from '../../meta.js';
import { elementChildren } from '../visible/tree-walk.js';
import type { PageMap } from './page-map.js';

/** What a line says of another article. */
export interface OtherLine {
  line: number;
  kind: 'link-list' | 'teaser-title' | 'teaser-meta' | 'paragraph';
  /** Number of the teaser, counted from 0 on the page. */
  teaser?: number;
}

const FEWEST_CARDS = 3;
/** A list that its names call the page's own (`related`) needs fewer. */
const FEWEST_NAMED_CARDS = 2;
const CARD_SHARE = 0.8;
const MOST_LINES = 7;
const MOST_WORDS = 500;
const SHORTEST_TITLE = 6;
/** Words below a title that are its summary, not a count or a day. */
const SHORTEST_SUMMARY = 15;
/** Prose outside all lists of cards; where there is less, the lists are what the page is about. */
const LEAST_REST = 60;

/** Lists of cards: elements whose parts are, nearly all, the title of another article as a link with a summary or a day below it. */
export function findCardLists(map: PageMap): Set<Element> {
  const found = new Set<Element>();
  const inside = new Set<Element>();
  let rest = map.extentOf(map.body).prose;
  for (const element of map.elements) {
    const { linked, prose, first, last } = map.extentOf(element);
    if (linked === 0 || last - first < FEWEST_NAMED_CARDS) continue;
    if (inside.has(element.parent as Element)) {
      inside.add(element);
      continue;
    }
    const parts = elementChildren(element).filter((part) => map.holds(part));
    const cards = parts.filter((part) => isCard(map, part)).length;
    if (cards >= (map.hints.has(element) ? FEWEST_NAMED_CARDS : FEWEST_CARDS) && cards >= parts.length * CARD_SHARE) {
      found.add(element);
      inside.add(element);
      rest -= prose;
    }
  }
  return rest < LEAST_REST ? new Set() : found;
}

function isCard(map: PageMap, part: Element): boolean {
  const { first, last, length } = map.extentOf(part);
  if (last - first > MOST_LINES || length > MOST_WORDS) return false;
  for (let i = first; i < last; i++) {
    const line = map.lines[i]!;
    if (line.cells) return false;
    if (line.picture) continue;
    return map.facts[i]!.link && line.length >= SHORTEST_TITLE;
  }
  return false;
}

/** The lines of a card: a title alone is a link; one with a summary is a teaser. */
export function readCard(map: PageMap, part: Element, teaser: number): OtherLine[] {
  const { first, last } = map.extentOf(part);
  const lines = Array.from({ length: last - first }, (_, i) => first + i).filter((i) => !map.lines[i]!.picture);
  const [title, ...below] = lines;
  if (title === undefined) return [];
  const summary = below.some((i) => map.lines[i]!.length >= SHORTEST_SUMMARY && !isDay(map, i));
  if (!summary) return [{ line: title, kind: 'link-list' }];
  return [
    { line: title, kind: 'teaser-title', teaser },
    ...below
      .filter((i) => isDay(map, i) || (!map.facts[i]!.furniture && map.lines[i]!.length >= SHORTEST_SUMMARY))
      .map((line): OtherLine => ({ line, kind: isDay(map, line) ? 'teaser-meta' : 'paragraph', teaser })),
  ];
}

function isDay(map: PageMap, i: number): boolean {
  const line = map.lines[i]!;
  return line.length <= 40 && (readMeta(line.text, true) !== null || /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}/.test(line.text));
}
