import type { ArticleScan } from '../scan/article-scan.js';
import type { RateFigure, RegionMention } from '../types.js';
import { encloseAmong } from './among.js';
import { bandTokens } from './band-words.js';
import { isDestination } from './context.js';
import { datedTokens } from './dated-words.js';
import { merged, sortTokens } from './order.js';
import { signsOf } from './signs.js';
import { atom, figureToken, holdBehind, scopeToken, type Token } from './token.js';
import { overlapping, type Passage, wordsAndMarks } from './words-and-marks.js';

const NONE: readonly never[] = [];

/**
 * Everything in a passage that bears on scope, in text order; a token is placed by its end, so that words inside a figure's own
 * evidence (取消一级医疗机构起付标准) count for it. Nothing is stated twice: where tokens overlap, the first and longest holds.
 * `inPassage` are the indexes into `figures` of those in the passage, and `regions` its regions, both in text order.
 */
export function tokenize(
  text: string,
  scan: ArticleScan,
  passage: Passage,
  figures: readonly RateFigure[],
  inPassage: readonly number[] = NONE,
  regions: readonly RegionMention[] = NONE,
): Token[] {
  const { start, end, heading } = passage;
  const signs = signsOf(text, start, end);
  const spans = inPassage.map((index) => figures[index] as RateFigure);
  const placed: Token[] = [];
  const bands = bandTokens(text, start, end, signs).filter((band) => !overlapping(band.start, band.end, spans));
  for (const band of bands) placed.push(band);
  for (const { start, end, code } of regions)
    if (!isDestination(text, start, end)) placed.push(scopeToken(start, end, [atom('region', [code])]));
  for (let i = 0; i < spans.length; i++) {
    const { start, end } = spans[i] as RateFigure;
    placed.push(figureToken(inPassage[i] as number, start, end));
  }
  for (const token of datedTokens(text, start, end, signs, heading)) {
    // A figure does not restrict itself: 缴费满15年 is no tenure of the 15 years, only of what follows.
    const own = overlapping(token.start, token.end, spans);
    if (own) holdBehind(token, own.end);
    placed.push(token);
  }
  const { tokens, hasAmong } = wordsAndMarks(text, scan, passage, spans, bands);
  const all = merged(sortTokens(placed), tokens);
  return hasAmong ? encloseAmong(all) : all;
}
