import { createHash } from 'node:crypto';
import { type Snapshot, UserError } from '@yibao-rules/model';
import { describe, expect, it } from 'vitest';
import { parseSnapshot } from '../src/index.js';
import { outline } from './outline.js';

function snapshotOf(content: string | Uint8Array, mediaType: Snapshot['mediaType'] = 'html'): Snapshot {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { id: 'page', bytes, url: null, retrievedAt: null, mediaType, sha256, charset: null };
}

const PAGE = `<!doctype html>
<html><head><meta charset="utf-8"><title>神木市门诊待遇_政策_神木在线</title>
<meta name="PubDate" content="2024-05-06 08:00"><meta name="ContentSource" content="神木在线"><style>p { color: red }</style></head>
<body><nav><a href="/">首页</a></nav><form>搜索</form>
<h1>神木市门诊待遇</h1>
<p>　　普通门诊<b>不设</b>
   起付线。</p>
<h2>支付比例</h2>
<ul><li>社区：<a href="/a">70%</a></li><li><p>三级医院：50%</p></li></ul>
<table><tr><th>人群</th><th>限额</th></tr><tr><td>在职</td><td>2000元</td></tr><tr><td>退休</td><td>2500<br>元</td></tr></table>
<h2>依据</h2>
<blockquote>自五月起执行<br>由市局解释</blockquote>
<p style="display: none">看不见</p><p hidden>也看不见</p>
<script>document.write('<p>没有</p>')</script>
<div><a href="/1">神木职工医保怎么转移</a></div><div><a href="/2">神木居民医保怎么缴费</a></div><div><a href="/3">神木异地备案怎么办理</a></div>
<footer>网站标识码</footer></body></html>`;

describe('HTML pages', () => {
  it('gives the visible text, a line a block, and the blocks that the tags state', () => {
    const article = parseSnapshot(snapshotOf(PAGE));
    expect(outline(article)).toEqual([
      'title 神木市门诊待遇',
      'paragraph 普通门诊不设起付线。',
      'heading1 支付比例',
      'list-item{社区} 社区：70% < 支付比例',
      'list-item{三级医院} 三级医院：50% < 支付比例',
      'table-cell 人群 < 支付比例',
      'table-cell 限额 < 支付比例',
      'table-cell 在职 < 支付比例',
      'table-cell 2000元 < 支付比例',
      'table-cell 退休 < 支付比例',
      'table-cell 2500 元 < 支付比例',
      'heading1 依据',
      'quote 自五月起执行 < 依据',
      'quote 由市局解释 < 依据',
      'link-list 神木职工医保怎么转移 < 依据',
      'link-list 神木居民医保怎么缴费 < 依据',
      'link-list 神木异地备案怎么办理 < 依据',
    ]);
    expect(article).toMatchObject({ title: '神木市门诊待遇', site: '神木在线', publishedAt: '2024-05-06T08:00+08:00' });
    expect(article.blocks[8]).toMatchObject({ row: 1, column: 1, headers: [6, 7] });
    expect(article.text).not.toMatch(/<|首页|搜索|看不见|没有|标识码/);
  });

  it.each([
    [
      'the head’s title, where the text does not name it',
      '<title>绥德换卡 - 绥德在线</title><body><p>带身份证到窗口。</p>',
      '绥德换卡',
      '绥德换卡\n带身份证到窗口。\n',
    ],
    [
      'the line that says what the head does',
      '<title>绥德换卡_公告</title><body><h1>绥德在线</h1><div>绥德换卡</div><p>带身份证。</p>',
      '绥德换卡',
      '绥德换卡\n带身份证。\n',
    ],
    ['only the article', '<body><p>广告</p><article><h1>换卡</h1><p>带身份证。</p></article>', '换卡', '换卡\n带身份证。\n'],
    ['a fragment', '<h1>换卡</h1><p>带身份证 &amp; 旧卡。', '换卡', '换卡\n带身份证 & 旧卡。\n'],
    ['lines of preformatted text', '<h1>换卡</h1><pre>一、窗口\n二、网上</pre>', '换卡', '换卡\n一、窗口\n二、网上\n'],
  ])('reads %s', (_, html, title, text) => {
    expect(parseSnapshot(snapshotOf(html))).toMatchObject({ title, text });
  });

  it('leaves out what stands above the title', () => {
    const article = parseSnapshot(
      snapshotOf('<title>换卡公告</title><body><div>绥德在线</div><h3>公告栏</h3><h2>换卡公告</h2><p>带身份证到窗口换卡。</p>'),
    );
    expect(outline(article)).toEqual(['title 换卡公告', 'paragraph 带身份证到窗口换卡。']);
  });

  it('decodes by the charset that the page declares', () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode('<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><h1>'),
      0xd2,
      0xbd,
      0xb1,
      0xa3,
    ]);
    expect(parseSnapshot(snapshotOf(bytes))).toMatchObject({ title: '医保', charset: 'gb18030' });
  });

  it('leaves a plain text as it is, tags and all', () => {
    expect(parseSnapshot(snapshotOf('换卡<b>指南</b>\r\n', 'text')).text).toBe('换卡<b>指南</b>\r\n');
  });

  it.each([
    ['a page nested without end', '<div>'.repeat(5000), 'html' as const, /2000 elements/],
    ['bytes that are no text', Uint8Array.from([0, 1, 2]), 'text' as const, /not a text/],
  ])('refuses %s, and names the source', (_, content, mediaType, message) => {
    const parse = () => parseSnapshot(snapshotOf(content, mediaType));
    expect(parse).toThrow(UserError);
    expect(parse).toThrow(message);
    expect(parse).toThrow(expect.objectContaining({ file: 'page' }));
  });
});
