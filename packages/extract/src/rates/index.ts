import type { Article, CitationAssertion, RateAssertion } from '@yibao-rules/model';
import { readFigures } from '../figures/index.js';
import { scanOf } from '../scan/article-scan.js';
import { resolveScopes } from '../scope/index.js';
import type { RegionMention } from '../types.js';
import { Doubts } from './doubts.js';
import { joinRates } from './join.js';
import type { RateTrace } from './trace.js';

/**
 * The rules of an article that set a number: each figure with its measure, value, scope, hedge and evidence, in text order. `trace`, if
 * given, takes down which words gave each its measure and scope.
 */
export function extractRates(
  article: Article,
  regions: readonly RegionMention[],
  citations: readonly CitationAssertion[],
  trace: RateTrace | null = null,
): RateAssertion[] {
  const doubts = new Doubts();
  const { codes } = scanOf(article);
  const figures = readFigures(article, regions, citations, (figure, claim) => {
    trace?.claims.set(figure, claim);
    doubts.addOfFigure(article.text, codes, figure, claim);
  });
  const scopes = resolveScopes(article, regions, figures, trace?.scopes, (figure, doubt) => doubts.add(figure, doubt));
  trace?.read(figures, scopes);
  return joinRates(article, figures, scopes, doubts);
}
