import { beforeBlanks, behindBlanks, unitBefore, wordsBefore, wordsBehind } from '../../text/around.js';
import { CharacterSet } from '../../text/character-set.js';
import { isOneOf } from '../../text/word-index.js';
import type { Quantity } from '../quantities/index.js';
import { isEligibilityAge } from './age.js';
import { settleByClaims } from './claims.js';
import { type Delta, deltaBefore, deltaInClause } from './delta.js';
import { push, takePrevious, valueAsStated } from './draft.js';
import { expenseRole } from './expense.js';
import { factsOf } from './measure-facts.js';
import { isPrevious } from './previous.js';
import type { SentenceState } from './sentence-state.js';
import type { Token } from './tokens.js';

/** Sums from here on are a fund's, and no rule for a person. */
const SUM_OF_A_FUND = 1e8;
/** 30%的患者: a share of persons or firms, and no ratio of ours. */
const SHARE_OF_PERSONS = /^的?(?:整数倍|患者|病人|人员?[，。占]|家庭|医院|企业|参保人员?[，。占]|受访)/;
const SHARED_OPENINGS = new CharacterSet('的整患病人家医企参受');
/** 不超过原封顶线的20%, 起付线按住院总费用的20%: what sets a sum by another sum. */
const SHARE_OF_LIMIT = /(?:(?:封顶线|起付线|起付标准|限额)|(?:起付线|起付标准)[^，。；]{0,12}费用?)的$/;
const OF = '的'.charCodeAt(0);
/** 每满一年, 每增加一岁: a step and no figure. */
const STEP = /(?:每(?:多|少|再|连续)?(?:增加|延长|满|过|参保|缴费|缴纳|缴|断保|断缴|中断)?|多[缴交]|[没未]断)$/;
const STEP_ENDS = new CharacterSet('每多少再续加长满过保费纳缴断交');
/** Words of a range of years that make it the time that somebody has contributed. */
const TENURE_START = /满|以上/;
const TENURE_END = /[不未]满|不足|以下|不到/;
/** Ends of cues that lead up to a value, and not to a change: 缴费至15年. */
const LEADING_UP = '至到满够';
const LIMITS = factsOf('deductible').bit | factsOf('payment-cap').bit;

/** Takes down what the quantity at `index` states, if it is a rule: not what held before, a step, a share of persons, or a band of expense. */
export function readQuantity(state: SentenceState, index: number, quantity: Quantity): void {
  if (isPrevious(state.tokens, index, state.from)) {
    if (quantity.min !== null) state.previous.push(quantity.min);
    state.previousPer = quantity.per;
    return;
  }
  if (state.denied) return;
  switch (quantity.kind) {
    case 'age':
      if (!isStep(state, quantity)) readAge(state, quantity);
      return;
    case 'duration':
      if (isStep(state, quantity) || isTenure(state, quantity)) return;
      break;
    case 'percent':
      if (isShare(state, quantity)) return;
      break;
    case 'money':
      if (readExpense(state, index, quantity)) return;
  }
  settleByClaims(state, index, quantity, deltaOf(state, index, quantity));
}

/** A share of persons, of a limit or of an expense that a limit is set by, or the step of a ratio. */
function isShare({ text, codes }: SentenceState, { start, end }: Quantity): boolean {
  const behind = codes[behindBlanks(codes, end, end + 3)] as number;
  if (SHARED_OPENINGS.has(behind) && SHARE_OF_PERSONS.test(wordsBehind(text, codes, end, 8))) return true;
  return unitBefore(codes, start) === OF && SHARE_OF_LIMIT.test(wordsBefore(text, codes, start, 24));
}

/** 满1年不满5年, and the 10年以上 behind it: how long someone has paid, for which the next figure holds. */
function isTenure(state: SentenceState, { bound, unit, start, end }: Quantity): boolean {
  if (unit !== 'year') return false;
  if (bound === 'lower') return state.tenured;
  if (bound !== 'range') return false;
  const words = state.text.slice(start, end);
  if (!TENURE_START.test(words.slice(0, 5)) || !TENURE_END.test(words)) return false;
  state.tenured = true;
  return true;
}

function isStep({ text, codes }: SentenceState, { start }: Quantity): boolean {
  return STEP_ENDS.has(unitBefore(codes, start)) && STEP.test(wordsBefore(text, codes, start, 6));
}

function readAge(state: SentenceState, quantity: Quantity): void {
  if (!isEligibilityAge(state.text, quantity, state.sentenceStart)) return;
  const value = valueAsStated(quantity, 'year');
  value.previous = takePrevious(state);
  push(state, 'eligibility-age', quantity.start, quantity.end, value);
}

/** True where a sum is a band or threshold of expense, or a fund's; the threshold is a deductible. */
function readExpense(state: SentenceState, index: number, quantity: Quantity): boolean {
  if ((quantity.max ?? quantity.min ?? 0) >= SUM_OF_A_FUND) return true;
  const known = state.inherited.bands || (state.stated & LIMITS) !== 0;
  const role = expenseRole(state.text, state.codes, state.tokens, index, known);
  if (role === 'band') {
    state.inherited.bands = true;
    state.bandEnd = quantity.end;
  } else if (role === 'threshold') {
    const value = valueAsStated(quantity, 'CNY');
    value.max = quantity.min;
    push(state, 'deductible', quantity.start, quantity.end, value);
  }
  return role !== 'none';
}

/** The verb of change that governs the quantity: before it, before the noun that it changes, or before the list that it belongs to. */
function deltaOf(state: SentenceState, index: number, quantity: Quantity): Delta | null {
  const { text, codes, tokens, sentenceStart } = state;
  const before = index > 0 ? (tokens[index - 1] as Token) : null;
  const isNoun = before !== null && before.type === 'cue' && before.end >= beforeBlanks(codes, quantity.start);
  const nounStart = isNoun && !isOneOf(LEADING_UP, codes[before.end - 1] as number) ? before.start : -1;
  let delta = deltaBefore(text, codes, quantity.start, sentenceStart, nounStart);
  if (!delta && quantity.kind === 'percentage-point') delta = deltaInClause(text, quantity.start, state.clauseStart);
  if (!delta && index > 1 && before?.type === 'break' && before.value === 'pause' && (tokens[index - 2] as Token).type === 'quantity')
    delta = state.deltaOfList;
  state.deltaOfList = delta;
  return delta;
}
