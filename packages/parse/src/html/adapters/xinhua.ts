import type { SiteAdapter } from './adapter.js';

/** Xinhua News Agency. */
export const xinhua: SiteAdapter = {
  hosts: ['xinhuanet.com', 'news.cn'],
  body: ['#detailContent', '#detail', '#p-detail', '.main-aticle', '#content'],
  title: '.head-line h1 .title, .head-line h1, .h-title, #title',
  date: '.header-info .time, .h-time, .info .time, .info',
  site: '.header-info .source, .source, .aticle-src',
  remove: ['.editor', '.tiyi1', '#articleEdit', '.zan-wap', '.p-jc'],
};
