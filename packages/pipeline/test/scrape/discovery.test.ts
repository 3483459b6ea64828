import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { webAddress } from '../../src/scrape/discovery/address.js';
import { readFeed } from '../../src/scrape/discovery/feed.js';
import { dateInPath, dateInWords, dateOfFeed, isBefore } from '../../src/scrape/discovery/listed-date.js';
import { pageLinks } from '../../src/scrape/discovery/page-links.js';
import { readListing } from '../../src/scrape/discovery/read-listing.js';
import { selectLinks } from '../../src/scrape/discovery/select-links.js';
import { readSitemap } from '../../src/scrape/discovery/sitemap.js';
import { sourceIdOf } from '../../src/scrape/discovery/source-id.js';
import { takesAddress } from '../../src/scrape/discovery/url-pattern.js';

test.each([
  ['/art/', '/art/1.html', true],
  ['/art/', '/video/art/1.html', false],
  ['/', '/anything?page=2', true],
  ['/art/*.html$', '/art/2025/1.html', true],
  ['/art/*.html$', '/art/2025/1.html?from=app', false],
  ['/art/*.html', '/art/2025/1.html?from=app', true],
  ['/art/1$', '/art/1', true],
  ['/art/1$', '/art/10', false],
  ['/*/art/*/$', '/a/art/b/', true],
  ['/a*a$', '/a', false],
  ['/a*$', '/ab', true],
  ['/*?id=', '/show.do?id=7', true],
  ['/政策/', '/%E6%94%BF%E7%AD%96/1.html', true],
  ['/%E6%94%BF%E7%AD%96/', '/%E6%94%BF%E7%AD%96/1.html', true],
  ['https://example.org/art', '/art/1', true],
  ['http://example.org/art', '/art/1', false],
])('the pattern %s takes %s: %s', (pattern, path, taken) => {
  expect(takesAddress(pattern, new URL(path, 'https://example.org'))).toBe(taken);
});

test('a pattern of asterisks reads a long address once', () => {
  const url = new URL(`https://example.org/${'a'.repeat(1_000_000)}`);
  expect(takesAddress(`/${'*a'.repeat(200)}*b$`, url)).toBe(false);
});

test.each([
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['ftp://example.org/a', null],
  ['https://name:word@example.org/a', null],
  ['http://', null],
  [`/${'a'.repeat(3000)}`, null],
  ['/a#part', 'https://example.org/a'],
  ['  b.html\n', 'https://example.org/list/b.html'],
  ['//other.example/c', 'https://other.example/c'],
  ['http://example.org:80/d', 'http://example.org/d'],
])('the link %s leads to %s', (link, address) => {
  expect(webAddress(link, 'https://example.org/list/')?.href ?? null).toBe(address);
});

describe('dates', () => {
  test.each([
    ['[2025-03-13]', '2025-03-13'],
    ['发布于2025年3月3日 阅读12', '2025-03-03'],
    ['2025/12/31 08:00', '2025-12-31'],
    ['2025.1.5', '2025-01-05'],
    ['2025-02-30', null],
    ['电话12025-03-13', null],
    ['03-13', null],
  ])('in the words %s', (words, date) => expect(dateInWords(words)).toBe(date));

  test.each([
    ['/art/2025/3/13/art_1.html', '2025-03-13'],
    ['/zcfg/202503/t20250313_8812.html', '2025-03-13'],
    ['/art/20251341.html', null],
    ['/c/120250313.html', null],
  ])('in the path %s', (path, date) => expect(dateInPath(path)).toBe(date));

  test.each([
    ['2025-03-13T23:30:00+08:00', '2025-03-13'],
    ['2025-03', '2025-03'],
    ['2025', '2025'],
    ['2025-13', null],
    ['Thu, 13 Mar 2025 05:59:29 +0800', '2025-03-13'],
    ['3 Feb 2025 00:00:00 GMT', '2025-02-03'],
    ['yesterday', null],
  ])('of a feed: %s', (value, date) => expect(dateOfFeed(value)).toBe(date));

  test.each([
    ['2025-03-12', '2025-03-13', true],
    ['2025-03-13', '2025-03-13', false],
    ['2025-03', '2025-03-13', false],
    ['2025-02', '2025-03-13', true],
    ['2024', '2025-03-13', true],
  ])('%s lies before %s: %s', (date, since, before) => expect(isBefore(date, since)).toBe(before));
});

describe('links of a page', () => {
  test.each([
    ['a date behind', '<ul><li><a href="/1">甲</a><span>[2025-03-13]</span><li><a href="/2">乙</a><span>2025-03-12</span></ul>'],
    ['a date before', '<ul><li>2025-03-13<a href="/1">甲</a></li><li>2025-03-12 <a href="/2">乙</a></li></ul>'],
    [
      'tables',
      '<table><tr><td><a href="/1">甲</a></td><td>2025-03-13</td></tr><tr><td><a href="/2">乙</a></td><td>2025-03-12</td></tr></table>',
    ],
    [
      'boxes',
      '<div><div><div><a href="/1">甲</a></div><div>2025年3月13日</div></div><div><div><a href="/2">乙</a></div><div>2025年3月12日</div></div></div>',
    ],
    ['links that are not closed', '<p>2025-03-13 <a href="/1">甲</p><p>2025-03-12 <a href="/2">乙</p>'],
  ])('%s', (_form, html) => {
    expect(pageLinks(html).links).toEqual([
      { href: '/1', title: '甲', date: '2025-03-13' },
      { href: '/2', title: '乙', date: '2025-03-12' },
    ]);
  });

  test('a date beside many links is of none of them', () => {
    const html = '<div>今天是2025-03-13 <a href="/1">甲</a><a href="/2">乙</a><a href="/3">丙</a></div>';
    expect(pageLinks(html).links.map(({ date }) => date)).toEqual([null, null, null]);
  });

  test('the whole title, the base, and nothing out of scripts', () => {
    const html = `<base href="https://example.org/x/"><script>'<a href="/no">'</script><a title="关于调整住院起付线的通知" href="1">关于调整…</a>`;
    expect(pageLinks(html)).toEqual({
      base: 'https://example.org/x/',
      links: [{ href: '1', title: '关于调整住院起付线的通知', date: null }],
      next: [],
    });
  });
});

describe('the next page', () => {
  test.each([
    ['a link element', '<head><link rel="next" href="/list_2.html"></head>'],
    ['one relation of several', '<link rel="prefetch NEXT" href="/list_2.html">'],
    ['a link with its relation', '<a rel="next" href="/list_2.html">2</a>'],
    ['words', '<a href="/list_1.html">上一页</a><a href="/list_2.html">下一页</a><a href="/list_9.html">尾页</a>'],
    ['words in an element', '<a href="/list_2.html"><span>下一页</span></a>'],
    ['words among marks', '<a href="/list_2.html">[ 下页 &gt; ]</a>'],
    ['traditional words', '<a href="/list_2.html">下一頁</a>'],
    ['English words', '<a href="/list_2.html">Next »</a>'],
    ['a title', '<a href="/list_2.html" title="下一页">&gt;</a>'],
    ['a label', '<a href="/list_2.html" aria-label="Next page"><svg></svg></a>'],
  ])('is told by %s', (_how, html) => {
    expect(pageLinks(html).next).toEqual(['/list_2.html']);
  });

  test.each([
    ['the title of an article', '<a href="/1">下一页的故事:门诊怎么报</a>'],
    ['the next article', '<a href="/1">下一篇</a>'],
    ['a number', '<a href="/list_2.html">2</a>'],
    ['words without a link', '<span>下一页</span>'],
    ['another relation', '<link rel="next-archive prev" href="/1">'],
  ])('is none: %s', (_what, html) => {
    expect(pageLinks(html).next).toEqual([]);
  });

  test('a relation goes before words, and few are kept', () => {
    const html = `${'<a href="/words">下一页</a>'.repeat(100)}<link rel="next" href="/rel">`;
    expect(pageLinks(html).next).toEqual(['/rel', ...Array(4).fill('/words')]);
  });
});

describe('sitemaps and feeds', () => {
  const urls = (entries: string) => `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries}</urlset>`;

  test('addresses with their dates; images are no pages', () => {
    const xml = urls(
      '<url><loc> https://example.org/1?a=1&amp;b=2 </loc><lastmod>2025-03-13T08:00:00+08:00</lastmod><image:image><image:loc>https://example.org/1.png</image:loc></image:image></url><url><loc><![CDATA[https://example.org/2]]></loc></url>',
    );
    expect(readSitemap(xml)).toEqual({
      isIndex: false,
      links: [
        { href: 'https://example.org/1?a=1&b=2', title: null, date: '2025-03-13' },
        { href: 'https://example.org/2', title: null, date: null },
      ],
    });
  });

  test('an index, with a prefix', () => {
    const xml = '<s:sitemapindex><s:sitemap><s:loc>https://example.org/1.xml</s:loc></s:sitemap></s:sitemapindex>';
    expect(readSitemap(xml)).toEqual({ isIndex: true, links: [{ href: 'https://example.org/1.xml', title: null, date: null }] });
  });

  test('an address a line', () => {
    const { links } = readSitemap('\ufeffhttps://example.org/1\r\n\nhttps://example.org/2');
    expect(links.map(({ href }) => href)).toEqual(['https://example.org/1', 'https://example.org/2']);
  });

  test('gzipped, whatever the server calls it; a bomb is refused', () => {
    const xml = urls('<url><loc>https://example.org/1</loc></url>');
    expect(readListing('sitemap', gzipSync(xml), null).links).toHaveLength(1);
    expect(() => readListing('sitemap', gzipSync(Buffer.alloc(60 * 1024 * 1024, 'a')), null)).toThrow(/50 MB/);
    expect(() => readListing('sitemap', gzipSync(xml).subarray(0, 40), null)).toThrow(/damaged/);
  });

  test('a million addresses are read as far as a sitemap may go', () => {
    const { links } = readSitemap(urls('<url><loc>https://example.org/a</loc></url>'.repeat(1_000_000)));
    expect(links).toHaveLength(50_000);
  });

  test.each([
    ['nested entities', '<!DOCTYPE u [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>', '&b;&b;&b;'],
    ['an outside entity', '<!DOCTYPE u [<!ENTITY b SYSTEM "file:///etc/passwd">]>', '&b;'],
  ])('%s expand to nothing', (_what, doctype, words) => {
    const { links } = readSitemap(doctype + urls(`<url><loc>https://example.org/${words}</loc></url>`));
    expect(links[0]?.href).toBe(`https://example.org/${words}`);
  });

  test('elements that are opened a million times end the reading', () => {
    expect(readSitemap(urls(`<url><loc>https://example.org/1</loc></url>${'<a>'.repeat(1_000_000)}`)).links).toHaveLength(1);
    expect(pageLinks(`<a href="/1">甲</a>${'<div>'.repeat(1_000_000)}`).links).toHaveLength(1);
  });

  test.each([
    [
      'RSS',
      '<rss><channel><title>站</title><link>https://example.org/</link><item><title>甲 &amp; 乙</title><link>https://example.org/1</link><guid>x</guid><pubDate>Thu, 13 Mar 2025 05:59:29 +0800</pubDate></item></channel></rss>',
    ],
    [
      'Atom',
      '<feed><title>站</title><link href="https://example.org/"/><entry><title>甲 &amp; 乙</title><author><name>丙</name></author><link rel="edit" href="/no"/><link href="https://example.org/1"/><published>2025-03-13T05:59:29Z</published><updated>2025-04-01T00:00:00Z</updated></entry></feed>',
    ],
  ])('entries of %s', (_kind, xml) => {
    expect(readFeed(xml)).toEqual([{ href: 'https://example.org/1', title: '甲 & 乙', date: '2025-03-13' }]);
  });
});

describe('what a listing takes', () => {
  const rules = { url: 'https://example.org/list/', include: ['/art/'], exclude: ['/art/video/'] };
  const link = (href: string, date: string | null = null, title: string | null = null) => ({ href, title, date });
  const selected = (links: ReturnType<typeof link>[], more: object = {}, since: string | null = null) => {
    const result = selectLinks(links, { ...rules, ...more }, rules.url, since);
    return { ...result, articles: result.articles.map(({ url, listedAt }) => [url.href.replace('https://example.org', ''), listedAt]) };
  };

  test('by pattern and host, each address once', () => {
    const links = [
      link('/art/1'),
      link('/art/1#top'),
      link('http://example.org/art/1'),
      link('/art/video/2'),
      link('/about'),
      link('https://elsewhere.example/art/3'),
      link('http://169.254.169.254/art/4'),
      link('javascript:void(0)'),
    ];
    expect(selected(links).articles).toEqual([['/art/1', null]]);
    expect(selected(links, { hosts: ['elsewhere.example'] }).articles).toHaveLength(2);
  });

  test('the newest first, down to the limit', () => {
    const links = [link('/art/a'), link('/art/b', '2025-01-02'), link('/art/2025/3/4/c'), link('/art/d')];
    expect(selected(links, { limit: 3 })).toEqual({
      articles: [
        ['/art/2025/3/4/c', '2025-03-04'],
        ['/art/b', '2025-01-02'],
        ['/art/a', null],
      ],
      older: 0,
      overLimit: 1,
    });
  });

  test('nothing before a day, but what has no date', () => {
    const links = [link('/art/a'), link('/art/b', '2025-01-02'), link('/art/c', '2024-12-31')];
    expect(selected(links, {}, '2025-01-01')).toMatchObject({
      articles: [
        ['/art/b', '2025-01-02'],
        ['/art/a', null],
      ],
      older: 1,
    });
  });

  test('a picture and a title of one page are one article', () => {
    const result = selectLinks([link('/art/1'), link('/art/1', '2025-03-13', '标题')], rules, rules.url, null);
    expect(result.articles).toMatchObject([{ title: '标题', listedAt: '2025-03-13' }]);
  });
});

describe('the id of an address', () => {
  const id = (address: string, ...taken: string[]) => sourceIdOf(new URL(address), (one) => taken.includes(one));

  test.each([
    ['https://ybj.example.cn/art/2025/3/13/art_7.html', 'ybj.example.cn-art-2025-3-13-art_7'],
    ['https://example.cn/', 'example.cn'],
    ['https://example.cn/show?id=7', /^example\.cn-show-[0-9a-f]{8}$/],
    ['https://example.cn/A.html', /^example\.cn-a-[0-9a-f]{8}$/],
    ['https://example.cn/a.htm', /^example\.cn-a-[0-9a-f]{8}$/],
    ['https://example.cn/a/b', /^example\.cn-a-b-[0-9a-f]{8}$/],
    ['https://example.cn/%E5%8C%BB%E4%BF%9D.html', /^example\.cn-医保-[0-9a-f]{8}$/],
    ['https://example.cn/%ff%00/..%2f..%2fx', /^example\.cn-ff-00-\.\.-2f\.\.-2fx-[0-9a-f]{8}$/],
    ['http://127.0.0.1:8080/a.html', /^127\.0\.0\.1-8080-a-[0-9a-f]{8}$/],
    [`https://example.cn/${'a'.repeat(1500)}.html`, /^example\.cn-a{89}-[0-9a-f]{8}$/],
  ])('%s', (address, expected) => {
    expect(id(address)).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  });

  test('is another one where it is taken, and the same for http and https', () => {
    expect(id('https://example.cn/a.html', 'example.cn-a')).toMatch(/^example\.cn-a-[0-9a-f]{8}$/);
    expect(id('https://example.cn/a?b')).toBe(id('http://example.cn/a?b'));
    const short = id('https://example.cn/a?b');
    expect(id('https://example.cn/a?b', short)).toMatch(/^example\.cn-a-[0-9a-f]{16}$/);
  });
});
