import type { SiteAdapter } from './adapter.js';

/** Toutiao. */
export const toutiao: SiteAdapter = {
  hosts: ['toutiao.com'],
  body: ['article.tt-article-content', '.article-content article', 'article'],
  title: '.article-content h1, .content h1',
  date: '.article-meta',
  site: '.article-meta .name',
  author: '.article-meta .name',
};
