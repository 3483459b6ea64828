import type { SiteAdapter } from './adapter.js';

/** Local guides: an article of several tabs, with calls to follow an account in between. */
export const bendibao: SiteAdapter = {
  hosts: ['bendibao.com', 'bdb.cn'],
  body: ['#bo', '.article-content', '.content_l .content', '#article'],
  title: '.title h1, h1.title, #top h1',
  date: '.public_time, .article-info .time, .time',
  site: '.source',
  remove: ['.guanzhu', '.wx-guanzhu', '.bdb-weixin', '.gzh', '.article-gzh', '.relate-article'],
};
