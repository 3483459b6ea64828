import type { Question } from './find-rates.js';

/** What does 中卫 reimburse an active employee who stays in a tier-3 hospital? */
export const ZHONGWEI_TIER3: Question = {
  measure: 'reimbursement-ratio',
  scope: { region: '640500', scheme: 'employee', population: ['active'], care: ['inpatient'], facility: ['tier3'] },
};
