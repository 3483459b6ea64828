import { type Draft, draftOf } from './draft.js';
import { endsColon, looksLikeTitle } from './line-shape.js';
import { holds, SIGN } from './line-signs.js';
import type { Line } from './lines.js';
import { announcesOthers } from './page-furniture.js';

/** `健康新闻 2025-03-13`, `2025-03-13 健康新闻`: a short category and a date, nothing else. */
const CATEGORY_AND_DATE =
  /^[^\s\d：:，。]{2,10}[ 　]+\d{4}-\d{1,2}-\d{1,2}(?: \d{1,2}:\d{2})?$|^\d{4}-\d{1,2}-\d{1,2}(?: \d{1,2}:\d{2})?[ 　]+[^\s\d：:，。]{2,10}$/;
/** Title and this many lines of summary at most. */
const MOST_BODY_LINES = 6;

interface Teaser {
  title: number;
  /** Line of its category and date; -1 where the page cuts it off. */
  meta: number;
  /** Index of the last line. */
  last: number;
}

/**
 * Claims teasers of other articles: a title, a summary, a line of category and date. One alone is a teaser only behind a line that
 * announces other articles; without such a line it takes two that follow one another.
 */
export function claimTeasers(lines: readonly Line[], owned: (Draft[] | undefined)[]): void {
  const found = findTeasers(lines, owned);
  for (const [number, teaser] of found.entries()) {
    for (let i = teaser.title; i <= teaser.last; i++) {
      const { start, end } = lines[i]!;
      const kind = i === teaser.title ? 'teaser-title' : i === teaser.meta ? 'teaser-meta' : 'paragraph';
      owned[i] = [draftOf(kind, start, end, undefined, undefined, number)];
    }
  }
}

function findTeasers(lines: readonly Line[], owned: readonly (Draft[] | undefined)[]): Teaser[] {
  const teasers: Teaser[] = [];
  let open = -1;
  let announced = false;
  for (const [i, line] of lines.entries()) {
    if (announcesOthers(line)) {
      open = i + 1;
      announced = true;
    } else if (!owned[i] && line.text.length <= 40 && holds(line, SIGN.digit) && CATEGORY_AND_DATE.test(line.text)) {
      const first = open >= 0 ? open : i - 2;
      const title = lines[first];
      const fits = title && i - first >= 1 && i - first <= MOST_BODY_LINES + 1 && looksLikeTitle(title.text, 80) && !endsColon(title.text);
      if (fits && first > 0) teasers.push({ title: first, meta: i, last: i });
      open = i + 1;
    }
  }
  if (!announced && teasers.length < 2) return [];
  const cut = cutOffTeaser(lines, owned, open, teasers.length);
  return cut ? [...teasers, cut] : teasers;
}

/** The last teaser of a page that ends inside it: a title and a summary without its date. */
function cutOffTeaser(lines: readonly Line[], owned: readonly (Draft[] | undefined)[], open: number, before: number): Teaser | null {
  const title = lines[open];
  if (before === 0 || open < 0 || !title || owned[open] || !looksLikeTitle(title.text, 80) || lines.length - open !== 2 || owned[open + 1])
    return null;
  return { title: open, meta: -1, last: open + 1 };
}
