import type { Article, Assertions } from '@yibao-rules/model';
import { extractChannels } from './channels/index.js';
import { extractCitations } from './citations/index.js';
import { explainRates, type RateExplanation } from './explain/index.js';
import { extractRates } from './rates/index.js';
import { RateTrace } from './rates/trace.js';
import { extractRegions } from './regions/index.js';
import { inOwnWords, inSimplified } from './text/simplified.js';

export { extractCitations } from './citations/index.js';
export { type Origin, type RateExplanation, VIAS, type Via } from './explain/index.js';
export type { RegionMention } from './types.js';

/**
 * Everything that an article states, each with its evidence. Pure: the same article gives the same assertions, each kind in text order.
 * A text in traditional characters is read as if it were simplified: names, titles and quotes come in simplified characters,
 * evidence in the article's own.
 */
export function extractAssertions(article: Article): Assertions {
  const read = inSimplified(article);
  return inOwnWords(assertionsOf(read, null), article, read);
}

/**
 * The same assertions, and for each of `rates` (same index in `explanations`) the words that gave it its measure and each key of its scope, as
 * they stand in the article.
 */
export function explainAssertions(article: Article): Assertions & { explanations: RateExplanation[] } {
  const read = inSimplified(article);
  const trace = new RateTrace();
  const assertions = inOwnWords(assertionsOf(read, trace), article, read);
  return { ...assertions, explanations: explainRates(article, trace) };
}

function assertionsOf(article: Article, trace: RateTrace | null): Assertions {
  const regions = extractRegions(article);
  const citations = extractCitations(article);
  return {
    cities: regions.cities,
    channels: extractChannels(article, regions.mentions),
    rates: extractRates(article, regions.mentions, citations, trace),
    citations,
  };
}
