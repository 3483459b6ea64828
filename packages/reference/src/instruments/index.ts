import { readFileSync } from 'node:fs';
import type { ArticleReference, Instrument, Verification } from '@yibao-rules/model';
import { InstrumentCatalogue } from './catalogue.js';
import type { ArticleFingerprint } from './fingerprint.js';
import { type FingerprintIndex, type InstrumentFingerprints, unpackFingerprints } from './fingerprint-store.js';
import type { UnmarkedQuote } from './unmarked.js';
import { type CitationToVerify, CitationVerifier, type OvertakenArticle, type ReferenceSet } from './verify.js';

export { alternativeTitles, InstrumentCatalogue, statusAt } from './catalogue.js';
export { type DetailCode, detailText, readDetail, type Standing, standingOf, type VerificationDetail } from './detail.js';
export { type ArticleFingerprint, fingerprintArticle } from './fingerprint.js';
export { type FingerprintIndex, type InstrumentFingerprints, packFingerprints, unpackFingerprints } from './fingerprint-store.js';
export { normalDocumentNumber, titleKey } from './title-key.js';
export type { UnmarkedQuote } from './unmarked.js';
export { type CitationToVerify, CitationVerifier, type OvertakenArticle, type ReferenceSet } from './verify.js';

function data(name: string): URL {
  return new URL(`../../data/${name}`, import.meta.url);
}

function json<T>(name: string): T {
  return JSON.parse(readFileSync(data(name), 'utf8')) as T;
}

/** The instruments' data file. `asOf` is the day on which `status` holds; nothing here reads a clock. */
const file = json<{ asOf: string; records: Instrument[] }>('instruments.json');

/** Day on which the reference set was last checked, YYYY-MM-DD. */
export const instrumentsAsOf: string = file.asOf;

/** Every instrument that is known, with or without the fingerprints of its text. */
export const instruments: InstrumentCatalogue = new InstrumentCatalogue(file.records);

/** Articles whose words still stand in print while a later instrument overtook their rule. */
export const overtakenArticles: readonly OvertakenArticle[] = json<{ records: OvertakenArticle[] }>('overtaken-articles.json').records;

let set: ReferenceSet | null = null;
let verifier: CitationVerifier | null = null;

/** The fingerprints (0.8 MB) are read when the first quotation is checked. */
function referenceSet(): ReferenceSet {
  set ??= {
    asOf: instrumentsAsOf,
    catalogue: instruments,
    fingerprints: unpackFingerprints(json<FingerprintIndex>('fingerprints.json'), readFileSync(data('fingerprints.bin'))),
    overtaken: overtakenArticles,
  };
  return set;
}

function shared(): CitationVerifier {
  verifier ??= new CitationVerifier(referenceSet());
  return verifier;
}

/** The fingerprints of an instrument's articles; null where its text was not fingerprinted. */
export function fingerprintsOf(instrument: Pick<Instrument, 'id'>): InstrumentFingerprints | null {
  return referenceSet().fingerprints.get(instrument.id) ?? null;
}

/**
 * Holds a citation against the reference set: is the instrument known and in force, does the article exist, do the quoted words
 * stand there? See `CitationVerifier` for the codes that `detail` opens with. Statuses are judged on `instrumentsAsOf`.
 */
export function verifyCitation(citation: CitationToVerify): Verification {
  return shared().verify(citation);
}

/** How far words without quotation marks behind a citation repeat the cited articles; see `CitationVerifier.readUnmarked`. */
export function readUnmarkedQuote(instrument: Instrument, articles: readonly ArticleReference[], text: string): UnmarkedQuote {
  return shared().readUnmarked(instrument, articles, text);
}

/** The article of an instrument that a quotation comes nearest to, for a citation that names none; null where none shares enough words. */
export function nearestArticle(instrument: Instrument, quote: string): ArticleFingerprint | null {
  return shared().nearestArticle(instrument, quote);
}
