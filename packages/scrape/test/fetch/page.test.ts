import { createHash } from 'node:crypto';
import { canonicalJson, retrievalSchema, UserError } from '@yibao-rules/model';
import { describe, expect, it } from 'vitest';
import { createFetcher, type Fetched, userAgentOf } from '../../src/index.js';
import { fetcher, gist, STARTED_AT, site } from '../support/fetching.js';
import { answer, raw } from '../support/site.js';

const PAGE = '<html><title>门诊报销</title><p>职工门诊报销六成。</p></html>';
const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** 门诊报销 in GBK. */
const GBK = Buffer.from('c3c5d5efb1a8cffa', 'hex');

describe('a page', () => {
  it('comes with its bytes and how it was got', async () => {
    const { url } = await site({
      '/a': answer(200, { ...HTML, ETag: '"v1"', 'X-Powered-By': 'x', Date: 'Sat, 01 Nov 2025 08:00:00 GMT' }, PAGE),
    });
    expect(await fetcher().fetchPage(url('/a#part'))).toEqual({
      kind: 'fetched',
      url: url('/a#part'),
      bytes: Buffer.from(PAGE),
      retrieval: {
        url: url('/a#part'),
        finalUrl: url('/a'),
        redirects: [],
        status: 200,
        headers: { 'content-type': 'text/html; charset=utf-8', date: 'Sat, 01 Nov 2025 08:00:00 GMT', etag: '"v1"' },
        retrievedAt: STARTED_AT,
        sha256: createHash('sha256').update(PAGE).digest('hex'),
        length: Buffer.byteLength(PAGE),
        mediaType: 'html',
        charset: 'utf-8',
      },
    });
  });

  it('is asked for with an honest name, and with nothing that tells about the user', async () => {
    const { url, requests } = await site({ '/a': PAGE });
    await fetcher().fetchPage(url('/a'));
    const names = Object.keys(requests.at(-1)!.headers);
    expect(names.sort()).toEqual(['accept', 'accept-encoding', 'accept-language', 'connection', 'host', 'user-agent']);
    expect(requests.at(-1)!.headers['user-agent']).toMatch(/^yibao-rules\/\d/);
  });

  it.each([
    ['text/html; charset=GBK', 'html', 'gbk', GBK],
    ['text/html; charset="gb2312"', 'html', 'gb2312', GBK],
    ['text/html', 'html', null, GBK],
    // The meta tag lies; that is for the parser to find out.
    ['text/html; charset=gbk', 'html', 'gbk', Buffer.concat([Buffer.from('<html><meta charset="utf-8">'), GBK])],
    ['text/html; charset="g b k"', 'html', null, GBK],
    ['TEXT/PLAIN', 'text', null, Buffer.from('医保')],
    ['text/plain', 'pdf', null, Buffer.from('%PDF-1.7\n')],
    ['application/pdf', 'pdf', null, Buffer.from('%PDF-1.7\n')],
    ['application/xml', 'xml', null, Buffer.from('<urlset/>')],
    ['application/octet-stream', 'xml', null, Buffer.from('<?xml version="1.0"?><urlset/>')],
    ['application/octet-stream', 'html', null, Buffer.from('<!doctype html>')],
    ['no type at all', 'text', null, Buffer.from('医保')],
  ])('of type %j is %s, declared as %s, its bytes as they are', async (type, mediaType, charset, bytes) => {
    const { url } = await site({ '/a': answer(200, { 'content-type': type }, bytes) });
    const page = (await fetcher().fetchPage(url('/a'))) as Fetched;
    expect(page.retrieval).toMatchObject({ mediaType, charset });
    expect(Buffer.from(page.bytes)).toEqual(bytes);
  });

  it.each([
    ['https://example.org/医保', 'https://example.org/医保'],
    [' https://example.org/a b ', 'https://example.org/a%20b'],
    ['HTTPS:example.org', 'https://example.org/'],
    ['https://example.org/\ud800', 'https://example.org/%EF%BF%BD'],
  ])('at %j is written down as %j', async (address, written) => {
    const { url, host } = await site({ '/': PAGE, '/%E5%8C%BB%E4%BF%9D': PAGE, '/a%20b': PAGE, '/%EF%BF%BD': PAGE });
    const [asked, expected] = [address, written].map((text) => text.replace(/https:/i, 'http:').replace('example.org', host)) as [
      string,
      string,
    ];
    const page = (await fetcher().fetchPage(asked)) as Fetched;
    expect(page.retrieval.url).toBe(expected);
    expect(retrievalSchema.safeParse(page.retrieval).error).toBeUndefined();
    expect(canonicalJson(page.retrieval)).toContain(url('/').slice(0, -1));
  });

  it.each([
    [404, 'failed status'],
    [403, 'failed status'],
    [204, 'failed status'],
    [206, 'failed status'],
    [304, 'failed status'],
    [300, 'failed status'],
  ])('with status %d is %s, and says what the user can do', async (status, expected) => {
    const { url } = await site({ '/a': answer(status, HTML) });
    const result = await fetcher().fetchPage(url('/a'));
    expect(gist(result)).toBe(expected);
    expect(result).toMatchObject({
      status,
      attempts: 1,
      reason: expect.stringContaining(String(status)),
      hint: expect.stringMatching(/\.$/),
    });
  });

  it.each([
    ['empty', answer(200, HTML), 'failed empty'],
    ['an image', answer(200, { 'content-type': 'image/png' }, 'x'), 'failed media-type'],
    ['a film that never ends', answer(200, { 'content-type': 'video/mp4', 'content-length': '99999999999' }, 'x'), 'failed media-type'],
  ])('that is %s fails', async (_, route, expected) => {
    const { url } = await site({ '/a': route });
    expect(gist(await fetcher().fetchPage(url('/a')))).toBe(expected);
  });
});

describe('a page that was fetched before', () => {
  const since = 'Sat, 01 Nov 2025 07:00:00 GMT';
  const routes = {
    '/etag': answer(304),
    '/moved': answer(302, { location: '/etag' }),
  };

  it.each([
    ['/etag', '/etag', { etag: '"v1"' }, { 'if-none-match': '"v1"' }, 'not-modified'],
    ['/etag', '/etag', { 'last-modified': since }, { 'if-modified-since': since }, 'not-modified'],
    [
      '/moved',
      '/etag',
      { etag: 'W/"v1"', 'last-modified': since },
      { 'if-none-match': 'W/"v1"', 'if-modified-since': since },
      'not-modified',
    ],
    ['/etag', '/etag', { etag: '"\u00e5\u008c\u00bb"' }, { 'if-none-match': '"\u00e5\u008c\u00bb"' }, 'not-modified'],
    // An ETag that no header can hold is not sent back.
    ['/etag', '/etag', { etag: '"医保"' }, {}, 'failed status'],
    ['/etag', '/etag', { etag: '"1"\r\nx: y' }, {}, 'failed status'],
    // Validators of another address, or none: a 304 is then no answer.
    ['/etag', '/other', { etag: '"v1"' }, {}, 'failed status'],
    ['/etag', '/etag', {}, {}, 'failed status'],
  ])(
    '%s, which answered at %s with %j, is asked with %j and is %s',
    async (asked, answered, headers: Record<string, string>, sent, expected) => {
      const { url, requests } = await site(routes);
      const result = await fetcher().fetchPage(url(asked), { previous: { finalUrl: url(answered), headers } });
      const { 'if-none-match': match, 'if-modified-since': modified } = requests.at(-1)!.headers;
      expect(JSON.parse(JSON.stringify({ 'if-none-match': match, 'if-modified-since': modified }))).toEqual(sent);
      expect(gist(result)).toBe(expected);
      if (result.kind === 'not-modified')
        expect(result).toEqual({ kind: 'not-modified', url: url(asked), finalUrl: url(answered), checkedAt: STARTED_AT });
    },
  );
});

describe('redirects', () => {
  const to = (status: number, location: string) => answer(status, { location });
  it.each([301, 302, 303, 307, 308])('%d leads on', async (status) => {
    const { url } = await site({ '/c': PAGE });
    const { url: first, host } = await site({ '/a': to(status, url('/c#x')) });
    const page = (await fetcher().fetchPage(first('/a'))) as Fetched;
    expect(page.retrieval).toMatchObject({
      url: `http://${host}/a`,
      finalUrl: url('/c'),
      redirects: [{ url: first('/a'), status, location: url('/c#x') }],
    });
  });

  it.each([
    ['UTF-8', Buffer.from('/医保?门'), '/%E5%8C%BB%E4%BF%9D?%E9%97%A8'],
    ['GBK', Buffer.concat([Buffer.from('/'), GBK]), '/%C3%C5%D5%EF%B1%A8%CF%FA'],
  ])('may hold Chinese as it is, in %s', async (_, location, expected) => {
    const { url } = await site({ '/a': raw('HTTP/1.1 302 Found\r\nlocation: ', location, '\r\n\r\n'), [expected]: PAGE });
    const page = (await fetcher().fetchPage(url('/a'))) as Fetched;
    expect(page.retrieval).toMatchObject({ finalUrl: url(expected), redirects: [{ location: expected }] });
  });

  it('may be relative, and are written down in order', async () => {
    const { url } = await site({ '/x/a': to(301, 'b'), '/x/b': to(302, '../c?d=%E5%8C%BB'), '/c?d=%E5%8C%BB': PAGE });
    const page = (await fetcher().fetchPage(url('/x/a'))) as Fetched;
    expect(page.retrieval.redirects).toEqual([
      { url: url('/x/a'), status: 301, location: 'b' },
      { url: url('/x/b'), status: 302, location: '../c?d=%E5%8C%BB' },
    ]);
  });

  it.each([
    ['a circle', { '/a': to(302, '/b'), '/b': to(302, '/a') }, 'failed redirect-loop', 2],
    ['itself', { '/a': to(302, '/a') }, 'failed redirect-loop', 1],
    [
      'a chain longer than the cap',
      { '/a': to(302, '/b'), '/b': to(302, '/c'), '/c': to(302, '/d'), '/d': PAGE },
      'failed too-many-redirects',
      3,
    ],
    ['nowhere', { '/a': answer(302) }, 'failed bad-redirect', 1],
    ['a file', { '/a': to(302, 'file:///etc/passwd') }, 'refused scheme', 1],
    ['a server of files', { '/a': to(302, 'ftp://example.org/a') }, 'refused scheme', 1],
    ['an address with a password', { '/a': to(302, 'http://me:secret@127.0.0.1/') }, 'refused credentials', 1],
    ['what is no address', { '/a': to(302, 'http://[') }, 'refused invalid-url', 1],
  ])('to %s are not followed', async (_, routes, expected, requests) => {
    const { url, asked } = await site(routes);
    expect(gist(await fetcher({ limits: { mostRedirects: 2 } }).fetchPage(url('/a')))).toBe(expected);
    expect(asked.filter((path) => path !== '/robots.txt')).toHaveLength(requests);
  });
});

describe('the name of the crawler', () => {
  it.each([
    [null, /^yibao-rules\/\d\S* \(.*no contact\)$/],
    ['data@example.org', /contact: data@example\.org\)$/],
    ['https://example.org/bot', /contact: https:\/\/example\.org\/bot\)$/],
  ])('with the contact %j is honest', (contact, expected) => {
    expect(userAgentOf(contact)).toMatch(expected);
  });

  it.each(['', '医保', 'a\r\nb', 'me)', 'x'.repeat(201)])('takes no contact like %j', (contact) => {
    expect(() => userAgentOf(contact)).toThrow(UserError);
  });

  it.each(['', '医保', 'a\r\nx: y'])('may not be %j', (userAgent) => {
    expect(() => createFetcher({ userAgent })).toThrow(UserError);
  });
});
