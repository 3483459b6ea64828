/**
 * The codes that every record uses. They are the published vocabulary of the datasets: adding a code is a
 * minor change, renaming or dropping one breaks consumers.
 */
import { z } from 'zod';
import { MEASURES, UNITS } from './measures.table.js';

export { MEASURES, UNITS };

export const SCHEMES = [
  'employee',
  'resident',
  'maternity',
  'pension',
  'unemployment',
  'work-injury',
  'housing-fund',
  'long-term-care',
  'critical-illness',
  'large-amount',
  'medical-aid',
] as const;

export const POPULATIONS = [
  'active',
  'retired',
  'flexible',
  'student',
  'minor',
  'adult',
  'elderly',
  'male',
  'female',
  'low-income',
] as const;

export const CARES = ['outpatient', 'inpatient', 'chronic', 'special', 'emergency', 'pharmacy', 'childbirth'] as const;
export const FACILITIES = ['community', 'tier1', 'tier2', 'tier3', 'county', 'municipal', 'provincial'] as const;
export const SETTINGS = ['local', 'in-province', 'cross-province', 'remote'] as const;
export const FILINGS = ['filed', 'unfiled'] as const;
export const PAYERS = ['employer', 'individual', 'government'] as const;
export const OCCURRENCES = ['first', 'subsequent'] as const;
export const PERS = ['day', 'month', 'year', 'visit'] as const;
export const RELATIONS = ['absolute', 'delta'] as const;
export const HEDGES = ['usually', 'varies'] as const;
export const REGION_LEVELS = ['province', 'prefecture', 'county'] as const;
export const CITY_ROLES = ['subject', 'mentioned', 'linked'] as const;

export const CHANNEL_TYPES = [
  'hotline',
  'website',
  'app',
  'mini-program',
  'official-account',
  'payment-app',
  'bank-app',
  'counter',
  'kiosk',
  'employer',
] as const;

export const CHANNEL_PURPOSES = [
  'query-enrollment',
  'query-balance',
  'query-contributions',
  'query-spending',
  'pay-contribution',
  'remote-filing',
  'claim-reimbursement',
  'activate-card',
  'mutual-aid',
  'consult',
  'complain',
  'transfer',
  'enroll',
] as const;

export const CHANNEL_STATUSES = ['current', 'former'] as const;

/** What a figure is about where its measure alone does not say: the channel purposes, and the kinds of leave and benefit. */
export const MATTERS = [
  ...CHANNEL_PURPOSES,
  'maternity-leave',
  'paternity-leave',
  'parental-leave',
  'miscarriage-leave',
  'sick-leave',
  'annual-leave',
  'maternity-allowance',
  'prenatal-check',
  'unemployment-benefit',
  'funeral',
  'work-injury-benefit',
  'disability-benefit',
  'death-benefit',
  'nursing-care',
  'medical-treatment',
  'pension-benefit',
  'arbitration',
  'registration',
] as const;

export const VERIFICATION_STATUSES = [
  'exact',
  'elided',
  'misquoted',
  'no-such-article',
  'unknown-instrument',
  'repealed',
  'superseded',
  'unquoted',
] as const;

export const CLAIM_STATUSES = ['agreed', 'single-source', 'disputed', 'settled'] as const;
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export const CONTRADICTION_STATUSES = ['open', 'accepted', 'dismissed'] as const;
export const GRADES = ['A', 'B', 'C'] as const;

export const CONTRADICTION_RULES = [
  'superseded-channel',
  'reference-mismatch',
  'value-conflict',
  'self-conflict',
  'tier-inversion',
  'arithmetic',
  'out-of-range',
  'misquoted-law',
  'no-such-article',
  'unknown-instrument',
  'outdated-law',
  'foreign-region',
  'copied-template',
  'misfiled',
  'obsolete-term',
  'underspecified',
] as const;

type Of<T extends readonly string[]> = T[number];
export type Unit = Of<typeof UNITS>;
export type Measure = keyof typeof MEASURES;
export type Scheme = Of<typeof SCHEMES>;
export type Population = Of<typeof POPULATIONS>;
export type Care = Of<typeof CARES>;
export type Facility = Of<typeof FACILITIES>;
export type Setting = Of<typeof SETTINGS>;
export type Filing = Of<typeof FILINGS>;
export type Payer = Of<typeof PAYERS>;
export type Occurrence = Of<typeof OCCURRENCES>;
export type Per = Of<typeof PERS>;
export type Relation = Of<typeof RELATIONS>;
export type Hedge = Of<typeof HEDGES>;
export type RegionLevel = Of<typeof REGION_LEVELS>;
export type CityRole = Of<typeof CITY_ROLES>;
export type ChannelType = Of<typeof CHANNEL_TYPES>;
export type ChannelPurpose = Of<typeof CHANNEL_PURPOSES>;
export type ChannelStatus = Of<typeof CHANNEL_STATUSES>;
export type Matter = Of<typeof MATTERS>;
export type VerificationStatus = Of<typeof VERIFICATION_STATUSES>;
export type ClaimStatus = Of<typeof CLAIM_STATUSES>;
export type Severity = Of<typeof SEVERITIES>;
export type ContradictionStatus = Of<typeof CONTRADICTION_STATUSES>;
export type ContradictionRule = Of<typeof CONTRADICTION_RULES>;
export type Grade = Of<typeof GRADES>;

/** The measures' codes, in the order of the vocabulary table. */
export const MEASURE_CODES = Object.keys(MEASURES) as [Measure, ...Measure[]];

export const measureSchema = z
  .enum(MEASURE_CODES)
  .meta({ description: 'What the number measures, e.g. reimbursement-ratio or deductible.' });
export const unitSchema = z
  .enum(UNITS)
  .meta({ description: 'The unit of min and max. Money is in yuan; durations keep the unit of the text.' });
