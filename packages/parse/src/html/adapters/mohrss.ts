import type { SiteAdapter } from './adapter.js';

/** The Ministry of Human Resources and Social Security, and its line 12333. */
export const mohrss: SiteAdapter = {
  hosts: ['mohrss.gov.cn', '12333.gov.cn', 'si.12333.gov.cn'],
  body: ['.insMainConTxt', '.TRS_Editor', '.trs_editor_view', '#zoom'],
  title: '.insMainConTitle, .insMainConTitle_b, h1',
  date: '.insMainConTitle_c, .date',
  site: '.insMainConTitle_d, .source',
};
