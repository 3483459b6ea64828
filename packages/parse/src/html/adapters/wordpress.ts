import type { SiteAdapter } from './adapter.js';

/** Sites that run WordPress. */
export const wordpress: SiteAdapter = {
  hosts: [],
  body: ['.entry-content', '.post-content'],
  title: '.entry-title',
  date: 'time.entry-date, time.published, .posted-on time',
  author: '.entry-meta .author a, .byline .author, .vcard .fn',
  remove: [
    '.sharedaddy',
    '.jp-relatedposts',
    '.yarpp-related',
    '.post-navigation',
    '.wp-block-buttons',
    '.ez-toc-container',
    '#toc_container',
  ],
};
