import type { SiteAdapter } from './adapter.js';

/** People’s Daily Online. */
export const people: SiteAdapter = {
  hosts: ['people.com.cn', 'people.cn'],
  body: ['.rm_txt_con', '#rwb_zw', '.box_con', '#p_content', '.show_text'],
  title: '.rm_txt h1, .text_title h1, .title h1, h1',
  date: '.channel, .box01, .sou',
  site: '.channel a, .box01 a',
  remove: ['.edit', '.rm_relevant', '.box_pic', '.zdfy', '.paper_num'],
};
