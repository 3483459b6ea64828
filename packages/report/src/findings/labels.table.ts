import type { Bilingual, ContradictionStatus, Hedge, Severity } from '@yibao-rules/model';

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
