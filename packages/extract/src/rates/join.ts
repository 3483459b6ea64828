import {
  type Article,
  type Block,
  confidenceUnder,
  evidenceAt,
  headingTexts,
  type Line,
  type RateAssertion,
  type Scope,
} from '@yibao-rules/model';
import { scanOf } from '../scan/article-scan.js';
import type { RateFigure } from '../types.js';
import type { Doubts } from './doubts.js';

const LINE_FEED = 0x0a;

/**
 * Figures and what they hold for as records, in the order of the figures: one record for each scope of a figure (a rule for several
 * regions is a record for each), all with the figure's evidence and what is doubtful about it.
 */
export function joinRates(
  article: Article,
  figures: readonly RateFigure[],
  scopes: readonly (readonly Scope[])[],
  doubtsOf: Doubts,
): RateAssertion[] {
  const records: RateAssertion[] = [];
  let last = -1;
  let headings: readonly string[] = [];
  const { codes } = scanOf(article);
  let line: Line = { start: 0, end: -1 };
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index] as RateFigure;
    const { start, end, block, measure, value, hedge } = figure;
    if (block !== last) headings = headingTexts(article, article.blocks[block] as Block);
    last = block;
    const doubts = doubtsOf.of(figure);
    const confidence = confidenceUnder(doubts);
    if (start > line.end) line = lineAt(codes, start, article.text.length);
    const evidence = evidenceAt(article.text, start, end, headings, end <= line.end ? line : null);
    for (const scope of scopes[index] ?? []) records.push({ measure, value, scope, hedge, evidence, confidence, doubts });
  }
  return records;
}

/** The line around `at` of a text of this length, which is given by its code units. */
function lineAt(codes: Uint16Array, at: number, length: number): Line {
  let start = at;
  while (start > 0 && codes[start - 1] !== LINE_FEED) start--;
  let end = at;
  while (end < length && codes[end] !== LINE_FEED) end++;
  return { start, end };
}
