import type { Bilingual } from '@yibao-rules/model';

/** What the codes mean that the detail of a verification opens with. */
export const DETAIL_LABELS = {
  numeral: { zh: '数字与原文不同', en: 'a figure differs' },
  negation: { zh: '肯定与否定相反', en: 'a negation differs' },
  wording: { zh: '措辞与原文不同', en: 'the wording differs' },
  'numeral-form': { zh: '数字写法与原文不同', en: 'a figure is written in other digits' },
  'wrong-article': { zh: '这段话出自', en: 'the words stand in' },
  'wrong-place': { zh: '款项有误', en: 'wrong paragraph or item' },
  'dropped-clauses': { zh: '漏引分句', en: 'clauses left out' },
  'overtaken-by': { zh: '已被取代', en: 'overtaken by' },
  'repealed-by': { zh: '废止依据', en: 'repealed by' },
  'not-verifiable': { zh: '参考库没有全文', en: 'the text is not in the reference set' },
  'not-yet-in-force': { zh: '尚未施行', en: 'not yet in force' },
  'last-article': { zh: '最后一条是', en: 'the last article is' },
  'stands-in': { zh: '这段话出自', en: 'the words stand in' },
} as const satisfies Record<string, Bilingual>;
