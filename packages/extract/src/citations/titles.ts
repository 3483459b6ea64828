import { instruments } from '@yibao-rules/reference';
import { CONDITIONAL_ENDINGS, INSTRUMENT_ENDINGS, LONG_TITLE, NO_INSTRUMENT, OFFICIAL_WORDS } from './titles.table.js';

/** A title between 《 and 》: `start` and `end` with the marks, `title` without. */
export interface BookTitle {
  start: number;
  end: number;
  title: string;
}

/** Titles of joint notices run long; a mark that is not closed within this is a slip. */
const MAX_TITLE = 160;

/** Every title in 《》, outermost only: a title inside it (〈…〉, or 《…》 within 《…》) belongs to it. Linear in the text. */
export function bookTitles(text: string): BookTitle[] {
  const titles: BookTitle[] = [];
  let nextClose = text.indexOf('》');
  for (let start = text.indexOf('《'); start >= 0; ) {
    if (nextClose >= 0 && nextClose < start) nextClose = text.indexOf('》', start);
    const closes = nextClose >= 0 && nextClose - start < MAX_TITLE;
    const end = (closes ? closingMark(text, start) : null) ?? unclosedEnd(text, start);
    if (end !== null) titles.push({ start, end, title: titleBetween(text, start, end) });
    start = text.indexOf('《', end ?? start + 1);
  }
  return titles.filter(({ title }) => title !== '');
}

function titleBetween(text: string, start: number, end: number): string {
  const title = text.slice(start + 1, text[end - 1] === '》' ? end - 1 : end);
  return title.replace(/\s*\n\s*/g, '').trim();
}

function closingMark(text: string, start: number): number | null {
  let depth = 0;
  const limit = Math.min(text.length, start + MAX_TITLE);
  for (let i = start; i < limit; i++) {
    const c = text[i];
    // A title may run over the end of a line, not over the end of a paragraph.
    if (c === '\n' && text[i + 1] === '\n') return null;
    if (c === '《') depth++;
    else if (c === '》' && --depth === 0) return i + 1;
  }
  return null;
}

/** Where a title ends whose 》 was forgotten: behind the first word that ends an instrument's title. */
function unclosedEnd(text: string, start: number): number | null {
  const line = text.slice(start + 1, start + 61).split(/[\n，。；《》[（(]/, 1)[0] ?? '';
  for (const ending of ['条例', '细则', '办法', '规定', '通知', '意见', '法']) {
    const at = line.indexOf(ending);
    if (at > 1) return start + 1 + at + ending.length;
  }
  return null;
}

/** Notes behind a title that are no part of its last word: （试行）, （2018年修正）, (2024年版). */
const NOTE = /[（(][^（）()]{0,30}[)）]$/;

/** Whether a title names a law, a regulation or a policy document, rather than a form, a certificate, a book or a column. */
export function isInstrumentTitle(title: string): boolean {
  return instruments.find(title) !== null || readsLikeInstrument(title);
}

/** The same of a title that is not known: its last word tells, and what it says it is about. */
export function readsLikeInstrument(title: string): boolean {
  const bare = title.replace(NOTE, '').replace(NOTE, '');
  if (bare.length < 2 || NO_INSTRUMENT.some((word) => bare.endsWith(word))) return false;
  if (INSTRUMENT_ENDINGS.some((ending) => bare.endsWith(ending))) return bare.length > 2 || bare === '刑法' || bare === '宪法';
  if (!CONDITIONAL_ENDINGS.some((ending) => bare.endsWith(ending))) return false;
  return bare.startsWith('关于') || (OFFICIAL_WORDS.test(bare) && bare.length >= 8) || bare.length >= LONG_TITLE;
}

/** Where a title in plain words can begin. */
const TITLE_BREAK = /[，。；：！？、《》“”（）()\n\t ]/;

/**
 * The title in plain words that a document number follows, in brackets (…印发关于…的通知（医保发〔2022〕22号）) or on the next line; null where
 * no such title stands there.
 */
export function titleBeforeNumber(text: string, at: number): string | null {
  const opening = /[（(]$|\n[ \t>]*$/.exec(text.slice(Math.max(0, at - 12), at));
  if (!opening) return null;
  const end = at - opening[0].length;
  const words = text.slice(Math.max(0, end - MAX_TITLE), end).trimEnd();
  const line = words.slice(words.lastIndexOf('\n') + 1);
  // On a line of its own the title is the whole line; within a sentence it begins behind the last mark.
  const title = opening[0].startsWith('\n') ? line.trim() : (line.split(TITLE_BREAK).at(-1) ?? '');
  const about = title.indexOf('关于');
  const bare = about > 0 && /(?:印发|发布|下发|出台|根据|按照)了?$/.test(title.slice(0, about)) ? title.slice(about) : title;
  return bare.length >= 8 && isInstrumentTitle(bare) ? bare : null;
}
