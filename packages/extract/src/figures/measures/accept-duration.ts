import type { Measure } from '@yibao-rules/model';
import { behindBlanks, unitBefore, wordsBefore, wordsBehind } from '../../text/around.js';
import { isOneOf } from '../../text/word-index.js';
import type { Quantity } from '../quantities/index.js';
import { type Claim, touches } from './cue-memory.js';
import { ENTITLEMENT, HANDLING, SHOWN, TOTAL_YEARS, WEAK_CONTRIBUTION } from './cues.table.js';
import { factsOf } from './measure-facts.js';
import type { SentenceState } from './sentence-state.js';

/** What is late with 延迟 and 滞后: data, and no retirement. */
const OF_DATA = /数据|信息|显示|记录|账|查询|系统|更新|缴费|到账/;
/** 提前三十日 is notice that is given, 除以30天 arithmetic. */
const NOTICE = /(?:提前|除以|乘以)$/;
/** 三个月的本人工资: a benefit counted in months. */
const WAGES = /^的?(?:本人)?工资/;
/** Shorter spans that 累计满 counts are of something else, such as absence or unemployment. */
const FEWEST_TOTAL_YEARS = 10;
const WITHIN = '内'.charCodeAt(0);
/** How far around it wording that qualifies a claim is looked for. */
const REACH = 40;

/** The measure that a claim gives a span of time; null where the claim does not hold. */
export function acceptDuration(claim: Claim, measure: Measure, quantity: Quantity, state: SentenceState): Measure | null {
  const { text, codes } = state;
  const { cue } = claim;
  if (isOneOf('前以', unitBefore(codes, quantity.start)) && NOTICE.test(wordsBefore(text, codes, quantity.start, 2))) return null;
  if (measure !== 'benefit-amount' && isOfWages(text, codes, quantity)) return null;
  if (quantity.kind === 'workday' && measure === 'processing-time') return measure;
  if (!reaches(claim, measure, quantity, state)) return null;
  const open = quantity.bound !== 'exact';
  if (cue === WEAK_CONTRIBUTION) return open && isFilled(codes, quantity) ? measure : null;
  if (cue === ENTITLEMENT) return opensBenefits(text, codes, quantity.end) ? measure : null;
  if (cue === TOTAL_YEARS) return quantity.unit === 'year' && (quantity.min ?? 0) >= FEWEST_TOTAL_YEARS ? measure : null;
  if (cue === HANDLING) return state.agency ? 'processing-time' : open || namesTerm(claim, quantity, text) ? measure : null;
  switch (measure) {
    case 'leave-duration': // 病假2个月以上的; 难产的，出院后6个月内提供材料: a condition, a deadline
      if (codes[quantity.end - 1] === WITHIN && !touches(codes, claim, quantity)) return null;
      return isFilled(codes, quantity) || (quantity.bound === 'lower' && quantity.start === quantity.coreStart) ? null : measure;
    case 'interruption-limit':
      return isInterruptionLimit(claim, quantity, state) ? measure : null;
    case 'waiting-period':
      return quantity.bound === 'lower' && /^的?[，,]/.test(wordsBehind(text, codes, quantity.end, 2)) ? null : measure;
    case 'claim-window':
      return claimWindow(claim, quantity, state);
    case 'benefit-amount':
      return isFilled(codes, quantity) ? null : measure;
    case 'processing-time':
      return open || touches(codes, claim, quantity) || namesTerm(claim, quantity, text) ? measure : null;
    case 'data-latency':
      if (cue === SHOWN) return /^(?:以?后|之后|才|左右)/.test(wordsBehind(text, codes, quantity.end, 2)) ? measure : null;
      return OF_DATA.test(text.slice(Math.max(state.sentenceStart, quantity.start - REACH), quantity.end + REACH / 2)) ? measure : null;
    case 'contribution-years':
      if (quantity.unit !== 'year' && opensBenefits(text, codes, quantity.end)) return 'waiting-period';
      return open || touches(codes, claim, quantity) || /满|年限|累计|实际|至少|够|足/.test(claim.text) ? measure : null;
    default:
      return measure;
  }
}

function isOfWages(text: string, codes: Uint16Array, { end }: Quantity): boolean {
  return isOneOf('的本工', codes[behindBlanks(codes, end, end + 3)] as number) && WAGES.test(wordsBehind(text, codes, end, 5));
}

/** The words between a cue and the quantity behind it. */
function between(claim: Claim, quantity: Quantity, text: string): string {
  return claim.end > 0 && claim.end < quantity.start ? text.slice(claim.end, Math.min(quantity.start, claim.end + REACH)) : '';
}

/** Whether the claim or what follows it speaks of a term: 申请时限, 有效期限为. */
function namesTerm(claim: Claim, quantity: Quantity, text: string): boolean {
  return /[时期]限|时效|时间|假/.test(claim.text + between(claim, quantity, text));
}

/** 满, 不满, 足: a condition. */
function isFilled(codes: Uint16Array, { start }: Quantity): boolean {
  return isFull(codes[start] as number) || (isOneOf('已不未', codes[start] as number) && isFull(codes[start + 1] as number));
}

function isFull(code: number): boolean {
  return code === 0x6ee1 || code === 0x8db3; // 满 足
}

/** Whether a cue's claim on a duration carries as far as the quantity: from headings only terms do, from other clauses few measures. */
function reaches(claim: Claim, measure: Measure, quantity: Quantity, state: SentenceState): boolean {
  if (claim.end < 0) return measure === 'benefit-amount' || measure === 'waiting-period' || namesTerm(claim, quantity, state.text);
  if (claim.start >= state.clauseStart) return true;
  const { bit, reachesFar } = factsOf(measure);
  return reachesFar || (state.stated & bit) !== 0;
}

/** 断缴超过3个月, or 中断不超过3个月的; but 断缴3个月内补缴 says until when to pay up. */
function isInterruptionLimit(claim: Claim, quantity: Quantity, { text, codes }: SentenceState): boolean {
  if (quantity.bound !== 'upper') return quantity.bound === 'lower';
  if (!touches(codes, claim, quantity)) return false;
  return !/^[^，,。；]{0,4}(?:补缴|续缴|接续|缴清)(?!的)/.test(wordsBehind(text, codes, quantity.end, 8));
}

/** 出院后3个月内申请; but 6个月内不得取消 and 超过90天办理的 are none, and 受理之日起15日内 is how long the agency takes. */
function claimWindow(claim: Claim, quantity: Quantity, { text, codes }: SentenceState): Measure | null {
  if (/^(?:不得|不能|不可|不予)/.test(wordsBehind(text, codes, quantity.end, 2))) return null;
  if (
    /^之?[日后]/.test(between(claim, quantity, text)) &&
    /(?:受理|收到|接到)[^，。；]{0,12}$/.test(wordsBefore(text, codes, claim.start, 15))
  )
    return 'processing-time';
  const { bound } = quantity;
  if ((bound === 'upper' || bound === 'range') && !isFilled(codes, quantity)) return 'claim-window';
  return namesTerm(claim, quantity, text) ? 'claim-window' : null;
}

/** 缴费满三个月后才能使用: months that have to pass before benefits begin. */
function opensBenefits(text: string, codes: Uint16Array, at: number): boolean {
  return /^(?:以?后|之后|的?次月|方可|才|起|可?享受|恢复)/.test(wordsBehind(text, codes, at, 4));
}
