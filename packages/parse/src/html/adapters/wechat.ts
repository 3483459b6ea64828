import type { SiteAdapter } from './adapter.js';

/** WeChat official accounts. The body is hidden until a script has run. */
export const wechat: SiteAdapter = {
  hosts: ['mp.weixin.qq.com'],
  body: ['#js_content', '#img-content'],
  title: '#activity-name',
  date: '#publish_time',
  site: '#js_name',
  remove: ['mp-common-profile', '.mp_profile_iframe_wrp', '.qr_code_pc_outer', '#js_pc_qr_code', '.rich_media_tool'],
};
