import type { Care, Matter, Measure, Scheme } from '@yibao-rules/model';
import { KEY, type Key, maskOf } from './key.js';

/** Keys that say what a passage is about; they carry on from sentence to sentence. All others hold for the sentence at most. */
export const SUBJECT_KEYS = maskOf(['scheme', 'care', 'year', 'effectiveFrom', 'matter']);

/** What restricts a subject. A region is neither: it is a subject only where it opens a passage. */
export const RESTRICTIONS = ~(SUBJECT_KEYS | maskOf(['region']));

/** Keys of which a rule may hold for several values together. */
export const LIST_KEYS = maskOf(['population', 'care', 'facility', 'disease']);

/** Keys whose values a text runs through, giving each its own figure (一级…、二级…、三级…). */
export const ENUMERABLE_KEYS = maskOf([
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
export const TRACKED_KEYS = maskOf(['scheme']) | ENUMERABLE_KEYS;

/** The key that tells cases within a value of this one apart: an age within 退休, 未备案 within 跨省. */
export function refinementOf(key: Key): Key | null {
  return key === KEY.population ? KEY.age : key === KEY.setting ? KEY.filing : null;
}

/** What is said under a scheme or of a population, and ends where another scheme is named. */
export const UNDER_SCHEME = maskOf(['population', 'plan', 'tenure']);

/** What care a rule is about. */
export const CARE_KEYS = maskOf(['care', 'facility']);

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

const EVERYWHERE = maskOf(['region', 'scheme', 'population', 'year', 'effectiveFrom', 'age']);
const BENEFIT = EVERYWHERE | maskOf(['care', 'facility', 'setting', 'filing', 'occurrence', 'plan', 'tenure', 'disease']);
const CONTRIBUTION = EVERYWHERE | maskOf(['payer', 'plan', 'tenure']);
const PROCEDURE = maskOf(['region', 'scheme', 'year', 'effectiveFrom', 'matter', 'care', 'setting']);

/** Which keys can restrict a figure of each measure: a contribution knows no hospital tier, a leave no kind of care. */
export const APPLICABLE_KEYS: Readonly<Record<Measure, number>> = {
  'reimbursement-ratio': BENEFIT | maskOf(['band']),
  'self-pay-ratio': BENEFIT | maskOf(['band']),
  deductible: BENEFIT,
  'payment-cap': BENEFIT,
  'contribution-ratio': CONTRIBUTION,
  'contribution-amount': CONTRIBUTION,
  'contribution-base': CONTRIBUTION,
  subsidy: CONTRIBUTION,
  'account-credit': CONTRIBUTION,
  'late-fee': maskOf(['region', 'scheme', 'year', 'effectiveFrom']),
  fine: maskOf(['region', 'scheme', 'year', 'effectiveFrom']),
  'waiting-period': EVERYWHERE | maskOf(['care', 'tenure', 'plan']),
  'interruption-limit': EVERYWHERE,
  'contribution-years': EVERYWHERE | maskOf(['plan']),
  'leave-duration': maskOf(['region', 'scheme', 'population', 'year', 'effectiveFrom', 'age', 'tenure', 'matter']),
  'benefit-amount': EVERYWHERE | maskOf(['care', 'facility', 'plan', 'tenure', 'disease', 'matter']),
  'processing-time': PROCEDURE,
  'claim-window': PROCEDURE | maskOf(['population']),
  'data-latency': maskOf(['region', 'scheme', 'year', 'effectiveFrom']),
  'eligibility-age': maskOf(['region', 'scheme', 'population', 'year', 'effectiveFrom', 'tenure']),
};

/**
 * What headings and titles say of care is about its costs, and a policy year is one of sums of money. Deadlines and waiting periods have to say
 * it themselves.
 */
export const COST_KEYS = maskOf(['care', 'facility', 'setting', 'filing', 'disease']);
export const COSTS_OF_CARE: readonly Measure[] = ['reimbursement-ratio', 'self-pay-ratio', 'deductible', 'payment-cap', 'benefit-amount'];
export const SUMS: readonly Measure[] = [
  ...COSTS_OF_CARE,
  'contribution-ratio',
  'contribution-amount',
  'contribution-base',
  'subsidy',
  'account-credit',
];

/** Fines and late fees are set by national law, whatever the article around them is about. */
export const NATIONAL_MEASURES: readonly Measure[] = ['fine', 'late-fee'];
