import { describe, expect, it } from 'vitest';
import { ADAPTERS } from '../../src/html/adapters/registry.js';
import { bodyOf, read } from './read.js';

const LEAD = '渭滨区参保人住院，起付标准按医院级别确定，一年内第二次住院减半收取。';
const MORE = '出院时在窗口直接结算，不必先垫钱再回来报销，异地住院的要提前备案。';
const BODY = `<p>${LEAD}</p><p>${MORE}</p>`;
/** Prose of the page's that outweighs the article's: only an adapter leaves it out for sure. */
const NOISE = '<div class="x1"><p>本栏目每天更新，收录各地读者来信，编辑部整理后集中回答，读者也可以来电，欢迎投稿。</p></div>';
const TITLE = '渭滨区住院结算怎么办';
const DAY = '2024-05-06 08:30';
const TIME = '2024-05-06T08:30+08:00';

interface Case {
  site: string;
  url: string | null;
  html: string;
  expected: { publishedAt?: string; site?: string; author?: string };
}

const CASES: Case[] = [
  {
    site: 'WeChat',
    url: 'https://mp.weixin.qq.com/s/abc',
    html: `<h1 id="activity-name">${TITLE}</h1><a id="js_name">渭滨医保</a><em id="publish_time">${DAY}</em>
      <div id="js_content" style="visibility: hidden; opacity: 0;">${BODY}<mp-common-profile>公众号名片，点击关注我们吧。</mp-common-profile></div>${NOISE}`,
    expected: { publishedAt: TIME, site: '渭滨医保' },
  },
  {
    site: 'the State Council’s portal',
    url: 'https://www.gov.cn/zhengce/a.htm',
    html: `<h1 id="ti">${TITLE}</h1><div class="pages-date">${DAY}<span class="font">来源：渭滨日报</span></div><div id="UCAP-CONTENT">${BODY}</div>${NOISE}`,
    expected: { publishedAt: TIME, site: '渭滨日报' },
  },
  {
    site: 'the healthcare security administration',
    url: 'https://www.nhsa.gov.cn/art/a.html',
    html: `<div class="atricle-title">${TITLE}</div><div class="fbxx">日期：${DAY}</div><div id="zoom">${BODY}</div>${NOISE}`,
    expected: { publishedAt: TIME },
  },
  {
    site: 'the ministry of human resources',
    url: 'https://www.mohrss.gov.cn/a.html',
    html: `<div class="insMainConTitle_b">${TITLE}</div><div class="insMainConTitle_c">发布日期：${DAY}</div><div class="insMainConTxt">${BODY}</div>${NOISE}`,
    expected: { publishedAt: TIME },
  },
  {
    site: 'Bendibao',
    url: 'http://m.bj.bendibao.com/a.shtm',
    html: `<div class="title"><h1>${TITLE}</h1></div><div class="public_time">${DAY}</div><div id="bo">${BODY}<div class="guanzhu">关注公众号，对话框里发送住院两个字，就能收到指南。</div></div>${NOISE}`,
    expected: { publishedAt: TIME },
  },
  {
    site: 'Sohu',
    url: 'https://www.sohu.com/a/1_2',
    html: `<div class="user-info"><h4>渭滨社保通</h4></div><div class="text-title"><h1>${TITLE}</h1></div><span id="news-time">${DAY}</span><article class="article" id="mp-editor">${BODY}<p><a id="backsohucom">返回搜狐，查看更多</a></p></article>${NOISE}`,
    expected: { publishedAt: TIME, site: '渭滨社保通', author: '渭滨社保通' },
  },
  {
    site: 'NetEase',
    url: 'https://www.163.com/dy/article/A.html',
    html: `<h1 class="post_title">${TITLE}</h1><div class="post_info">${DAY}　来源: <a href="/u">渭滨时报</a></div><div class="post_body">${BODY}</div><div class="post_statement">平台声明，内容由用户上传，只提供存储。</div>${NOISE}`,
    expected: { publishedAt: TIME, site: '渭滨时报' },
  },
  {
    site: 'Sina',
    url: 'https://finance.sina.com.cn/a.shtml',
    html: `<h1 class="main-title">${TITLE}</h1><div class="date-source"><span class="date">2024年05月06日 08:30</span><a class="source">渭滨时报</a></div><div id="artibody">${BODY}<p class="article-editor">责任编辑：高平</p></div>${NOISE}`,
    expected: { publishedAt: TIME, site: '渭滨时报' },
  },
  {
    site: 'Toutiao',
    url: 'https://www.toutiao.com/article/1/',
    html: `<div class="article-content"><h1>${TITLE}</h1><div class="article-meta"><span>${DAY}</span><span class="name">渭滨说医保</span></div><article class="tt-article-content">${BODY}</article></div>${NOISE}`,
    expected: { publishedAt: TIME, site: '渭滨说医保' },
  },
  {
    site: 'Baijiahao',
    url: 'https://baijiahao.baidu.com/s?id=1',
    html: `<div class="index-module_articleTitle_1x">${TITLE}</div><span data-testid="author-name">渭滨说医保</span><span data-testid="updatetime">${DAY}</span><div data-testid="article">${BODY}</div>${NOISE}`,
    expected: { publishedAt: TIME, author: '渭滨说医保' },
  },
  {
    site: 'Zhihu',
    url: 'https://zhuanlan.zhihu.com/p/1',
    html: `<h1 class="Post-Title">${TITLE}</h1><div class="Post-Author"><span class="AuthorInfo-name">渭水</span></div><div class="RichText ztext Post-RichText">${BODY}</div><div class="ContentItem-time">发布于 ${DAY}</div>${NOISE}`,
    expected: { publishedAt: TIME, author: '渭水' },
  },
  {
    site: 'The Paper',
    url: 'https://www.thepaper.cn/newsDetail_forward_1',
    html: `<h1 class="index_title__x">${TITLE}</h1><div class="index_headerContent__y"><div class="index_left__z">${DAY}</div></div><div class="index_cententWrap__w">${BODY}</div>${NOISE}`,
    expected: { publishedAt: TIME },
  },
  {
    site: 'Phoenix',
    url: 'https://finance.ifeng.com/c/1',
    html: `<h1 id="artical_topic">${TITLE}</h1><span itemprop="datePublished">2024年05月06日 08:30</span><span itemprop="publisher">渭滨时报</span><div id="main_content">${BODY}</div>${NOISE}`,
    expected: { publishedAt: TIME, site: '渭滨时报' },
  },
  {
    site: 'People’s Daily',
    url: 'http://society.people.com.cn/n1/a.html',
    html: `<div class="rm_txt"><h1>${TITLE}</h1><div class="channel">2024年05月06日08:30 | 来源：<a href="/">渭滨时报</a></div><div class="rm_txt_con">${BODY}<div class="edit">(责编：高平)</div></div></div>${NOISE}`,
    expected: { publishedAt: TIME, site: '渭滨时报' },
  },
  {
    site: 'Xinhua',
    url: 'https://www.news.cn/a.html',
    html: `<div class="head-line"><h1><span class="title">${TITLE}</span></h1></div><div class="header-info"><span class="time">${DAY}</span><span class="source">来源：渭滨社</span></div><div id="detail">${BODY}<div id="articleEdit">【责任编辑:高平】</div></div>${NOISE}`,
    expected: { publishedAt: TIME, site: '渭滨社' },
  },
  {
    site: 'Tencent',
    url: 'https://new.qq.com/rain/a/1',
    html: `<div class="LEFT"><h1>${TITLE}</h1><div class="author-name">渭滨时报</div><p class="article-time">${DAY}</p><div class="content-article">${BODY}</div></div>${NOISE}`,
    expected: { publishedAt: TIME, site: '渭滨时报' },
  },
  ...['div class="TRS_Editor"', 'div id="vsb_content"', 'div id="zoom"', 'UCAPCONTENT'].map((mark) => ({
    site: `a content system (${mark})`,
    url: null,
    html: `<h1>${TITLE}</h1><div>发布时间：${DAY}　来源：渭滨区医疗保障局</div><${mark}>${BODY}</${mark.split(' ', 1)[0]}>${NOISE}`,
    expected: { publishedAt: TIME, site: '渭滨区医疗保障局' },
  })),
  {
    site: 'a Discuz forum',
    url: null,
    html: `<span id="thread_subject">${TITLE}</span><div id="postlist"><div id="post_1"><div class="authi"><a class="xw1">渭水</a><em id="authorposton1">发表于 ${DAY}</em></div><table><tr><td id="postmessage_1">${BODY}</td></tr></table></div><div id="post_2"><table><tr><td id="postmessage_2">${NOISE}</td></tr></table></div></div>`,
    expected: { publishedAt: TIME, author: '渭水' },
  },
  {
    site: 'a WordPress blog',
    url: null,
    html: `<h1 class="entry-title">${TITLE}</h1><span class="posted-on"><time datetime="2024-05-06T08:30+08:00">五月六日</time></span><span class="byline"><a class="author" href="/a">渭水</a></span><div class="entry-content">${BODY}<div class="sharedaddy">分享这篇文章给您的朋友，让更多人看到。</div></div>${NOISE}`,
    expected: { publishedAt: TIME, author: '渭水' },
  },
];

const page = (html: string) =>
  `<!doctype html><html><head><title>${TITLE}_示例</title></head><body><div><a href="/">首页</a></div>${html}</body></html>`;

describe('adapters of sites', () => {
  it.each(CASES)('reads $site', ({ url, html, expected }) => {
    const article = read(page(html), { url });
    expect(bodyOf(article)).toEqual([LEAD, MORE]);
    expect(article).toMatchObject({ title: TITLE, ...expected });
  });

  it.each(CASES.filter(({ url }) => url !== null))('falls back to the prose of the page where $site has changed its layout', ({ url }) => {
    const article = read(page(`<h1>${TITLE}</h1><div class="brand-new">${BODY}</div>`), { url });
    expect(bodyOf(article)).toEqual([LEAD, MORE]);
  });

  it('does not take a mark with little in it for the body', () => {
    const article = read(page(`<h1>${TITLE}</h1><div id="zoom">放大</div><div class="main">${BODY}</div>`));
    expect(bodyOf(article)).toEqual([LEAD, MORE]);
  });

  it('tries an adapter of a host before those of content systems', () => {
    const general = ADAPTERS.findIndex(({ hosts }) => hosts.length === 0);
    expect(ADAPTERS.slice(general).every(({ hosts }) => hosts.length === 0)).toBe(true);
  });
});
