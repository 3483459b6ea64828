import { extractCitations } from '../../src/citations/index.js';
import { articleOf } from '../fixtures.js';

/** Each citation of a text as `title 第…条 [number] status`; articles as `article-suffix.paragraph.item`. */
export function cited(...paragraphs: string[]): string[] {
  return extractCitations(articleOf(...paragraphs)).map(({ title, articles, documentNumber, verification }) => {
    const numbers = articles.map(({ article, suffix, paragraph, item }) => {
      const branch = suffix === null ? '' : `-${suffix}`;
      return `${article}${branch}${paragraph === null && item === null ? '' : `.${paragraph ?? ''}.${item ?? ''}`}`;
    });
    return [title, numbers.join(','), documentNumber ?? '', verification.status].filter((part) => part !== '').join(' ');
  });
}
