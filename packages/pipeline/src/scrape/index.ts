export { OUTCOMES, type Outcome, type ScrapedListing, type ScrapedSource, TROUBLE } from './outcome.js';
export { type ScrapeOptions, type ScrapeResult, scrapePipeline } from './scrape.js';
