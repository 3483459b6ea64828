import type { Article, Snapshot } from '@yibao-rules/model';
import { parseSource } from '@yibao-rules/parse';
import type { Project } from '../project.js';
import { RecordCache } from '../record-cache.js';

/** Gives the article that a snapshot holds. @throws UserError where it is no article that can be read. */
export type ArticleReader = (snapshot: Snapshot) => Promise<Article>;

/**
 * Takes an article from those that were just read, a page from the cache that `regenerate` leaves, and parses what is in neither. Nothing is
 * written. A text is not looked for in the cache: to tell that the cache is of this parser takes longer than to parse it.
 */
export function articleReader(project: Project, read: readonly Article[] = []): ArticleReader {
  const known = new Map(read.map((article) => [article.id, article]));
  const cache = new RecordCache(project.cache);
  return async (snapshot) => {
    const article = known.get(snapshot.id);
    if (article?.sha256 === snapshot.sha256) return article;
    const cached = snapshot.mediaType === 'text' ? null : cache.get(snapshot);
    return cached?.article ?? (await parseSource(snapshot)).article;
  };
}
