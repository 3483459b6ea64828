import type { Snapshot } from '@yibao-rules/model';
import { type ParsedFile, parseWithNotes, recordOf } from '../articles.js';
import type { ReadPage } from './compare-page.js';

/** Parses a snapshot and extracts its records. @throws UserError where it is no article that can be read. */
export async function readPage(snapshot: Snapshot): Promise<ReadPage & Pick<ParsedFile, 'notes'>> {
  const { article, notes } = await parseWithNotes(snapshot, snapshot.url ?? snapshot.id);
  return { article, record: recordOf(article, { text: false }), notes };
}
