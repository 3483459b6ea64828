import type { SiteAdapter } from './adapter.js';

/** Sohu, its own news and its accounts. */
export const sohu: SiteAdapter = {
  hosts: ['sohu.com'],
  body: ['#mp-editor', 'article.article', '.article-text'],
  title: '.text-title h1, .article-title',
  date: '#news-time, .time',
  site: '.user-info h4, #user-info h4, .account-name',
  author: '.user-info h4, #user-info h4',
  remove: ['#backsohucom', '.backword', '.lookall-box', '.article-oper-bord', '[data-role="editor-name"]', '.qrcode'],
};
