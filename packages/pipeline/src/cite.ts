import { createHash } from 'node:crypto';
import { extractCitations } from '@yibao-rules/extract';
import type {
  Article,
  ArticleReference,
  CitationAssertion,
  CitationClaim,
  Contradiction,
  Instrument,
  Statute,
  Verification,
} from '@yibao-rules/model';
import {
  instruments,
  nearestArticle,
  readDetail,
  type Standing,
  type Stretch,
  standingOf,
  statutes,
  type VerificationDetail,
} from '@yibao-rules/reference';
import { parseFile } from './articles.js';
import type { StatuteStore } from './statutes/index.js';

export type ArticlePlace = Pick<ArticleReference, 'article' | 'suffix'>;

/** The statute's own words beside a citation, from a text that the user imported. */
export interface StatuteWords {
  title: string;
  place: ArticlePlace;
  text: string;
  /** `verified`: the words that were fingerprinted · `other-version`: other words · `unchecked`: no fingerprints to hold them against. */
  version: 'verified' | 'other-version' | 'unchecked';
  /** The quotation beside the article; null where nothing is quoted, or the two have too little in common. */
  comparison: Stretch[] | null;
}

/** A citation with what it cites, whether it stands, and what differs. */
export interface CheckedCitation {
  citation: CitationAssertion;
  instrument: Instrument | null;
  standing: Standing;
  difference: VerificationDetail | null;
  /** Whether the verdict rests on the committed fingerprints or on an imported text. */
  basis: 'reference' | 'imported-text';
  /** The article that the quoted words come nearest to, where the citation names none and they stand in none. */
  nearest: ArticlePlace | null;
  statute: StatuteWords | null;
}

/** The citations of a piece of text, in text order. */
export function citeText(text: string, store: StatuteStore | null): CheckedCitation[] {
  return checkAll(snippet(text), store);
}

/** The citations of a file, or of standard input for `-`. @throws UserError where it is no readable article. */
export async function citeFile(file: string, store: StatuteStore | null): Promise<{ citations: CheckedCitation[]; notes: string[] }> {
  const { article, notes } = await parseFile(file);
  return { citations: checkAll(article, store), notes };
}

/**
 * The citation that a finding is about, beside the statute's words.
 * @param claims the citations of what was checked
 * @returns null where the finding is about no citation
 */
export function citationOfFinding(
  { sides: [side] }: Contradiction,
  claims: readonly CitationClaim[],
  store: StatuteStore,
): CheckedCitation | null {
  const claim = claims.find(({ id }) => id === side?.claim);
  const assertion = claim?.assertions.find(({ source, evidence }) => source === side?.source && evidence.start === side.evidence.start);
  if (!claim || !assertion) return null;
  const { title, quote, verification } = assertion.value;
  const articles = claim.article === null ? [] : [claim.article];
  const { issuer, documentNumber } = claim;
  const cited = { title, canonicalTitle: claim.title, issuer, documentNumber, articles, quote, verification, evidence: assertion.evidence };
  return check(cited, store);
}

/** A few sentences as an article: no title, no page around them. */
function snippet(text: string): Article {
  return {
    id: 'argument',
    title: '',
    site: null,
    author: null,
    publishedAt: null,
    sha256: createHash('sha256').update(text).digest('hex'),
    charset: 'utf-8',
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length, headings: [] }],
  };
}

function checkAll(article: Article, store: StatuteStore | null): CheckedCitation[] {
  return extractCitations(article).map((citation) => check(citation, store));
}

function check(citation: CitationAssertion, store: StatuteStore | null): CheckedCitation {
  const instrument = citation.canonicalTitle === null ? null : instruments.find(citation.canonicalTitle);
  const statute = store?.find(instrument, citation.title) ?? null;
  const own = statute === null ? null : verifiedWithText(citation, instrument, statute);
  const verification = own ?? citation.verification;
  const nearest = citation.articles.length === 0 && verification.status === 'misquoted' ? nearestOf(citation, instrument) : null;
  const checked = { citation: { ...citation, verification }, instrument, difference: readDetail(verification.detail), nearest };
  return {
    ...checked,
    standing: standingOf(verification),
    basis: own ? 'imported-text' : 'reference',
    statute: store === null ? null : wordsBeside(checked, statute, store),
  };
}

function nearestOf({ quote }: CitationAssertion, instrument: Instrument | null): ArticlePlace | null {
  const nearest = instrument === null || quote === null ? null : nearestArticle(instrument, quote);
  return nearest && { article: nearest.number, suffix: nearest.suffix || null };
}

/** What an imported text says of a citation that the reference set has no words for; null where it has them. */
function verifiedWithText(citation: CitationAssertion, instrument: Instrument | null, statute: Statute): Verification | null {
  if (instrument !== null && (instrument.articleCount !== null || instrument.status === 'repealed')) return null;
  return statutes.verifyWithText({ title: citation.title, articles: citation.articles, quote: citation.quote }, statute, instrument);
}

/** The words of the article that a citation names, or in which its quotation stands in truth. */
function wordsBeside(
  { citation, instrument, difference, nearest }: Pick<CheckedCitation, 'citation' | 'instrument' | 'difference' | 'nearest'>,
  statute: Statute | null,
  store: StatuteStore,
): StatuteWords | null {
  const elsewhere = difference === null ? null : placeNamed(difference);
  const holder = elsewhere?.instrument ?? instrument;
  const text = holder === instrument ? statute : store.find(holder, holder?.title ?? '');
  const place = elsewhere?.place ?? citation.articles[0] ?? nearest;
  const article = place && text?.articles.find(({ number, suffix }) => number === place.article && suffix === place.suffix);
  if (!article) return null;
  return {
    title: holder?.title ?? citation.title,
    place: { article: place.article, suffix: place.suffix },
    text: article.text,
    version: statutes.articleVersion(article, holder),
    comparison: citation.quote === null ? null : statutes.sideBySide(citation.quote, article.text),
  };
}

/** 中华人民共和国某法第133条之1, as a detail names the article in which the words do stand. */
function placeNamed({ code, words }: VerificationDetail): { instrument: Instrument | null; place: ArticlePlace } | null {
  if (code !== 'wrong-article' && code !== 'stands-in') return null;
  const named = /^(.+)第(\d+)条(?:之(\d+))?$/.exec(words);
  if (!named) return null;
  return {
    instrument: instruments.find(named[1] as string),
    place: { article: Number(named[2]), suffix: named[3] === undefined ? null : Number(named[3]) },
  };
}
