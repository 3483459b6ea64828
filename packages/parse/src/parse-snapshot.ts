import { type Article, type Snapshot, UserError } from '@yibao-rules/model';
import { decode } from './decode.js';
import { parseText } from './parse-text.js';

/**
 * Reads a snapshot into an article: decodes its bytes and finds the blocks. For plain text and Markdown the article's text is the decoded file
 * itself. Throws UserError where the bytes are no text, naming the source.
 */
export function parseSnapshot(snapshot: Snapshot): Article {
  const decoded = decodeSnapshot(snapshot);
  return parseText(decoded.text, { id: snapshot.id, charset: decoded.charset, sha256: snapshot.sha256 });
}

function decodeSnapshot(snapshot: Snapshot) {
  try {
    return decode(snapshot.bytes, snapshot.charset);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.message, { file: snapshot.id, ...(error.hint === null ? {} : { hint: error.hint }), cause: error });
  }
}
