import type { ArticleReference, Instrument, Verification } from '@yibao-rules/model';
import { ArticleSeeds } from './article-seeds.js';
import type { InstrumentCatalogue } from './catalogue.js';
import { statusAt } from './catalogue.js';
import { ClauseIndex } from './clause-index.js';
import { type Comparison, compare, type Quotation, quotation } from './compare.js';
import type { Difference } from './difference.js';
import type { ArticleFingerprint } from './fingerprint.js';
import type { InstrumentFingerprints } from './fingerprint-store.js';
import { findWhole } from './locate.js';
import { otherNumeralForms } from './numeral-forms.js';
import { readUnmarked, type UnmarkedQuote } from './unmarked.js';

/** An article whose rule a later one replaced although its words still stand in the printed text. */
export interface OvertakenArticle {
  instrument: string;
  article: number;
  /** 款, or null where the whole article is overtaken. */
  paragraph: number | null;
  from: string;
  by: string;
  reason: { zh: string; en: string };
}

/** A citation as it is checked: the title or the document number, the articles it names, and the quoted words without quotation marks. */
export interface CitationToVerify {
  title?: string | undefined;
  instrument?: Instrument | undefined;
  articles?: readonly ArticleReference[] | undefined;
  quote?: string | null | undefined;
}

export interface ReferenceSet {
  /** Day on which the statuses are judged, YYYY-MM-DD. */
  asOf: string;
  catalogue: InstrumentCatalogue;
  fingerprints: ReadonlyMap<string, InstrumentFingerprints>;
  overtaken: readonly OvertakenArticle[];
}

/**
 * Checks citations against one set of instruments.
 *
 * `detail` opens with a code, behind which stand names and quoted words alone, so that it can be shown in any language:
 * `numeral:` `negation:` `wording:` the quoted clause that differs most gravely, and behind → what the text has there, where that can be told;
 * `numeral-form:` of words that stand there with the same numbers in other digits (30日 for 三十日); `wrong-article:` where the words do stand; `wrong-place:` the paragraph
 * and item they stand in; `stands-in:` the article, where the citation named none; `dropped-clauses:` how many were left out unmarked;
 * `overtaken-by:` and `repealed-by:` with the date; `not-yet-in-force:` the date; `last-article:`; `not-verifiable:` an instrument
 * whose text the set does not hold.
 */
export class CitationVerifier {
  private index: ClauseIndex | null = null;
  private readonly seeds = new Map<string, ArticleSeeds>();

  constructor(private readonly set: ReferenceSet) {}

  verify(citation: CitationToVerify): Verification {
    const instrument = citation.instrument ?? (citation.title === undefined ? null : this.set.catalogue.find(citation.title));
    if (!instrument) return { status: 'unknown-instrument', detail: null };
    const standing = statusAt(instrument, this.set.asOf);
    if (standing === 'repealed' && instrument.repealed) {
      const { date, by, article } = instrument.repealed;
      return { status: 'repealed', detail: `repealed-by: ${by}${article ?? ''}, ${date}` };
    }
    const articles = citation.articles ?? [];
    const fingerprints = this.set.fingerprints.get(instrument.id);
    const early = standing === 'not-yet-in-force' ? `not-yet-in-force: ${instrument.effective}` : null;
    const overtaken = this.overtaken(instrument, articles);
    const overtakenDetail = overtaken ? `overtaken-by: ${overtaken.by}, ${overtaken.from}` : null;
    const remark = overtakenDetail ?? early;
    if (!fingerprints) return { status: 'unquoted', detail: remark ?? (citation.quote ? `not-verifiable: ${instrument.title}` : null) };
    const missing = articles.find((a) => !fingerprints.has(a.article, a.suffix ?? 0));
    if (missing) return { status: 'no-such-article', detail: `last-article: ${instrument.title}第${instrument.articleCount ?? '?'}条` };
    if (!citation.quote) return { status: 'unquoted', detail: remark };
    const verdict = this.compareQuote(instrument, fingerprints, articles, quotation(citation.quote));
    if (overtaken && (verdict.status === 'exact' || verdict.status === 'elided')) return { status: 'superseded', detail: overtakenDetail };
    return { status: verdict.status, detail: verdict.detail ?? early };
  }

  /** What overtook the whole instrument, or one of the articles. */
  private overtaken(instrument: Instrument, articles: readonly ArticleReference[]): Pick<OvertakenArticle, 'by' | 'from'> | null {
    const whole = instrument.supersededBy;
    if (whole && whole.date <= this.set.asOf) return { by: `${whole.by}${whole.article ?? ''}`, from: whole.date };
    const hit = this.set.overtaken.find(
      (o) =>
        o.instrument === instrument.id &&
        o.from <= this.set.asOf &&
        articles.some((a) => a.article === o.article && (o.paragraph === null || a.paragraph === o.paragraph)),
    );
    return hit ?? null;
  }

  private compareQuote(
    instrument: Instrument,
    fingerprints: InstrumentFingerprints,
    references: readonly ArticleReference[],
    quoted: Quotation,
  ): Verification {
    let nearest: Extract<Comparison, { result: 'different' }> | null = null;
    const cited: ArticleFingerprint[] = [];
    for (const reference of references) {
      const article = fingerprints.article(reference.article, reference.suffix ?? 0);
      if (!article) continue;
      cited.push(article);
      const comparison = compare(article, quoted);
      if (comparison.result !== 'different') return { status: comparison.result, detail: standingDetail(comparison, reference) };
      if (!nearest || comparison.coverage > nearest.coverage) nearest = comparison;
    }
    const inOtherDigits = readInOtherDigits(cited, quoted);
    if (inOtherDigits) return inOtherDigits;
    const within = references.length === 0 ? this.findWithin(instrument, quoted) : null;
    if (within) return { status: within.result, detail: `stands-in: ${articleName(instrument, within.article)}` };
    const elsewhere = this.findElsewhere(instrument, quoted);
    if (elsewhere) return { status: 'misquoted', detail: `wrong-article: ${articleName(elsewhere.instrument, elsewhere.article)}` };
    const nearby = references.length === 0 ? this.nearest(instrument, quoted) : null;
    const comparison = nearby && compare(nearby, quoted);
    if (nearby && comparison?.result === 'different') {
      const nearbyInOtherDigits = readInOtherDigits([nearby], quoted);
      if (nearbyInOtherDigits) return nearbyInOtherDigits;
      cited.push(nearby);
      nearest = comparison;
    }
    if (!nearest) return { status: 'misquoted', detail: `wording: “${firstClause(quoted)}”` };
    const { kind, clause, expected } = differenceBesideDigits(nearest, cited, quoted);
    return { status: 'misquoted', detail: `${kind}: “${clause}”${expected ? ` → ${expected}` : ''}` };
  }

  /** Another article in which the whole quotation stands; of several, one of the same instrument. */
  private findElsewhere(instrument: Instrument, quoted: Quotation): Elsewhere | null {
    this.index ??= new ClauseIndex(this.set.fingerprints);
    let found: Elsewhere | null = null;
    for (const place of this.index.candidates(quoted)) {
      if (found && place.instrument !== instrument.id) continue;
      const article = this.set.fingerprints.get(place.instrument)?.article(place.number, place.suffix);
      const where = this.set.catalogue.get(place.instrument);
      const comparison = article ? compare(article, quoted) : null;
      if (!article || !where || !comparison || comparison.result === 'different') continue;
      found = { instrument: where, article, result: comparison.result };
      if (where === instrument) break;
    }
    return found;
  }

  /** Any article of the instrument in which the whole quotation stands, for a citation that names none. */
  private findWithin(instrument: Instrument, quoted: Quotation): Elsewhere | null {
    for (const article of this.set.fingerprints.get(instrument.id)?.articles() ?? []) {
      if (!quoted.parts.every((part) => findWhole(article, part.needle, 0) >= 0)) continue;
      const comparison = compare(article, quoted);
      if (comparison.result !== 'different') return { instrument, article, result: comparison.result };
    }
    return null;
  }

  /** The article of an instrument that a quotation comes nearest to; null where none shares enough of its words. */
  nearestArticle(instrument: Instrument, quote: string): ArticleFingerprint | null {
    return this.nearest(instrument, quotation(quote));
  }

  private nearest(instrument: Instrument, quoted: Quotation): ArticleFingerprint | null {
    const fingerprints = this.set.fingerprints.get(instrument.id);
    if (!fingerprints) return null;
    const known = this.seeds.get(instrument.id) ?? new ArticleSeeds(fingerprints);
    this.seeds.set(instrument.id, known);
    return known.nearest(quoted);
  }

  /**
   * How far the words behind a citation, written without quotation marks, repeat the cited article.
   * Length 0 where they are a paraphrase, or where the text of the article is not known.
   */
  readUnmarked(instrument: Instrument, articles: readonly ArticleReference[], text: string): UnmarkedQuote {
    const fingerprints = this.set.fingerprints.get(instrument.id);
    let best: UnmarkedQuote = { length: 0, likeness: 0 };
    for (const reference of fingerprints ? articles : []) {
      const article = fingerprints?.article(reference.article, reference.suffix ?? 0);
      if (!article) continue;
      const quote = readUnmarked(article, text);
      if (quote.length > best.length || (best.length === 0 && quote.likeness > best.likeness)) best = quote;
    }
    return best;
  }
}

interface Elsewhere {
  instrument: Instrument;
  article: ArticleFingerprint;
  result: 'exact' | 'elided';
}

/**
 * The verdict on a quotation that agrees with an article once its numbers are written in the other digits (30日 for 三十日): it says the same,
 * and the detail names the digits. Null where it does not.
 */
function readInOtherDigits(articles: readonly ArticleFingerprint[], quoted: Quotation): Verification | null {
  for (const form of articles.length === 0 ? [] : otherNumeralForms(quoted.text)) {
    for (const article of articles) {
      const { result } = compare(article, quotation(form));
      if (result !== 'different') return { status: result, detail: `numeral-form: “${firstClause(quoted)}”` };
    }
  }
  return null;
}

/** The gravest difference: not that of a number in other digits, where other words differ besides. */
function differenceBesideDigits(
  nearest: Extract<Comparison, { result: 'different' }>,
  articles: readonly ArticleFingerprint[],
  quoted: Quotation,
): Difference {
  const difference = nearest.difference();
  if (difference.kind !== 'numeral') return difference;
  for (const form of otherNumeralForms(quoted.text)) {
    for (const article of articles) {
      const comparison = compare(article, quotation(form));
      const other = comparison.result === 'different' && comparison.coverage > nearest.coverage ? comparison.difference() : null;
      if (other !== null && other.kind !== 'numeral') return other;
    }
  }
  return difference;
}

/** The opening words of a quotation, up to the first mark. */
function firstClause(quoted: Quotation): string {
  return quoted.text.split(/[，。；：,;:\n]/, 1)[0] ?? '';
}

function standingDetail(comparison: Exclude<Comparison, { result: 'different' }>, reference: ArticleReference): string | null {
  const { paragraph, item } = comparison.at;
  if (comparison.dropped > 0) return `dropped-clauses: ${comparison.dropped}`;
  if (reference.item !== null && item !== reference.item) return `wrong-place: 第${paragraph}款${item > 0 ? `第${item}项` : ''}`;
  if (reference.paragraph !== null && paragraph !== reference.paragraph) return `wrong-place: 第${paragraph}款`;
  return null;
}

function articleName(instrument: Instrument, article: ArticleFingerprint): string {
  return `${instrument.title}第${article.number}条${article.suffix > 0 ? `之${article.suffix}` : ''}`;
}
