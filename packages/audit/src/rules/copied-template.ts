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
    zh: '一地的一组数值与另一地区官方标准逐一相同(三个以上不同数值),或两篇写不同地区的文章有两段以上除地名外一字不差,或数值成组相同(五个以上)。许多地区共有的数值不计,同省各地之间不比,两地都有而数值不同的条目超过一成也不报。',
    en: 'A set of figures for one region equals another region’s official ones (three distinct figures or more), or two texts about two regions share passages word for word but for the name (two or more), or a whole set of figures (five or more). Figures that many regions have in common do not count, nor do places of one province; more than one difference in ten questions that both answer is no copy.',
  },
  why: { zh: '改个地名就发的文章,数值是别处的。', en: 'An article that only had its place name changed gives another place’s figures.' },
  needs: ['claims', 'articles', 'reference'],
  find,
};
