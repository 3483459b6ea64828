import type { SiteAdapter } from './adapter.js';

/** The National Healthcare Security Administration and its local offices. */
export const nhsa: SiteAdapter = {
  hosts: ['nhsa.gov.cn', 'ylbzj.beijing.gov.cn', 'ybj.beijing.gov.cn'],
  body: ['#zoom', '.TRS_Editor', '.trs_editor_view', '.article-content'],
  title: '.atricle-title, .article-title, .title h1',
  date: '.fbxx, .date, .xl-date',
  site: '.source, .ly',
};
