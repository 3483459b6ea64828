import type { Article } from '@yibao-rules/model';
import { readPage } from './html/read-page.js';
import { assembleArticle, type ParseTextOptions } from './parse-text.js';

/**
 * Reads an HTML page into an article. The article's text is the page's visible text, a line a block; tags state headings, items, quotes and
 * tables, everything else is found as in plain text. What the page's `<meta>` elements say of date, site and author holds where the text says nothing.
 */
export function parseHtml(html: string, options: ParseTextOptions): Article {
  const { text, lines, owned, facts } = readPage(html);
  const article = assembleArticle(text, lines, owned, options);
  return {
    ...article,
    site: article.site ?? facts.site,
    author: article.author ?? facts.author,
    publishedAt: article.publishedAt ?? facts.publishedAt,
  };
}
