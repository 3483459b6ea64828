import type { Article, Snapshot } from '@yibao-rules/model';
import { decode } from './decode.js';
import { declaredCharset } from './html/declared-charset.js';
import { parseHtml } from './parse-html.js';
import { parseText } from './parse-text.js';
import { naming } from './source-error.js';

/** An article, and what the user should be told about how its bytes were decoded: a sentence each, in English. */
export interface ParsedSnapshot {
  article: Article;
  notes: string[];
}

/**
 * Reads a snapshot into an article: decodes its bytes and finds the blocks. For plain text and Markdown the article's text is the decoded file
 * itself, for HTML the visible text. Throws UserError where the bytes are no text, naming the source; a PDF is read by parseSource.
 */
export function parseSnapshot(snapshot: Snapshot): Article {
  return parseSnapshotWithNotes(snapshot).article;
}

/** The same, with notes: a declared charset that is wrong, bytes that fit nowhere. */
export function parseSnapshotWithNotes(snapshot: Snapshot): ParsedSnapshot {
  if (snapshot.mediaType === 'pdf') throw new TypeError('parseSnapshot reads no PDF: use parseSource');
  try {
    const html = snapshot.mediaType === 'html';
    const { text, charset, notes } = decode(snapshot.bytes, [snapshot.charset, html ? declaredCharset(snapshot.bytes) : null]);
    const options = { id: snapshot.id, charset, sha256: snapshot.sha256, retrievedAt: snapshot.retrievedAt };
    return { article: html ? parseHtml(text, { ...options, url: snapshot.url }) : parseText(text, options), notes };
  } catch (error) {
    throw naming(snapshot.id, error);
  }
}
