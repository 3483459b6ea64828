import { asksQuestion, endsColon, endsQuestion, looksLikeProse, looksLikeTitle } from './line-shape.js';
import type { Line } from './lines.js';
import { markerOf } from './markers.js';
import { isSignature, isSignedDate, readMeta } from './meta.js';
import { readFurniture } from './page-furniture.js';

const FIRST_LINES = 6;

/** Index of the line that is the article's title, or -1: the first line that is neither the page's nor a date, if it can be a title; a line with a bullet or a list number cannot. */
export function findTitle(lines: readonly Line[]): number {
  const stated = lines.findIndex((line) => line.hint?.kind === 'title');
  if (stated >= 0) return stated;
  for (let i = 0; i < Math.min(FIRST_LINES, lines.length); i++) {
    const line = lines[i]!;
    if (readFurniture(line) || readMeta(line.text, true)) continue;
    const marker = markerOf(line);
    if (marker?.kind === 'hash' || line.hint?.kind === 'heading') return i;
    if (line.quoted || line.hint || marker !== null) return -1;
    return looksLikeTitle(line.text) ? i : -1;
  }
  return -1;
}

/** The issuers of a notice alone on a line, and what it is about on the next (`某某市医保局 某某市财政局` / `关于…的通知`): one title. */
export function titleGoesOn(line: Line, next: Line | undefined): boolean {
  if (!next || next.gap || next.quoted || !next.text.startsWith('关于') || !looksLikeTitle(next.text)) return false;
  return line.text.split(/[ 　]+/).every(isSignature);
}

/**
 * Indexes of the title lines of a file that holds several documents one after the other, the article's own title first; empty for
 * one document. A later title opens a block of lines, and
 * - its document number or date stands on the next line, or
 * - it asks a question as the article's title does, with the answer on the next line (a list of questions), or
 * - every entry of the file is one title line and one line of text (a list of tickets).
 */
export function findDocuments(lines: readonly Line[], title: number): number[] {
  if (title < 0) return [];
  const questions = isQuestionEntry(lines, title);
  const entries = isListOfEntries(lines, title);
  const later: number[] = [];
  for (let i = title + 1; i + 1 < lines.length; i++) {
    if (!lines[i]!.gap) continue;
    const next = lines[i + 1]!;
    if (isSignedDate(next.text) && isSignature(lines[i]!.text)) continue;
    const dated =
      canHead(lines, i) &&
      readMeta(next.text, true) !== null &&
      readMeta(lines[i]!.text, true) === null &&
      (!next.gap || next.text.includes('号'));
    if (dated || (questions && isQuestionEntry(lines, i)) || (entries && isEntry(lines, i))) later.push(i);
  }
  return later.length === 0 ? [] : [title, ...later];
}

function canHead(lines: readonly Line[], i: number): boolean {
  const { text, quoted, hint } = lines[i]!;
  return !quoted && !hint && text.length >= 4 && looksLikeTitle(text) && !endsColon(text) && markerOf(lines[i]!) === null;
}

const ANSWER = /^(?:回?答复?|[Aa]\d{0,3})[ 　]*[：:.、．]/;
const LONGEST_QUESTION = 200;

/** A question with its answer on the next line. One that the answer's label gives away may be several sentences long. */
function isQuestionEntry(lines: readonly Line[], i: number): boolean {
  const next = lines[i + 1];
  const { text } = lines[i]!;
  if (next && !next.gap && endsQuestion(text) && text.length <= LONGEST_QUESTION && ANSWER.test(next.text)) return true;
  return (
    canHead(lines, i) &&
    asksQuestion(lines[i]!.text) &&
    next !== undefined &&
    !next.gap &&
    (looksLikeProse(next.text) || markerOf(next) !== null)
  );
}

/** One title line, one line of text, then a blank line or the end. */
function isEntry(lines: readonly Line[], i: number): boolean {
  const next = lines[i + 1];
  return canHead(lines, i) && next !== undefined && !next.gap && looksLikeProse(next.text) && (lines[i + 2]?.gap ?? true);
}

function isListOfEntries(lines: readonly Line[], title: number): boolean {
  const [second, third] = [title + 2, title + 4];
  const half = lines[title]!.text.length / 2;
  return [title, second, third].every((i) => lines[i] !== undefined && isEntry(lines, i) && lines[i]!.text.length >= half);
}
