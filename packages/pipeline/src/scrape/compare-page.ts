/** What a page that was fetched again is to the one that is kept. */
import type { Article, ArticleRecord } from '@yibao-rules/model';
import { blockText } from '@yibao-rules/model';

/** A page as it was read. */
export interface ReadPage {
  article: Article;
  record: ArticleRecord;
}

/** Blocks that belong to the page and not to the article: dates of the day, counters, links to the latest news. */
const AROUND = new Set(['meta', 'link-list', 'boilerplate', 'teaser-meta']);
/** Records of a page that speaks of insurance; one that held as many and holds none is a notice, a wall or an error page. */
const SOME_RECORDS = 3;

function bodyLines(article: Article): string[] {
  const body = article.blocks.filter(({ kind }) => !AROUND.has(kind)).map((block) => blockText(article, block));
  return body.flatMap((words) => words.split('\n')).filter((line) => line.trim() !== '');
}

/** What an article says, apart from the page around it: two pages with the same are the same to a pipeline. Empty where there is no article. */
export function saidBy(article: Article): string {
  const lines = bodyLines(article);
  if (lines.length === 0) return '';
  const { site, author, publishedAt } = article;
  return [...lines, ...[site, author, publishedAt].filter((fact) => fact !== null)].join('\n');
}

/** How many lines came, and how many went; a line that moved is neither. */
export function changedLines(before: Article, after: Article): { added: number; removed: number } {
  const counts = new Map<string, number>();
  for (const line of bodyLines(after)) counts.set(line, (counts.get(line) ?? 0) + 1);
  for (const line of bodyLines(before)) counts.set(line, (counts.get(line) ?? 0) - 1);
  const differences = [...counts.values()];
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  return { added: sum(differences.filter((one) => one > 0)), removed: sum(differences.filter((one) => one < 0).map((one) => -one)) };
}

/** True where a page that stated rates, channels and citations states nothing any more. */
export function yieldsNothing(before: ArticleRecord, after: ArticleRecord): boolean {
  return recordCount(before) >= SOME_RECORDS && recordCount(after) === 0;
}

function recordCount({ channels, rates, citations }: ArticleRecord): number {
  return channels.length + rates.length + citations.length;
}
