import type { AuditContext } from '../context/index.js';
import type { Finding, Rule } from '../types.js';
import { copiedFigures } from './copied-template/figure-copies.js';
import { copiedPassages } from './copied-template/passage-copies.js';
import { copiesOfReference } from './copied-template/reference-copies.js';
import { regionTexts } from './copied-template/region-texts.js';

function* find(context: AuditContext): Generator<Finding> {
  const texts = regionTexts(context);
  yield* copiesOfReference(context, texts);
  yield* copiedPassages(context, texts);
  yield* copiedFigures(context, texts);
}

export const copiedTemplate: Rule = {
  id: 'copied-template',
  severity: 'warning',
  title: { zh: '套用模板', en: 'Copied template' },
  explanation: {
    zh: '一地的一组数值与另一地区官方标准逐一相同（三个以上不同数值），或两篇写不同地区的文章有两段以上除地名外一字不差，或三段以上数值相同而文字只改了少许（按三字片段的重合度比较），或数值成组相同（五个以上）。同时指出哪一篇很可能是原文：数值与官方资料所载的标准相同的一地，否则是发布较早的一篇。只看各地自定的标准；全国统一的数值、引用的法条、许多省份都有的段落（除非整篇相同）、列举多地的段落不计，同省各地之间不比，两地都有的条目中相同的不到三分之二也不报。',
    en: 'A set of figures for one region equals another region’s official ones (three distinct figures or more), or two texts about two regions share passages word for word but for the name (two or more), or the same figures in words that were changed a little (three passages or more, compared by sequences of three characters), or a whole set of figures (five or more). The finding says which was probably the original: the one whose figures the reference gives for its region, else the earlier one. Only figures that each place sets for itself count: not those of the whole country, quotations of law, passages that many provinces have (unless the whole article is the same) or lists of places; places of one province are not compared, and texts that agree on less than two thirds of the questions that both answer are no copies.',
  },
  why: { zh: '改个地名就发的文章，数值是别处的。', en: 'An article that only had its place name changed gives another place’s figures.' },
  needs: ['claims', 'articles', 'reference'],
  find,
};
