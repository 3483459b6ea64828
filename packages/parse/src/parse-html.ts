import type { Article } from '@yibao-rules/model';
import { type PageOrigin, readPage } from './html/read-page.js';
import { mostPrecise } from './moments.js';
import { assembleArticle, type ParseTextOptions } from './parse-text.js';

/**
 * Reads an HTML page into an article. The article's text is what a reader sees of it: title, lines of date and source, body, and behind the body the
 * titles and teasers of other articles that the page links to. Tags state headings, items, quotes and tables; everything else is found as in plain text.
 * Date, site and author are those that the page states around the article or in its head, else those of the article's text.
 * Throws UserError where the page goes beyond the bounds of the parser.
 */
export function parseHtml(html: string, options: ParseTextOptions & Partial<PageOrigin>): Article {
  const origin = { url: options.url ?? null, retrievedAt: options.retrievedAt ?? null };
  const { text, lines, owned, facts } = readPage(html, origin);
  const article = assembleArticle(text, lines, owned, options);
  return {
    ...article,
    site: facts.site ?? article.site,
    author: facts.author ?? article.author,
    publishedAt: mostPrecise([facts.publishedAt, article.publishedAt]),
  };
}
