import type { Article, CitationAssertion } from '@yibao-rules/model';

export function extractCitations(_article: Article): CitationAssertion[] {
  return [];
}
