import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Snapshot } from '@yibao-rules/model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseWithNotes, recordOf } from '../src/articles.js';
import { RecordCache } from '../src/record-cache.js';

function snapshot(text: string, changes: Partial<Snapshot> = {}): Snapshot {
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { id: 'one', bytes, url: null, retrievedAt: null, mediaType: 'text', sha256, charset: 'utf-8', ...changes };
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yibao-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const source = snapshot('杭州市职工医保\n\n一级医院住院报销比例为90%。\n');
const { article } = await parseWithNotes(source, 'one.txt');
function reading() {
  return { article, record: recordOf(article, { text: false }) };
}

describe('RecordCache', () => {
  it('gives back what was read out of the same bytes', () => {
    const cache = new RecordCache(folder);
    expect(cache.get(source)).toBeNull();
    cache.set(source, reading());
    expect(cache.get(source)).toEqual(reading());
  });

  it.each([
    ['other bytes', snapshot('别的文章。\n')],
    ['another id', { ...source, id: 'two' }],
    ['another charset', { ...source, charset: 'gb18030' }],
    ['another address, whose site has ways of its own', { ...source, url: 'https://example.org/a' }],
    ['another time of retrieval, which relative dates depend on', { ...source, retrievedAt: '2025-01-01T00:00:00Z' }],
  ])('knows nothing of %s', (_what, other) => {
    const cache = new RecordCache(folder);
    cache.set(source, reading());
    expect(cache.get(other)).toBeNull();
  });

  it('reads again where an entry is damaged', () => {
    const cache = new RecordCache(folder);
    cache.set(source, reading());
    const [entry] = readdirSync(folder);
    for (const damage of ['', '{"article":', '{"article":{},"record":{}}']) {
      writeFileSync(join(folder, entry as string), damage);
      expect(cache.get(source)).toBeNull();
    }
  });
});
