import { basename, extname } from 'node:path';
import { extractAssertions } from '@yibao-rules/extract';
import type { Article, ArticleRecord, Snapshot } from '@yibao-rules/model';
import { parseSnapshot } from '@yibao-rules/parse';
import { readSource } from '@yibao-rules/scrape';

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

/** Parses a snapshot. @param file what messages call it. @throws UserError naming the file where it is no text. */
export function parseWithNotes(snapshot: Snapshot, file: string): ParsedFile {
  const article = { ...parseSnapshot({ ...snapshot, id: file }), id: snapshot.id };
  const notes = article.charset === 'utf-8' ? [] : [`decoded as ${article.charset.toUpperCase()}`];
  return { article, notes };
}

/** The article contract for a parsed article. */
export function recordOf(article: Article, options: { text: boolean }): ArticleRecord {
  const { id, title, site, publishedAt, sha256, text } = article;
  return {
    source: { id, title, site, publishedAt, sha256, ...(options.text ? { text } : {}) },
    ...extractAssertions(article),
  };
}

/** A source id from a file's name: no folder, no extension, no white space. */
function sourceIdOf(file: string): string {
  return basename(file, extname(file)).replace(/\s+/g, '-') || 'article';
}
