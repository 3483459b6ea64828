import type { ArticleScan } from '../scan/article-scan.js';
import { isDigit } from '../text/digits.js';
import type { RateFigure } from '../types.js';
import { isBeforeFigure, isSetAside } from './context.js';
import { KEY } from './key.js';
import type { Entry } from './lexicon.js';
import { place } from './order.js';
import {
  atom,
  type BoundaryLevel,
  boundaryToken,
  cueToken,
  measureToken,
  parenthesisToken,
  type ScopeToken,
  scopeToken,
  type Token,
} from './token.js';

export interface Passage {
  start: number;
  end: number;
  /** Titles and headings may open with a bare year (2025医保…). */
  heading: boolean;
}

const MARKS: readonly (readonly [string, BoundaryLevel | 'open' | 'close'])[] = [
  ['、/／+', 'item'],
  ['，,', 'clause'],
  ['；;', 'segment'],
  ['。！!？?\n', 'sentence'],
  ['：:', 'label'],
  ['（(', 'open'],
  ['）)', 'close'],
];
/** For each UTF-16 unit 1 + the index of its row in MARKS, 0 for the rest. */
const MARK_OF = new Uint8Array(0x10000);
MARKS.forEach(([characters], index) => {
  for (const c of characters) MARK_OF[c.charCodeAt(0)] = index + 1;
});
const COMMA = 0x2c;
const COLON = 0x3a;

/** The words of the lexicon and the punctuation of a passage, in order. */
export function wordsAndMarks(
  text: string,
  scan: ArticleScan,
  passage: Passage,
  figures: readonly RateFigure[],
  bands: readonly ScopeToken[],
): { tokens: Token[]; hasAmong: boolean } {
  const { start, end } = passage;
  const { marks, scope, codes } = scan;
  const tokens: Token[] = [];
  let hasAmong = false;
  let w = scope.from(start);
  let m = marks.from(start);
  for (;;) {
    const wordAt = scope.at[w] as number;
    const markAt = marks.at[m] as number;
    if (markAt < end && markAt <= wordAt) {
      m++;
      const mark = MARK_OF[codes[markAt] as number] as number;
      if (mark === 0 || isInsideNumber(codes, markAt, start, end) || overlapping(markAt, markAt + 1, figures)) continue;
      const kind = (MARKS[mark - 1] as (typeof MARKS)[number])[1];
      place(
        tokens,
        kind === 'open' || kind === 'close' ? parenthesisToken(kind, markAt, markAt + 1) : boundaryToken(kind, markAt, markAt + 1),
      );
      continue;
    }
    if (wordAt >= end) break;
    const wordEnd = scope.ends[w] as number;
    const entry = scope.value(w++);
    // 起付线至3万元 is one thing: no measure is named in it.
    if (entry.measure && !overlapping(wordAt, wordEnd, bands)) place(tokens, measureToken(wordAt, wordEnd));
    if (entry.cue) place(tokens, cueToken(entry.cue, wordAt, wordEnd));
    hasAmong ||= entry.cue === 'among';
    if (entry.list) placeList(tokens, entry.list, wordAt, wordEnd);
    if (statesScope(text, codes, entry, wordAt, wordEnd, passage)) place(tokens, scopeToken(wordAt, wordEnd, entry.atoms));
  }
  return { tokens, hasAmong };
}

function statesScope(text: string, codes: Uint16Array, entry: Entry, start: number, end: number, passage: Passage): boolean {
  if (entry.atoms.length === 0) return false;
  if (entry.terse && !isBeforeFigure(text, end) && !(passage.heading && end === passage.end)) return false;
  return !isSetAside(text, codes, start, end);
}

/** One token a numeral (一、二级), so that figures can be dealt out among them; the last takes the unit. */
function placeList(tokens: Token[], list: readonly string[], start: number, end: number): void {
  for (let i = 0; i < list.length; i++) {
    const from = start + 2 * i;
    place(tokens, scopeToken(from, i === list.length - 1 ? end : from + 1, [atom(KEY.facility, [list[i] as string])]));
  }
}

/** 2,000元 and 12:30 hold no boundary. */
function isInsideNumber(codes: Uint16Array, at: number, start: number, end: number): boolean {
  const code = codes[at];
  return (
    (code === COMMA || code === COLON) && at > start && at + 1 < end && isDigit(codes[at - 1] as number) && isDigit(codes[at + 1] as number)
  );
}

/** The first span that overlaps `start`–`end`, by binary search: spans are sorted and rarely nested. */
export function overlapping<T extends { start: number; end: number }>(start: number, end: number, spans: readonly T[]): T | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as T).end <= start) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span && span.start < end ? span : null;
}
