import { formatValue, MEASURES, type Measure, type Scope } from '@yibao-rules/model';
import { groupByBoth } from '../compete/group-by.js';
import { rememberedBy, rememberedByClaim } from '../compete/memo.js';
import { type Question, questionsOf, saysEnough } from '../compete/questions.js';
import { comparedPer, disjoint, type Interval, intervalOf } from '../compete/values.js';
import type { AuditContext, RateAnswer } from '../context/index.js';
import { undecided } from '../finding.js';
import type { Finding, Rule } from '../types.js';
import { AXES, type Axis, DIRECTION } from './tier-order.js';

/** A scope without the axis, as a string. */
const restOf = {
  facility: rememberedBy(({ facility, ...rest }: Scope) => JSON.stringify(rest)),
  population: rememberedBy(({ population, ...rest }: Scope) => JSON.stringify(rest)),
};

/** What answers share that differ in the axis alone; null where the axis does not order them. */
function axisKey(axis: Axis, answer: RateAnswer): string | null {
  const { measure, value, scope } = answer;
  if (DIRECTION[measure] === undefined || value.relation === 'delta' || axis.rank(answer) === null) return null;
  return [measure, value.unit, comparedPer(value), restOf[axis.key](scope)].join('\u0000');
}

/** Answers that differ in the axis alone, within one text. */
function alongAxis(context: AuditContext, axis: Axis): RateAnswer[][] {
  const firm = context.answers.filter(({ hedge }) => hedge !== 'varies');
  const keyOf = rememberedByClaim((answer: RateAnswer) => axisKey(axis, answer));
  return groupByBoth(firm, (answer) => context.partOf(answer), keyOf).filter((group) => group.length > 1);
}

/** How far 左右 stretches a figure; an open side stretches no further. */
function leeway({ value }: RateAnswer): number {
  return value.max === null ? 0 : intervalOf(value).high - intervalOf({ ...value, approximate: false }).high;
}

/** How far the less favoured group is better off: in the lower bound, else in the upper; 0 where the order holds. */
function excess(favoured: RateAnswer, other: RateAnswer, margin: number): number {
  const [a, b] = [favoured, other].map(({ value }) => intervalOf({ ...value, approximate: false })) as [Interval, Interval];
  const [low, high] = DIRECTION[favoured.measure] === -1 ? [b.low - a.low, b.high - a.high] : [a.low - b.low, a.high - b.high];
  const ahead = Math.max(low, high) - leeway(favoured) - leeway(other) - margin;
  return Number.isFinite(ahead) && ahead > 0 ? ahead : 0;
}

function toFinding(context: AuditContext, axis: Axis, favoured: RateAnswer, other: RateAnswer): Finding {
  const measure = MEASURES[other.measure];
  const words = (answer: RateAnswer, lang: 'zh' | 'en') => `${axis.name(answer, lang)} ${formatValue(answer.value, lang)}`;
  const facility = axis.key === 'facility';
  const { [axis.key]: compared, ...shared } = other.scope;
  const asked = { ...other, scope: shared };
  return {
    severity: saysEnough(other) ? 'warning' : 'info',
    title: {
      zh: facility ? `高等级医院的${measure.zh}反而更优惠` : `在职的${measure.zh}反而优于退休`,
      en: facility ? `A higher hospital tier has the better ${measure.en}` : `The active have a better ${measure.en} than the retired`,
    },
    explanation: {
      zh: `${context.question(asked, 'zh')}：${words(other, 'zh')}，而${words(favoured, 'zh')}。政策一般向${facility ? '基层医院' : '退休人员'}倾斜。`,
      en: `${context.question(asked, 'en')}: ${words(other, 'en')}, yet ${words(favoured, 'en')}. Policy favours ${facility ? 'lower tiers' : 'the retired'}.`,
    },
    sides: [context.side(other), context.side(favoured)],
    verdict: undecided('其中一处数值很可能有误', 'One of the two figures is probably wrong'),
  };
}

/** The answer of a question that would break the order first. */
function extreme(question: Question, of: 'favoured' | 'other', measure: Measure): RateAnswer {
  return (of === 'other') === (DIRECTION[measure] === -1) ? question.highest : question.lowest;
}

/** 第二次200元、第三次0元 are two answers to what the scope can only call a later admission: nothing can be held against them. */
function hasOneAnswer({ lowest, highest }: Question): boolean {
  return !disjoint(intervalOf(lowest.value), intervalOf(highest.value));
}

function worstInversion(group: readonly Question[], axis: Axis, other: RateAnswer, margin: number): RateAnswer | null {
  const rank = axis.rank(other)!;
  let worst: RateAnswer | null = null;
  for (const question of group) {
    const favoured = extreme(question, 'favoured', other.measure);
    if (axis.rank(favoured)!.last >= rank.first) continue;
    if (excess(favoured, other, margin) > (worst === null ? 0 : excess(worst, other, margin))) worst = favoured;
  }
  return worst;
}

function* find(context: AuditContext): Generator<Finding> {
  const { margin } = context.thresholds('tier-inversion');
  for (const axis of AXES) {
    for (const answers of alongAxis(context, axis)) {
      const group = questionsOf(answers).filter(hasOneAnswer);
      for (const question of group) {
        const other = extreme(question, 'other', question.highest.measure);
        context.comparisons.count += group.length;
        const worst = worstInversion(group, axis, other, margin);
        if (worst !== null) yield toFinding(context, axis, worst, other);
      }
    }
  }
}

export const tierInversion: Rule = {
  id: 'tier-inversion',
  severity: 'warning',
  title: { zh: '等级倒挂', en: 'Tier inversion' },
  explanation: {
    zh: '同一篇文章里，其他条件全部相同，高等级医院的待遇却优于低等级医院，或在职优于退休。区间只要有一端倒挂即提示；带“左右”的数值留有余地。',
    en: 'Within one article and all else equal, a higher tier pays better than a lower one, or the active are better off than the retired. A range counts where either end is out of order; approximate figures are given leeway.',
  },
  why: {
    zh: '分级诊疗和退休优待是全国一致的政策方向，倒挂多半是写错了行。',
    en: 'Favouring the grass roots and the retired is policy everywhere; the reverse is mostly a slip of the line.',
  },
  needs: ['claims'],
  find,
};
