import type { SiteAdapter } from './adapter.js';

/** Tencent News. */
export const tencent: SiteAdapter = {
  hosts: ['qq.com'],
  body: ['.content-article', '#article-content', '#Cnt-Main-Article-QQ', '.rich_media_content'],
  title: '.LEFT h1, .title h1, h1',
  date: '.article-time, .a_time, .year',
  site: '.author-name, .a_source, .media-name',
  remove: ['#Status', '.rv-root-v2', '.rv-player-v2'],
};
