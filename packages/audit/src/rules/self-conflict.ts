import { MEASURES } from '@yibao-rules/model';
import { underDifferentBases } from '../compete/base-scheme.js';
import { groupByBoth } from '../compete/group-by.js';
import { rememberedByClaim } from '../compete/memo.js';
import { bucketKey, type Conflict, conflictsAmong, saysEnough } from '../compete/questions.js';
import { timeLeftOpen } from '../compete/time.js';
import { comparedOn, matchWords, sentences, valuesWords } from '../compete/words.js';
import type { AuditContext, RateAnswer } from '../context/index.js';
import { undecided } from '../finding.js';
import type { Finding, Rule } from '../types.js';

/** A figure that the text itself calls different from place to place speaks of other places. */
function ofOtherPlaces({ a, b }: Conflict): boolean {
  return a.hedge === 'varies' || b.hedge === 'varies';
}

/** A figure without a place is of the place that the article is about; beside an example from elsewhere it is of no place. */
function ofOtherRegion(context: AuditContext, { a, b, match }: Conflict): boolean {
  const stated = a.scope.region ?? b.scope.region;
  return match.open.includes('region') && stated !== undefined && !context.subjectsOf(a).includes(stated);
}

function headingOf({ evidence }: RateAnswer): string | undefined {
  return evidence.headings.at(-1);
}

/** Within one block figures are told apart by words that no scope key holds. */
function inOneBlock(context: AuditContext, { a, b }: Conflict): boolean {
  const index = context.index(a.source);
  return index !== null && index.blockAt(a.evidence.start) === index.blockAt(b.evidence.start);
}

/** Side by side under one heading they mostly are, too. */
function underOneHeading({ a, b }: Conflict): boolean {
  return headingOf(a) !== undefined && headingOf(a) === headingOf(b);
}

function* find(context: AuditContext): Generator<Finding> {
  const buckets = groupByBoth(context.competing, (answer) => context.partOf(answer), rememberedByClaim(bucketKey));
  for (const bucket of buckets) {
    if (bucket.length < 2) continue;
    for (const conflict of conflictsAmong(bucket, context.ground)) {
      const { a, b } = conflict;
      if (context.sameSentence(a, b) || inOneBlock(context, conflict)) continue;
      if (ofOtherRegion(context, conflict) || underDifferentBases(context, conflict)) continue;
      const [first, second] = a.evidence.start <= b.evidence.start ? [a, b] : [b, a];
      const loose = ofOtherPlaces(conflict) || underOneHeading(conflict) || timeLeftOpen(conflict) || !saysEnough(a);
      yield {
        severity: loose ? 'info' : 'warning',
        title: {
          zh: `同一篇文章的${MEASURES[a.measure].zh}前后不一`,
          en: `One article gives two answers for the ${MEASURES[a.measure].en}`,
        },
        explanation: {
          zh: sentences(
            'zh',
            `${context.question(first, 'zh')}:${valuesWords({ ...conflict, a: first, b: second }, 'zh')}`,
            matchWords(conflict, 'zh'),
          ),
          en: sentences(
            'en',
            `${context.question(first, 'en')}: ${valuesWords({ ...conflict, a: first, b: second }, 'en')}`,
            matchWords(conflict, 'en'),
          ),
        },
        sides: [context.side(first), context.side(second)],
        compared: comparedOn(conflict),
        verdict: undecided('两处同出一篇文章，须查当地医保局文件', 'Both stand in one article; the local authority’s document decides'),
      };
    }
  }
}

export const selfConflict: Rule = {
  id: 'self-conflict',
  severity: 'warning',
  title: { zh: '自相矛盾', en: 'Self-conflict' },
  explanation: {
    zh: '同一篇文章对同一问题给出互不相容的数值。只有地区、险种、人群、就医类型、医院等级等都相同、相互包含或一方未说明时才比较；同一段里并列的数值不报，同一标题下并列的只作提示；包含另一数值的区间、增减幅度与原值不算矛盾。',
    en: 'One article answers one question with values that cannot both hold. Answers are compared only where region, scheme, population, care, tier and the rest are equal, contain each other or are left open; figures side by side in one paragraph are left alone, those under one heading only give a note; a range that contains the other value, and a change against the figure that it changes are no conflict.',
  },
  why: {
    zh: '一篇文章自己说法不一，读者不知道该信哪一处。',
    en: 'Where an article contradicts itself, its readers cannot tell which place to believe.',
  },
  needs: ['claims', 'articles'],
  find,
};
