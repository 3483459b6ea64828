import { formatValue } from '@yibao-rules/model';
import { groupBy } from '../compete/group-by.js';
import { intervalOf } from '../compete/values.js';
import type { AuditContext, RateAnswer } from '../context/index.js';
import { undecided } from '../finding.js';
import type { Finding, Rule } from '../types.js';

/** Words right before a figure that make it the total of the figures before it. */
const TOTAL_WORDS = /(?:共|总计|合计|总时长|达到|达)[^,，。]{0,6}$/u;

function exactly({ value }: RateAnswer): number | null {
  return value.min !== null && value.min === value.max && !value.approximate ? value.min : null;
}

/** Answers of one sentence, in text order. */
function sentencesOf(context: AuditContext, answers: readonly RateAnswer[]): RateAnswer[][] {
  const ordered = [...answers].sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
  const sentences: RateAnswer[][] = [];
  for (const answer of ordered) {
    const last = sentences.at(-1);
    if (last !== undefined && context.sameSentence(last[0]!, answer)) last.push(answer);
    else sentences.push([answer]);
  }
  return sentences;
}

/** 个人支付15%、报销85%: what the fund and the insured pay of one bill makes a hundred. */
function* shares(context: AuditContext, sentence: readonly RateAnswer[]): Generator<Finding> {
  const groups = groupBy(sentence, ({ value, scope }) =>
    value.relation === 'absolute' && value.unit === 'percent' ? JSON.stringify({ ...scope, payer: null }) : null,
  );
  for (const group of groups.values()) {
    const fund = group.filter(({ measure }) => measure === 'reimbursement-ratio');
    const own = group.filter(({ measure }) => measure === 'self-pay-ratio');
    const [paid, borne] = [fund[0], own[0]];
    if (fund.length !== 1 || own.length !== 1 || paid === undefined || borne === undefined) continue;
    const [a, b] = [exactly(paid), exactly(borne)];
    if (a === null || b === null || Math.abs(a + b - 100) <= context.thresholds('arithmetic').rounding) continue;
    yield {
      title: { zh: '报销与自付之和不是100%', en: 'Reimbursement and self-pay do not make 100%' },
      explanation: {
        zh: `${context.question(paid, 'zh')}：报销${a}%与自付${b}%合计${a + b}%。`,
        en: `${context.question(paid, 'en')}: ${a}% reimbursed and ${b}% borne make ${a + b}%.`,
      },
      sides: [context.side(paid), context.side(borne)],
      verdict: undecided('两个比例中至少一个有误', 'At least one of the two ratios is wrong'),
    };
  }
}

function isTotal(context: AuditContext, answer: RateAnswer): boolean {
  const index = context.index(answer.source);
  const start = index === null ? 0 : index.sentenceAround(answer.evidence).start;
  const before = index === null ? answer.evidence.prefix : index.words({ start, end: answer.evidence.start });
  return TOTAL_WORDS.test(before.slice(-12)) || TOTAL_WORDS.test(answer.evidence.exact.slice(0, 8).replace(/\d.*$/u, ''));
}

/** 98天…增加60天…共158天: a base, what is added to it, and the total that the sentence states. */
function* totals(context: AuditContext, sentence: readonly RateAnswer[]): Generator<Finding> {
  const groups = groupBy(sentence, ({ measure, value, scope }) =>
    JSON.stringify([measure, value.unit === 'percentage-point' ? 'percent' : value.unit, scope]),
  );
  for (const group of groups.values()) {
    const total = group.at(-1);
    const parts = group.slice(0, -1);
    if (total === undefined || parts.length < 2 || total.value.relation === 'delta' || !isTotal(context, total)) continue;
    if (!parts.slice(1).every(({ value }) => value.relation === 'delta') || parts[0]?.value.relation === 'delta') continue;
    const figures = parts.map(exactly);
    const stated = exactly(total);
    if (stated === null || figures.includes(null)) continue;
    const sum = (figures as number[]).reduce((a, b) => a + b, 0);
    if (Math.abs(sum - stated) <= context.thresholds('arithmetic').rounding) continue;
    const computed = formatValue({ ...total.value, min: sum, max: sum }, 'zh');
    yield {
      title: { zh: '各部分相加与总数不符', en: 'The parts do not add up to the total' },
      explanation: {
        zh: `${context.question(total, 'zh')}：各部分相加为${computed}，文中总数为${formatValue(total.value, 'zh')}。`,
        en: `${context.question(total, 'en')}: the parts make ${sum}, the stated total is ${stated}.`,
      },
      sides: [context.side(total), ...parts.map((part) => context.side(part))],
      verdict: undecided('部分或总数中有一个数字有误', 'One of the parts, or the total, is wrong'),
    };
  }
}

function* find(context: AuditContext): Generator<Finding> {
  const bySource = groupBy(context.answers, ({ source }) => source);
  for (const answers of bySource.values()) {
    for (const sentence of sentencesOf(context, answers)) {
      if (sentence.length < 2 || sentence.some(({ value }) => !Number.isFinite(intervalOf(value).low + intervalOf(value).high))) continue;
      yield* shares(context, sentence);
      yield* totals(context, sentence);
    }
  }
}

export const arithmetic: Rule = {
  id: 'arithmetic',
  severity: 'warning',
  title: { zh: '算术不符', en: 'Arithmetic' },
  explanation: {
    zh: '同一句话里，报销比例与自付比例之和不是100%，或基数加增加额不等于文中的总数。四舍五入的半个单位不计；带区间或“左右”的数值不算。',
    en: 'Within one sentence, reimbursement and self-pay do not make 100%, or a base and what is added to it differ from the stated total. Half a unit of rounding is forgiven; ranges and approximate figures are left alone.',
  },
  why: { zh: '句子自己给出的数字对不上，总有一个写错了。', en: 'The sentence’s own figures do not fit, so that one of them is wrong.' },
  needs: ['claims', 'articles'],
  find,
};
