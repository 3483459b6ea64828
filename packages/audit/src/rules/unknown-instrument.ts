import type { CitationClaim, Severity } from '@yibao-rules/model';
import { citationRule } from './citation-rule.js';

/** Issuers whose documents are published nationally: a title that names one can be looked up, and this one was not found. */
const NATIONAL_ISSUER =
  /^(?:中华人民共和国|全国人民代表大会|国务院|国家医保局|国家医疗保障局|国家卫生健康委|国家税务总局|人力资源和?社会保障部|人社部|财政部|民政部|最高人民法院|最高人民检察院|住房和?城乡建设部)/u;

/** A place at the opening of a title: 汉中市…办法. No national reference set holds the documents of every place. */
const OF_A_PLACE = /^[^关于的]{1,10}[省市县区州盟旗]/u;

/** One with a number can be found by it, and a local one is unknown by nature: neither is worth an editor's time. */
function weigh({ title, documentNumber }: CitationClaim): Severity | null {
  if (documentNumber !== null || title.includes('〔')) return null;
  if (NATIONAL_ISSUER.test(title)) return 'warning';
  return OF_A_PLACE.test(title) ? null : 'info';
}

export const unknownInstrument = citationRule({
  id: 'unknown-instrument',
  statuses: ['unknown-instrument'],
  severity: 'warning',
  title: { zh: '查无此文件', en: 'Unknown instrument' },
  explanation: {
    zh: '引用了参考库中没有的国家级文件，且没有文号可查。发文机关不明的只作提示；有文号的和地方文件不报。',
    en: 'A national document that the reference set does not know, cited without a number by which to find it. One of unclear origin only gives a note; local documents and those with a number are left alone.',
  },
  why: { zh: '无从查证的文件可能并不存在。', en: 'A document that nobody can find may not exist.' },
  advice: {
    zh: '参考库中查不到这份文件，应补上文号或核实是否存在。',
    en: 'The reference set does not know this document; add its number, or verify that it exists.',
  },
  weigh,
});
