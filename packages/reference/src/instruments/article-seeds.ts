import type { Quotation } from './compare.js';
import type { ArticleFingerprint } from './fingerprint.js';
import type { InstrumentFingerprints } from './fingerprint-store.js';

/** So many bytes in a row, of six characters, are a seed. */
const SEED = 4;
/** A seed that stands in more articles than this (法律、行政法规规定的) speaks for none of them. */
const MAX_ARTICLES = 12;
/** At least this many seeds of a quotation must be an article's before the two are compared. */
const LEAST_VOTES = 3;

/** Which articles of one instrument share words with a quotation, changed words and all. Built once for an instrument, on first use. */
export class ArticleSeeds {
  private readonly articles: ArticleFingerprint[];
  private readonly holders = new Map<number, number[]>();

  constructor(fingerprints: InstrumentFingerprints) {
    this.articles = [...fingerprints.articles()];
    for (const [index, { trigrams }] of this.articles.entries()) {
      for (const seed of seedsOf(trigrams)) {
        const known = this.holders.get(seed);
        if (!known) this.holders.set(seed, [index]);
        else if (known.length < MAX_ARTICLES && known.at(-1) !== index) known.push(index);
      }
    }
  }

  /** The article that shares most of its words with the quotation, the first of several; null where none shares enough. */
  nearest(quoted: Quotation): ArticleFingerprint | null {
    const votes = new Map<number, number>();
    for (const { needle } of quoted.parts) {
      for (const seed of seedsOf(needle.bytes)) {
        const holders = this.holders.get(seed) ?? [];
        if (holders.length < MAX_ARTICLES) for (const index of holders) votes.set(index, (votes.get(index) ?? 0) + 1);
      }
    }
    let best = -1;
    for (const [index, count] of votes) {
      const most = votes.get(best) ?? LEAST_VOTES - 1;
      if (count > most || (count === most && index < best)) best = index;
    }
    return this.articles[best] ?? null;
  }
}

/** Four bytes at a time, from the third character on: the first two bytes depend on what stands before the quotation. */
function* seedsOf(bytes: Uint8Array): Generator<number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let i = 2; i + SEED <= bytes.length; i++) yield view.getUint32(i);
}
