import type { Element } from 'domhandler';
import { readMeta } from '../../meta.js';
import type { PageLine } from '../visible/page-line.js';
import { elementsIn } from '../visible/tree-walk.js';
import { announcesComments, leadsToOthers } from './announcers.js';
import { isFurniture } from './furniture.js';
import { type Hint, hintOf } from './hints.js';

/** What stands below an element. */
export interface Extent {
  /** Indexes of its first line and behind its last. */
  first: number;
  last: number;
  /** Weight of its prose: characters that read as an article's. */
  prose: number;
  /** Characters in all, and in lines that are links. */
  length: number;
  linked: number;
}

/** What a line seems to be, looked at alone. */
export interface LineFacts {
  /** Weight of its prose; 0 for a link, a control, a short line of the page. */
  prose: number;
  link: boolean;
  furniture: boolean;
}

const MOSTLY = 0.6;
const PUNCTUATION = /[，。；、：！？,;!?]/;
/** Without punctuation, lines this long are prose all the same. */
const LONG = 40;
const SHORT_SHARE = 0.25;
/** Characters of a link that make it a title; a table whose rows nearly all hold one leads elsewhere. */
const TITLE_LENGTH = 6;
const NEARLY_ALL = 0.8;
const FEWEST_ROWS = 3;
const LONGEST_TITLE = 160;
const DAY_OR_COUNT =
  /(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?:\s\d{1,2}:\d{2}(?::\d{2})?)?|\d{1,4}(?:秒|分钟|小时|天|周|个月|年)前|[\d.]+万?(?:次)?(?:阅读|浏览|评论|播放)|(?:阅读|浏览|评论)[：:]?\d+/g;

/** The lines of a page, what each seems to be, and the elements that hold them. */
export class PageMap {
  readonly facts: LineFacts[];
  readonly hints = new Map<Element, Hint>();
  readonly elements: Element[] = [];
  private readonly extents = new Map<Element, Extent>();

  constructor(
    readonly body: Element,
    readonly lines: readonly PageLine[],
  ) {
    this.facts = lines.map(readLine);
    this.markLinkTables();
    lines.forEach((line, i) => {
      const { prose, link } = this.facts[i]!;
      this.add(line.element, { first: i, last: i + 1, prose, length: line.length, linked: link ? line.length : 0 });
    });
    for (const element of elementsIn(body)) this.elements.push(element);
    for (let i = this.elements.length - 1; i > 0; i--) {
      const element = this.elements[i]!;
      const extent = this.extents.get(element);
      if (!extent) continue;
      this.add(element.parent as Element, extent);
      const hint = hintOf(element) ?? this.hintIn(extent);
      if (hint) this.hints.set(element, hint);
    }
  }

  extentOf(element: Element): Extent {
    return this.extents.get(element) ?? { first: 0, last: 0, prose: 0, length: 0, linked: 0 };
  }

  /** It holds a line that a reader sees. */
  holds(element: Element): boolean {
    return this.extents.has(element);
  }

  /** A table whose rows nearly all hold a title as a link is a list of links. */
  private markLinkTables(): void {
    const rows = new Map<Element, number[]>();
    this.lines.forEach(({ table }, i) => {
      if (!table) return;
      const own = rows.get(table);
      if (own) own.push(i);
      else rows.set(table, [i]);
    });
    for (const own of rows.values()) {
      const linked = own.filter((i) => this.lines[i]!.linked >= TITLE_LENGTH && this.lines[i]!.linked * 3 >= this.lines[i]!.length);
      if (own.length < FEWEST_ROWS || linked.length < own.length * NEARLY_ALL) continue;
      for (const i of own) this.facts[i] = { prose: 0, link: true, furniture: false };
    }
  }

  /** What the first line of an element says that the rest of it is. */
  private hintIn({ first, last }: Extent): Hint | null {
    if (last - first < 2) return null;
    if (announcesComments(this.lines[first]!)) return 'comment';
    return leadsToOthers(this.lines, first, last) ? 'page' : null;
  }

  private add(element: Element, part: Extent): void {
    const whole = this.extents.get(element);
    if (!whole) {
      this.extents.set(element, { ...part });
      return;
    }
    whole.first = Math.min(whole.first, part.first);
    whole.last = Math.max(whole.last, part.last);
    whole.prose += part.prose;
    whole.length += part.length;
    whole.linked += part.linked;
  }
}

/** Titles in lists have the day or the number of readers behind them. */
function lengthWithoutDay({ text, length, linked }: PageLine): number {
  if (linked === 0 || length > LONGEST_TITLE) return length;
  return length - (text.match(DAY_OR_COUNT)?.join('').replace(/\s/g, '').length ?? 0);
}

function readLine(line: PageLine): LineFacts {
  const link = line.cells === null && line.length > 1 && line.linked >= lengthWithoutDay(line) * MOSTLY;
  const furniture = line.fact || (line.cells === null && isFurniture(line.text));
  if (link || furniture) return { prose: 0, link, furniture };
  const own = line.length - line.linked;
  if (line.cells !== null) return { prose: own * 0.5, link, furniture };
  if (line.length < 60 && readMeta(line.text, true) !== null) return { prose: 0, link, furniture };
  const reads = own >= LONG || (own >= 10 && PUNCTUATION.test(line.text.slice(0, 400)));
  return { prose: reads ? own : own * SHORT_SHARE, link, furniture };
}
