import type { Measure } from '@yibao-rules/model';

/** Measures that each place sets for itself: a figure without a place means little. National rules are not among them. */
export const LOCAL_MEASURES: readonly Measure[] = [
  'reimbursement-ratio',
  'self-pay-ratio',
  'deductible',
  'payment-cap',
  'contribution-amount',
  'contribution-base',
];
