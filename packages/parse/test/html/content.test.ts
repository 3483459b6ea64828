import { describe, expect, it } from 'vitest';
import { bodyOf, read, wordsOf } from './read.js';

const ONE = '渭滨区的参保人在本区住院，出院时直接结算，本人只付自己负担的那一部分。';
const TWO = '到外地住院的，先在手机上备案；没有备案的，比例要低一些，手续也多一些。';
const THREE = '慢性病的门诊，凭认定的材料在定点药店拿药，按年度算总数，用完为止。';
const TITLES = ['渭滨区社保卡怎么补办要几天', '渭滨区退休人员体检去哪里', '渭滨区新生儿参保要带什么'];
const links = TITLES.map((title, i) => `<li><a href="/${i}">${title}</a></li>`).join('');

const page = (main: string, around = '') => `<html><head><title>渭滨区住院怎么结算</title></head><body>${main}${around}</body></html>`;
const article = (body: string) => `<h1>渭滨区住院怎么结算</h1><div class="c1">${body}</div>`;
const BODY = `<p>${ONE}</p><p>${TWO}</p><p>${THREE}</p>`;

describe('where the article is', () => {
  it.each([
    ['a wrapper that is named after a sidebar', page(`<div class="page-with-sidebar">${article(BODY)}</div>`)],
    [
      'a wrapper that is named after what it shares',
      page(
        `<div class="article-share-wrap">${article(BODY)}</div><div class="foot"><p>本站每天更新，欢迎各位读者来信来电，我们会尽快答复。</p></div>`,
      ),
    ],
    ['a form around the whole page', page(`<form>${article(BODY)}</form>`)],
    [
      'a body in two parts with an advertisement between them',
      page(
        article(
          `<div><p>${ONE}</p></div><div class="ad-box"><p>体检套餐限时优惠，现在下单，立减两百，送到家里。</p></div><div><p>${TWO}</p><p>${THREE}</p></div>`,
        ),
      ),
    ],
    [
      'a cell of a layout table',
      page(`<table><tr><td><ul>${links}</ul></td><td>${article(BODY)}<table><tr><td></td></tr></table></td></tr></table>`),
    ],
    [
      'a footer longer than the article',
      page(article(BODY), `<footer><p>${'本网站由本区主办，承担信息公开、办事服务和互动交流，未经许可不得转载。'.repeat(8)}</p></footer>`),
    ],
    [
      'comments longer than the article',
      page(
        article(BODY),
        `<div><h3>网友评论（3）</h3>${'<div><p>去年住院报了一万多，手续也不麻烦，窗口的人很耐心。</p></div>'.repeat(9)}</div>`,
      ),
    ],
    [
      'links longer than the article',
      page(
        article(BODY),
        `<div class="r"><ul>${TITLES.concat(TITLES, TITLES)
          .map(
            (title) =>
              `<li><a href="/x">${title}</a><span>2024-05-06</span><p>${title}，材料和地点都在这里，下面一起来看一看吧，不要错过。</p></li>`,
          )
          .join('')}</ul></div>`,
      ),
    ],
  ])('finds it in %s', (_, html) => {
    expect(bodyOf(read(html))).toEqual([ONE, TWO, THREE]);
  });

  it.each([
    ['breadcrumbs', '<div>您当前的位置：<a href="/">首页</a> &gt; <a href="/a">政策</a></div>'],
    ['buttons', '<div>【字号：<a>大</a> <a>中</a> <a>小</a>】【打印】【关闭】</div>'],
    ['counters', '<div>浏览次数：1,024次</div><div>点赞 12 收藏 3</div>'],
    ['who edited it', '<p>责任编辑：高平</p><p>（编辑/马云）</p><p>审核：李岩</p>'],
    ['codes to scan', '<p>扫一扫在手机打开当前页</p><p>长按识别二维码，关注我们</p>'],
    ['neighbours', '<p>上一篇：<a href="/1">渭滨区社保卡怎么补办要几天</a></p><p>下一篇：没有了</p>'],
    ['pages', '<div>共3页 第1页</div><div class="pager"><a href="?2">2</a> <a href="?3">3</a> <a href="?2">下一页</a></div>'],
    ['rights', '<p>声明：本文由作者上传，版权归原作者所有，如有侵权请联系删除。</p><p>Copyright © 2024 渭滨在线</p>'],
    ['a table of contents', `<div class="toc"><ul><li><a href="#1">结算</a></li><li><a href="#2">备案</a></li></ul></div>`],
    ['a heading over what was left out', `<h3>相关推荐</h3><ul>${links}</ul>`],
  ])('leaves out %s', (_, html) => {
    expect(bodyOf(read(page(article(`<p>${ONE}</p><p>${TWO}</p><p>${THREE}</p>${html}`))))).toEqual([ONE, TWO, THREE]);
  });

  it.each([
    ['a line with a link in it', '<p>登录<a href="https://a.example/">医保服务平台</a>，点“我的”，就能看到结算的单子。</p>'],
    ['an attachment', '<p>附件：<a href="/f/1.docx">渭滨区住院结算申请表</a></p>'],
    ['a heading that is a link', `<h2><a href="#x">怎么备案</a></h2><p>${TWO}</p>`],
    ['words that also name a control', '<p>审核：医保部门收到材料以后审核，符合规定的，十天以内打款。</p>'],
    ['a heading that also announces links', `<h2>相关政策</h2><p>${TWO}</p>`],
  ])('keeps %s', (_, html) => {
    const kept = bodyOf(read(page(article(`<p>${ONE}</p>${html}<p>${THREE}</p>`))));
    const plain = html
      .replace(/<h2>/g, '')
      .replace(/<\/(?:h2|p)>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .split('\n')
      .filter((line) => line !== '');
    expect(kept).toEqual([ONE, ...plain, THREE]);
  });
});

describe('other articles on the page', () => {
  it('are links where only their titles stand there, behind the body', () => {
    const read1 = read(page(article(BODY), `<div><h3>热门文章</h3><ul>${links}</ul></div>`));
    expect(wordsOf(read1, 'link-list')).toEqual(TITLES);
    expect(read1.text.indexOf(TITLES[0]!)).toBeGreaterThan(read1.text.indexOf(THREE));
  });

  it('are teasers where a summary stands below the title, each with its number', () => {
    const cards = TITLES.map(
      (title, i) =>
        `<div class="card"><h4><a href="/${i}">${title}</a></h4><p>${title}，带上身份证，到一楼窗口办理，当天办完。</p><span>便民 2024-05-0${i + 1}</span></div>`,
    );
    const { blocks, text } = read(page(article(BODY), `<div class="list">${cards.join('')}</div>`));
    const teasers = blocks
      .filter((block) => block.teaser !== undefined)
      .map((block) => `${block.teaser} ${block.kind} ${text.slice(block.start, block.end).slice(0, 12)}`);
    expect(teasers.slice(0, 4)).toEqual([
      '0 teaser-title 渭滨区社保卡怎么补办要几',
      '0 paragraph 渭滨区社保卡怎么补办要几',
      '0 teaser-meta 便民 2024-05-0',
      '1 teaser-title 渭滨区退休人员体检去哪里',
    ]);
  });

  it('stand apart from the body also where a card is put into it', () => {
    const card = `<a href="/p"><h4>${TITLES[0]}</h4><p>编辑部整理成三张图，点进来马上看。</p></a>`;
    expect(bodyOf(read(page(article(`<p>${ONE}</p><div>${card}</div><p>${TWO}</p>`))))).toEqual([ONE, TWO]);
  });
});

describe('a body that only a script has', () => {
  const shell = '<div id="app"></div><div><a href="/">首页</a></div>';
  const html = `<h2>结算</h2><p>${ONE}</p><p>${TWO}</p>`;
  it.each([
    [
      '__NEXT_DATA__',
      `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { article: { title: '别的', content: html } } }).replaceAll('<', '\\u003c')}</script>`,
    ],
    ['a variable', `<script>window.__INITIAL_STATE__={"a":undefined,"detail":{"content":${JSON.stringify(html)}}};</script>`],
    ['a document inside a string', `<script>window.__STATE__=JSON.parse(${JSON.stringify(JSON.stringify({ body: html }))});</script>`],
    [
      'JSON-LD',
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: '渭滨区住院怎么结算', articleBody: `结算\n${ONE}\n${TWO}` })}</script>`,
    ],
  ])('is read from %s', (_, script) => {
    const read1 = read(page(shell, script));
    expect(bodyOf(read1)).toEqual(['结算', ONE, TWO]);
    expect(read1.title).toBe('渭滨区住院怎么结算');
  });

  it('is none where the page shows its article', () => {
    expect(
      bodyOf(
        read(
          page(
            article(BODY),
            `<script>{"content":${JSON.stringify(`<p>${'这是脚本里的另一篇文章，比正文还要长得多。'.repeat(20)}</p>`)}}</script>`,
          ),
        ),
      ),
    ).toEqual([ONE, TWO, THREE]);
  });
});
