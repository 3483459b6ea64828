import {
  BREADCRUMB,
  COPYRIGHT_WORDS,
  DISCLAIMER_WORDS,
  FOLLOW_WORDS,
  FURNITURE_LINES,
  NEIGHBOUR_WORDS,
  RELATED_LINES,
} from './boilerplate.table.js';
import type { Draft } from './draft.js';
import { looksLikeTitle } from './line-shape.js';
import type { Line } from './lines.js';

const LONGEST_NOTICE = 160;

/** A line as it is compared with the tables: without white space, brackets around it, colon and arrows at the end. */
function bare(line: string): string {
  return line
    .replace(/\s+/g, '')
    .replace(/[：:>＞»】\]]+$/, '')
    .replace(/^[【[]/, '');
}

/** The line announces other articles. */
export function announcesOthers(line: Pick<Line, 'text'>): boolean {
  return line.text.length <= 12 && RELATED_LINES.has(bare(line.text));
}

/** What of the page a line is, or null where it is the article's. */
export function readFurniture(line: Pick<Line, 'text'>): 'boilerplate' | 'neighbour' | null {
  const text = line.text;
  if (text.length > LONGEST_NOTICE) return null;
  if (text.length <= 16 && FURNITURE_LINES.has(bare(text))) return 'boilerplate';
  if (announcesOthers(line) || BREADCRUMB.test(text) || (text.length <= 26 && FOLLOW_WORDS.test(text))) return 'boilerplate';
  if (NEIGHBOUR_WORDS.test(text)) return 'neighbour';
  if (COPYRIGHT_WORDS.test(text)) return 'boilerplate';
  if (DISCLAIMER_WORDS.test(text) && !/\d/.test(text)) return 'boilerplate';
  return null;
}

/**
 * Claims the lines of the page: notices, buttons, links to neighbours, and behind a button the widgets (numbers of a calendar, the title and
 * the cut summary of a poster) up to the next line that reads as the article's.
 */
export function claimFurniture(lines: readonly Line[], owned: (Draft[] | undefined)[], titleLine: number): void {
  const title = lines[titleLine]?.text ?? '';
  let afterButton = false;
  for (const [i, line] of lines.entries()) {
    if (owned[i] || i === titleLine) continue;
    const kind = readFurniture(line);
    if (kind === 'boilerplate') {
      owned[i] = [{ kind: 'boilerplate', start: line.start, end: line.end }];
      afterButton = i > titleLine && FURNITURE_LINES.has(bare(line.text));
    } else if (kind === 'neighbour') {
      owned[i] = [{ kind: line.text.length > 16 ? 'link-list' : 'boilerplate', start: line.start, end: line.end }];
      afterButton = true;
    } else if (afterButton) {
      const next = lines[i + 1];
      if (/^[\d\s/.-]{1,12}$/.test(line.text) || line.text === title || /(?:\.{3}|…)$/.test(line.text)) {
        owned[i] = [{ kind: 'boilerplate', start: line.start, end: line.end }];
      } else if (!line.gap && looksLikeTitle(line.text, 60) && next && readFurniture(next) === 'neighbour') {
        owned[i] = [{ kind: 'link-list', start: line.start, end: line.end }];
      } else afterButton = false;
    }
  }
}
