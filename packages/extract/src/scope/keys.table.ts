import type { Care, Matter, Measure, Scheme, ScopeKey } from '@yibao-rules/model';

/** Keys that say what a passage is about; they carry on from sentence to sentence. All others hold for the sentence at most. */
export const SUBJECT_KEYS: ReadonlySet<ScopeKey> = new Set(['scheme', 'care', 'year', 'effectiveFrom', 'matter']);

/** Keys of which a rule may hold for several values together. */
export const LIST_KEYS: ReadonlySet<ScopeKey> = new Set(['population', 'care', 'facility', 'disease']);

/** Keys whose values a text runs through, giving each its own figure (一级…、二级…、三级…). */
export const ENUMERABLE_KEYS: ReadonlySet<ScopeKey> = new Set<ScopeKey>([
  'region',
  'population',
  'care',
  'facility',
  'setting',
  'filing',
  'payer',
  'band',
  'occurrence',
  'plan',
  'age',
  'tenure',
  'disease',
]);

/** Keys of which it is remembered which values have got figures: a scheme is a subject and never ends, but comes round. */
export const TRACKED_KEYS: readonly ScopeKey[] = ['scheme', ...ENUMERABLE_KEYS];

/** By key, the key that tells cases within its value apart: an age within 退休, 未备案 within 跨省. */
export const REFINES: Partial<Record<ScopeKey, ScopeKey>> = { population: 'age', setting: 'filing' };

/** Schemes with rules of their own: the kind of care that headings state for the basic schemes does not pass on to them. */
export const NARROW_SCHEMES: ReadonlySet<unknown> = new Set<Scheme>([
  'critical-illness',
  'large-amount',
  'medical-aid',
  'pension',
  'unemployment',
  'work-injury',
  'housing-fund',
  'long-term-care',
]);

/** Matters that only the maternity scheme knows. */
export const MATERNITY_MATTERS: ReadonlySet<unknown> = new Set<Matter>([
  'maternity-leave',
  'paternity-leave',
  'maternity-allowance',
  'prenatal-check',
]);

/** Kinds of care that are given in outpatient departments but are more than 门诊. */
export const NARROW_CARES: ReadonlySet<unknown> = new Set<Care>(['chronic', 'special']);

/** Schemes of labour law, where 职工 is any worker, and 长护险, which employees have as well. */
export const LABOUR_SCHEMES: ReadonlySet<unknown> = new Set<Scheme>([
  'maternity',
  'pension',
  'unemployment',
  'work-injury',
  'housing-fund',
  'long-term-care',
]);

/** Schemes that pay money and treat nobody: no hospital and no kind of care restricts their rules. */
export const PAID_SCHEMES: ReadonlySet<unknown> = new Set<Scheme>(['pension', 'unemployment', 'work-injury', 'housing-fund']);

const EVERYWHERE: readonly ScopeKey[] = ['region', 'scheme', 'population', 'year', 'effectiveFrom', 'age'];
const BENEFIT: readonly ScopeKey[] = [...EVERYWHERE, 'care', 'facility', 'setting', 'filing', 'occurrence', 'plan', 'tenure', 'disease'];
const CONTRIBUTION: readonly ScopeKey[] = [...EVERYWHERE, 'payer', 'plan', 'tenure'];
const PROCEDURE: readonly ScopeKey[] = ['region', 'scheme', 'year', 'effectiveFrom', 'matter', 'care', 'setting'];

/** Which keys can restrict a figure of each measure: a contribution knows no hospital tier, a leave no kind of care. */
export const APPLICABLE_KEYS: Readonly<Record<Measure, ReadonlySet<ScopeKey>>> = {
  'reimbursement-ratio': new Set<ScopeKey>([...BENEFIT, 'band']),
  'self-pay-ratio': new Set<ScopeKey>([...BENEFIT, 'band']),
  deductible: new Set(BENEFIT),
  'payment-cap': new Set(BENEFIT),
  'contribution-ratio': new Set(CONTRIBUTION),
  'contribution-amount': new Set(CONTRIBUTION),
  'contribution-base': new Set(CONTRIBUTION),
  subsidy: new Set(CONTRIBUTION),
  'account-credit': new Set(CONTRIBUTION),
  'late-fee': new Set<ScopeKey>(['region', 'scheme', 'year', 'effectiveFrom']),
  fine: new Set<ScopeKey>(['region', 'scheme', 'year', 'effectiveFrom']),
  'waiting-period': new Set<ScopeKey>([...EVERYWHERE, 'care', 'tenure', 'plan']),
  'interruption-limit': new Set(EVERYWHERE),
  'contribution-years': new Set<ScopeKey>([...EVERYWHERE, 'plan']),
  'leave-duration': new Set<ScopeKey>(['region', 'scheme', 'population', 'year', 'effectiveFrom', 'age', 'tenure', 'matter']),
  'benefit-amount': new Set<ScopeKey>([...EVERYWHERE, 'care', 'facility', 'plan', 'tenure', 'disease', 'matter']),
  'processing-time': new Set(PROCEDURE),
  'claim-window': new Set<ScopeKey>([...PROCEDURE, 'population']),
  'data-latency': new Set<ScopeKey>(['region', 'scheme', 'year', 'effectiveFrom']),
  'eligibility-age': new Set<ScopeKey>(['region', 'scheme', 'population', 'year', 'effectiveFrom', 'tenure']),
};

const COSTS_OF_CARE: readonly Measure[] = ['reimbursement-ratio', 'self-pay-ratio', 'deductible', 'payment-cap', 'benefit-amount'];
const SUMS: readonly Measure[] = [
  ...COSTS_OF_CARE,
  'contribution-ratio',
  'contribution-amount',
  'contribution-base',
  'subsidy',
  'account-credit',
];

/**
 * Keys that headings and titles state only for some measures: what they say of care is about its costs, and a policy year is one of sums of
 * money. Deadlines and waiting periods have to say it themselves.
 */
export const INHERITED_BY: Partial<Record<ScopeKey, ReadonlySet<Measure>>> = {
  care: new Set(COSTS_OF_CARE),
  facility: new Set(COSTS_OF_CARE),
  setting: new Set(COSTS_OF_CARE),
  filing: new Set(COSTS_OF_CARE),
  disease: new Set(COSTS_OF_CARE),
  year: new Set(SUMS),
};

/** Fines and late fees are set by national law, whatever the article around them is about. */
export const NATIONAL_MEASURES: ReadonlySet<Measure> = new Set<Measure>(['fine', 'late-fee']);
