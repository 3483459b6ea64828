import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article, Snapshot } from '@yibao-rules/model';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findProject, type Project } from '../../src/project.js';
import { regenerate } from '../../src/regenerate.js';
import { articleReader } from '../../src/sources/article-reader.js';
import { loadSources } from '../../src/sources/load-sources.js';
import { sourceFiles } from '../../src/sources/source-files.js';

const PAGE = '<html><body><article><h1>遂宁住院指南</h1><p>遂宁市职工医保住院起付标准为640元。</p></article></body></html>';
const TEXT = '遂宁门诊指南\n\n遂宁市职工医保门诊起付标准为210元。\n';

let project: Project;
beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'yibao-reader-'));
  const sources = join(root, 'pipelines/news/sources');
  for (const folder of [join(root, 'datasets'), sources]) mkdirSync(folder, { recursive: true });
  project = findProject(root)!;
  const entry = (id: string, file: string, content: string) => {
    writeFileSync(join(sources, file), content);
    const sha256 = createHash('sha256').update(content).digest('hex');
    return {
      id,
      file,
      title: id,
      site: null,
      url: `https://example.org/${id}`,
      retrievedAt: '2031-03-01T08:00:00Z',
      sha256,
      charset: 'utf-8',
    };
  };
  const entries = [entry('page', 'guide.html', PAGE), entry('text', 'guide.txt', TEXT)];
  writeFileSync(join(sources, 'sources.json'), JSON.stringify({ sources: entries }));
});
afterEach(() => rmSync(project.root, { recursive: true, force: true }));

/** The snapshots of both sources, by id. */
async function snapshots(): Promise<Map<string, Snapshot>> {
  return new Map((await loadSources(project, 'news')).map(({ notes, snapshot }) => [notes.id, snapshot]));
}

function run(cache: boolean) {
  return regenerate(project, 'news', { check: false, cache });
}

test.each(['page', 'text'])('an article that was just read is handed on: %s', async (id) => {
  const { articles } = await run(false);
  const read = articleReader(project, articles);
  expect(await read((await snapshots()).get(id)!)).toBe(articles.find((article) => article.id === id));
});

test('a page that was read by an earlier run is not parsed again', async () => {
  await run(true);
  // Bytes that the parser would read differently show that nothing parses them.
  const page = { ...(await snapshots()).get('page')!, bytes: Buffer.from('<p>别的内容</p>') };
  expect((await articleReader(project)(page)).title).toBe('遂宁住院指南');
});

test.each([
  ['nothing was read before', () => [], {}],
  ['an article of this id has other bytes', (known: Article) => [{ ...known, sha256: '0'.repeat(64) }], {}],
  ['the cache holds the page of another time', () => [], { retrievedAt: '2031-03-02T08:00:00Z' }],
])('where %s, it is parsed', async (_what, known, changes) => {
  const { articles } = await run(Object.keys(changes).length > 0);
  const page = { ...(await snapshots()).get('page')!, ...changes, bytes: Buffer.from(PAGE.replace('住院指南', '别的指南')) };
  const read = articleReader(project, known(articles.find(({ id }) => id === 'page')!));
  expect((await read(page)).title).toBe('遂宁别的指南');
});

test('a release asks for the articles by the snapshots that it was made from', async () => {
  const { release } = await run(false);
  const asked: Snapshot[] = [];
  const read = articleReader(project);
  const files = await sourceFiles(project, release, {
    read: (snapshot) => {
      asked.push(snapshot);
      return read(snapshot);
    },
  });
  expect(asked).toEqual([...(await snapshots()).values()]);
  expect([...files.values()].map(({ blocks }) => blocks?.length)).toEqual([2, 2]);
});
