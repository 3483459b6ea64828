import type { Bilingual, ContradictionRule, ContradictionStatus, Hedge, Severity } from '@yibao-rules/model';

export const SEVERITY_NAMES: Record<Severity, Bilingual> = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '警告', en: 'Warning' },
  info: { zh: '提示', en: 'Note' },
};

/** How a source takes back part of what it says. */
export const HEDGE_NAMES: Record<Hedge, Bilingual> = {
  usually: { zh: '一般情况', en: 'usually' },
  varies: { zh: '各地有别', en: 'varies' },
};

export const DECISION_NAMES: Record<ContradictionStatus, Bilingual> = {
  open: { zh: '待处理', en: 'Open' },
  accepted: { zh: '已确认', en: 'Accepted' },
  dismissed: { zh: '已驳回', en: 'Dismissed' },
};

/** Short names of the rules, as a filter lists them. */
export const RULE_NAMES: Record<ContradictionRule, Bilingual> = {
  'superseded-channel': { zh: '渠道已被取代', en: 'Superseded channel' },
  'reference-mismatch': { zh: '与官方依据不符', en: 'Differs from the official record' },
  'value-conflict': { zh: '不同来源数值冲突', en: 'Sources disagree on a value' },
  'self-conflict': { zh: '同一文章前后矛盾', en: 'Article contradicts itself' },
  'tier-inversion': { zh: '待遇高低颠倒', en: 'Order of benefits reversed' },
  arithmetic: { zh: '分项与合计不符', en: 'Parts and total disagree' },
  'out-of-range': { zh: '数值超出合理范围', en: 'Value out of range' },
  'misquoted-law': { zh: '法条引文有误', en: 'Law misquoted' },
  'no-such-article': { zh: '法条不存在', en: 'No such article of law' },
  'unknown-instrument': { zh: '文件无法查证', en: 'Unknown instrument' },
  'outdated-law': { zh: '依据已失效', en: 'Law no longer in force' },
  'foreign-region': { zh: '引用外地渠道', en: 'Another region’s channel' },
  'copied-template': { zh: '套用模板内容', en: 'Copied template' },
  misfiled: { zh: '内容与标题不符', en: 'Filed under the wrong heading' },
  'obsolete-term': { zh: '过时称谓', en: 'Obsolete term' },
  underspecified: { zh: '适用范围不明', en: 'Scope not stated' },
};
