import type { Statute, StatuteArticle } from '@yibao-rules/model';
import { type ArticleFingerprint, hash64, trigramBytes } from '../instruments/fingerprint.js';
import type { InstrumentFingerprints } from '../instruments/fingerprint-store.js';
import { quoteText } from '../instruments/quote-text.js';
import { articleLabel } from './article-order.js';

/** How a full text stands to the fingerprints of the instrument that it is said to be. */
export interface TextVersion {
  /** Articles whose words are those that were fingerprinted. */
  same: number;
  /** Articles with other words: 第8条 … */
  different: string[];
  /** Articles that the fingerprints have and the text has not. */
  missing: string[];
  /** Articles that the text has and the fingerprints have not. */
  added: string[];
}

/** Holds every article of a text against the fingerprints; punctuation and line breaks inside a sentence do not count. */
export function textVersion(statute: Statute, fingerprints: InstrumentFingerprints): TextVersion {
  const version: TextVersion = { same: 0, different: [], missing: [], added: [] };
  const seen = new Set<string>();
  for (const article of statute.articles) {
    const known = fingerprints.article(article.number, article.suffix ?? 0);
    seen.add(articleLabel(article));
    if (!known) version.added.push(articleLabel(article));
    else if (isSameArticle(article, known)) version.same++;
    else version.different.push(articleLabel(article));
  }
  for (const { number, suffix } of fingerprints.articles()) {
    const label = articleLabel({ number, suffix: suffix || null });
    if (!seen.has(label)) version.missing.push(label);
  }
  return version;
}

/** Whether a text is, article for article, the one that was fingerprinted. */
export function isSameVersion({ different, missing, added }: TextVersion): boolean {
  return different.length + missing.length + added.length === 0;
}

/** Whether an article has the words that were fingerprinted. */
export function isSameArticle(article: StatuteArticle, known: ArticleFingerprint): boolean {
  const words = quoteText(article.text);
  if (Buffer.compare(trigramBytes(words), known.trigrams) !== 0) return false;
  return known.clauses.every(({ start, end, hash }) => hash64(words.codes, start, end) === hash);
}
