import { dateInWords } from './listed-date.js';
import { type ListedLink, listedWords, MOST_LINKS, MOST_WORDS } from './listed-link.js';
import { isNextByRel, isNextByWords, NextLinks } from './next-page.js';
import { readMarkup } from './read-markup.js';

/** Elements that hold one entry of a list, or a part of one. */
const ROWS = new Set(['li', 'tr', 'td', 'dd', 'dt', 'dl', 'p', 'div', 'article', 'section']);
/** Elements whose words nobody reads. */
const UNSEEN = new Set(['script', 'style', 'noscript', 'template']);
/** Links that one date may stand beside: the title, and a picture or `详情` that leads to the same page. */
const MOST_LINKS_OF_A_DATE = 2;

export interface PageLinks {
  links: ListedLink[];
  /** What the links are relative to, where the page says so itself (`<base href>`), or null. */
  base: string | null;
  /** Where links to the next page of the list lead, the surest first; empty where there is none. */
  next: string[];
}

/** An open element of a list: its words outside links, and its links without a date, one more than a date may belong to at most. */
interface Row {
  words: string;
  undated: ListedLink[];
}

/**
 * The links of a list page in their order, each with its words (or its `title`, where that says more) and the date in the same
 * entry: of the innermost element around it that holds a date beside one or two links.
 */
export function pageLinks(html: string): PageLinks {
  const links: ListedLink[] = [];
  const rows: Row[] = [{ words: '', undated: [] }];
  let base: string | null = null;
  const next = new NextLinks();
  let link: { href: string; words: string; title: string; label: string } | null = null;
  let unseen = 0;

  const endLink = () => {
    if (link === null) return;
    const found: ListedLink = { href: link.href, title: longer(listedWords(link.words), listedWords(link.title)), date: null };
    links.push(found);
    if ([link.words, link.title, link.label].some(isNextByWords)) next.addByWords(link.href);
    addUndated(rows.at(-1)!, [found]);
    link = null;
  };

  readMarkup(
    html,
    {
      onopentag(name, attributes) {
        const { href } = attributes;
        if ((name === 'link' || name === 'a') && href !== undefined && isNextByRel(attributes.rel)) next.addByRel(href);
        if (UNSEEN.has(name)) unseen++;
        else if (name === 'base') base ??= href ?? null;
        else if (ROWS.has(name)) rows.push({ words: '', undated: [] });
        else if (name === 'a') {
          endLink();
          if (href !== undefined) link = { href, words: '', title: attributes.title ?? '', label: attributes['aria-label'] ?? '' };
        }
      },
      ontext(words) {
        if (unseen > 0) return;
        const place = link ?? rows.at(-1)!;
        if (place.words.length < MOST_WORDS) place.words += words.slice(0, MOST_WORDS);
      },
      onclosetag(name) {
        if (UNSEEN.has(name)) unseen = Math.max(0, unseen - 1);
        else if (name === 'a') endLink();
        else if (ROWS.has(name) && rows.length > 1) endRow(rows);
      },
    },
    { decodeEntities: true },
    () => links.length >= MOST_LINKS,
  );
  endLink();
  return { links, base, next: next.list() };
}

/** Dates the links of the innermost open row, or hands them and the row's words to the row around it. */
function endRow(rows: Row[]): void {
  const { words, undated } = rows.pop()!;
  const above = rows.at(-1)!;
  const date = undated.length > 0 && undated.length <= MOST_LINKS_OF_A_DATE ? dateInWords(words) : null;
  if (date !== null) {
    for (const link of undated) link.date = date;
    return;
  }
  above.words = `${above.words} ${words}`.slice(0, MOST_WORDS);
  addUndated(above, undated);
}

function addUndated(row: Row, links: readonly ListedLink[]): void {
  row.undated.push(...links.slice(0, MOST_LINKS_OF_A_DATE + 1 - row.undated.length));
}

/** Lists cut long titles; the whole one stands in the attribute then. */
function longer(words: string | null, title: string | null): string | null {
  return title !== null && title.length > (words?.length ?? 0) ? title : words;
}
