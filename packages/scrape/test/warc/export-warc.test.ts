import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { type Retrieval, UserError } from '@yibao-rules/model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WARCParser, type WARCRecord } from 'warcio';
import { exportWarc, openSnapshotStore, type SnapshotStore } from '../../src/index.js';

let folder: string;
let store: SnapshotStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'warc-'));
  store = openSnapshotStore(join(folder, 'snapshots'));
});
afterEach(() => rm(folder, { recursive: true }));

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

async function keep(id: string, content: string, changes: Partial<Retrieval> = {}): Promise<void> {
  const bytes = Buffer.from(content);
  const url = `https://example.org/${id}`;
  const retrieval: Retrieval = {
    url,
    finalUrl: url,
    redirects: [],
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    retrievedAt: '2025-11-01T08:00:00.123Z',
    sha256: sha256(bytes),
    length: bytes.length,
    mediaType: 'html',
    charset: 'utf-8',
    ...changes,
  };
  await store.keep(id, { retrieval, bytes });
}

interface Read {
  fields: Record<string, string>;
  status: number | null;
  headers: Record<string, string>;
  payload: Buffer;
}

/** The records of a file as another library reads them; it gives all names in lower case. */
async function read(file: string): Promise<Read[]> {
  const records: Read[] = [];
  for await (const record of WARCParser.iterRecords(Readable.from([await readFile(file)])) as AsyncIterable<WARCRecord>) {
    const payload = Buffer.from(await record.readFully(true));
    records.push({
      fields: Object.fromEntries(record.warcHeaders.headers),
      status: record.httpHeaders && Number(record.httpHeaders.statusCode),
      headers: Object.fromEntries(record.httpHeaders?.headers ?? []),
      payload,
    });
  }
  return records;
}

describe.each(['all.warc', 'all.warc.gz'])('a WARC file called %s', (name) => {
  it('holds every page as it was fetched, and is read by others', async () => {
    await keep('b', '<p>门诊报销</p>', {
      url: 'http://example.org/old',
      redirects: [{ url: 'http://example.org/old', status: 301, location: '/b' }],
      headers: { 'content-encoding': 'gzip', 'content-length': '17', 'content-type': 'text/html', etag: '"v1"' },
    });
    await keep('a', '医保', { mediaType: 'text', retrievedAt: '2025-11-01T16:00:00+08:00' });
    const file = join(folder, name);
    expect(await exportWarc({ store, ids: ['b', 'a', 'b', 'never'], file })).toEqual({ records: 4, missing: ['never'] });
    const [info, a, hop, b] = await read(file);
    const id = expect.stringMatching(/^<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>$/);
    expect(info?.fields).toMatchObject({
      'warc-type': 'warcinfo',
      'warc-date': '2025-11-01T08:00:00.123Z',
      'warc-filename': name,
      'warc-record-id': id,
    });
    expect(info?.payload.toString()).toMatch(/^software: yibao-rules\/\d.*\r\nformat: WARC File Format 1\.1\r\n/);
    const inFile = { 'warc-type': 'response', 'warc-record-id': id, 'warc-warcinfo-id': info?.fields['warc-record-id'] };
    expect(a?.fields).toMatchObject({
      ...inFile,
      'warc-target-uri': 'https://example.org/a',
      'warc-date': '2025-11-01T08:00:00.000Z',
      'warc-payload-digest': `sha256:${sha256('医保')}`,
    });
    expect([a?.status, a?.headers, a?.payload.toString()]).toEqual([
      200,
      { 'content-type': 'text/html; charset=utf-8', 'content-length': '6' },
      '医保',
    ]);
    expect(hop?.fields).toMatchObject({ ...inFile, 'warc-target-uri': 'http://example.org/old' });
    expect([hop?.status, hop?.headers, hop?.payload]).toEqual([301, { location: '/b', 'content-length': '0' }, Buffer.alloc(0)]);
    expect(b?.fields).toMatchObject({ ...inFile, 'warc-target-uri': 'https://example.org/b' });
    expect([b?.headers, b?.payload.toString()]).toEqual([
      {
        'content-type': 'text/html',
        etag: '"v1"',
        'content-length': '19',
        'x-orig-content-encoding': 'gzip',
        'x-orig-content-length': '17',
      },
      '<p>门诊报销</p>',
    ]);
  });

  it('writes the same bytes again', async () => {
    await keep('a', 'one');
    await keep('b', 'two');
    const bytes = async (ids: string[]) => {
      await exportWarc({ store, ids, file: join(folder, name) });
      return readFile(join(folder, name));
    };
    expect(await bytes(['b', 'a'])).toEqual(await bytes(['a', 'b']));
  });

  it('writes a page that two sources share once', async () => {
    await keep('a', 'same');
    await keep('b', 'same', { retrievedAt: '2025-12-01T08:00:00.000Z' });
    const file = join(folder, name);
    await exportWarc({ store, ids: ['a', 'b'], file });
    const [, first, second] = await read(file);
    expect(second?.fields).toMatchObject({
      'warc-type': 'revisit',
      'warc-target-uri': 'https://example.org/b',
      'warc-date': '2025-12-01T08:00:00.000Z',
      'warc-payload-digest': first?.fields['warc-payload-digest'],
      'warc-profile': 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest',
      'warc-refers-to': first?.fields['warc-record-id'],
      'warc-refers-to-target-uri': 'https://example.org/a',
      'warc-refers-to-date': '2025-11-01T08:00:00.123Z',
    });
    expect([first?.payload.toString(), second?.payload.toString(), second?.status]).toEqual(['same', '', 200]);
  });
});

describe('a WARC file', () => {
  it('has the form that the standard asks for', async () => {
    await keep('a', 'body');
    await exportWarc({ store, ids: ['a'], file: join(folder, 'a.warc') });
    const text = await readFile(join(folder, 'a.warc'), 'latin1');
    const block = 'HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: 4\r\n\r\nbody';
    const at = text.indexOf('WARC/1.1\r\nWARC-Type: response\r\n');
    expect(text.slice(text.indexOf('WARC-Block-Digest', at))).toBe(
      `WARC-Block-Digest: sha256:${sha256(block)}\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n${block}\r\n\r\n`,
    );
  });

  it('packs each record on its own', async () => {
    await keep('a', 'body');
    await exportWarc({ store, ids: ['a'], file: join(folder, 'a.warc.gz') });
    const packed = await readFile(join(folder, 'a.warc.gz'));
    const second = packed.indexOf(Buffer.from('1f8b0800', 'hex'), 4);
    expect(gunzipSync(packed.subarray(0, second)).toString()).toMatch(/^WARC\/1\.1\r\nWARC-Type: warcinfo/);
    expect(gunzipSync(packed.subarray(second)).toString()).toMatch(/^WARC\/1\.1\r\nWARC-Type: response/);
    expect(packed[9]).toBe(255);
  });

  it('is not forged by what a server or a record says', async () => {
    await keep('a', 'body', {
      headers: { 'content-type': 'text/html\r\n\r\nWARC/1.1\r\nWARC-Type: forged' },
      redirects: [{ url: 'http://example.org/old', status: 302, location: '/a\r\nset-cookie: x' }],
    });
    await exportWarc({ store, ids: ['a'], file: join(folder, 'a.warc') });
    const [, hop, page] = await read(join(folder, 'a.warc'));
    expect(hop?.headers).toEqual({ location: '/a set-cookie: x', 'content-length': '0' });
    expect([page?.fields['warc-type'], page?.payload.toString()]).toEqual(['response', 'body']);
  });

  it.each([
    ['nothing was fetched', async () => {}, 'a.warc', /No source has a snapshot/],
    ['its folder is missing', async () => keep('a', 'x'), 'none/a.warc', /cannot be written \(ENOENT\)/],
    [
      'a snapshot is missing',
      async () => {
        await keep('a', 'x');
        await rm(join(folder, `snapshots/${sha256('x')}.html`));
      },
      'a.warc',
      /no such file/,
    ],
  ])('is not begun where %s', async (_, prepare, name, message) => {
    await prepare();
    const error = await exportWarc({ store, ids: ['a'], file: join(folder, name) }).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toMatch(message);
    expect((await readdir(folder)).filter((file) => file !== 'snapshots')).toEqual([]);
  });
});
