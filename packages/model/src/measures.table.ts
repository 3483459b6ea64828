/** Units that a measure may be stated in; the order is the order of the vocabulary table. */
export const UNITS = ['percent', 'percentage-point', 'CNY', 'day', 'workday', 'month', 'year', 'times'] as const;

/**
 * What each measure is called, and the units in which its *absolute* values are stated. A measure with more than one
 * unit carries its unit in the claim id, because 30 days and 1 month are two questions until somebody converts them.
 */
export const MEASURES = {
  'reimbursement-ratio': { zh: '报销比例', en: 'reimbursement ratio', units: ['percent'] },
  'self-pay-ratio': { zh: '自付比例', en: 'self-pay ratio', units: ['percent'] },
  deductible: { zh: '起付线', en: 'deductible', units: ['CNY'] },
  'payment-cap': { zh: '封顶线', en: 'payment cap', units: ['CNY'] },
  'contribution-ratio': { zh: '缴费比例', en: 'contribution ratio', units: ['percent'] },
  'contribution-amount': { zh: '缴费标准', en: 'contribution amount', units: ['CNY'] },
  'contribution-base': { zh: '缴费基数', en: 'contribution base', units: ['CNY', 'percent'] },
  subsidy: { zh: '财政补助', en: 'government subsidy', units: ['CNY'] },
  'account-credit': { zh: '个人账户划入', en: 'personal account credit', units: ['percent', 'CNY'] },
  'late-fee': { zh: '滞纳金', en: 'late fee', units: ['percent'] },
  fine: { zh: '罚款', en: 'fine', units: ['times', 'CNY'] },
  'waiting-period': { zh: '等待期', en: 'waiting period', units: ['day', 'month', 'year'] },
  'interruption-limit': { zh: '断缴期限', en: 'interruption limit', units: ['month', 'day'] },
  'contribution-years': { zh: '最低缴费年限', en: 'minimum contribution years', units: ['year', 'month'] },
  'leave-duration': { zh: '假期天数', en: 'leave duration', units: ['day', 'month', 'year'] },
  'benefit-amount': { zh: '待遇金额', en: 'benefit amount', units: ['CNY', 'percent', 'month'] },
  'processing-time': { zh: '办理时限', en: 'processing time', units: ['workday', 'day', 'month'] },
  'claim-window': { zh: '申请时限', en: 'claim window', units: ['day', 'month', 'year'] },
  'data-latency': { zh: '数据延迟', en: 'data latency', units: ['day', 'month'] },
  'eligibility-age': { zh: '年龄条件', en: 'eligibility age', units: ['year'] },
} as const satisfies Record<string, { zh: string; en: string; units: readonly (typeof UNITS)[number][] }>;
