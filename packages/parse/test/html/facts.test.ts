import { describe, expect, it } from 'vitest';
import { read, wordsOf } from './read.js';

const P = '<p>渭滨区的参保人在本区住院，出院时直接结算，本人只付自己负担的那一部分。</p>';
const BODY = `<div class="c1">${P}${P}</div>`;
const headed = (head: string, body = BODY) => `<html><head>${head}</head><body>${body}</body></html>`;

describe('the title', () => {
  it.each([
    ['ArticleTitle of a government site', headed('<title>x_某网</title><meta name="ArticleTitle" content="住院怎么结算">'), '住院怎么结算'],
    ['Open Graph', headed('<title>x_某网</title><meta property="og:title" content="住院怎么结算">'), '住院怎么结算'],
    [
      'a headline in JSON-LD',
      headed('<script type="application/ld+json">{"@type":"Article","headline":"住院怎么结算"}</script>'),
      '住院怎么结算',
    ],
    ['<title> with _', headed('<title>住院怎么结算_政策问答_渭滨在线</title>'), '住院怎么结算'],
    ['<title> with |', headed('<title>住院怎么结算 | 渭滨在线</title>'), '住院怎么结算'],
    ['<title> with a hyphen and a site', headed('<title>住院怎么结算-渭滨区医疗保障局</title>'), '住院怎么结算'],
    ['<title> with a dash and a site', headed('<title>住院怎么结算——渭滨医保网</title>'), '住院怎么结算'],
    ['<title> with a dash of its own', headed('<title>住院怎么结算——从一张单子说起</title>'), '住院怎么结算——从一张单子说起'],
    ['the line that shows it', headed('<title>渭滨在线</title>', `<h1>住院怎么结算</h1>${BODY}`), '住院怎么结算'],
    [
      'the line that the head names, not the site’s own heading',
      headed('<title>住院怎么结算_渭滨在线</title>', `<h1>渭滨在线</h1><h2>住院怎么结算</h2>${BODY}`),
      '住院怎么结算',
    ],
    [
      'the line whose end the head cuts off',
      headed('<title>渭滨区参保人住院怎么...-渭滨在线</title>', `<h1>渭滨区参保人住院怎么结算</h1>${BODY}`),
      '渭滨区参保人住院怎么结算',
    ],
    ['a line in an element named so', headed('', `<div class="news_title">住院怎么结算</div>${BODY}`), '住院怎么结算'],
    [
      'a line in an element that is filled by one named so, where the head names site and column only',
      headed('<title>渭滨社保-通知公告</title>', `<div class="nt"><span id="lblTitle">住院怎么结算</span></div>${BODY}`),
      '住院怎么结算',
    ],
    ['a line without the mark of its kind', headed('<title>住院怎么结算</title>', `<h1>[问答] 住院怎么结算</h1>${BODY}`), '住院怎么结算'],
  ])('is that of %s', (_, html, title) => {
    const article = read(html);
    expect(article.title).toBe(title);
    expect(wordsOf(article, 'title')).toEqual([title]);
  });
});

describe('date, site and author', () => {
  const titled = (line: string, head = '') => headed(`<title>住院怎么结算</title>${head}`, `<h1>住院怎么结算</h1>${line}${BODY}`);
  it.each([
    [
      'a line of fields',
      titled('<div>发布时间：2024-05-06 08:30　来源：渭滨日报　作者：高平　浏览：88</div>'),
      '2024-05-06T08:30+08:00',
      '渭滨日报',
      '高平',
    ],
    [
      'fields in elements of their own',
      titled('<div><span>2024年5月6日</span></div><div>来源：<a href="/">渭滨日报</a></div><div>作者：高平</div>'),
      '2024-05-06',
      '渭滨日报',
      '高平',
    ],
    ['who put it on the site', titled('<div>发布人:<span>管理员</span> 发布时间:2024/5/6</div>'), '2024-05-06', null, null],
    ['a name beside the day', titled('<div>渭滨社保通 2024-05-06 08:30 阅读 88</div>'), '2024-05-06T08:30+08:00', '渭滨社保通', null],
    ['a sheet of a calendar', titled('<div><span>06</span> 2024 05</div>'), '2024-05-06', null, null],
    [
      'government meta elements',
      titled('', '<meta name="PubDate" content="2024-05-06 08:30:15"><meta name="ContentSource" content="渭滨日报">'),
      '2024-05-06T08:30:15+08:00',
      '渭滨日报',
      null,
    ],
    [
      'Open Graph, with its zone',
      titled(
        '',
        '<meta property="article:published_time" content="2024-05-06T00:30:15Z"><meta property="og:site_name" content="渭滨在线">',
      ),
      '2024-05-06T00:30:15Z',
      '渭滨在线',
      null,
    ],
    [
      'JSON-LD',
      titled(
        '',
        '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2024-05-06","author":[{"name":"高平"}],"publisher":{"name":"渭滨在线"}}]}</script>',
      ),
      '2024-05-06',
      '渭滨在线',
      '高平',
    ],
    ['a <time>', titled('<time datetime="2024-05-06T08:30:15+08:00">五月六日</time>'), '2024-05-06T08:30:15+08:00', null, null],
    ['a script', titled('', '<script>var publishTime = "2024-05-06 08:30";</script>'), '2024-05-06T08:30+08:00', null, null],
    ['a relative time', titled('<div>渭滨社保通 35秒前</div>'), '2024-05-06T08:29:25+08:00', '渭滨社保通', null],
    [
      'the head, where the page only says how long ago',
      titled('<div>3天前</div>', '<meta name="PubDate" content="2024-05-01 07:00">'),
      '2024-05-01T07:00+08:00',
      null,
      null,
    ],
    [
      'the more precise of two of the same day',
      titled('<div>发布日期：2024-05-06</div>', '<meta name="PubDate" content="2024-05-06 08:30">'),
      '2024-05-06T08:30+08:00',
      null,
      null,
    ],
    [
      'the day of publication, not that of the document or of effect',
      titled('<div>成文日期：2024-05-01</div><div>施行日期：2024-06-01</div><div>发布日期：2024-05-06</div>'),
      '2024-05-06',
      null,
      null,
    ],
    ['nobody: an account of the system is no author', titled('', '<meta name="author" content="admin">'), null, null, null],
  ])('from %s', (_, html, publishedAt, site, author) => {
    expect(read(html, { retrievedAt: '2024-05-06T08:30:00+08:00' })).toMatchObject({ publishedAt, site, author });
  });

  it('gives no day for a relative time where nobody knows when the page was fetched', () => {
    expect(read(titled('<div>渭滨社保通 35秒前</div>')).publishedAt).toBeNull();
  });

  it('takes a line about the article’s origin out of its body', () => {
    const article = read(titled('').replace(BODY, `<div><p>渭滨社保通 2024-05-06 08:30</p>${P}${P}</div>`));
    expect(wordsOf(article, 'meta')).toEqual(['渭滨社保通 2024-05-06 08:30']);
    expect(wordsOf(article, 'paragraph')).toHaveLength(2);
  });
});
