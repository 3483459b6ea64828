import { citationRule } from './citation-rule.js';

/** Issuers whose documents are published nationally: a title that names one can be looked up, and this one was not found. */
const NATIONAL_ISSUER =
  /^(?:中华人民共和国|全国人民代表大会|国务院|国家医保局|国家医疗保障局|国家卫生健康委|国家税务总局|人力资源和?社会保障部|人社部|财政部|民政部|最高人民法院|最高人民检察院|住房和?城乡建设部)/u;

export const unknownInstrument = citationRule({
  id: 'unknown-instrument',
  statuses: ['unknown-instrument'],
  severity: 'warning',
  title: { zh: '查无此文件', en: 'Unknown instrument' },
  explanation: {
    zh: '引用了参考库中没有的国家级文件,且没有文号可查。有文号的文件和地方文件只作提示。',
    en: 'A national document that the reference set does not know, cited without a number by which to find it. One with a number, or a local one, only gives a note.',
  },
  advice: {
    zh: '参考库中查不到这份文件,应补上文号或核实是否存在。',
    en: 'The reference set does not know this document; add its number, or verify that it exists.',
  },
  weigh: (claim) => (claim.documentNumber === null && NATIONAL_ISSUER.test(claim.title) ? 'warning' : 'info'),
});
