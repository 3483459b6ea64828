import { expect, test } from 'vitest';
import {
  formatChannel,
  formatCitation,
  formatQuestion,
  formatScope,
  formatValue,
  type Measure,
  type Scope,
  type Value,
} from '../src/index.js';

const value = (over: Partial<Value>): Value => ({
  min: null,
  max: null,
  unit: 'percent',
  per: null,
  relation: 'absolute',
  approximate: false,
  previous: null,
  ...over,
});

test.each<[string, Partial<Value>, string, string]>([
  ['a single ratio', { min: 70, max: 70 }, '70%', '70%'],
  ['a range of ratios', { min: 85, max: 90 }, '85–90%', '85–90%'],
  ['a tiny ratio per day', { min: 0.05, max: 0.05, per: 'day' }, '每日0.05%', '0.05% per day'],
  ['a range of yuan in 万', { min: 400000, max: 600000, unit: 'CNY' }, '40万元至60万元', 'CNY 400,000–600,000'],
  ['yuan that 万 would not shorten', { min: 12345, max: 12345, unit: 'CNY' }, '12345元', 'CNY 12,345'],
  ['half a 万', { min: 125000, max: 125000, unit: 'CNY' }, '12.5万元', 'CNY 125,000'],
  ['亿', { min: 250000000, max: 250000000, unit: 'CNY' }, '2.5亿元', 'CNY 250,000,000'],
  ['an open upper side', { min: 15, unit: 'year' }, '不低于15年', 'at least 15 years'],
  ['an open lower side', { max: 50000, unit: 'CNY', per: 'year' }, '每年不超过5万元', 'at most CNY 50,000 per year'],
  ['one of a unit', { min: 1, max: 1, unit: 'month' }, '1个月', '1 month'],
  ['workdays', { min: 15, max: 30, unit: 'workday' }, '15–30个工作日', '15–30 working days'],
  ['approximate', { min: 60, max: 60, approximate: true }, '约60%', 'about 60%'],
  ['a rise', { min: 10, max: 10, unit: 'percentage-point', relation: 'delta' }, '提高10个百分点', 'higher by 10 percentage points'],
  ['a fall', { min: -20, max: -10, unit: 'percentage-point', relation: 'delta' }, '降低10–20个百分点', 'lower by 10–20 percentage points'],
  ['no noise of binary fractions', { min: 0.1 + 0.2, max: 0.1 + 0.2 }, '0.3%', '0.3%'],
])('a value: %s', (_name, over, zh, en) => {
  expect([formatValue(value(over), 'zh'), formatValue(value(over), 'en')]).toEqual([zh, en]);
});

test.each<[Measure, Partial<Value>, string, string]>([
  ['eligibility-age', { min: 60, max: 60, unit: 'year' }, '60岁', '60 years old'],
  ['eligibility-age', { min: 16, max: 59, unit: 'year' }, '16–59岁', '16–59 years old'],
  ['eligibility-age', { min: 1, max: 1, unit: 'year' }, '1岁', '1 year old'],
  ['eligibility-age', { max: 3, unit: 'year', approximate: true }, '约不超过3岁', 'about at most 3 years old'],
  ['contribution-years', { min: 25, unit: 'year' }, '不低于25年', 'at least 25 years'],
  ['processing-time', { min: 1, max: 1, unit: 'workday' }, '1个工作日', '1 working day'],
])('a value of %s: %j', (measure, over, zh, en) => {
  expect([formatValue(value(over), 'zh', measure), formatValue(value(over), 'en', measure)]).toEqual([zh, en]);
});

test('an age in a scope is one too', () => {
  expect([formatScope({ age: { min: 70, max: null } }, 'zh'), formatScope({ age: { min: 18, max: 45 } }, 'en')]).toEqual([
    '不低于70岁',
    '18–45 years old',
  ]);
});

const scope: Scope = { region: '640500', scheme: 'employee', population: ['active'], care: ['inpatient'], facility: ['tier1', 'tier2'] };

test('a scope is said from the region inwards, with the region’s name from the caller', () => {
  expect(formatScope(scope, 'zh', () => '中卫')).toBe('中卫 · 职工 · 在职 · 一级、二级 · 住院');
  expect(formatScope(scope, 'en')).toBe('640500 · employee · active · tier 1, tier 2 · inpatient');
  expect(formatScope({}, 'zh')).toBe('');
});

test('a question joins the kind of care and the measure', () => {
  expect(formatQuestion('reimbursement-ratio', scope, 'zh', () => '中卫')).toBe('中卫 · 职工 · 在职 · 一级、二级 · 住院报销比例');
  expect(formatQuestion('payment-cap', { band: { min: 0, max: 30000 } }, 'en')).toBe('expense CNY 0–30,000 · payment cap');
});

test('a channel and a citation are called by what they have', () => {
  const channel = { region: '640500', type: 'hotline', name: '0955-7068888' } as const;
  expect(formatChannel(channel, 'zh', () => '中卫')).toBe('中卫 · 热线 · 0955-7068888');
  expect(formatChannel({ region: null, type: 'counter', name: null }, 'en', () => '')).toBe('counter');
  const article = { article: 133, suffix: 1, paragraph: 2, item: 3 };
  expect([formatCitation({ title: '某法', article }, 'zh'), formatCitation({ title: '某法', article: null }, 'zh')]).toEqual([
    '《某法》第133条之1第2款第3项',
    '《某法》',
  ]);
  expect(formatCitation({ title: '某法', article }, 'en')).toBe('《某法》 art. 133-1, para. 2, item 3');
});
