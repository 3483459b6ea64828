import type { Listing } from '@yibao-rules/model';
import { expect, test } from 'vitest';
import { readListing } from '../../src/scrape/discovery/read-listing.js';
import { followPages } from '../../src/scrape/follow-pages.js';
import type { FoundList, UnreadList } from '../../src/scrape/read-list.js';

const HOST = 'https://example.org';
const LISTING: Listing = { id: 'news', url: `${HOST}/list/`, kind: 'page', include: ['/art/'] };

/** An article of the list: its number, and the day that the list gives it. */
type Row = [number: number, day?: string];

function page(rows: readonly Row[], next?: string, head = ''): string {
  const items = rows.map(([number, day]) => `<li><a href="/art/${number}.html">第${number}篇</a><span>${day ?? ''}</span></li>`);
  return `${head}<ul>${items.join('')}</ul>${next === undefined ? '' : `<a href="${next}">下一页</a>`}`;
}

const read = (path: string, html: string): FoundList => ({ ...readListing('page', Buffer.from(html), 'utf-8'), url: HOST + path });

/** What is selected of a site whose pages are given by path; a path without one cannot be read. */
async function follow(
  site: Record<string, string | UnreadList>,
  { since = null, ...rules }: Partial<Listing> & { since?: string | null } = {},
) {
  const asked: string[] = [];
  const ask = async (url: string): Promise<FoundList | UnreadList> => {
    const path = url.slice(HOST.length);
    asked.push(path);
    const found = site[path] ?? failed('status', true);
    return typeof found === 'string' ? read(path, found) : found;
  };
  const { articles, ...rest } = await followPages({ ...LISTING, ...rules }, read('/list/', String(site['/list/'])), ask, since);
  return { ...rest, asked, articles: articles.map(({ url }) => url.pathname) };
}

function failed(code: string, isClosed: boolean): UnreadList {
  return { trouble: { outcome: 'failed', code, reason: 'no.', hint: 'none.' }, isClosed };
}

const art = (...numbers: number[]) => numbers.map((number) => `/art/${number}.html`);
const nothing = { older: 0, overLimit: 0, trouble: null };

test('a list is followed to its end, each page once', async () => {
  const site = {
    '/list/': page([[1], [2]], 'index_1.html'),
    '/list/index_1.html': page([[2], [3]], 'index_2.html'),
    '/list/index_2.html': page([[4]]),
  };
  expect(await follow(site)).toEqual({
    ...nothing,
    articles: art(1, 2, 3, 4),
    pages: 3,
    asked: ['/list/index_1.html', '/list/index_2.html'],
  });
});

test('links of a page are relative to that page, or to what it says', async () => {
  const site = {
    '/list/': page([[1]], 'more/2.html'),
    '/list/more/2.html': '<a href="../../art/2.html">二</a><a href="3.html">下一页</a>',
    '/list/more/3.html': '<base href="/art/"><a href="3.html">三</a>',
  };
  expect((await follow(site)).articles).toEqual(art(1, 2, 3));
});

test.each<[string, string]>([
  ['to another host', 'https://elsewhere.example/list/2.html'],
  ['to another port', `${HOST}:8443/list/2.html`],
  ['to the page itself', '#'],
  ['to the page by another scheme', 'http://example.org/list/'],
  ['to a script', 'javascript:goPage(2)'],
  ['with a password', 'https://a:b@example.org/list/2.html'],
])('a link to the next page that leads %s is not followed', async (_where, next) => {
  expect(await follow({ '/list/': page([[1]], next) })).toEqual({ ...nothing, articles: art(1), pages: 1, asked: [] });
});

test('a second link is followed where the first leads nowhere', async () => {
  const site = { '/list/': page([[1]], '/list/2.html', '<a href="javascript:next()">下一页</a>'), '/list/2.html': page([[2]]) };
  expect((await follow(site)).articles).toEqual(art(1, 2));
});

/** A list without end. */
const endless = (rows: (number: number) => Row[]) =>
  Object.fromEntries(
    Array.from({ length: 80 }, (_, at) => [at === 0 ? '/list/' : `/list/${at}`, page(rows(at), `/list/${at + 1}`)] as const),
  );

test.each<[string, (number: number) => Row[], Parameters<typeof follow>[1], number]>([
  ['five pages', (at) => [[at]], {}, 5],
  ['as many pages as the listing says', (at) => [[at]], { pages: 8 }, 8],
  ['the first page', (at) => [[at]], { pages: 1 }, 1],
  ['as many articles as the listing takes', (at) => [[2 * at], [2 * at + 1]], { pages: 50, limit: 5 }, 3],
  ['a page without an article that is new', (at) => [[Math.min(at, 2)]], { pages: 50 }, 4],
  ['a page of older articles', (at) => [[at, `2031-0${9 - at}-01`]], { pages: 9, since: '2031-07-01' }, 4],
  ['five pages, where nothing is dated', (at) => [[at]], { since: '2031-07-01' }, 5],
])('a list without end is read up to %s', async (_what, rows, options, pages) => {
  expect((await follow(endless(rows), options)).pages).toBe(pages);
});

test('an older article that is kept on top ends no list', async () => {
  const site = {
    '/list/': page(
      [
        [1, '2029-01-01'],
        [2, '2031-03-02'],
      ],
      '/list/2',
    ),
    '/list/2': page([[3, '2031-03-01']]),
  };
  expect(await follow(site, { since: '2031-01-01' })).toMatchObject({ articles: art(2, 3), older: 1, pages: 2 });
});

test.each<[string, UnreadList, UnreadList['trouble'] | null]>([
  ['does not exist or is kept from crawlers', failed('robots', true), null],
  ['fails', failed('timeout', false), failed('timeout', false).trouble],
])('what was read before a page that %s stays', async (_what, answer, trouble) => {
  const result = await follow({ '/list/': page([[1]], '/list/2'), '/list/2': answer });
  expect(result).toEqual({ ...nothing, trouble, articles: art(1), pages: 1, asked: ['/list/2'] });
});

test('a page of the list is no article, though a pattern takes it', async () => {
  const site = { '/list/': page([[1]], '/list/2'), '/list/2': page([[2]]) };
  expect((await follow(site, { include: ['/'] })).articles).toEqual(art(1, 2));
});
