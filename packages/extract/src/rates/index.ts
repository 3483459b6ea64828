import type { Article, CitationAssertion, RateAssertion } from '@yibao-rules/model';
import type { RegionMention } from '../types.js';

export function extractRates(
  _article: Article,
  _regions: readonly RegionMention[],
  _citations: readonly CitationAssertion[],
): RateAssertion[] {
  return [];
}
