import type { Element } from 'domhandler';
import type { PageLine } from '../visible/page-line.js';
import { COLUMN_ENDING, DOUBTFUL_SEPARATORS, SITE_ENDING, SURE_SEPARATORS } from './title.table.js';

const LONGEST_TITLE = 150;
const SHORTEST_TITLE = 4;
const LONGEST_MARK = 10;
const LONGEST_SITE = 16;
const DEEPEST_NAME = 3;
const TITLE_NAME = /tit(?:le)?(?:$|[\s_-])|headline|biaoti|\bbt\b/i;

/** What the head of a page calls its article; site and column may stand behind it. */
export interface StatedTitles {
  /** Titles that name the article and nothing else: `ArticleTitle`, `og:title`, a headline; most trusted first. */
  exact: readonly string[];
  /** The `<title>`, or ''. */
  page: string;
  /** The name of the site, where it is known. */
  site: string | null;
}

/**
 * The index of the line that is the article's title, or -1: among the lines before `end`, the one that the head's titles name; else the first main
 * heading; the longest where several are named, a heading before any other line.
 */
export function findTitleLine(lines: readonly PageLine[], end: number, stated: StatedTitles): number {
  const titles = [...stated.exact, stated.page].map(squeezed).filter((title) => title.length >= SHORTEST_TITLE);
  let best = -1;
  let most = 0;
  for (let i = 0; i < Math.min(end, lines.length); i++) {
    const line = lines[i]!;
    if (line.cells || line.picture || line.length > LONGEST_TITLE || line.length < (line.hint?.level === 1 ? 2 : SHORTEST_TITLE)) continue;
    const named = titles.some((title) => names(title, squeezed(line.text)));
    const score = (named ? NAMED + Math.min(line.length, 60) : 0) + standing(line);
    if ((named || standing(line) >= HEADING) && score > most) {
      best = i;
      most = score;
    }
  }
  return best;
}

const HEADING = 6;
/** The head's word goes before any heading. */
const NAMED = 30;

/** How much a line looks like a title: a main heading, then an element named a title. */
function standing(line: PageLine): number {
  const { name } = line.element;
  const level = line.hint?.kind === 'heading' ? (line.hint.level ?? 6) : 0;
  const called = isCalledTitle(line.element);
  const linked = line.linked > line.length / 2;
  if (linked) return 0;
  if (level === 1) return 20;
  if (called) return level > 0 || name !== 'li' ? 8 : 2;
  return level === 2 ? 4 : 0;
}

/** Whether an element is named a title, or the one element that fills it: `<div class="nt"><span id="lblTitle">`. */
function isCalledTitle(element: Element): boolean {
  let at = element;
  for (let depth = 0; depth < DEEPEST_NAME; depth++) {
    if (TITLE_NAME.test(`${at.attribs.class ?? ''} ${at.attribs.id ?? ''}`.slice(0, 200))) return true;
    const [only, ...others] = at.children.filter((child) => child.type !== 'text' || child.data.trim() !== '');
    if (only?.type !== 'tag' || others.length > 0) return false;
    at = only;
  }
  return false;
}

/** The title of the head says what the line says: it begins with it, or holds it behind its site's name; or it is the line, cut off. */
function names(title: string, line: string): boolean {
  if (title.startsWith(line) || (line.length >= 8 && title.includes(line))) return true;
  const cut = title.replace(/(?:\.{3}|…+)$/, '');
  return cut.length >= 8 && cut.length < title.length && line.startsWith(cut);
}

/**
 * The article's title: the line that shows it, without a mark of its kind before it (`[经验]`) that the head's title does not have; where no line
 * does, the head's, without column and site. `标题-栏目` is cut where a line or a cell of the page says `标题` alone.
 */
export function titleOf({ exact, page, site }: StatedTitles, shown: string | null, lines: readonly PageLine[]): string {
  const stated = withoutSite(exact[0] ?? page, site);
  if (shown !== null) {
    const marked = shown.endsWith(stated) && stated.length >= SHORTEST_TITLE && shown.length - stated.length <= LONGEST_MARK;
    return marked && /^[[【［]/.test(shown) ? stated : shown;
  }
  const pieces = stated.split(DOUBTFUL_SEPARATORS).map((piece) => piece.trim());
  if (pieces.length < 2) return stated;
  const said = lines.some(({ text, cells }) =>
    (cells ? text.split('\t') : [text, text.split('：', 2)[1] ?? '']).some((words) => words.trim() === pieces[0]),
  );
  return said ? pieces[0]! : stated;
}

/** `文章标题_栏目_网站`, `文章标题 - 网站`, `标题-某某市医疗保障局`, `网站 - 标题`: the title alone. */
function withoutSite(title: string, site: string | null): string {
  const whole = title.replace(/\s+/g, ' ').trim().slice(0, 300);
  const parts = whole.split(SURE_SEPARATORS).filter((part) => part !== '');
  if (parts.length > 1 && parts[0] === site) parts.shift();
  let [kept = ''] = parts;
  for (;;) {
    const pieces = kept.split(DOUBTFUL_SEPARATORS);
    const tail = pieces.at(-1)!;
    const rest = kept.slice(0, kept.length - tail.length).replace(/[-–—－\s]+$/, '');
    if (
      pieces.length < 2 ||
      rest.length < SHORTEST_TITLE ||
      !(tail.trim() === site || (tail.length <= 20 && SITE_ENDING.test(tail.trim())))
    )
      break;
    kept = rest;
  }
  return kept.trim();
}

/** Without white space, with half-width forms: the same title is typed in both. */
function squeezed(text: string): string {
  return text.slice(0, 400).normalize('NFKC').replace(/\s+/g, '');
}

/** The site that a page's `<title>` names behind the article's title: the last part that a sure separator parts off, or that ends as sites' names do. */
export function siteBehind(title: string): string | null {
  const whole = title.replace(/\s+/g, ' ').trim().slice(0, 300);
  const parts = whole.split(SURE_SEPARATORS).filter((part) => part !== '');
  const last = parts.length > 1 ? parts.at(-1)! : (whole.split(DOUBTFUL_SEPARATORS).slice(1).at(-1) ?? '');
  if (COLUMN_ENDING.test(last)) return null;
  return last.length <= LONGEST_SITE && (parts.length > 1 || SITE_ENDING.test(last)) && last.length >= 2 ? last : null;
}
