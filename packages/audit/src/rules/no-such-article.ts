import { citationRule } from './citation-rule.js';

export const noSuchArticle = citationRule({
  id: 'no-such-article',
  statuses: ['no-such-article'],
  severity: 'error',
  title: { zh: '没有这一条', en: 'No such article' },
  explanation: { zh: '引用的条号超出该法规的条文总数。', en: 'The instrument has no article of that number.' },
  why: {
    zh: '读者按条号去查会查不到，维权时也会被驳回。',
    en: 'Readers who look the article up find nothing, and a claim that leans on it fails.',
  },
  advice: { zh: '该法规没有这一条，应核对条号。', en: 'The instrument has no such article; check the number.' },
});
