import type { Article, Assertions } from '@yibao-rules/model';
import { extractChannels } from './channels/index.js';
import { extractCitations } from './citations/index.js';
import { extractRates } from './rates/index.js';
import { extractRegions } from './regions/index.js';
import { inOwnWords, inSimplified } from './text/simplified.js';

export { extractCitations } from './citations/index.js';
export type { RegionMention } from './types.js';

/**
 * Everything that an article states, each with its evidence. Pure: the same article gives the same assertions, each kind in text order.
 * A text in traditional characters is read as if it were simplified: names, titles and quotes come in simplified characters,
 * evidence in the article's own.
 */
export function extractAssertions(article: Article): Assertions {
  const read = inSimplified(article);
  const regions = extractRegions(read);
  const citations = extractCitations(read);
  const assertions = {
    cities: regions.cities,
    channels: extractChannels(read, regions.mentions),
    rates: extractRates(read, regions.mentions, citations),
    citations,
  };
  return inOwnWords(assertions, article, read);
}
