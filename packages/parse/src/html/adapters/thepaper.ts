import type { SiteAdapter } from './adapter.js';

/** The Paper. */
export const thepaper: SiteAdapter = {
  hosts: ['thepaper.cn'],
  body: ['.news_txt', '[class*="cententWrap"]', '[class*="contentWrap"]', '.news_part'],
  title: 'h1.news_title, h1[class*="title"]',
  date: '.news_about, [class*="headerContent"] [class*="left"]',
  author: '.news_about p, [class*="authorName"]',
  remove: ['.news_editor', '[class*="copyright"]', '[class*="keyword"]'],
};
