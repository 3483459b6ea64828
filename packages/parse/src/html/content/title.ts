import type { PageLine } from '../visible/page-line.js';
import { DOUBTFUL_SEPARATORS, SITE_ENDING, SURE_SEPARATORS } from './title.table.js';

const LONGEST_TITLE = 150;
const SHORTEST_TITLE = 4;
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
    if (line.cells || line.picture || line.length > LONGEST_TITLE || line.length < SHORTEST_TITLE) continue;
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
  const { name, attribs } = line.element;
  const level = line.hint?.kind === 'heading' ? (line.hint.level ?? 6) : 0;
  const called = TITLE_NAME.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`.slice(0, 200));
  const linked = line.linked > line.length / 2;
  if (linked) return 0;
  if (level === 1) return 20;
  if (called) return level > 0 || name !== 'li' ? 8 : 2;
  return level === 2 ? 4 : 0;
}

/** The title of the head says what the line says: it begins with it, or holds it behind its site's name; or it is the line, cut off. */
function names(title: string, line: string): boolean {
  if (title.startsWith(line) || (line.length >= 8 && title.includes(line))) return true;
  const cut = title.replace(/(?:\.{3}|…+)$/, '');
  return cut.length >= 8 && cut.length < title.length && line.startsWith(cut);
}

/** The article's title as the head states it, for pages whose text does not show it: without column and site. */
export function titleOf({ exact, page, site }: StatedTitles): string {
  const [first] = exact;
  return withoutSite(first ?? page, site);
}

/** `文章标题_栏目_网站`, `文章标题 - 网站`, `标题-某某市医疗保障局`, `网站 - 标题`: the title alone. */
export function withoutSite(title: string, site: string | null): string {
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
