import {
  BREADCRUMB,
  COPYRIGHT_WORDS,
  DISCLAIMER_WORDS,
  FOLLOW_WORDS,
  FURNITURE_LINES,
  NEIGHBOUR_WORDS,
  RELATED_LINES,
} from './boilerplate.table.js';
import { type Draft, draftOf } from './draft.js';
import { looksLikeTitle } from './line-shape.js';
import { holds, SIGN } from './line-signs.js';
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
export function readFurniture(line: Pick<Line, 'text' | 'signs'>): 'boilerplate' | 'neighbour' | null {
  const text = line.text;
  if (text.length > LONGEST_NOTICE) return null;
  if (text.length <= 16 && FURNITURE_LINES.has(bare(text))) return 'boilerplate';
  if (
    announcesOthers(line) ||
    ('您当现目首'.includes(text.charAt(0)) && BREADCRUMB.test(text)) ||
    (text.length <= 26 && FOLLOW_WORDS.test(text))
  )
    return 'boilerplate';
  if (holds(line, SIGN.neighbour) && NEIGHBOUR_WORDS.test(text)) return 'neighbour';
  if (holds(line, SIGN.notice) && COPYRIGHT_WORDS.test(text)) return 'boilerplate';
  if (holds(line, SIGN.disclaimer) && !holds(line, SIGN.digit) && DISCLAIMER_WORDS.test(text)) return 'boilerplate';
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
      owned[i] = [draftOf('boilerplate', line.start, line.end)];
      afterButton = i > titleLine && FURNITURE_LINES.has(bare(line.text));
    } else if (kind === 'neighbour') {
      owned[i] = [draftOf(line.text.length > 16 ? 'link-list' : 'boilerplate', line.start, line.end)];
      afterButton = true;
    } else if (afterButton) {
      const next = lines[i + 1];
      if (/^[\d\s/.-]{1,12}$/.test(line.text) || line.text === title || /(?:\.{3}|…)$/.test(line.text)) {
        owned[i] = [draftOf('boilerplate', line.start, line.end)];
      } else if (!line.gap && looksLikeTitle(line.text, 60) && next && readFurniture(next) === 'neighbour') {
        owned[i] = [draftOf('link-list', line.start, line.end)];
      } else afterButton = false;
    }
  }
}
