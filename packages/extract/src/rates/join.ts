import { type Article, type Block, confidenceUnder, evidenceAt, headingTexts, type RateAssertion, type Scope } from '@yibao-rules/model';
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
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index] as RateFigure;
    const { start, end, block, measure, value, hedge } = figure;
    if (block !== last) headings = headingTexts(article, article.blocks[block] as Block);
    last = block;
    const doubts = doubtsOf.of(figure);
    const confidence = confidenceUnder(doubts);
    const evidence = evidenceAt(article.text, start, end, headings);
    for (const scope of scopes[index] ?? []) records.push({ measure, value, scope, hedge, evidence, confidence, doubts });
  }
  return records;
}
