import type { ArticleScan } from '../scan/article-scan.js';
import type { RateFigure, RegionMention } from '../types.js';
import { encloseAmong } from './among.js';
import { bandTokens } from './band-words.js';
import { isDestination } from './context.js';
import { datedTokens } from './dated-words.js';
import { KEY } from './key.js';
import { merged, sortTokens } from './order.js';
import { signsOf } from './signs.js';
import { atom, figureToken, holdBehind, type ScopeToken, scopeToken, type Token } from './token.js';
import { overlapping, type Passage, wordsAndMarks } from './words-and-marks.js';

const NONE: readonly never[] = [];

/**
 * Everything in a passage that bears on scope, in text order; a token is placed by its end, so that words inside a figure's own
 * evidence (取消一级医疗机构起付标准) count for it. Nothing is stated twice: where tokens overlap, the first and longest holds.
 * `figures` are those of the passage, whose tokens are numbered from `firstFigure` on, and `regions` its regions, both in text order.
 */
export function tokenize(
  text: string,
  scan: ArticleScan,
  passage: Passage,
  figures: readonly RateFigure[] = NONE,
  firstFigure = 0,
  regions: readonly RegionMention[] = NONE,
): Token[] {
  const { start, end } = passage;
  const { codes } = scan;
  const signs = signsOf(codes, start, end);
  const placed: Token[] = [];
  const bands = withoutFigures(bandTokens(text, start, end, signs), figures);
  for (let i = 0; i < bands.length; i++) placed.push(bands[i] as Token);
  for (let i = 0; i < regions.length; i++) {
    const { start, end, code } = regions[i] as RegionMention;
    if (!isDestination(text, codes, start, end)) placed.push(scopeToken(start, end, [atom(KEY.region, [code])]));
  }
  for (let i = 0; i < figures.length; i++) {
    const { start, end } = figures[i] as RateFigure;
    placed.push(figureToken(firstFigure + i, start, end));
  }
  const dated = datedTokens(text, codes, passage, signs);
  for (let i = 0; i < dated.length; i++) {
    const token = dated[i] as ScopeToken;
    // A figure does not restrict itself: 缴费满15年 is no tenure of the 15 years, only of what follows.
    const own = overlapping(token.start, token.end, figures);
    if (own) holdBehind(token, own.end);
    placed.push(token);
  }
  const { tokens, hasAmong } = wordsAndMarks(text, scan, passage, figures, bands);
  const all = merged(sortTokens(placed), tokens);
  return hasAmong ? encloseAmong(all) : all;
}

function withoutFigures(bands: readonly ScopeToken[], figures: readonly RateFigure[]): readonly ScopeToken[] {
  return bands.length === 0 ? bands : bands.filter((band) => !overlapping(band.start, band.end, figures));
}
