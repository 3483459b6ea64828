import type { Measure } from '@yibao-rules/model';
import { wordsBefore, wordsBehind } from '../../text/around.js';
import type { Quantity } from '../quantities/index.js';
import { type Claim, kindOf, touches } from './cue-memory.js';
import { CONTRIBUTION_YEARS, type CueKind, INCOME, REIMBURSEMENT, WEAK_CONTRIBUTION } from './cues.table.js';
import type { Delta } from './delta.js';
import { cueBehind } from './right-cue.js';
import type { SentenceState } from './sentence-state.js';

/** Measures that are stated as shares of someone's income. */
const MEASURED_BY_INCOME: ReadonlySet<Measure> = new Set(['contribution-base', 'benefit-amount']);

/** A place of care directly before its ratio. */
const FACILITY = /(?:[一二三]级(?:及以[下上])?|三甲|基层|社区|卫生院|卫生室)(?:综合|定点)?(?:医院|医疗机构|医疗卫生机构)?[:：]?$/;

/**
 * The claims on the quantity at `index`, the strongest first: what it changes or adds up; a cue that touches it; one behind it; the one that
 * it inherits; what its neighbours make of it. None where it is a share of someone's income. Each is looked for only when those before it
 * did not hold.
 */
export function* claimsOn(state: SentenceState, index: number, quantity: Quantity, delta: Delta | null): Generator<Claim> {
  const kind = kindOf(quantity);
  const inherited = state.memory[kind] ?? null;
  const near = nearClaim(state, kind, inherited);
  const ofIncome = near?.cue === INCOME;
  if (ofIncome && isShareOfIncome(state.text, near, quantity, inherited) && !cueBehind(state.text, state.tokens, index, quantity)) return;
  const changed = delta && quantity.kind === 'percent' ? changedAmount(state, delta) : null;
  if (changed) yield changed;
  if (state.interruption && state.interruption !== inherited && isExcess(state, quantity)) yield state.interruption;
  const total = totalOf(state, index, quantity);
  if (total) yield total;
  if (near && !ofIncome && kind !== 'duration') yield near;
  const touching = inherited !== null && touches(state.text, inherited, quantity);
  if (touching) yield inherited;
  const behind = cueBehind(state.text, state.tokens, index, quantity);
  if (behind) yield behind;
  if (near && !ofIncome && kind === 'duration') yield near;
  const byRate = paidByRate(state, quantity, inherited);
  if (byRate) yield byRate;
  if (inherited && !touching) yield inherited;
  const paired = pairedRatio(state, index, quantity);
  if (paired) yield paired;
  const bracketed = state.brackets.length > 0 ? state.bracketed[kind] : null;
  if (bracketed) yield bracketed;
  const ofFacility = ratioOfFacility(state, quantity);
  if (ofFacility) yield ofFacility;
  const bySex = yearsBySex(state, quantity);
  if (bySex) yield bySex;
  if (delta && quantity.kind === 'percentage-point') yield ratioChange(quantity);
}

/** The cue of this clause that claims the quantity only by touching it, where no other cue stands between. */
function nearClaim(state: SentenceState, kind: CueKind, inherited: Claim | null): Claim | null {
  const near = state.near[kind];
  return near && near.start >= state.clauseStart && near.start > (inherited?.start ?? -1) ? near : null;
}

/** 可支配收入的50%, 月工资4000元: what someone earns or a part of it, unless the sentence measures a base or a benefit by it. */
function isShareOfIncome(text: string, income: Claim, quantity: Quantity, inherited: Claim | null): boolean {
  const measured = inherited?.measure === 'contribution-ratio' ? inherited.end > 0 : MEASURED_BY_INCOME.has(inherited?.measure as Measure);
  if (quantity.kind === 'percent' && measured) return false;
  return touches(text, income, quantity) || text.slice(income.end, Math.min(quantity.start, income.end + 4)).trim() === '的';
}

const FULL = '满'.charCodeAt(0);

/** 超过3个月的，: the condition that an interruption lasts so long. */
function isExcess({ text, codes }: SentenceState, quantity: Quantity): boolean {
  if (quantity.kind !== 'duration' || quantity.bound !== 'lower' || codes[quantity.start] === FULL) return false;
  return /^的?(?:[，,]|要|需|须|则|就|将|得|会|视为|视同|重新|停止)/.test(wordsBehind(text, codes, quantity.end, 3));
}

/** 起付标准提高20%: a percentage that changes an amount. */
function changedAmount(state: SentenceState, delta: Delta): Claim | null {
  const amount = state.memory.money;
  const named = amount && (amount.measure === 'deductible' || amount.measure === 'payment-cap') && amount.end > 0;
  return named && delta.start >= amount.end && delta.start - amount.end <= 2 ? amount : null;
}

/** 合计30万元: a sum is of the measure of what it adds up. */
function totalOf(state: SentenceState, index: number, quantity: Quantity): Claim | null {
  const before = state.tokens[index - 1];
  if (before?.type !== 'mark' || before.mark !== 'total' || quantity.start - before.end > 1) return null;
  return state.firstClaims.get(quantity.unit) ?? null;
}

/** 一级200元/85%, 5万元至10万元70%: what is paired with a deductible or a band and named by nothing is what the fund pays above it. */
function pairedRatio(state: SentenceState, index: number, quantity: Quantity): Claim | null {
  const slash = state.tokens[index - 1];
  const last = state.figures.at(-1);
  const paired = slash?.type === 'break' && slash.level === 'pause' && last?.measure === 'deductible' && last.end === slash.start;
  const banded = state.bandEnd >= 0 && quantity.start - state.bandEnd <= 4;
  if (quantity.kind !== 'percent' || !(paired || banded)) return null;
  return { cue: REIMBURSEMENT, measure: 'reimbursement-ratio', start: quantity.start, end: quantity.start, text: '' };
}

/** 费率10%，一年5237元: a regular sum beside the rate is what it comes to, unless the sentence names another. */
function paidByRate(state: SentenceState, quantity: Quantity, inherited: Claim | null): Claim | null {
  const last = state.figures.at(-1);
  const mark = state.per && state.per.end > (last?.end ?? 0) && quantity.start - state.per.end <= 4 ? state.per.per : null;
  const per = quantity.per ?? mark;
  const regular = per === 'year' || per === 'month';
  if (quantity.kind !== 'money' || !regular || last?.measure !== 'contribution-ratio' || (inherited && inherited.end >= 0)) return null;
  return { cue: WEAK_CONTRIBUTION, measure: 'contribution-amount', start: quantity.start, end: quantity.start, text: '' };
}

/** 一级70%、二级60%: what is paid at a level of hospital and named by nothing is the fund's share. */
function ratioOfFacility(state: SentenceState, quantity: Quantity): Claim | null {
  if (quantity.kind !== 'percent' || !FACILITY.test(wordsBefore(state.text, state.codes, quantity.start, 10, state.clauseStart)))
    return null;
  return { cue: REIMBURSEMENT, measure: 'reimbursement-ratio', start: quantity.start, end: quantity.start, text: '' };
}

const BY_SEX = /[男女](?:性|职工|方)?(?:需|须|得|要|应|应当|必须)?(?:缴|交)?$/;

/** 男满30年、女满25年: years by sex are years of contribution where nothing else names them. */
function yearsBySex(state: SentenceState, quantity: Quantity): Claim | null {
  if (quantity.unit !== 'year' || quantity.bound !== 'lower') return null;
  if (!BY_SEX.test(wordsBefore(state.text, state.codes, quantity.start, 4, state.sentenceStart))) return null;
  return { cue: CONTRIBUTION_YEARS, measure: 'contribution-years', start: state.clauseStart, end: quantity.start, text: '' };
}

/** 没有转诊的再降10个百分点: points that nothing names are points of what the fund pays. */
function ratioChange(quantity: Quantity): Claim {
  return { cue: REIMBURSEMENT, measure: 'reimbursement-ratio', start: quantity.start, end: quantity.start, text: '' };
}
