import { MEASURES, type Measure, type Unit } from '@yibao-rules/model';
import { wordsBefore, wordsBehind } from '../../text/around.js';
import type { Quantity } from '../quantities/index.js';
import { type Claim, touches } from './cue-memory.js';
import {
  ACCOUNT,
  CONTRIBUTION_BASE,
  ENTITLEMENT,
  FUND_SHARE,
  HANDLING,
  PAID_IN,
  PAYMENT,
  REIMBURSEMENT,
  SHOWN,
  TIER,
  TOTAL_YEARS,
  WEAK_CONTRIBUTION,
} from './cues.table.js';
import type { Delta } from './delta.js';

/** What the words around a quantity say, as far as a claim on it depends on them. */
export interface Surroundings {
  text: string;
  codes: Uint16Array;
  /** Start of the clause that holds the quantity. */
  clauseStart: number;
  /** Start of its sentence. */
  sentenceStart: number;
  /** A word in the sentence says that sums are paid by the year or the month. */
  regular: boolean;
  /** An agency stands in the sentence: what is to be done within days is its own work. */
  agency: boolean;
  /** The measures that the sentence has stated so far. */
  stated: ReadonlySet<Measure>;
}

const RATIOS: ReadonlySet<Measure> = new Set([
  'reimbursement-ratio',
  'self-pay-ratio',
  'contribution-ratio',
  'account-credit',
  'benefit-amount',
]);
const CHANGEABLE: ReadonlySet<Measure> = new Set([
  ...RATIOS,
  'deductible',
  'payment-cap',
  'contribution-amount',
  'contribution-base',
  'subsidy',
  'leave-duration',
  'contribution-years',
  'waiting-period',
  'processing-time',
]);
/** Durations that a cue claims from an earlier clause of the sentence; the others only from their own. */
const FAR_REACHING: ReadonlySet<Measure> = new Set(['leave-duration', 'benefit-amount', 'waiting-period', 'interruption-limit']);
/** What is late with 延迟 and 滞后: data, and no retirement. */
const OF_DATA = /数据|信息|显示|记录|账|查询|系统|更新|缴费|到账/;
/** 提前三十日 is notice that is given, 除以30天 arithmetic. */
const NOTICE = /(?:提前|除以|乘以)$/;
/** 按上月缴费额的110%确定: no rate of contribution is that high. */
const HIGHEST_CONTRIBUTION = 60;
/** Words for what is given on top, by whomever. */
const GRANT = /^(?:再?[补贴]|补助|补贴|补助标准)$/;
/** Shorter spans that 累计满 counts are of something else, such as absence or unemployment. */
const FEWEST_TOTAL_YEARS = 10;
/** What is left for the insured to pay. */
const OWN_SHARE = /^[^。；]{0,10}[，,](?:自己|个人|本人|只|再|还|仅|需|要|实际)+(?:交|缴)/;
/** How far back wording that qualifies a claim is looked for. */
const REACH = 40;

/** Whether a figure of this measure may be a change of another one. */
export function mayChange(measure: Measure): boolean {
  return CHANGEABLE.has(measure);
}

/** The unit in which a quantity of this measure is recorded, or null where they do not fit (MEASURES of the model). */
export function fittingUnit(measure: Measure, quantity: Quantity, delta: Delta | null): Unit | null {
  const { unit } = quantity;
  if (unit === 'percentage-point') return RATIOS.has(measure) && delta ? unit : null;
  const units: readonly Unit[] = MEASURES[measure].units;
  if (delta && unit === 'percent' && RATIOS.has(measure)) return 'percentage-point';
  if (delta && unit === 'percent' && (measure === 'deductible' || measure === 'payment-cap')) return 'percent';
  if (unit === 'workday' && (measure === 'claim-window' || measure === 'data-latency')) return unit; // the text's own unit is kept
  return units.includes(unit) ? unit : null;
}

/** The measure that a claim gives a quantity, after a closer look at both; null where the claim does not hold. */
export function acceptClaim(claim: Claim, quantity: Quantity, around: Surroundings): Measure | null {
  const { measure, cue } = claim;
  if (measure === null) return null;
  const touching = touches(around.text, claim, quantity);
  if ((cue === REIMBURSEMENT || cue === PAYMENT) && measure === 'payment-cap') return capOrBenefit(claim, quantity, around, touching);
  if (measure === 'benefit-amount' && quantity.kind === 'money' && GRANT.test(claim.text))
    return isPublic(claim, around) ? 'subsidy' : measure;
  if (measure === 'reimbursement-ratio' && cue === PAYMENT && (quantity.max ?? quantity.min ?? 0) > 100) return null; // 300% of a wage
  if (measure === 'deductible' && isBoundOnPayment(quantity, touching, around)) return 'payment-cap';
  if (measure === 'contribution-ratio' && (quantity.max ?? quantity.min ?? 0) > HIGHEST_CONTRIBUTION) return null;
  if (cue === ACCOUNT && quantity.kind === 'money' && quantity.per !== 'month' && !around.regular) return null;
  if (cue === FUND_SHARE) return around.stated.has('contribution-amount') || around.stated.has('subsidy') ? measure : null;
  if (cue === TIER && quantity.per === null && !around.regular) return null;
  if (measure === 'contribution-amount' && (quantity.per === 'day' || quantity.per === 'visit')) return null; // contributions are by the month or year
  if (measure === 'self-pay-ratio' && /[承负]担/.test(claim.text) && around.stated.has('contribution-ratio')) return 'contribution-ratio';
  if (cue === PAID_IN && quantity.kind === 'money' && /^的(?!标准|费|档)/.test(wordsBehind(around.text, around.codes, quantity.end, 3)))
    return null; // 交200元的, 补70元
  if ((cue === WEAK_CONTRIBUTION || cue === PAID_IN) && measure === 'contribution-amount')
    return (touching && /^(?:个人|单位)/.test(claim.text)) || isContributionAmount(quantity, around) ? measure : null;
  if (cue === CONTRIBUTION_BASE && measure === 'contribution-base') return baseOrRatio(claim, quantity, around);
  if (quantity.kind === 'duration' || quantity.kind === 'workday') return acceptDuration(claim, measure, quantity, around, touching);
  return measure;
}

function acceptDuration(claim: Claim, measure: Measure, quantity: Quantity, around: Surroundings, touching: boolean): Measure | null {
  const { text, codes } = around;
  if (NOTICE.test(wordsBefore(text, codes, quantity.start, 2))) return null;
  if (measure !== 'benefit-amount' && /^的?(?:本人)?工资/.test(wordsBehind(text, codes, quantity.end, 5))) return null;
  if (quantity.kind === 'workday' && measure === 'processing-time') return measure;
  const between = claim.end > 0 && claim.end < quantity.start ? text.slice(claim.end, Math.min(quantity.start, claim.end + REACH)) : '';
  const term = /[时期]限|时效|时间|假/.test(claim.text + between);
  if (!reaches(claim, measure, around, term)) return null;
  const filled = /^[已不未]?[满足]/.test(text.slice(quantity.start, quantity.start + 2)); // 满, 不满, 足: a condition
  const open = quantity.bound !== 'exact';
  if (claim.cue === WEAK_CONTRIBUTION) return open && filled ? measure : null;
  if (claim.cue === ENTITLEMENT) return opensBenefits(text, codes, quantity.end) ? measure : null;
  if (claim.cue === TOTAL_YEARS) return quantity.unit === 'year' && (quantity.min ?? 0) >= FEWEST_TOTAL_YEARS ? measure : null;
  if (claim.cue === HANDLING) return around.agency ? 'processing-time' : open || term ? measure : null;
  switch (measure) {
    case 'leave-duration':
      return filled || (quantity.bound === 'lower' && quantity.start === quantity.coreStart) ? null : measure; // 病假2个月以上的
    case 'interruption-limit':
      return isInterruptionLimit(text, codes, quantity, touching) ? measure : null;
    case 'waiting-period':
      return quantity.bound === 'lower' && /^的?[，,]/.test(wordsBehind(text, codes, quantity.end, 2)) ? null : measure;
    case 'claim-window':
      if (/^(?:不得|不能|不可|不予)/.test(wordsBehind(text, codes, quantity.end, 2))) return null; // 6个月内不得取消
      if (/(?:受理|收到|接到)[^，。；]{0,12}$/.test(wordsBefore(text, codes, claim.start, 15)) && /^之?[日后]/.test(between))
        return 'processing-time';
      return (open && !filled && quantity.bound !== 'lower') || term ? measure : null; // 超过90天办理的 is a condition
    case 'benefit-amount':
      return filled ? null : measure;
    case 'processing-time':
      return open || touching || term ? measure : null;
    case 'data-latency':
      if (claim.cue === SHOWN) return /^(?:以?后|之后|才|左右)/.test(wordsBehind(text, codes, quantity.end, 2)) ? measure : null;
      return OF_DATA.test(text.slice(Math.max(around.sentenceStart, quantity.start - REACH), quantity.end + REACH / 2)) ? measure : null;
    case 'contribution-years':
      if (quantity.unit !== 'year' && opensBenefits(text, codes, quantity.end)) return 'waiting-period';
      return open || touching || /满|年限|累计|实际|至少|够|足/.test(claim.text) ? measure : null;
    default:
      return measure;
  }
}

/** Whether a cue's claim on a duration carries as far as the quantity: from headings only terms do, from other clauses few measures. */
function reaches(claim: Claim, measure: Measure, around: Surroundings, term: boolean): boolean {
  if (claim.end < 0) return term || measure === 'benefit-amount' || measure === 'waiting-period';
  return claim.start >= around.clauseStart || around.stated.has(measure) || FAR_REACHING.has(measure);
}

/** 断缴超过3个月, or 中断不超过3个月的; but 断缴3个月内补缴 says until when to pay up. */
function isInterruptionLimit(text: string, codes: Uint16Array, quantity: Quantity, touching: boolean): boolean {
  if (quantity.bound !== 'upper') return quantity.bound === 'lower';
  return touching && !/^[^，,。；]{0,4}(?:补缴|续缴|接续|缴清)(?!的)/.test(wordsBehind(text, codes, quantity.end, 8));
}

/** 报销不超过200元 and 报销30万元 cap what is paid, 每天支付50元 is a benefit; 人均报销650元 and 已报销3000元 tell what was paid. */
function capOrBenefit(claim: Claim, quantity: Quantity, around: Surroundings, touching: boolean): Measure | null {
  if (quantity.bound === 'upper') return 'payment-cap';
  const before = wordsBefore(around.text, around.codes, claim.start, 4, around.sentenceStart);
  if (!touching || /(?:人均|平均|已|共|累计|次均)$/.test(before) || claim.text.startsWith('累计')) return null;
  return claim.cue === PAYMENT && /(?:每[天日月]|按[月日])$/.test(before) ? 'benefit-amount' : 'payment-cap';
}

const MOST = /^最[高多]/;

/** 起付线50元，报销80%，年度不超过3000元: behind a ratio, a sum that is bounded from above caps what it pays. */
function isBoundOnPayment(quantity: Quantity, touching: boolean, { text, stated }: Surroundings): boolean {
  if (quantity.bound !== 'upper' || touching) return false;
  return stated.has('reimbursement-ratio') || (stated.has('deductible') && MOST.test(text.slice(quantity.start, quantity.start + 2)));
}

/** Whether the state gives it: 国家再补670元 is what it adds to a contribution. */
function isPublic(claim: Claim, around: Surroundings): boolean {
  if (around.stated.has('subsidy')) return true;
  if (/国家|财政|政府/.test(around.text.slice(Math.max(around.sentenceStart, claim.start - REACH), claim.start))) return true;
  return OWN_SHARE.test(around.text.slice(claim.end, claim.end + REACH / 2)); // 每人补280元，自己只交120元
}

/** 缴费满三个月后才能使用: months that have to pass before benefits begin. */
function opensBenefits(text: string, codes: Uint16Array, at: number): boolean {
  return /^(?:以?后|之后|的?次月|方可|才|起|可?享受)/.test(wordsBehind(text, codes, at, 4));
}

function isContributionAmount(quantity: Quantity, around: Surroundings): boolean {
  if (quantity.per === 'year' || quantity.per === 'month' || around.regular || around.stated.has('contribution-amount')) return true;
  const before = around.text.slice(Math.max(around.sentenceStart, quantity.start - REACH), quantity.start);
  return /标准|每人|档|保险费|医保费|保费|应缴|需缴|只需|年缴|月缴/.test(before);
}

/** 缴费基数的8% is a ratio of the base; 平均工资的60% is the base itself. */
function baseOrRatio(claim: Claim, quantity: Quantity, around: Surroundings): Measure | null {
  if (quantity.kind === 'money') return 'contribution-base';
  if (claim.end > 0 && around.text.slice(claim.end, Math.min(quantity.start, claim.end + 4)).trim() === '的') return 'contribution-ratio';
  if (/比例[为是]?$/.test(wordsBefore(around.text, around.codes, quantity.start, 3))) return 'contribution-ratio';
  const before = around.text.slice(Math.max(around.sentenceStart, quantity.start - REACH), quantity.start);
  return /工资|收入|选/.test(before) ? 'contribution-base' : null;
}
