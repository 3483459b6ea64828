import { type Article, type ArticleReference, type CitationAssertion, evidenceAt, headingTexts } from '@yibao-rules/model';
import { CitationReader } from './citation-reader.js';

/** A citation with offsets, before its evidence is written out. */
export interface Cited extends Omit<CitationAssertion, 'evidence' | 'articles'> {
  start: number;
  end: number;
  articles: ArticleReference[];
}

/**
 * The laws and documents that an article leans on: one record for each mention of an article, or of an instrument where no
 * article of it is named; in text order, each held against the reference set.
 */
export function extractCitations(article: Article): CitationAssertion[] {
  const cited = new CitationReader(article).read();
  let block = 0;
  return cited.map(({ start, end, title, canonicalTitle, issuer, documentNumber, articles, quote, verification }) => {
    while (block + 1 < article.blocks.length && (article.blocks[block + 1]?.start as number) <= start) block++;
    const holder = article.blocks[block];
    const evidence = evidenceAt(article.text, start, end, holder ? headingTexts(article, holder) : []);
    return { title, canonicalTitle, issuer, documentNumber, articles, quote, verification, evidence };
  });
}
