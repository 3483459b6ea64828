import { listedWords } from './listed-link.js';
import { NEXT_PAGE_WORDS } from './next-page.table.js';

/** Links to a next page that are kept of one page: one often stands above the list and one below it. */
const MOST_NEXT = 4;
/** Characters of the longest such link, arrows and white space counted. */
const LONGEST_WORDS = 40;

/** True of a link that says that it leads on (`rel="next"`, https://html.spec.whatwg.org/multipage/links.html#link-type-next). */
export function isNextByRel(rel = ''): boolean {
  return rel.slice(0, 200).toLowerCase().split(/\s+/).includes('next');
}

/** True of the words of a link to the next page: `下一页`, `[下一页>]`, `Next »`. */
export function isNextByWords(words: string): boolean {
  if (words.length > LONGEST_WORDS) return false;
  const letters = listedWords(words.replace(/[^\p{L}\s]+/gu, ' '));
  return letters !== null && NEXT_PAGE_WORDS.has(letters.toLowerCase());
}

/** Gathers where a page's links to the next one lead, those that say it by `rel` before those that say it in words. */
export class NextLinks {
  private readonly byRel: string[] = [];
  private readonly byWords: string[] = [];

  addByRel(href: string): void {
    if (this.byRel.length < MOST_NEXT) this.byRel.push(href);
  }

  addByWords(href: string): void {
    if (this.byWords.length < MOST_NEXT) this.byWords.push(href);
  }

  list(): string[] {
    return [...this.byRel, ...this.byWords];
  }
}
