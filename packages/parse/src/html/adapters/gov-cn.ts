import type { SiteAdapter } from './adapter.js';

/** The portal of the State Council. */
export const govCn: SiteAdapter = {
  hosts: ['gov.cn'],
  body: ['#UCAP-CONTENT', '.pages_content', '.article-content'],
  title: '#ti, .article h1, .pages-title',
  date: '.pages-date, .article .date',
  site: '.pages-date .font, .pages-date .ly',
};
