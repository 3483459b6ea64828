import { basename, extname } from 'node:path';
import { explainAssertions, extractAssertions, type RateExplanation } from '@yibao-rules/extract';
import type { Article, ArticleRecord, Snapshot } from '@yibao-rules/model';
import { parseSource } from '@yibao-rules/parse';
import { readSource } from '@yibao-rules/scrape/read-source';
import { withPages } from './evidence-pages.js';

export type { Origin, RateExplanation, Via } from '@yibao-rules/extract';

/** An article as read from disk, with what the user should know about how it was read. */
export interface ParsedFile {
  article: Article;
  notes: string[];
}

/** Reads and parses a file, or standard input for `-`. @throws UserError where it is no readable article. */
export async function parseFile(file: string): Promise<ParsedFile> {
  const snapshot = await readSource(file);
  return parseWithNotes({ ...snapshot, id: file === '-' ? 'stdin' : sourceIdOf(file) }, file);
}

/** Reads a file and extracts its records. @throws UserError where it is no readable article. */
export async function extractFile(file: string, options: { text: boolean }): Promise<{ record: ArticleRecord; notes: string[] }> {
  const { article, notes } = await parseFile(file);
  return { record: recordOf(article, options), notes };
}

/** An article's records, and for each of its `rates` (same index) the words that gave it its measure and scope. */
export type ExplainedRecord = ArticleRecord & { explanations: RateExplanation[] };

/** The same, with explanations. @throws UserError where it is no readable article. */
export async function explainFile(file: string, options: { text: boolean }): Promise<{ record: ExplainedRecord; notes: string[] }> {
  const { article, notes } = await parseFile(file);
  return { record: { source: sourceOf(article, options), ...withPages(article, explainAssertions(article)) }, notes };
}

/** Parses a snapshot. @param file what messages call it. @throws UserError naming the file where it is no article that can be read. */
export async function parseWithNotes(snapshot: Snapshot, file: string): Promise<ParsedFile> {
  const { article, notes } = await parseSource({ ...snapshot, id: file });
  return { article: { ...article, id: snapshot.id }, notes };
}

/** The article contract for a parsed article. */
export function recordOf(article: Article, options: { text: boolean }): ArticleRecord {
  return { source: sourceOf(article, options), ...withPages(article, extractAssertions(article)) };
}

function sourceOf(article: Article, options: { text: boolean }): ArticleRecord['source'] {
  const { id, title, site, publishedAt, sha256, text } = article;
  return { id, title, site, publishedAt, sha256, ...(options.text ? { text } : {}) };
}

/** A source id from a file's name: no folder, no extension, no white space. */
function sourceIdOf(file: string): string {
  return basename(file, extname(file)).replace(/\s+/g, '-') || 'article';
}
