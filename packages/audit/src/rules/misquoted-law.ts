import { citationRule } from './citation-rule.js';

export const misquotedLaw = citationRule({
  id: 'misquoted-law',
  statuses: ['misquoted'],
  severity: 'warning',
  title: { zh: '引文与原文不符', en: 'Misquoted law' },
  explanation: {
    zh: '引号或冒号后的条文与法规原文不同。标明省略的引文、转述不报。',
    en: 'The words given as a quotation differ from the instrument’s text. A marked omission or a paraphrase is no misquotation.',
  },
  why: { zh: '加了引号的话读者会当作法条原文引用。', en: 'Readers pass on what stands in quotation marks as the law’s own words.' },
  advice: { zh: '引文与法规原文对不上，应按原文改正。', en: 'The quotation differs from the official text and should follow it.' },
});
