import type { SiteAdapter } from './adapter.js';

/** Sina News and Sina Finance. */
export const sina: SiteAdapter = {
  hosts: ['sina.com.cn', 'sina.cn'],
  body: ['#artibody', '#article', '.art_content'],
  title: '.main-title, .art_tit_h1',
  date: '.date-source .date, .art_time, .weibo_time',
  site: '.date-source .source, .art_cite',
  author: '.show_author',
  remove: ['.article-editor', '.show_author', '.appendQr_wrap', '.wap_special', '.app-kaihu-qr'],
};
