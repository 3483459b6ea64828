import type { RateFigure, RegionMention } from '../types.js';
import { encloseAmong } from './among.js';
import { bandTokens } from './band-words.js';
import { isBeforeFigure, isDestination, isSetAside } from './context.js';
import { datedTokens } from './dated-words.js';
import { scopeScanner } from './lexicon.js';
import type { BoundaryToken, ScopeToken, Token } from './token.js';

const BOUNDARIES: Readonly<Record<string, BoundaryToken['level']>> = {
  '、': 'item',
  '/': 'item',
  '／': 'item',
  '+': 'item',
  '，': 'clause',
  ',': 'clause',
  '；': 'segment',
  ';': 'segment',
  '。': 'sentence',
  '！': 'sentence',
  '!': 'sentence',
  '？': 'sentence',
  '?': 'sentence',
  '\n': 'sentence',
  '：': 'label',
  ':': 'label',
};
const PARENTHESES: Readonly<Record<string, 'open' | 'close'>> = { '（': 'open', '(': 'open', '）': 'close', ')': 'close' };
/** Whether a UTF-16 unit is punctuation that is read: a table, since every character of the text is looked up. */
const IS_PUNCTUATION = new Uint8Array(0x10000);
for (const char of [...Object.keys(BOUNDARIES), ...Object.keys(PARENTHESES)]) IS_PUNCTUATION[char.charCodeAt(0)] = 1;
/** The order of tokens that end at the same place: what is stated comes before the figure that it is stated of. */
const RANK = { scope: 0, measure: 1, respective: 2, together: 2, among: 2, figure: 3, open: 5, close: 5, boundary: 6 } as const;
const AFTER_OWN_FIGURE = 4;

export interface Passage {
  start: number;
  end: number;
  /** Titles and headings may open with a bare year (2025医保…). */
  heading: boolean;
}

/**
 * Everything in a passage that bears on scope, in text order; a token is placed by its end, so that words inside a figure's own
 * evidence (取消一级医疗机构起付标准) count for it. Nothing is stated twice: where tokens overlap, the first and longest holds.
 * `figures` and `regions` are those of the passage, in text order.
 */
export function tokenize(
  text: string,
  passage: Passage,
  figures: readonly { index: number; figure: RateFigure }[],
  regions: readonly RegionMention[],
): Token[] {
  const { start, end } = passage;
  const spans = figures.map(({ figure }) => figure);
  const bands = bandTokens(text, start, end).filter((band) => !overlapping(band, spans));
  const dated = datedTokens(text, start, end, passage.heading);
  for (const token of dated) {
    // A figure does not restrict itself: 缴费满15年 is no tenure of the 15 years, only of what follows.
    const own = overlapping(token, spans);
    if (own) token.from = Math.max(token.end, own.end);
  }
  const tokens: Token[] = [
    ...regions
      .filter(({ start, end }) => !isDestination(text, start, end))
      .map(({ start, end, code }): Token => ({ kind: 'scope', start, end, atoms: [{ key: 'region', values: [code] }] })),
    ...figures.map(({ index, figure }): Token => ({ kind: 'figure', start: figure.start, end: figure.end, figure: index })),
    ...wordTokens(text, passage, bands),
    ...bands,
    ...dated,
    ...punctuation(text, start, end, spans),
  ];
  tokens.sort(byPosition);
  return tokens.some(({ kind }) => kind === 'among') ? encloseAmong(tokens) : tokens;
}

function byPosition(a: Token, b: Token): number {
  return position(a) - position(b) || rank(a) - rank(b) || a.start - b.start;
}

function position(token: Token): number {
  return token.kind === 'scope' && token.from !== undefined ? token.from : token.end;
}

function rank(token: Token): number {
  return token.kind === 'scope' && token.from !== undefined ? AFTER_OWN_FIGURE : RANK[token.kind];
}

function wordTokens(text: string, passage: Passage, bands: readonly ScopeToken[]): Token[] {
  const tokens: Token[] = [];
  for (const match of scopeScanner().scan(text, passage.start, passage.end)) {
    const { start, end, value: entry } = match;
    // 起付线至3万元 is one thing: no measure is named in it.
    if (entry.measure && !overlapping(match, bands)) tokens.push({ kind: 'measure', start, end });
    if (entry.cue) tokens.push({ kind: entry.cue, start, end });
    // One token a numeral (一、二级), so that figures can be dealt out among them; the last takes the unit.
    entry.list?.forEach((value, i, list) => {
      const from = start + 2 * i;
      tokens.push({
        kind: 'scope',
        start: from,
        end: i === list.length - 1 ? end : from + 1,
        atoms: [{ key: 'facility', values: [value] }],
      });
    });
    const counts =
      entry.atoms.length > 0 &&
      (!entry.terse || isBeforeFigure(text, end) || (passage.heading && end === passage.end)) &&
      !isSetAside(text, start, end);
    if (counts) tokens.push({ kind: 'scope', start, end, atoms: entry.atoms });
  }
  return tokens;
}

function punctuation(text: string, start: number, end: number, spans: readonly RateFigure[]): Token[] {
  const tokens: Token[] = [];
  for (let at = start; at < end; at++) {
    if (IS_PUNCTUATION[text.charCodeAt(at)] === 0) continue;
    const span = { start: at, end: at + 1 };
    const char = text[at] as string;
    if (isInsideNumber(text, at, start, end) || overlapping(span, spans)) continue;
    const parenthesis = PARENTHESES[char];
    if (parenthesis) tokens.push({ kind: parenthesis, ...span });
    else tokens.push({ kind: 'boundary', level: BOUNDARIES[char] as BoundaryToken['level'], ...span });
  }
  return tokens;
}

/** 2,000元 and 12:30 hold no boundary. */
function isInsideNumber(text: string, at: number, start: number, end: number): boolean {
  return (text[at] === ',' || text[at] === ':') && at > start && at + 1 < end && isDigit(text, at - 1) && isDigit(text, at + 1);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** The first span that overlaps `token`, by binary search: spans are sorted and rarely nested. */
function overlapping<T extends { start: number; end: number }>(token: { start: number; end: number }, spans: readonly T[]): T | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as T).end <= token.start) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span && span.start < token.end ? span : null;
}
