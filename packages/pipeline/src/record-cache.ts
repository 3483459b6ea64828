import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, type ArticleRecord, articleRecordSchema, articleSchema, type Snapshot } from '@yibao-rules/model';
import writeFileAtomic from 'write-file-atomic';
import { engineFingerprint } from './engine.js';

export interface CachedReading {
  article: Article;
  record: ArticleRecord;
}

/** How many readings are kept: enough for a few engines over a thousand sources. */
const MOST_ENTRIES = 5000;

/** Keeps what was read out of a source, by the source's bytes and the engine that read it. A damaged entry is read again, never trusted. */
export class RecordCache {
  constructor(private readonly folder: string) {}

  private path(snapshot: Snapshot): string {
    const { id, sha256, charset, mediaType, retrievedAt, url } = snapshot;
    const key = createHash('sha256')
      .update(JSON.stringify([engineFingerprint(), id, sha256, charset, mediaType, retrievedAt, url]))
      .digest('hex');
    return join(this.folder, `${key}.json`);
  }

  get(snapshot: Snapshot): CachedReading | null {
    const path = this.path(snapshot);
    if (!existsSync(path)) return null;
    try {
      const { article, record } = JSON.parse(readFileSync(path, 'utf8')) as CachedReading;
      return { article: articleSchema.parse(article), record: articleRecordSchema.parse(record) };
    } catch {
      return null;
    }
  }

  set(snapshot: Snapshot, reading: CachedReading): void {
    mkdirSync(this.folder, { recursive: true });
    writeFileAtomic.sync(this.path(snapshot), JSON.stringify(reading));
  }

  /** Drops the oldest entries over the bound. */
  prune(): void {
    if (!existsSync(this.folder)) return;
    const entries = readdirSync(this.folder).map((name) => join(this.folder, name));
    if (entries.length <= MOST_ENTRIES) return;
    const oldestFirst = entries.map((path) => ({ path, time: statSync(path).mtimeMs })).sort((a, b) => a.time - b.time);
    for (const { path } of oldestFirst.slice(0, entries.length - MOST_ENTRIES)) rmSync(path, { force: true });
  }
}
