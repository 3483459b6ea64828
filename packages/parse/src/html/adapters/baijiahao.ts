import type { SiteAdapter } from './adapter.js';

/** Accounts of Baidu. */
export const baijiahao: SiteAdapter = {
  hosts: ['baijiahao.baidu.com', 'mbd.baidu.com'],
  body: ['[data-testid="article"]', '#article', '.article-content', '[class*="index-module_articleWrap"]'],
  title: '[data-testid="headline-title"], [class*="index-module_articleTitle"], .article-title h2',
  date: '[data-testid="updatetime"], [class*="index-module_articleSource"], .article-source .date',
  site: '[data-testid="author-name"], [class*="index-module_authorName"], .author-name',
  author: '[data-testid="author-name"], [class*="index-module_authorName"], .author-name',
};
