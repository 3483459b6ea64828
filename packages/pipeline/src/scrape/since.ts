import type { SnapshotStore } from '@yibao-rules/scrape/snapshot-store';
import type { NamedPage } from '../sources/manifest.js';
import { isBefore } from './discovery/listed-date.js';
import { snapshotOf } from './snapshot-of.js';

/**
 * The pages without the discovered ones that are older than a day: by the date of the list that named them, else by the one that their
 * last snapshot states. A page that a person wrote into sources.json, or whose date nobody knows, stays.
 */
export async function leaveOutOlder(pages: readonly NamedPage[], since: string | null, store: SnapshotStore): Promise<NamedPage[]> {
  if (since === null) return [...pages];
  const left: NamedPage[] = [];
  for (const page of pages) {
    const date = page.discovered === null ? null : (page.discovered.listedAt ?? (await publishedAt(page, store)));
    if (date === null || !isBefore(date, since)) left.push(page);
  }
  return left;
}

async function publishedAt(page: NamedPage, store: SnapshotStore): Promise<string | null> {
  const record = await store.record(page.id);
  if (record === null) return null;
  const { readPage } = await import('./page-reading.js');
  return (await readPage(snapshotOf(page, record.retrieval, await store.bytes(record)))).article.publishedAt?.slice(0, 10) ?? null;
}
