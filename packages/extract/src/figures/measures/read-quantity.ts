import type { Measure } from '@yibao-rules/model';
import { beforeBlanks, wordsBefore, wordsBehind } from '../../text/around.js';
import type { Quantity } from '../quantities/index.js';
import { acceptClaim, fittingUnit, mayChange, type Surroundings } from './accept.js';
import { isEligibilityAge } from './age.js';
import { claimsOn } from './claims.js';
import { type Claim, kindOf } from './cue-memory.js';
import { type Delta, deltaBefore, deltaInClause } from './delta.js';
import { push, record, takePrevious, valueAsStated } from './draft.js';
import { expenseRole } from './expense.js';
import { isPrevious } from './previous.js';
import type { SentenceState } from './sentence-state.js';
import type { Token } from './tokens.js';

/** Sums from here on are a fund's, and no rule for a person. */
const SUM_OF_A_FUND = 1e8;
/** 30%的患者: a share of persons or firms, and no ratio of ours. */
const SHARE_OF_PERSONS = /^的?(?:整数倍|患者|病人|人员?[，。占]|家庭|医院|企业|参保人员?[，。占]|受访)/;
/** 不超过原封顶线的20%, 起付线按住院总费用的20%: what sets a sum by another sum. */
const SHARE_OF_LIMIT = /(?:(?:封顶线|起付线|起付标准|限额)|(?:起付线|起付标准)[^，。；]{0,12}费用?)的$/;
/** 每满一年, 每增加一岁: a step and no figure. */
const STEP = /(?:每(?:多|少|再|连续)?(?:增加|延长|满|过|参保|缴费|缴纳|缴|断保|断缴|中断)?|多[缴交])$/;
/** Longest list whose last member's cue is given to all. */
const MAX_LIST = 12;

/** Takes down what the quantity at `index` states, if it is a rule: not what held before, a step, a share of persons, or a band of expense. */
export function readQuantity(state: SentenceState, index: number, quantity: Quantity): void {
  if (isPrevious(state.tokens, index, state.from)) {
    if (quantity.min !== null) state.previous.push(quantity.min);
    state.previousPer = quantity.per;
    return;
  }
  if (state.denied || isStep(state.text, state.codes, quantity) || isTenure(state, quantity)) return;
  if (quantity.kind === 'age') readAge(state, quantity);
  else if (quantity.kind === 'percent' && isShare(state.text, state.codes, quantity)) return;
  else if (quantity.kind !== 'money' || !readExpense(state, index, quantity)) readClaimed(state, index, quantity);
}

/** A share of persons, of a limit or of an expense that a limit is set by, or the step of a ratio. */
function isShare(text: string, codes: Uint16Array, quantity: Quantity): boolean {
  if (SHARE_OF_PERSONS.test(wordsBehind(text, codes, quantity.end, 8))) return true;
  return SHARE_OF_LIMIT.test(wordsBefore(text, codes, quantity.start, 24));
}

/** 满1年不满5年, and the 10年以上 behind it: how long someone has paid, for which the next figure holds. */
function isTenure(state: SentenceState, { kind, bound, unit, start, end }: Quantity): boolean {
  if (kind !== 'duration' || unit !== 'year') return false;
  if (bound === 'lower') return state.tenured;
  const words = state.text.slice(start, end);
  if (bound !== 'range' || !/满|以上/.test(words.slice(0, 5)) || !/[不未]满|不足|以下|不到/.test(words)) return false;
  state.tenured = true;
  return true;
}

function isStep(text: string, codes: Uint16Array, quantity: Quantity): boolean {
  return (quantity.kind === 'duration' || quantity.kind === 'age') && STEP.test(wordsBefore(text, codes, quantity.start, 6));
}

function readAge(state: SentenceState, quantity: Quantity): void {
  if (!isEligibilityAge(state.text, quantity, state.sentenceStart)) return;
  const value = { ...valueAsStated(quantity, 'year'), previous: takePrevious(state) };
  push(state, 'eligibility-age', quantity.start, quantity.end, value);
}

/** True where a sum is a band or threshold of expense, or a fund's; the threshold is a deductible. */
function readExpense(state: SentenceState, index: number, quantity: Quantity): boolean {
  if ((quantity.max ?? quantity.min ?? 0) >= SUM_OF_A_FUND) return true;
  const known = state.inherited.bands || state.stated.has('deductible') || state.stated.has('payment-cap');
  const role = expenseRole(state.text, state.tokens, index, known);
  if (role === 'band') {
    state.inherited.bands = true;
    state.bandEnd = quantity.end;
  }
  if (role === 'threshold')
    push(state, 'deductible', quantity.start, quantity.end, { ...valueAsStated(quantity, 'CNY'), max: quantity.min });
  return role !== 'none';
}

/** Takes the first claim that holds, after a closer look, and whose units fit. */
function readClaimed(state: SentenceState, index: number, quantity: Quantity): void {
  const delta = deltaOf(state, index, quantity);
  const around = surroundings(state);
  for (const claim of claimsOn(state, index, quantity, delta)) {
    const measure = acceptClaim(claim, quantity, around);
    if (measure === null && claim.measure === null) return; // 工资3500元: none of ours, whatever stood before
    const change = delta && measure && mayChange(measure) ? delta : null;
    const unit = measure && fittingUnit(measure, quantity, change);
    if (!measure || !unit) continue;
    if (claim.start >= quantity.end) {
      state.memory[kindOf(quantity)] = claim;
      recordListBefore(state, index, quantity, claim, measure);
    }
    if (quantity.kind === 'percent') opensList(state, claim);
    if (claim === state.near.money && measure === 'payment-cap' && quantity.bound === 'upper') state.memory.money ??= claim;
    if (state.brackets.length > 0) state.bracketed[kindOf(quantity)] = claim;
    record(state, measure, quantity, unit, change, claim);
    return;
  }
}

/** 社区报75%，一级65%: what touches the first ratio of a list names the rest, for want of another cue. */
function opensList(state: SentenceState, claim: Claim): void {
  const inherited = state.memory.percent;
  const touched = claim === state.near.percent;
  if (!inherited || (touched && (inherited.end < 0 || inherited.start < state.clauseStart))) state.memory.percent = claim;
}

/** 指定基层85%、其他65%的支付比例: what stands behind the last member names the whole list. */
function recordListBefore(state: SentenceState, index: number, quantity: Quantity, claim: Claim, measure: Measure): void {
  const members: Quantity[] = [];
  let parted = false;
  let next = quantity;
  for (let i = index - 1; i >= 0 && i > index - MAX_LIST; i--) {
    const token = state.tokens[i] as Token;
    if (token.type === 'break' && token.level !== 'pause') break;
    if (token.type === 'break') parted = true;
    if (token.type !== 'quantity') continue;
    parted ||= /[或和及与]$/.test(wordsBefore(state.text, state.codes, next.start, 1));
    if (!parted) break; // 每多缴1年减少1个月: two things, and no list
    parted = false;
    next = token.quantity;
    if (token.quantity.kind === quantity.kind) members.unshift(token.quantity);
  }
  const last = state.figures.at(-1)?.end ?? -1;
  for (const member of members) {
    const unit = fittingUnit(measure, member, null);
    if (member.start >= last && unit) record(state, measure, member, unit, null, claim);
  }
}

/** The verb of change that governs the quantity: before it, before the noun that it changes, or before the list that it belongs to. */
function deltaOf(state: SentenceState, index: number, quantity: Quantity): Delta | null {
  const before = state.tokens[index - 1];
  const noun = before?.type === 'cue' && before.end >= beforeBlanks(state.codes, quantity.start) ? before : null;
  const bound = noun && /[至到满够]$/.test(state.text.slice(noun.start, noun.end)); // 缴费至15年
  let delta = deltaBefore(state.text, state.codes, quantity.start, state.sentenceStart, noun && !bound ? noun.start : null);
  if (!delta && quantity.kind === 'percentage-point') delta = deltaInClause(state.text, quantity.start, state.clauseStart);
  const listed = before?.type === 'break' && before.level === 'pause' && state.tokens[index - 2]?.type === 'quantity';
  delta ??= listed ? state.deltaOfList : null;
  state.deltaOfList = delta;
  return delta;
}

function surroundings(state: SentenceState): Surroundings {
  const { text, codes, clauseStart, sentenceStart, agency, stated, per } = state;
  return { text, codes, clauseStart, sentenceStart, agency, stated, regular: per !== null && per.end > 0 && per.per !== 'visit' };
}
