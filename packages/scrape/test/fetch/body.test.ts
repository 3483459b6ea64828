import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { FetchLimits } from '../../src/index.js';
import { fetcher, gist, site } from '../support/fetching.js';
import { answer, type Handler, raw } from '../support/site.js';

const HTML = { 'content-type': 'text/html' };
const once: Partial<FetchLimits> = { attempts: 1 };

/** Says something, and then a part more every few milliseconds, for ever. */
function forever(part: string | Buffer, headers: Record<string, string> = HTML): Handler {
  return (_, response) => {
    response.writeHead(200, headers);
    const timer = setInterval(() => response.write(part), 5);
    response.on('close', () => clearInterval(timer));
  };
}

/** As much as the client takes, as fast as it takes it. */
function flood(part: Buffer, headers: Record<string, string> = HTML): Handler {
  return (_, response) => {
    response.writeHead(200, headers);
    const pour = () => {
      while (!response.destroyed && response.write(part));
    };
    response.on('drain', pour);
    pour();
  };
}

async function outcome(route: Handler, limits: Partial<FetchLimits> = {}): Promise<string> {
  const { url } = await site({ '/a': route });
  return gist(await fetcher({ limits: { ...once, ...limits } }).fetchPage(url('/a')));
}

describe('a packed body', () => {
  const text = '医保'.repeat(300);
  it.each([
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['GZIP', gzipSync(text)],
    ['br', brotliCompressSync(text)],
    ['deflate', deflateSync(text)],
    ['identity', Buffer.from(text)],
    ['gzip, br', brotliCompressSync(gzipSync(text))],
    [' , gzip', gzipSync(text)],
  ])('in %j is unpacked', async (coding, body) => {
    expect(await outcome(answer(200, { ...HTML, 'content-encoding': coding }, body))).toBe(`fetched ${text}`);
  });

  it('that is a file itself is unpacked too, as sitemaps are', async () => {
    expect(await outcome(answer(200, { 'content-type': 'application/x-gzip' }, gzipSync('<urlset/>')))).toBe('fetched <urlset/>');
  });

  it.each([
    ['nobody knows', 'compress', Buffer.from(text), 'failed content-encoding'],
    ['nobody would use three times', 'gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(text))), 'failed content-encoding'],
    ['it is not', 'gzip', Buffer.from('<html>'.repeat(9)), 'failed content-encoding'],
    ['it is not', 'br', Buffer.from('<html>'.repeat(9)), 'failed content-encoding'],
    ['is cut', 'gzip', gzipSync(text).subarray(0, -9), 'failed truncated'],
    ['is cut', 'br', brotliCompressSync(text).subarray(0, -4), 'failed truncated'],
    ['is cut', 'deflate', deflateSync(text).subarray(0, -6), 'failed truncated'],
  ])('in what %s fails (%s)', async (_, coding, body, expected) => {
    expect(await outcome(answer(200, { ...HTML, 'content-encoding': coding }, body))).toBe(expected);
  });
});

describe('a bomb', () => {
  const zeros = Buffer.alloc(4 * 1024 * 1024);
  const limits = { ratioFromBytes: 64 * 1024 };
  it.each([
    ['gzip', gzipSync(zeros)],
    ['br', brotliCompressSync(zeros)],
    ['deflate', deflateSync(zeros)],
    ['gzip, gzip', gzipSync(gzipSync(zeros))],
  ])('in %s is stopped by its ratio', async (coding, body) => {
    expect(await outcome(answer(200, { ...HTML, 'content-encoding': coding }, body), limits)).toBe('failed compression-bomb');
  });

  it('is stopped by its size where its ratio is that of a page', async () => {
    const body = gzipSync(zeros, { level: 0 });
    expect(await outcome(answer(200, { ...HTML, 'content-encoding': 'gzip' }, body), { mostBytes: 1024 * 1024 })).toBe('failed too-large');
  });

  it('is no bomb where it is small', async () => {
    const body = gzipSync(' '.repeat(60_000));
    expect(await outcome(answer(200, { ...HTML, 'content-encoding': 'gzip' }, body), limits)).toMatch(/^fetched +$/);
  });
});

describe('a body', () => {
  const head = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n';
  it.each([
    ['is shorter than it says', raw(`${head}content-length: 100\r\n\r\nshort`), 'failed truncated'],
    ['ends in the middle of a chunk', raw(`${head}transfer-encoding: chunked\r\n\r\n10\r\nshort`), 'failed truncated'],
    ['lacks its last chunk', raw(`${head}transfer-encoding: chunked\r\n\r\n5\r\nshort\r\n`), 'failed truncated'],
    ['has chunks of no length', raw(`${head}transfer-encoding: chunked\r\n\r\nzz\r\nshort\r\n`), 'failed bad-response'],
    ['has two lengths', raw(`${head}content-length: 5\r\ncontent-length: 6\r\n\r\nshort`), 'failed truncated'],
    // HTTP ends the message there (RFC 9112, 6.3): what follows is no part of the page.
    ['is longer than it says', raw(`${head}content-length: 5\r\n\r\nshort and more`), 'fetched short'],
    ['ends with the connection', raw(`${head}\r\nshort`), 'fetched short'],
    ['comes with another protocol that nobody asked for', raw('HTTP/1.1 101 Switching Protocols\r\n\r\n'), 'failed bad-response'],
    ['comes with no HTTP', raw('+OK POP3 ready\r\n'), 'failed bad-response'],
    [
      'never comes: the connection is reset',
      (request: Parameters<Handler>[0]) => void request.socket.resetAndDestroy(),
      'failed connection-lost',
    ],
    ['never comes: the connection is closed', raw(), 'failed connection-lost'],
    ['comes after more headers than any page has', answer(200, { ...HTML, 'x-flood': 'y'.repeat(70_000) }, 'x'), 'failed bad-response'],
  ])('that %s', async (_, route, expected) => {
    expect(await outcome(route)).toBe(expected);
  });

  it.each([
    ['drips for ever', forever('.'), { requestMs: 200 }, 'failed timeout'],
    [
      'drips headers for ever',
      (request: Parameters<Handler>[0]) => {
        request.socket.write('HTTP/1.1 200 OK\r\n');
        const timer = setInterval(() => request.socket.write('x: y\r\n'), 5);
        request.socket.on('close', () => clearInterval(timer));
      },
      { requestMs: 200 },
      'failed timeout',
    ],
    ['is never begun', () => {}, { headersMs: 50 }, 'failed timeout'],
    [
      'stops in the middle',
      ((_, response) => void response.writeHead(200, HTML).write('<html>')) as Handler,
      { bodyMs: 50 },
      'failed timeout',
    ],
    ['floods', flood(Buffer.alloc(65_536, 'x')), { mostBytes: 1024 * 1024 }, 'failed too-large'],
    [
      'floods with nothing but coding',
      flood(Buffer.alloc(65_536), { ...HTML, 'content-encoding': 'br' }),
      { mostBytes: 1024 * 1024 },
      'failed content-encoding',
    ],
    ['says that it is too large', answer(200, { ...HTML, 'content-length': '99999999999' }, 'x'), {}, 'failed too-large'],
  ])('that %s is stopped', async (_, route, limits, expected) => {
    expect(await outcome(route, limits)).toBe(expected);
  });

  it('that is not wanted is not waited for', async () => {
    const { url } = await site({ '/a': (_, response) => void response.writeHead(404, HTML).write('never ends') });
    expect(gist(await fetcher().fetchPage(url('/a')))).toBe('failed status');
  });
});
