import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '@yibao-rules/model';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findProject, type Project } from '../../src/project.js';
import { choose } from '../../src/scrape/choose.js';
import { loadSources } from '../../src/sources/load-sources.js';
import { readManifest } from '../../src/sources/manifest.js';

let project: Project;
beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'yibao-manifest-'));
  for (const part of ['datasets', 'pipelines/news/sources']) mkdirSync(join(root, part), { recursive: true });
  project = findProject(root)!;
});
afterEach(() => rmSync(project.root, { recursive: true, force: true }));

const FILE = { id: 'guide', title: '指南', site: null, url: null, retrievedAt: null, sha256: '0'.repeat(64), charset: 'utf-8' };
const PAGE = { id: 'page', url: 'https://example.org/a.html' };
const LISTING = { id: 'list', url: 'https://example.org/', kind: 'page', include: ['/'] };
const FOUND = { id: 'found', url: 'https://example.org/b.html', listing: 'list', title: null, listedAt: null };

function put(manifest: object, discovered?: object[]): void {
  const write = (name: string, value: object) => writeFileSync(join(project.pipelines, 'news/sources', name), JSON.stringify(value));
  write('sources.json', manifest);
  if (discovered) write('discovered.json', { sources: discovered });
}

function thrownBy(run: () => unknown): UserError {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

test('files, pages and what was discovered are told apart', () => {
  put({ sources: [FILE, { ...PAGE, site: '某网' }], listings: [{ ...LISTING, site: '某报' }] }, [FOUND]);
  expect(readManifest(project, 'news')).toEqual({
    shown: 'pipelines/news/sources/sources.json',
    files: [FILE],
    pages: [
      { ...PAGE, title: null, site: '某网', charset: null, discovered: null },
      { id: 'found', url: FOUND.url, title: null, site: '某报', charset: null, discovered: FOUND },
    ],
    listings: [{ ...LISTING, site: '某报' }],
    discovered: [FOUND],
  });
});

test('a page that sources.json names by now is no discovered one any more, whatever its id', () => {
  put({ sources: [{ ...PAGE, url: FOUND.url }], listings: [LISTING] }, [{ ...FOUND, url: 'http://example.org/b.html#x' }]);
  expect(readManifest(project, 'news')).toMatchObject({ pages: [{ id: 'page' }], discovered: [] });
});

test.each([
  ['one address twice', { sources: [PAGE, { id: 'other', url: 'http://example.org/a.html' }] }, '/sources/1/url: '],
  ['a list that is a source too', { sources: [PAGE], listings: [{ ...LISTING, url: PAGE.url }] }, '/listings/0/url: '],
  ['one id twice', { sources: [PAGE], listings: [{ ...LISTING, id: 'page' }] }, '/listings/0/id: page is the id of /sources/0 too'],
  ['an address with a password', { sources: [{ id: 'page', url: 'https://me:word@example.org/' }] }, '/sources/0/url: '],
  ['a hash without the rest', { sources: [{ ...PAGE, sha256: FILE.sha256 }] }, '/sources/0/title: missing'],
  ['an unknown kind', { sources: [], listings: [{ ...LISTING, kind: 'rss' }] }, '/listings/0/kind: '],
  [
    'a pattern that starts nowhere',
    { sources: [], listings: [{ ...LISTING, include: ['art/'] }] },
    '/listings/0/include/0: a pattern starts with /',
  ],
  [
    'a pattern of another host',
    { sources: [], listings: [{ ...LISTING, include: ['https://m.example.org/'] }] },
    'm.example.org, but links are followed to example.org only',
  ],
  [
    'an address as a host',
    { sources: [], listings: [{ ...LISTING, hosts: ['https://m.example.org'] }] },
    '/listings/0/hosts/0: a host is written',
  ],
  ['nothing', { sources: [] }, '/sources: names no source'],
])('sources.json with %s is refused', (_what, manifest, message) => {
  put(manifest);
  const { message: said, file, hint } = thrownBy(() => readManifest(project, 'news'));
  expect([said.includes(message), said, file, hint !== null]).toEqual([true, said, 'pipelines/news/sources/sources.json', true]);
});

test.each([
  ['an id of sources.json for another address', [{ ...FOUND, id: 'page' }], 'page is the id of another address in sources.json'],
  ['an address twice', [FOUND, { ...FOUND, id: 'again' }], '/sources/1/url: '],
  ['an id twice', [FOUND, { ...FOUND, url: 'https://example.org/c.html' }], '/sources/1/id: '],
  ['a key too many', [{ ...FOUND, sha256: FILE.sha256 }], '/sources/0: '],
])('discovered.json with %s is refused', (_what, discovered, message) => {
  put({ sources: [PAGE], listings: [LISTING] }, discovered);
  const { message: said, file } = thrownBy(() => readManifest(project, 'news'));
  expect([said.includes(message), said, file]).toEqual([true, said, 'pipelines/news/sources/discovered.json']);
});

test.each([
  [[], ['list'], ['page', 'found']],
  [['page'], [], ['page']],
  [['found'], [], ['found']],
  [['list'], ['list'], ['found']],
])('--only %j asks for the lists %j and the pages %j', (only, listings, pages) => {
  put({ sources: [FILE, PAGE], listings: [LISTING] }, [FOUND]);
  const choice = choose(readManifest(project, 'news'), only);
  expect([choice.listings, choice.pages].map((entries) => entries.map(({ id }) => id))).toEqual([listings, pages]);
});

test('listings that have named nothing yet are no sources to make a release from', async () => {
  put({ sources: [], listings: [LISTING] });
  await expect(loadSources(project, 'news')).rejects.toMatchObject({ hint: 'Run: yibao scrape news' });
});
