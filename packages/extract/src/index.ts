import type { Article, Assertions } from '@yibao-rules/model';
import { extractChannels } from './channels/index.js';
import { extractCitations } from './citations/index.js';
import { extractRates } from './rates/index.js';
import { extractRegions } from './regions/index.js';

export type { RegionMention } from './types.js';

/**
 * Everything that an article states, each with its evidence. Pure: the same article gives the same assertions, each kind in text order.
 */
export function extractAssertions(article: Article): Assertions {
  const regions = extractRegions(article);
  const citations = extractCitations(article);
  return {
    cities: regions.cities,
    channels: extractChannels(article, regions.mentions),
    rates: extractRates(article, regions.mentions, citations),
    citations,
  };
}
