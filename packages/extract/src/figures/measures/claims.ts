import type { Measure } from '@yibao-rules/model';
import { unitBefore, wordsBefore, wordsBehind } from '../../text/around.js';
import { CharacterSet } from '../../text/character-set.js';
import type { Quantity } from '../quantities/index.js';
import { type Claim, DURATION, MONEY, touches } from './cue-memory.js';
import { CONTRIBUTION_YEARS, type Cue, INCOME, REIMBURSEMENT, WEAK_CONTRIBUTION } from './cues.table.js';
import type { Delta } from './delta.js';
import { firstOfUnit, lastFigure } from './draft.js';
import { cueBehind } from './right-cue.js';
import type { SentenceState } from './sentence-state.js';
import { settle } from './settle.js';
import type { Token } from './tokens.js';

/** How many claims there may be on one quantity. */
const RANKS = 15;
const FULL = '满'.charCodeAt(0);

/** A place of care directly before its ratio. */
const FACILITY = /(?:[一二三]级(?:及以[下上])?|三甲|基层|社区|卫生院|卫生室)(?:综合|定点)?(?:医院|医疗机构|医疗卫生机构)?[:：]?$/;
const FACILITY_ENDS = new CharacterSet('级下上甲层区院室合点构:：');

/**
 * Gives the quantity at `index` to the strongest claim on it that holds: what it changes or adds up; a cue that touches it; one behind it; the one
 * that it inherits; what its neighbours make of it. None where it is a share of someone's income. Each is looked for only when those before it
 * did not hold.
 */
export function settleByClaims(state: SentenceState, index: number, quantity: Quantity, delta: Delta | null): void {
  const inherited = state.memory[quantity.index] as Claim | null;
  let near = nearClaim(state, quantity, inherited);
  if (near !== null && near.cue === INCOME) {
    if (isShareOfIncome(state, near, quantity, inherited) && !cueBehind(state.tokens, index, quantity)) return;
    near = null;
  }
  const touching = inherited !== null && touches(state.codes, inherited, quantity);
  for (let rank = 0; rank < RANKS; rank++) {
    const claim = claimOf(rank, state, index, quantity, delta, inherited, near, touching);
    if (claim !== null && settle(state, index, quantity, delta, claim)) return;
  }
}

/** The claim of a rank, from the strongest (0) on. */
function claimOf(
  rank: number,
  state: SentenceState,
  index: number,
  quantity: Quantity,
  delta: Delta | null,
  inherited: Claim | null,
  near: Claim | null,
  touching: boolean,
): Claim | null {
  switch (rank) {
    case 0:
      return delta !== null && quantity.kind === 'percent' ? changedAmount(state, delta) : null;
    case 1:
      return state.interruption !== null && state.interruption !== inherited && isExcess(state, quantity) ? state.interruption : null;
    case 2:
      return totalOf(state, index, quantity);
    case 3:
      return quantity.index === DURATION ? null : near;
    case 4:
      return touching ? inherited : null;
    case 5:
      return cueBehind(state.tokens, index, quantity);
    case 6:
      return quantity.index === DURATION ? near : null;
    case 7:
      return quantity.kind === 'money' ? paidByRate(state, quantity, inherited) : null;
    case 8:
      return touching ? null : inherited;
    case 9:
      return quantity.kind === 'percent' ? pairedRatio(state, index, quantity) : null;
    case 10:
      return state.brackets.length > 0 ? (state.bracketed[quantity.index] as Claim | null) : null;
    case 11:
      return quantity.kind === 'percent' ? ratioOfFacility(state, quantity) : null;
    case 12:
      return quantity.unit === 'year' && quantity.kind === 'duration' ? yearsBySex(state, quantity, inherited) : null;
    case 13:
      return quantity.kind === 'percent' ? ratioOfPlan(state, quantity) : null;
    default: // 没有转诊的再降10个百分点: points that nothing names are points of what the fund pays
      return delta !== null && quantity.kind === 'percentage-point' ? unnamedRatio(quantity) : null;
  }
}

/** The cue of this clause that claims the quantity only by touching it, where no other cue stands between. */
function nearClaim(state: SentenceState, quantity: Quantity, inherited: Claim | null): Claim | null {
  const near = state.near[quantity.index] as Claim | null;
  return near !== null && near.start >= state.clauseStart && near.start > (inherited === null ? -1 : inherited.start) ? near : null;
}

/** 可支配收入的50%, 月工资4000元: what someone earns or a part of it, unless the sentence measures a base or a benefit by it. */
function isShareOfIncome({ text, codes }: SentenceState, income: Claim, quantity: Quantity, inherited: Claim | null): boolean {
  if (quantity.kind === 'percent' && inherited !== null && isMeasuredByIncome(inherited)) return false;
  return touches(codes, income, quantity) || text.slice(income.end, Math.min(quantity.start, income.end + 4)).trim() === '的';
}

/** Whether shares of an income are figures of the measure that the sentence has named. */
function isMeasuredByIncome({ measure, end }: Claim): boolean {
  return measure === 'contribution-ratio' ? end > 0 : measure === 'contribution-base' || measure === 'benefit-amount';
}

/** 超过3个月的，: the condition that an interruption lasts so long. */
function isExcess({ text, codes }: SentenceState, quantity: Quantity): boolean {
  if (quantity.kind !== 'duration' || quantity.bound !== 'lower' || codes[quantity.start] === FULL) return false;
  return /^的?(?:[，,]|要|需|须|则|就|将|得|会|视为|视同|重新|停止)/.test(wordsBehind(text, codes, quantity.end, 3));
}

/** 起付标准提高20%: a percentage that changes an amount. */
function changedAmount(state: SentenceState, delta: Delta): Claim | null {
  const amount = state.memory[MONEY] as Claim | null;
  if (amount === null || !(amount.measure === 'deductible' || amount.measure === 'payment-cap') || amount.end <= 0) return null;
  return delta.start >= amount.end && delta.start - amount.end <= 2 ? amount : null;
}

/** 合计30万元: a sum is of the measure of what it adds up. */
function totalOf(state: SentenceState, index: number, quantity: Quantity): Claim | null {
  if (index === 0) return null;
  const before = state.tokens[index - 1] as Token;
  return before.type === 'mark' && before.value === 'total' && quantity.start - before.end <= 1 ? firstOfUnit(state, quantity.unit) : null;
}

/** 一级200元/85%, 5万元至10万元70%: what is paired with a deductible or a band and named by nothing is what the fund pays above it. */
function pairedRatio(state: SentenceState, index: number, quantity: Quantity): Claim | null {
  if (state.bandEnd >= 0 && quantity.start - state.bandEnd <= 4) return unnamedRatio(quantity);
  const slash = index > 0 ? (state.tokens[index - 1] as Token) : null;
  const last = lastFigure(state);
  return slash?.type === 'break' && slash.value === 'pause' && last?.measure === 'deductible' && last.end === slash.start
    ? unnamedRatio(quantity)
    : null;
}

/** 费率10%，一年5237元: a regular sum beside the rate is what it comes to, unless the sentence names another. */
function paidByRate(state: SentenceState, quantity: Quantity, inherited: Claim | null): Claim | null {
  const last = lastFigure(state);
  if (last?.measure !== 'contribution-ratio' || (inherited !== null && inherited.end >= 0)) return null;
  const mark = state.per;
  const per = quantity.per ?? (mark !== null && mark.end > last.end && quantity.start - mark.end <= 4 ? mark.per : null);
  return per === 'year' || per === 'month' ? unnamed(WEAK_CONTRIBUTION, 'contribution-amount', quantity.start, quantity.start) : null;
}

/** 一级70%、二级60%: what is paid at a level of hospital and named by nothing is the fund's share. */
function ratioOfFacility({ text, codes, clauseStart }: SentenceState, quantity: Quantity): Claim | null {
  if (!FACILITY_ENDS.has(unitBefore(codes, quantity.start))) return null;
  return FACILITY.test(wordsBefore(text, codes, quantity.start, 10, clauseStart)) ? unnamedRatio(quantity) : null;
}

const BY_SEX = /[男女](?:性|职工|方)?(?:需|须|得|要|应|应当|必须)?(?:缴|交)?$/;

/** 男满30年、女满25年: years by sex are years of contribution where nothing else names them. */
function yearsBySex(state: SentenceState, quantity: Quantity, inherited: Claim | null): Claim | null {
  if (quantity.bound !== 'lower' && inherited?.cue !== CONTRIBUTION_YEARS) return null;
  const { text, codes, clauseStart, sentenceStart } = state;
  if (!BY_SEX.test(wordsBefore(text, codes, quantity.start, 4, sentenceStart))) return null;
  return unnamed(CONTRIBUTION_YEARS, 'contribution-years', clauseStart, quantity.start);
}

/** No plan of contributions takes more of the base. */
const HIGHEST_RATIO_OF_PLAN = 30;
const POSSESSIVE = '的'.charCodeAt(0);
const STEP_OF_PLAN = '档'.charCodeAt(0);
const PLAN = /[一二三四高中低]档$/;

/** 一档8%，二档6%: what a plan costs of the base, where nothing else is named. */
function ratioOfPlan({ text, codes, clauseStart }: SentenceState, quantity: Quantity): Claim | null {
  if (unitBefore(codes, quantity.start) !== STEP_OF_PLAN || codes[quantity.end] === POSSESSIVE) return null;
  if ((quantity.max ?? 100) > HIGHEST_RATIO_OF_PLAN) return null;
  if (!PLAN.test(wordsBefore(text, codes, quantity.start, 2, clauseStart))) return null;
  return unnamed(WEAK_CONTRIBUTION, 'contribution-ratio', quantity.start, quantity.start);
}

function unnamedRatio({ start }: Quantity): Claim {
  return unnamed(REIMBURSEMENT, 'reimbursement-ratio', start, start);
}

/** A claim that no words make. */
function unnamed(cue: Cue, measure: Measure, start: number, end: number): Claim {
  return { cue, measure, start, end, text: '' };
}
