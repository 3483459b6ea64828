import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blockText, type Release, type ReleaseSource } from '@yibao-rules/model';
import { parseSnapshot } from '@yibao-rules/parse';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findProject, type Project } from '../../src/project.js';
import { articleReader } from '../../src/sources/article-reader.js';
import { sourceFiles } from '../../src/sources/source-files.js';

const HTML =
  '<html><body><article><h1>德阳住院指南</h1><h2>起付标准</h2><p>德阳市职工医保住院起付标准为620元。</p></article></body></html>';
const sha256 = createHash('sha256').update(HTML).digest('hex');
const bytes = Buffer.from(HTML);
const { text } = parseSnapshot({ id: 'guide', bytes, url: null, retrievedAt: null, mediaType: 'html', sha256, charset: 'utf-8' });

let project: Project;
let sources: string;
beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'yibao-files-'));
  sources = join(root, 'pipelines/news/sources');
  for (const folder of [join(root, 'datasets'), sources]) mkdirSync(folder, { recursive: true });
  project = findProject(root)!;
  const entry = { id: 'guide', file: 'guide.html', title: '指南', site: null, url: null, retrievedAt: null, sha256, charset: 'utf-8' };
  writeFileSync(join(sources, 'sources.json'), JSON.stringify({ sources: [entry] }));
  writeFileSync(join(sources, 'guide.html'), HTML);
});
afterEach(() => rmSync(project.root, { recursive: true, force: true }));

function released(hash = sha256): Release {
  const source: ReleaseSource = {
    id: 'guide',
    title: '指南',
    site: null,
    url: null,
    publishedAt: null,
    retrievedAt: null,
    sha256: hash,
    charset: 'utf-8',
  };
  return { version: '1.0.0', cities: [], channels: [], rates: [], citations: [], contradictions: [], sources: [source] };
}

test('a page is opened in the text beside it', async () => {
  writeFileSync(join(sources, 'guide.html.txt'), text);
  const files = await sourceFiles(project, released());
  expect([...files]).toEqual([['guide', { path: 'pipelines/news/sources/guide.html.txt', text }]]);
});

test('its pieces are those that the page tells, where they are asked for', async () => {
  writeFileSync(join(sources, 'guide.html.txt'), text);
  const { blocks = [] } = (await sourceFiles(project, released(), { read: articleReader(project) })).get('guide')!;
  expect(blocks.map((block) => [block.kind, blockText({ text }, block as Parameters<typeof blockText>[1])])).toEqual([
    ['title', '德阳住院指南'],
    ['heading', '起付标准'],
    ['paragraph', '德阳市职工医保住院起付标准为620元。'],
  ]);
});

test.each([
  ['no text beside it', () => {}, released(), { path: 'pipelines/news/sources/guide.html', text: null }],
  [
    'other bytes than the release was made from',
    () => writeFileSync(join(sources, 'guide.html.txt'), text),
    released('1'.repeat(64)),
    { path: 'pipelines/news/sources/guide.html', text: null },
  ],
  [
    'a text that is not the parser’s',
    () => writeFileSync(join(sources, 'guide.html.txt'), `${text}!`),
    released(),
    { path: 'pipelines/news/sources/guide.html.txt', text: `${text}!` },
  ],
])('a page with %s has no pieces', async (_what, prepare, release, file) => {
  prepare();
  expect((await sourceFiles(project, release, { read: articleReader(project) })).get('guide')).toEqual(file);
});

test('a source that the release does not know, or that nobody has, is left out', async () => {
  expect([...(await sourceFiles(project, { ...released(), sources: [] }))]).toEqual([]);
  expect([...(await sourceFiles(null, released()))]).toEqual([]);
  rmSync(join(sources, 'guide.html'));
  expect([...(await sourceFiles(project, released()))]).toEqual([]);
});
