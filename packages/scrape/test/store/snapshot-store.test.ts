import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Retrieval, type Snapshot, UserError } from '@yibao-rules/model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type KeepOptions, openSnapshotStore, type SnapshotStore } from '../../src/index.js';

let folder: string;
let store: SnapshotStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'snapshots-'));
  store = openSnapshotStore(folder);
});
afterEach(() => rm(folder, { recursive: true }));

/** A page as the fetcher gives it. */
function page(content: string, changes: Partial<Retrieval> = {}) {
  const bytes = Buffer.from(content);
  const retrieval: Retrieval = {
    url: 'https://example.org/a?b=../../c',
    finalUrl: 'https://example.org/a?b=../../c',
    redirects: [],
    status: 200,
    headers: { 'content-type': 'text/html' },
    retrievedAt: '2025-11-01T08:00:00.000Z',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    length: bytes.length,
    mediaType: 'html',
    charset: null,
    ...changes,
  };
  return { retrieval, bytes };
}

/** Reads the text between `<p>` and `</p>`: what a parser would do. */
const textOf = ({ bytes }: Snapshot): string => {
  const text = /<p>(.*)<\/p>/.exec(Buffer.from(bytes).toString())?.[1];
  if (text === undefined) throw new UserError('holds no article');
  return text;
};

const later = '2025-12-01T08:00:00.000Z';

describe('a snapshot store', () => {
  it('names files by id and hash, and gives back what it keeps', async () => {
    const { retrieval, bytes } = page('<p>门诊</p>', { charset: 'utf-8' });
    expect(await store.keep('指南-1', { retrieval, bytes })).toEqual({ kind: 'new', record: { id: '指南-1', retrieval, history: [] } });
    expect((await readdir(folder)).sort()).toEqual([`${retrieval.sha256}.html`, '指南-1.json'].sort());
    expect(JSON.parse(await readFile(join(folder, '指南-1.json'), 'utf8'))).toEqual({ id: '指南-1', retrieval, history: [] });
    expect(await store.snapshot('指南-1')).toEqual({
      id: '指南-1',
      bytes,
      url: retrieval.finalUrl,
      retrievedAt: retrieval.retrievedAt,
      mediaType: 'html',
      sha256: retrieval.sha256,
      charset: 'utf-8',
    });
  });

  it('writes the path of the schema where it is told', async () => {
    const { record } = await openSnapshotStore(folder, '../snapshot-record.schema.json').keep('a', page('x'));
    expect(Object.keys(record!)).toEqual(['$schema', 'id', 'retrieval', 'history']);
  });

  it.each([
    ['text', 'txt'],
    ['pdf', 'pdf'],
    ['xml', 'xml'],
  ] as const)('names a body of type %s .%s', async (mediaType, extension) => {
    const kept = page('x', { mediaType });
    await store.keep('a', kept);
    expect(await readdir(folder)).toContain(`${kept.retrieval.sha256}.${extension}`);
  });

  it('writes nothing for a page that is the same', async () => {
    const first = await store.keep('a', page('<p>x</p>'));
    const before = await stat(join(folder, 'a.json'));
    expect(await store.keep('a', page('<p>x</p>', { retrievedAt: later, headers: { etag: '"2"' } }))).toEqual({
      ...first,
      kind: 'unchanged',
    });
    expect((await stat(join(folder, 'a.json'))).mtimeMs).toBe(before.mtimeMs);
  });

  it('writes nothing for a page that differs in what is no text of it', async () => {
    const first = await store.keep('a', page('<p>x</p><i>1 reader</i>'));
    expect(await store.keep('a', page('<p>x</p><i>2 readers</i>', { retrievedAt: later }), { textOf })).toEqual({
      ...first,
      kind: 'unchanged',
    });
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('keeps a new version, and the hash of the old', async () => {
    const [one, two, three] = [
      page('<p>one</p>'),
      page('<p>two</p>', { retrievedAt: later }),
      page('<p>three</p>', { retrievedAt: '2026-01-01T00:00:00.000Z' }),
    ];
    for (const version of [one, two]) await store.keep('a', version, { textOf });
    expect(await store.keep('a', three, { textOf })).toEqual({
      kind: 'changed',
      record: {
        id: 'a',
        retrieval: three.retrieval,
        history: [one, two].map(({ retrieval: { retrievedAt, sha256, length } }) => ({ retrievedAt, sha256, length })),
      },
    });
    expect((await store.snapshot('a'))?.bytes).toEqual(three.bytes);
  });

  it('keeps two sources with the same bytes apart', async () => {
    await store.keep('a', page('same'));
    await store.keep('b', page('same'));
    expect((await readdir(folder)).sort()).toEqual([`${page('same').retrieval.sha256}.html`, 'a.json', 'b.json'].sort());
  });

  it.each([['../a'], ['a/b'], ['a b'], ['']])('takes %j for no id', async (id) => {
    await expect(store.keep(id, page('x'))).rejects.toThrow(/id/);
    expect(await readdir(folder)).toEqual([]);
  });

  it('knows nothing of a source that was never fetched, nor where no folder is', async () => {
    expect(await store.snapshot('a')).toBeNull();
    expect(await openSnapshotStore(join(folder, 'none')).record('a')).toBeNull();
  });

  it.each([
    ['not JSON', async () => writeFile(join(folder, 'a.json'), '{'), /a\.json: not JSON/],
    ['of another shape', async () => writeFile(join(folder, 'a.json'), '{}'), /a\.json: no snapshot record: \/id/],
    [
      'of another source',
      async () => writeFile(join(folder, 'a.json'), (await readFile(join(folder, 'a.json'), 'utf8')).replace('"a"', '"b"')),
      /a\.json: holds the record of b/,
    ],
    ['without its bytes', async () => rm(join(folder, `${page('x').retrieval.sha256}.html`)), /\.html: no such file/],
    [
      'with bytes that were changed',
      async () => writeFile(join(folder, `${page('x').retrieval.sha256}.html`), 'y'),
      /\.html: these are not the bytes/,
    ],
  ])('says what to do about a record that is %s', async (_, spoil, message) => {
    await store.keep('a', page('x'));
    await spoil();
    const error = await store.snapshot('a').catch((thrown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(/restore/);
  });

  describe.each([
    ['missing', (body: string) => rm(body)],
    ['spoilt', (body: string) => writeFile(body, 'y')],
  ])('whose bytes are %s', (_, spoil) => {
    const bodyOf = ({ retrieval: { sha256 } }: ReturnType<typeof page>) => join(folder, `${sha256}.html`);
    const one = page('<p>one</p>');
    beforeEach(async () => {
      await store.keep('a', one);
      await spoil(bodyOf(one));
    });

    it('is not whole, and takes the same page back without another record', async () => {
      const record = (await store.record('a'))!;
      const before = await stat(join(folder, 'a.json'));
      expect(await store.isWhole(record)).toBe(false);
      expect(await store.keep('a', page('<p>one</p>', { retrievedAt: later }), { textOf })).toEqual({ kind: 'restored', record });
      expect(await store.isWhole(record)).toBe(true);
      expect((await stat(join(folder, 'a.json'))).mtimeMs).toBe(before.mtimeMs);
      expect((await store.snapshot('a'))?.bytes).toEqual(one.bytes);
    });

    it('takes another page, which it has nothing to hold against, and remembers the hash of the old', async () => {
      const two = page('<p>2</p>', { retrievedAt: later });
      const kept = await store.keep('a', two, { textOf });
      expect(kept).toMatchObject({ kind: 'restored', record: { retrieval: two.retrieval, history: [{ sha256: one.retrieval.sha256 }] } });
      expect((await store.snapshot('a'))?.bytes).toEqual(two.bytes);
    });

    it('takes no page without text', async () => {
      expect(await store.keep('a', page('<b>gone</b>'), { textOf })).toMatchObject({ kind: 'anomaly', anomaly: { code: 'nothing' } });
      expect((await store.record('a'))?.retrieval).toEqual(one.retrieval);
    });

    it('is made whole by another source with the same bytes', async () => {
      expect((await store.keep('b', one)).kind).toBe('new');
      expect((await store.snapshot('a'))?.bytes).toEqual(one.bytes);
    });
  });

  it('reads XML as no article', async () => {
    await store.keep('a', page('<urlset/>', { mediaType: 'xml' }));
    await expect(store.snapshot('a')).rejects.toThrow(UserError);
  });
});

describe('a page that turned odd', () => {
  const long = (length: number) => `<p>${'字'.repeat(length)}</p>`;
  it.each([
    ['has no text any more', long(90), '<b>removed</b>', {}, 'nothing', /No text/],
    ['has an empty text', long(90), '<p> </p>', {}, 'nothing', /No text/],
    ['has less than a third of its text', long(90), `${long(29)}${'<i>'.repeat(500)}`, {}, 'shorter', /had 90 characters and has 29 now/],
    ['is a PDF now', long(90), '%PDF', { mediaType: 'pdf' as const }, 'media-type', /was html and is pdf/],
    [
      'leads to the front page',
      long(90),
      long(95),
      { finalUrl: 'https://example.org/' },
      'front-page',
      /front page, https:\/\/example\.org\//,
    ],
    ['leads to the front page', long(90), long(95), { finalUrl: 'https://m.example.org/index.html' }, 'front-page', /front page/],
  ])('because it %s is reported, and what was kept stays', async (_, before, after, changes, code, reason) => {
    const { record } = await store.keep('a', page(before), { textOf });
    const odd = page(after, { retrievedAt: later, ...changes });
    const text: KeepOptions['textOf'] = (snapshot) => (snapshot.mediaType === 'pdf' ? 'text of a PDF' : textOf(snapshot));
    expect(await store.keep('a', odd, { textOf: text })).toEqual({
      kind: 'anomaly',
      record,
      anomaly: { code, reason: expect.stringMatching(reason), hint: expect.stringMatching(/\.$/) },
    });
    expect(await store.record('a')).toEqual(record);
    expect(await readdir(folder)).toHaveLength(2);
    expect((await store.keep('a', odd, { textOf: text, accept: true })).kind).toBe('changed');
  });

  it.each([
    ['has a third of its text', long(90), long(30)],
    ['has less markup around the same text and a word', `${'<i>'.repeat(500)}${long(90)}`, long(91)],
    ['is longer', long(90), long(900)],
  ])('is not odd where it %s', async (_, before, after) => {
    await store.keep('a', page(before), { textOf });
    expect((await store.keep('a', page(after), { textOf })).kind).toBe('changed');
  });

  it('is told by its bytes where nobody reads its text', async () => {
    await store.keep('a', page('x'.repeat(300)));
    expect(await store.keep('a', page('x'.repeat(99)))).toMatchObject({ kind: 'anomaly', anomaly: { code: 'shorter' } });
    expect(await store.keep('a', page('x'.repeat(100)))).toMatchObject({ kind: 'changed' });
  });

  it('is no source to begin with', async () => {
    expect(await store.keep('a', page('<b>'), { textOf })).toMatchObject({ kind: 'anomaly', record: null, anomaly: { code: 'nothing' } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('may be a front page where that is what was asked for', async () => {
    const home = 'https://example.org/';
    expect((await store.keep('a', page('x', { url: 'https://example.org', finalUrl: home }))).kind).toBe('new');
  });

  it('does not hide a defect of the reader', async () => {
    const broken = () => {
      throw new TypeError('a defect');
    };
    await expect(store.keep('a', page('x'), { textOf: broken })).rejects.toThrow('a defect');
  });
});
