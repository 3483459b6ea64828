import { formatValue, MEASURES, type Scope } from '@yibao-rules/model';
import { groupBy } from '../compete/group-by.js';
import { comparedPer, comparedUnit, disjoint, intervalOf } from '../compete/values.js';
import type { AuditContext, RateAnswer } from '../context/index.js';
import { undecided } from '../finding.js';
import type { Finding, Rule } from '../types.js';
import { LOCAL_MEASURES } from './local-measures.table.js';

/** Keys in which two stated values that differ make two questions; an unsaid one is part of what is underspecified. */
const DIVIDING_KEYS = [
  'population',
  'care',
  'facility',
  'setting',
  'filing',
  'payer',
  'band',
  'occurrence',
  'plan',
  'age',
  'disease',
  'matter',
  'year',
] as const;

/** The most outlying answers that are compared: beyond them only milder differences remain. */
const OUTLIERS = 40;

function divides(a: Scope, b: Scope): boolean {
  return DIVIDING_KEYS.some((key) => {
    const [one, other] = [a[key], b[key]];
    if (one === undefined || other === undefined) return false;
    if (Array.isArray(one) && Array.isArray(other)) return !one.some((item) => (other as unknown[]).includes(item));
    return JSON.stringify(one) !== JSON.stringify(other);
  });
}

function groupKey(context: AuditContext, answer: RateAnswer): string | null {
  const { measure, value, scope } = answer;
  if (!LOCAL_MEASURES.includes(measure) || value.relation === 'delta' || scope.region !== undefined || scope.scheme === undefined)
    return null;
  if (context.subjectsOf(answer).length > 0) return null;
  return [measure, comparedUnit(value.unit), comparedPer(value), scope.scheme].join(' ');
}

/** The two answers from different texts that lie farthest apart, or null where all can hold. */
function farthest(context: AuditContext, group: readonly RateAnswer[]): [RateAnswer, RateAnswer] | null {
  const upwards = [...group]
    .sort((a, b) => intervalOf(a.value).high - intervalOf(b.value).high || a.evidence.start - b.evidence.start)
    .slice(0, OUTLIERS);
  const downwards = [...group]
    .sort((a, b) => intervalOf(b.value).low - intervalOf(a.value).low || a.evidence.start - b.evidence.start)
    .slice(0, OUTLIERS);
  for (const low of upwards) {
    const high = downwards.find((answer) => {
      return (
        disjoint(intervalOf(low.value), intervalOf(answer.value)) &&
        !divides(low.scope, answer.scope) &&
        context.partOf(low) !== context.partOf(answer)
      );
    });
    if (high !== undefined) return [low, high];
  }
  return null;
}

function* find(context: AuditContext): Generator<Finding> {
  const groups = groupBy(context.answers, (answer) => groupKey(context, answer));
  for (const group of groups.values()) {
    const pair = farthest(context, group);
    if (pair === null) continue;
    const [low, high] = pair;
    const measure = MEASURES[low.measure];
    yield {
      title: { zh: `${measure.zh}没有说明是哪个地区`, en: `The ${measure.en} names no region` },
      explanation: {
        zh: `${context.question(low, 'zh')}有的写${formatValue(low.value, 'zh', low.measure)}，有的写${formatValue(high.value, 'zh', high.measure)}，都没有说是哪个地区的标准；各地标准不同，读者无从判断。`,
        en: `${context.question(low, 'en')} is ${formatValue(low.value, 'en', low.measure)} in one text and ${formatValue(high.value, 'en', high.measure)} in another, and neither says for which region; places differ, so the reader cannot tell.`,
      },
      sides: [context.side(high), context.side(low)],
      verdict: undecided('须补上地区才能判断', 'The region has to be given first'),
    };
  }
}

export const underspecified: Rule = {
  id: 'underspecified',
  severity: 'info',
  title: { zh: '缺少地区', en: 'Underspecified' },
  explanation: {
    zh: '各地自定的标准（报销比例、起付线、封顶线、缴费标准等）在不同文章里数值不同，却都没有说明地区。每个险种的每项标准只报相差最大的一对；全国统一的规定不在此列。',
    en: 'Figures that each place sets for itself (ratios, deductibles, caps, contributions) differ between texts, and none names its region. One finding a measure and scheme: the pair farthest apart. National rules are not among them.',
  },
  why: { zh: '各地标准不同，不说地区的数值没有用处。', en: 'Places differ, so a figure without a place is of no use.' },
  needs: ['claims', 'articles'],
  find,
};
