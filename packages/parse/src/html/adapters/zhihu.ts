import type { SiteAdapter } from './adapter.js';

/** Zhihu: a column article, or the first answer of a question. */
export const zhihu: SiteAdapter = {
  hosts: ['zhihu.com'],
  body: [
    '.Post-RichText',
    '.Post-RichTextContainer .RichText',
    '.QuestionAnswer-content .RichText',
    '.AnswerCard .RichText',
    '.RichContent-inner .RichText',
  ],
  title: '.Post-Title, .QuestionHeader-title',
  date: '.ContentItem-time',
  author: '.Post-Author .AuthorInfo-name, .AuthorInfo-name',
  remove: ['.RichText-LinkCardContainer', '.LinkCard', '.ContentItem-actions', '.RichContent-actions'],
};
