/** What the parser is given of a source. Whoever asks what was read out of a source before must ask with the same snapshot. */
import type { FileSource, Snapshot } from '@yibao-rules/model';
import { readSource } from '@yibao-rules/scrape/read-source';
import type { SnapshotStore } from '@yibao-rules/scrape/snapshot-store';
import type { NamedPage } from './manifest.js';

/** The bytes of a committed file, and what sources.json says of them. @throws UserError where the file cannot be read. */
export async function committedSnapshot(path: string, { id, url, retrievedAt, charset }: FileSource): Promise<Snapshot> {
  return { ...(await readSource(path)), id, url, retrievedAt, charset };
}

/** The last good bytes of a page, or null where it was never fetched. @throws UserError where they are damaged. */
export async function fetchedSnapshot(store: SnapshotStore, { id, charset }: Pick<NamedPage, 'id' | 'charset'>): Promise<Snapshot | null> {
  const snapshot = await store.snapshot(id);
  return snapshot && { ...snapshot, charset: charset ?? snapshot.charset };
}
