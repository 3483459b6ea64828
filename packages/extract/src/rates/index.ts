import type { Article, CitationAssertion, RateAssertion } from '@yibao-rules/model';
import { readFigures } from '../figures/index.js';
import { resolveScopes } from '../scope/index.js';
import type { RegionMention } from '../types.js';
import { joinRates } from './join.js';

/** The rules of an article that set a number: each figure with its measure, value, scope, hedge and evidence, in text order. */
export function extractRates(
  article: Article,
  regions: readonly RegionMention[],
  citations: readonly CitationAssertion[],
): RateAssertion[] {
  const figures = readFigures(article, regions, citations);
  return joinRates(article, figures, resolveScopes(article, regions, figures));
}
