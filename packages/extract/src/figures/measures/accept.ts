import type { Measure } from '@yibao-rules/model';
import { wordsBefore, wordsBehind } from '../../text/around.js';
import type { Quantity } from '../quantities/index.js';
import { acceptDuration } from './accept-duration.js';
import { type Claim, touches } from './cue-memory.js';
import { ACCOUNT, CONTRIBUTION_BASE, FUND_SHARE, PAID_IN, PAYMENT, REIMBURSEMENT, TIER, WEAK_CONTRIBUTION } from './cues.table.js';
import { factsOf } from './measure-facts.js';
import type { SentenceState } from './sentence-state.js';

const CONTRIBUTION_AMOUNT = factsOf('contribution-amount').bit;
const CONTRIBUTION_RATIO = factsOf('contribution-ratio').bit;
const DEDUCTIBLE = factsOf('deductible').bit;
const PAYMENT_CAP = factsOf('payment-cap').bit;
const REIMBURSEMENT_RATIO = factsOf('reimbursement-ratio').bit;
const SUBSIDY = factsOf('subsidy').bit;

/** 按上月缴费额的110%确定: no rate of contribution is that high. */
const HIGHEST_CONTRIBUTION = 60;
/** Words for what is given on top, by whomever. */
const GRANT = /^(?:再?[补贴]|补助|补贴|补助标准)$/;
/** What is left for the insured to pay. */
const OWN_SHARE = /^[^。；]{0,10}[，,](?:自己|个人|本人|只|再|还|仅|需|要|实际)+(?:交|缴)/;
/** How far back wording that qualifies a claim is looked for. */
const REACH = 40;

/** The measure that a claim gives a quantity, after a closer look at both; null where the claim does not hold. */
export function acceptClaim(claim: Claim, quantity: Quantity, state: SentenceState): Measure | null {
  const { measure, cue } = claim;
  if (measure === null) return null;
  const { kind } = quantity;
  if (kind === 'duration' || kind === 'workday') return acceptDuration(claim, measure, quantity, state);
  switch (measure) {
    case 'payment-cap':
      return cue === REIMBURSEMENT || cue === PAYMENT ? capOrBenefit(claim, quantity, state) : measure;
    case 'reimbursement-ratio':
      return cue === PAYMENT && largest(quantity) > 100 ? null : measure; // 300% of a wage
    case 'deductible':
      return isBoundOnPayment(claim, quantity, state) ? 'payment-cap' : measure;
    case 'contribution-ratio':
      return largest(quantity) > HIGHEST_CONTRIBUTION ? null : measure;
    case 'self-pay-ratio':
      if (contrastsSchemes(claim, state)) return 'reimbursement-ratio';
      return hasStated(state, CONTRIBUTION_RATIO) && /[承负]担/.test(claim.text) ? 'contribution-ratio' : measure;
    case 'benefit-amount':
      return kind === 'money' && GRANT.test(claim.text) && isPublic(claim, state) ? 'subsidy' : measure;
    case 'account-credit':
      return cue === ACCOUNT && kind === 'money' && quantity.per !== 'month' && !isRegular(state) ? null : measure;
    case 'contribution-amount':
      return isContributionAmount(claim, quantity, state) ? measure : null;
    case 'contribution-base':
      return cue === CONTRIBUTION_BASE ? baseOrRatio(claim, quantity, state) : measure;
    default:
      return measure;
  }
}

function hasStated({ stated }: SentenceState, bit: number): boolean {
  return (stated & bit) !== 0;
}

/** Whether a word in the sentence says that sums are paid by the year or the month. */
function isRegular({ per }: SentenceState): boolean {
  return per !== null && per.end > 0 && per.per !== 'visit';
}

function largest({ min, max }: Quantity): number {
  return max ?? min ?? 0;
}

/** 报销不超过200元 and 报销30万元 cap what is paid, 每天支付50元 is a benefit; 人均报销650元 and 已报销3000元 tell what was paid. */
function capOrBenefit(claim: Claim, quantity: Quantity, state: SentenceState): Measure | null {
  if (quantity.bound === 'upper') return 'payment-cap';
  if (!touches(state.codes, claim, quantity) || claim.text.startsWith('累计')) return null;
  const before = wordsBefore(state.text, state.codes, claim.start, 4, state.sentenceStart);
  if (/(?:人均|平均|已|共|累计|次均)$/.test(before)) return null;
  return claim.cue === PAYMENT && /(?:每[天日月]|按[月日])$/.test(before) ? 'benefit-amount' : 'payment-cap';
}

/** The payments that two schemes make to their insured, told apart by the insured: 职工支付85%，居民支付60%, and no rest is left to a fund. */
function contrastsSchemes(claim: Claim, { text, sentenceStart }: SentenceState): boolean {
  const other = claim.text === '职工支付' ? '居民支付' : claim.text === '居民支付' ? '职工支付' : null;
  if (other === null || text[claim.start - 1] === '由') return false;
  const around = text.slice(Math.max(sentenceStart, claim.start - REACH), claim.end + REACH);
  return around.includes(other) && !/其余|剩余|余下/.test(around);
}

/** 一档年度限额8万元，二档12万元: steps of a limit, which the sentence has named, and not of a contribution. */
function isOfLimit(state: SentenceState): boolean {
  return hasStated(state, DEDUCTIBLE | PAYMENT_CAP) && !hasStated(state, CONTRIBUTION_AMOUNT);
}

const MOST = /^最[高多]/;

/** 起付线50元，报销80%，年度不超过3000元: behind a ratio, a sum that is bounded from above caps what it pays. */
function isBoundOnPayment(claim: Claim, quantity: Quantity, state: SentenceState): boolean {
  if (quantity.bound !== 'upper' || touches(state.codes, claim, quantity)) return false;
  if (hasStated(state, REIMBURSEMENT_RATIO)) return true;
  return hasStated(state, DEDUCTIBLE) && MOST.test(state.text.slice(quantity.start, quantity.start + 2));
}

/** Whether the state gives it: 国家再补670元 is what it adds to a contribution. */
function isPublic(claim: Claim, state: SentenceState): boolean {
  if (hasStated(state, SUBSIDY)) return true;
  if (/国家|财政|政府/.test(state.text.slice(Math.max(state.sentenceStart, claim.start - REACH), claim.start))) return true;
  return OWN_SHARE.test(state.text.slice(claim.end, claim.end + REACH / 2)); // 每人补280元，自己只交120元
}

function isContributionAmount(claim: Claim, quantity: Quantity, state: SentenceState): boolean {
  const { cue } = claim;
  const { per } = quantity;
  if (cue === FUND_SHARE) return hasStated(state, CONTRIBUTION_AMOUNT | SUBSIDY);
  if (cue === TIER && (isOfLimit(state) || (per === null && !isRegular(state)))) return false;
  if (per === 'day' || per === 'visit') return false; // contributions are by the month or year
  if (cue !== PAID_IN && cue !== WEAK_CONTRIBUTION) return true;
  if (cue === PAID_IN && quantity.kind === 'money' && /^的(?!标准|费|档)/.test(wordsBehind(state.text, state.codes, quantity.end, 3)))
    return false; // 交200元的, 补70元
  if (per === 'year' || per === 'month' || isRegular(state) || hasStated(state, CONTRIBUTION_AMOUNT)) return true;
  if (/^(?:个人|单位)/.test(claim.text) && touches(state.codes, claim, quantity)) return true;
  const before = state.text.slice(Math.max(state.sentenceStart, quantity.start - REACH), quantity.start);
  return /标准|每人|档|保险费|医保费|保费|应缴|需缴|只需|年缴|月缴/.test(before);
}

/** 缴费基数的8% is a ratio of the base; 平均工资的60% is the base itself. */
function baseOrRatio(claim: Claim, quantity: Quantity, { text, codes, sentenceStart }: SentenceState): Measure | null {
  if (quantity.kind === 'money') return 'contribution-base';
  if (claim.end > 0 && text.slice(claim.end, Math.min(quantity.start, claim.end + 4)).trim() === '的') return 'contribution-ratio';
  if (/比例[为是]?$/.test(wordsBefore(text, codes, quantity.start, 3))) return 'contribution-ratio';
  return /工资|收入|选/.test(text.slice(Math.max(sentenceStart, quantity.start - REACH), quantity.start)) ? 'contribution-base' : null;
}
