import type { SiteAdapter } from './adapter.js';

/** Phoenix New Media. */
export const ifeng: SiteAdapter = {
  hosts: ['ifeng.com'],
  body: ['#main_content', '#artical_real', '[class*="index_text_"]', '[class*="index_main_content_"]'],
  title: '#artical_topic, h1[class*="topic"], h1[class*="title"]',
  date: '[itemprop="datePublished"], [class*="index_time_"] span, [class*="timeBref"]',
  site: '[itemprop="publisher"], [class*="index_source_"], [class*="source_"]',
  remove: ['.ss_news', '[class*="index_statement_"]'],
};
