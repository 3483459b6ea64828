/**
 * The text of a page, kept beside its bytes: evidence counts in it, so a reviewer and a code host can open it, and a parser that reads
 * the page differently shows in a diff.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Article, Snapshot } from '@yibao-rules/model';
import writeFileAtomic from 'write-file-atomic';

/** The file of the parsed text beside a file of bytes; null for plain text and Markdown, which are their own text. */
export function parsedTextFile(bytesFile: string, mediaType: Snapshot['mediaType']): string | null {
  return mediaType === 'text' ? null : `${bytesFile}.txt`;
}

/** The text that is kept, or null where there is none. */
export function readParsedText(textFile: string): string | null {
  return existsSync(textFile) ? readFileSync(textFile, 'utf8') : null;
}

/** True where the kept text is not what the parser reads today. */
export function isStale(textFile: string, article: Pick<Article, 'text'>): boolean {
  return readParsedText(textFile) !== article.text;
}

/** Writes the text as a whole or not at all. */
export function writeParsedText(textFile: string, article: Pick<Article, 'text'>): void {
  writeFileAtomic.sync(textFile, article.text);
}
