import type { Quotation } from './compare.js';
import { hash64 } from './fingerprint.js';
import type { InstrumentFingerprints } from './fingerprint-store.js';
import { BORDER, type QuoteText } from './quote-text.js';

export interface ClausePlace {
  instrument: string;
  number: number;
  suffix: number;
}

/** A clause that stands in more articles than this (法律、行政法规规定的其他情形) tells nothing about where a quotation is from. */
const MAX_PLACES = 8;
/** So many clauses of a quotation are looked up. */
const MAX_CLAUSES = 24;

/** Which articles of all instruments hold a clause, by its hash. Built once, when a quotation first stands in the wrong place. */
export class ClauseIndex {
  private readonly places = new Map<string, ClausePlace[]>();

  constructor(fingerprints: ReadonlyMap<string, InstrumentFingerprints>) {
    for (const [instrument, articles] of fingerprints) {
      for (const { number, suffix, clauses } of articles.articles()) {
        for (const { hash } of clauses) {
          const known = this.places.get(hash);
          if (!known) this.places.set(hash, [{ instrument, number, suffix }]);
          else if (known.length < MAX_PLACES) known.push({ instrument, number, suffix });
        }
      }
    }
  }

  /** Articles that hold some clause of the quotation, each once, in the order of its clauses. */
  candidates(quoted: Quotation): ClausePlace[] {
    const found = new Map<string, ClausePlace>();
    for (const hash of quoted.parts.flatMap((part) => clauseHashes(part.needle.words)).slice(0, MAX_CLAUSES)) {
      const places = this.places.get(hash) ?? [];
      if (places.length >= MAX_PLACES) continue;
      for (const place of places) found.set(`${place.instrument}:${place.number}-${place.suffix}`, place);
    }
    return [...found.values()];
  }
}

function clauseHashes({ codes, borders }: QuoteText): string[] {
  const hashes: string[] = [];
  let start = 0;
  for (let i = 0; i < codes.length; i++) {
    if (borders[i] === BORDER.none && i < codes.length - 1) continue;
    hashes.push(hash64(codes, start, i + 1));
    start = i + 1;
  }
  return hashes;
}
