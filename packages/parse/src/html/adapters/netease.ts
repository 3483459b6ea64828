import type { SiteAdapter } from './adapter.js';

/** NetEase, its own news and its accounts. */
export const netease: SiteAdapter = {
  hosts: ['163.com'],
  body: ['.post_body', '#endText', '.article-body'],
  title: '.post_title, #epContentLeft h1',
  date: '.post_info, .post_time_source',
  site: '.post_info a, #ne_article_source',
  remove: ['.gg200x300', '.ep-source', '.post_statement', '.post_next', '.post_author'],
};
