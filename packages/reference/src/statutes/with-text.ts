import type { Instrument, Statute, StatuteArticle, Verification } from '@yibao-rules/model';
import { InstrumentCatalogue } from '../instruments/catalogue.js';
import { fingerprintArticle } from '../instruments/fingerprint.js';
import { packFingerprints, unpackFingerprints } from '../instruments/fingerprint-store.js';
import { fingerprintsOf, instrumentsAsOf, overtakenArticles } from '../instruments/index.js';
import { type CitationToVerify, CitationVerifier } from '../instruments/verify.js';
import { isSameArticle, type TextVersion, textVersion } from './text-version.js';

/** How a full text stands to the fingerprints of its instrument; null where there are none to hold it against. */
export function versionOf(statute: Statute, instrument: Instrument | null): TextVersion | null {
  const fingerprints = instrument === null ? null : fingerprintsOf(instrument);
  return fingerprints === null ? null : textVersion(statute, fingerprints);
}

/** Whether an article of an imported text has the fingerprinted words; `unchecked` where there is nothing to hold it against. */
export function articleVersion(article: StatuteArticle, instrument: Instrument | null): 'verified' | 'other-version' | 'unchecked' {
  const fingerprints = instrument === null ? null : fingerprintsOf(instrument);
  if (fingerprints === null) return 'unchecked';
  const known = fingerprints.article(article.number, article.suffix ?? 0);
  return known !== null && isSameArticle(article, known) ? 'verified' : 'other-version';
}

/**
 * Holds a citation against a full text instead of the committed fingerprints: for an instrument whose text the reference set does not have.
 * @param instrument its record, or null where the reference set does not know it; it then counts as in force from its own date on
 */
export function verifyWithText(
  citation: Omit<CitationToVerify, 'instrument'>,
  statute: Statute,
  instrument: Instrument | null,
): Verification {
  const record = { ...(instrument ?? recordOf(statute)), articleCount: statute.articles.filter(({ suffix }) => suffix === null).length };
  const articles = statute.articles.map(({ number, suffix, text }) => fingerprintArticle(number, suffix ?? 0, text));
  const { index, bytes } = packFingerprints(new Map([[record.id, articles]]));
  const verifier = new CitationVerifier({
    asOf: instrumentsAsOf,
    catalogue: new InstrumentCatalogue([record]),
    fingerprints: unpackFingerprints(index, bytes),
    overtaken: overtakenArticles,
  });
  return verifier.verify({ ...citation, instrument: record });
}

function recordOf(statute: Statute): Instrument {
  return {
    id: 'imported-statute',
    title: statute.title,
    shortTitles: statute.short_titles,
    issuer: null,
    kind: statute.kind,
    documentNumber: null,
    promulgated: statute.promulgated,
    revised: statute.revised.at(-1) ?? null,
    effective: statute.effective,
    repealed: null,
    supersededBy: null,
    status: 'in-force',
    articleCount: null,
    grade: 'C',
    doubt: 'imported text',
  };
}
