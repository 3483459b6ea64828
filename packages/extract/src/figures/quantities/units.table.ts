import type { Unit } from '@yibao-rules/model';
import type { QuantityKind } from './quantity.js';

/** What a unit's word means, as far as it is not what most mean. */
export interface UnitEntry {
  kind: QuantityKind;
  unit: Unit;
  /** What one of it is in `unit`: a week is 7 days, a ‰ a tenth of a percent. */
  factor: number;
  /** Words that must not follow: `元旦`, `周岁`, `年级`, `成都`. */
  notBefore?: string;
  /** A unit only with a numeral below ten and without a fraction: `七成`, not `十成`. */
  digitOnly?: boolean;
  /** `日` and `年` also name a day and a year of the calendar; the scanner sorts these out. */
  calendar?: boolean;
}

const CLOCK_OR_PLACE = '一二三四五六日末期围刊边';

/** Units as they are written behind a numeral. The longest that fits wins. */
export const UNIT_WORDS: readonly (readonly [string, UnitEntry])[] = [
  ['%', { kind: 'percent', unit: 'percent', factor: 1 }],
  ['％', { kind: 'percent', unit: 'percent', factor: 1 }],
  ['﹪', { kind: 'percent', unit: 'percent', factor: 1 }],
  ['‰', { kind: 'percent', unit: 'percent', factor: 0.1 }],
  ['成', { kind: 'percent', unit: 'percent', factor: 10, digitOnly: true, notBefore: '都人为功年立本员分果长效就熟品份绩交了型套活' }],
  ['个百分点', { kind: 'percentage-point', unit: 'percentage-point', factor: 1 }],
  ['个点', { kind: 'percentage-point', unit: 'percentage-point', factor: 1, notBefore: '位钟子评名' }],
  ['百分点', { kind: 'percentage-point', unit: 'percentage-point', factor: 1 }],
  ['元', { kind: 'money', unit: 'CNY', factor: 1, notBefore: '旦月宵素老首' }],
  ['元钱', { kind: 'money', unit: 'CNY', factor: 1 }],
  ['元人民币', { kind: 'money', unit: 'CNY', factor: 1 }],
  ['圆', { kind: 'money', unit: 'CNY', factor: 1 }],
  ['块', { kind: 'money', unit: 'CNY', factor: 1, notBefore: '地砖田石' }],
  ['块钱', { kind: 'money', unit: 'CNY', factor: 1 }],
  ['天', { kind: 'duration', unit: 'day', factor: 1 }],
  ['日', { kind: 'duration', unit: 'day', factor: 1, calendar: true }],
  ['自然日', { kind: 'duration', unit: 'day', factor: 1 }],
  ['个自然日', { kind: 'duration', unit: 'day', factor: 1 }],
  ['日历日', { kind: 'duration', unit: 'day', factor: 1 }],
  ['个日历日', { kind: 'duration', unit: 'day', factor: 1 }],
  ['工作日', { kind: 'workday', unit: 'workday', factor: 1 }],
  ['个工作日', { kind: 'workday', unit: 'workday', factor: 1 }],
  ['个 工作日', { kind: 'workday', unit: 'workday', factor: 1 }],
  ['周', { kind: 'duration', unit: 'day', factor: 7, notBefore: CLOCK_OR_PLACE }],
  ['星期', { kind: 'duration', unit: 'day', factor: 7, notBefore: CLOCK_OR_PLACE }],
  ['个星期', { kind: 'duration', unit: 'day', factor: 7 }],
  ['个礼拜', { kind: 'duration', unit: 'day', factor: 7 }],
  ['个月', { kind: 'duration', unit: 'month', factor: 1 }],
  ['个自然月', { kind: 'duration', unit: 'month', factor: 1 }],
  ['自然月', { kind: 'duration', unit: 'month', factor: 1 }],
  ['月', { kind: 'duration', unit: 'month', factor: 1, calendar: true }],
  ['个季度', { kind: 'duration', unit: 'month', factor: 3 }],
  ['年', { kind: 'duration', unit: 'year', factor: 1, calendar: true, notBefore: '级代龄版末初底轻青第' }],
  ['周年', { kind: 'duration', unit: 'year', factor: 1 }],
  ['岁', { kind: 'age', unit: 'year', factor: 1 }],
  ['周岁', { kind: 'age', unit: 'year', factor: 1 }],
  ['倍', { kind: 'times', unit: 'times', factor: 1 }],
];

/** `百分之…` and its kin: the word before the numeral, and what one of it is in percent. */
export const FRACTION_WORDS: readonly (readonly [string, number])[] = [
  ['百分之', 1],
  ['千分之', 0.1],
  ['万分之', 0.01],
];

/** Words behind `万` that make it a count of persons, cases or things, and no sum of money. */
export const COUNTED_AFTER_WAN = '人名户件次家个条份辆吨亩例批种所张余多字斤公平';

/** Words that give a bare number its unit where nothing else does: 封顶线5000, 报销比例90/85/80. */
export const MONEY_NAMES = ['起付线', '起付标准', '封顶线', '封顶', '限额', '门槛费'];
export const PERCENT_NAMES = ['报销比例', '支付比例', '自付比例'];
