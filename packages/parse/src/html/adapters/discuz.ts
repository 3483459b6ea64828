import type { SiteAdapter } from './adapter.js';

/** Forums that run Discuz!: the article is the first post of a thread. */
export const discuz: SiteAdapter = {
  hosts: [],
  body: ['#postlist [id^="postmessage_"]:first', '[id^="postmessage_"]:first'],
  title: '#thread_subject',
  date: '[id^="authorposton"]',
  author: '#postlist .authi .xw1, .plhin .authi .xw1',
  remove: ['.pstatus', '.attach_nopermission', '.locked', '.sign'],
};
