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
import type { RateFigure } from '../types.js';
import type { Doubts } from './doubts.js';

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
  let line: Line = { start: 0, end: -1 };
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index] as RateFigure;
    const { start, end, block, measure, value, hedge } = figure;
    if (block !== last) headings = headingTexts(article, article.blocks[block] as Block);
    last = block;
    const doubts = doubtsOf.of(figure);
    const confidence = confidenceUnder(doubts);
    if (start > line.end) line = lineAt(article.text, start);
    const evidence = evidenceAt(article.text, start, end, headings, end <= line.end ? line : null);
    for (const scope of scopes[index] ?? []) records.push({ measure, value, scope, hedge, evidence, confidence, doubts });
  }
  return records;
}

function lineAt(text: string, at: number): Line {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? text.length : end };
}
