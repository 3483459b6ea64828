import type { Bilingual, ContradictionStatus, DecisionKind, Hedge, Severity } from '@yibao-rules/model';
import type { BaselineState } from './baseline.js';

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

export const STATUS_NAMES: Record<ContradictionStatus, Bilingual> = {
  open: { zh: '待处理', en: 'Open' },
  accepted: { zh: '已确认', en: 'Accepted' },
  dismissed: { zh: '已驳回', en: 'Dismissed' },
};

export const DECISION_NAMES: Record<DecisionKind, Bilingual> = {
  accepted: { zh: '确认是矛盾，须更正', en: 'A contradiction, to be mended' },
  'both-wrong': { zh: '各方都不对', en: 'Every side is wrong' },
  dismissed: { zh: '不是矛盾', en: 'No contradiction' },
  'different-scope': { zh: '说的不是一回事', en: 'The sides are about different things' },
  'extraction-error': { zh: '识别有误', en: 'Misread from the article' },
};

export const BASELINE_NAMES: Record<BaselineState, Bilingual> = {
  new: { zh: '新增', en: 'New' },
  updated: { zh: '有变化', en: 'Changed' },
  unchanged: { zh: '未变', en: 'As before' },
};
