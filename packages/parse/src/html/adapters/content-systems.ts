import type { SiteAdapter } from './adapter.js';

/** Content systems that local governments run: TRS, Hanweb jcms, UCAP, Visual SiteBuilder, and those of the portal standard. The most telling mark goes first. */
export const contentSystems: SiteAdapter = {
  hosts: [],
  body: [
    '#UCAP-CONTENT, ucapcontent',
    '.TRS_Editor, .trs_editor_view, .TRS_UEDITOR',
    '#vsb_content, #vsb_content_2, #vsb_content_4, .v_news_content',
    '#zoom',
    '#zoomcon',
    '.article-content',
    '.js_content, #js_content',
  ],
};
