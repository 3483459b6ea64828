import type { Snapshot } from '@yibao-rules/model';
import { type ParsedSnapshot, parseSnapshotWithNotes } from './parse-snapshot.js';
import { naming } from './source-error.js';

/**
 * Reads any snapshot into an article, with notes: text and HTML at once (see parseSnapshot), a PDF by its text layer, with the span of each page. Rejects
 * with a UserError that names the source where the bytes are no text, or no PDF that can be read.
 */
export async function parseSource(snapshot: Snapshot): Promise<ParsedSnapshot> {
  if (snapshot.mediaType !== 'pdf') return parseSnapshotWithNotes(snapshot);
  const { openPdf } = await import('./pdf/open-pdf.js');
  const { parsePdf } = await import('./pdf/parse-pdf.js');
  const { id, bytes, sha256, retrievedAt } = snapshot;
  try {
    const pages = await openPdf(bytes);
    const article = parsePdf(pages, { id, charset: 'pdf', sha256, retrievedAt });
    return { article, notes: [`Read from the text of ${pages.length === 1 ? 'its only page' : `${pages.length} pages`}.`] };
  } catch (error) {
    throw naming(id, error);
  }
}
