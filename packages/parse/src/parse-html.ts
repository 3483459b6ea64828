import type { Article } from '@yibao-rules/model';
import { type PageOrigin, readPage } from './html/read-page.js';
import { mostPrecise } from './moments.js';
import { assembleArticle, type ParseTextOptions } from './parse-text.js';

/**
 * Reads an HTML page into an article. The article's text is what a reader sees of it: title, lines of date and source, body, and behind the body the
 * titles and teasers of other articles that the page links to. Tags state headings, items, quotes and tables; everything else is found as in plain text.
 * Date, site and author are those that the site's own layout states, else those of the text, else those of the page's head.
 * Throws UserError where the page goes beyond the bounds of the parser.
 */
export function parseHtml(html: string, options: ParseTextOptions & Partial<PageOrigin>): Article {
  const origin = { url: options.url ?? null, retrievedAt: options.retrievedAt ?? null };
  const { text, lines, owned, facts, adapted } = readPage(html, origin);
  const article = assembleArticle(text, lines, owned, options);
  return {
    ...article,
    site: adapted?.site ?? article.site ?? facts.site,
    author: adapted?.author ?? article.author ?? facts.author,
    publishedAt: mostPrecise([adapted?.publishedAt ?? null, article.publishedAt, facts.publishedAt]),
  };
}
