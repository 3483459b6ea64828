import { citationRule } from './citation-rule.js';

export const outdatedLaw = citationRule({
  id: 'outdated-law',
  statuses: ['repealed', 'superseded'],
  severity: 'warning',
  title: { zh: '法规已失效', en: 'Outdated law' },
  explanation: {
    zh: '引用的法规已废止，或被更高或更新的法规取代。',
    en: 'The cited instrument is repealed, or overtaken by a higher or newer one.',
  },
  why: { zh: '失效的规定不能再作依据。', en: 'A provision that is no longer in force supports nothing.' },
  advice: { zh: '该规定已不再适用，应改引现行规定。', en: 'The provision no longer applies; cite what is in force.' },
});
