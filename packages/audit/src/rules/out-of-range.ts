import { formatValue, MEASURES, type Measure } from '@yibao-rules/model';
import { groupByBoth } from '../compete/group-by.js';
import { rememberedByClaim } from '../compete/memo.js';
import { competing } from '../compete/questions.js';
import { branchKey } from '../compete/scopes.js';
import { comparedPer, intervalOf } from '../compete/values.js';
import type { AuditContext, RateAnswer } from '../context/index.js';
import { undecided } from '../finding.js';
import type { Finding, Rule } from '../types.js';

/** Shares of a whole: a rate over 100% is impossible. A base may be 300% of the average wage, so it is not among them. */
const SHARES: readonly Measure[] = ['reimbursement-ratio', 'self-pay-ratio', 'contribution-ratio'];

function fault({ measure, value }: RateAnswer): { zh: string; en: string } | null {
  const { min, max, relation, unit } = value;
  if (min !== null && max !== null && min > max) return { zh: '区间上下限颠倒', en: 'the range is upside down' };
  if (relation === 'delta') return null;
  if ((min ?? 0) < 0 || (max ?? 0) < 0) return { zh: '数值为负', en: 'the figure is negative' };
  if (SHARES.includes(measure) && unit === 'percent' && Math.max(min ?? 0, max ?? 0) > 100)
    return { zh: '比例超过100%', en: 'a share is over 100%' };
  return null;
}

function* impossible(context: AuditContext): Generator<Finding> {
  for (const answer of context.answers) {
    const wrong = fault(answer);
    if (wrong === null) continue;
    yield {
      title: { zh: `${MEASURES[answer.measure].zh}不合理：${wrong.zh}`, en: `Impossible ${MEASURES[answer.measure].en}: ${wrong.en}` },
      explanation: {
        zh: `${context.question(answer, 'zh')}为${formatValue(answer.value, 'zh', answer.measure)}：${wrong.zh}。`,
        en: `${context.question(answer, 'en')} is ${formatValue(answer.value, 'en', answer.measure)}: ${wrong.en}.`,
      },
      sides: [context.side(answer)],
      verdict: { right: 'none', reason: { zh: '这样的数值不可能成立', en: 'No rule can have this value' } },
    };
  }
}

/** A year's cap below the deductible would pay nothing at all. */
function* capsBelowDeductible(context: AuditContext): Generator<Finding> {
  const money = context.answers.filter(({ measure, value, scope }) => {
    return (
      (measure === 'deductible' || measure === 'payment-cap') &&
      scope.care !== undefined &&
      value.unit === 'CNY' &&
      value.relation === 'absolute'
    );
  });
  const keyOf = rememberedByClaim(({ value, scope }: RateAnswer) => `${comparedPer(value)} ${branchKey(scope)}`);
  for (const bucket of groupByBoth(money, (answer) => context.partOf(answer), keyOf)) {
    const caps = bucket.filter(({ measure }) => measure === 'payment-cap');
    const deductibles = bucket.filter(({ measure }) => measure === 'deductible');
    const told = new Set<string>();
    for (const { one: cap, other: deductible } of competing(caps, deductibles, context.ground)) {
      if (intervalOf(cap.lowest.value).high >= intervalOf(deductible.highest.value).low || told.has(cap.lowest.claim)) continue;
      told.add(cap.lowest.claim);
      const [a, b] = [cap.lowest, deductible.highest];
      yield {
        title: { zh: '封顶线低于起付线', en: 'The payment cap lies below the deductible' },
        explanation: {
          zh: `${context.question(a, 'zh')}为${formatValue(a.value, 'zh')}，起付线却为${formatValue(b.value, 'zh')}。`,
          en: `${context.question(a, 'en')} is ${formatValue(a.value, 'en')}, yet the deductible is ${formatValue(b.value, 'en')}.`,
        },
        sides: [context.side(a), context.side(b)],
        verdict: undecided('两个数值至少一个有误', 'At least one of the two figures is wrong'),
      };
    }
  }
}

function* find(context: AuditContext): Generator<Finding> {
  yield* impossible(context);
  yield* capsBelowDeductible(context);
}

export const outOfRange: Rule = {
  id: 'out-of-range',
  severity: 'warning',
  title: { zh: '数值越界', en: 'Out of range' },
  explanation: {
    zh: '不可能成立的数值：比例超过100%、区间颠倒、负数，或同一条件下封顶线低于起付线。',
    en: 'Values that cannot be: a share over 100%, a range upside down, a negative figure, or a cap below the deductible of the same scope.',
  },
  why: { zh: '这样的数值没有哪个规定会有，多半是录入或排版错误。', en: 'No rule has such a value; mostly a slip in typing or layout.' },
  needs: ['claims'],
  find,
};
