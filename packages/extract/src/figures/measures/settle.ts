import type { Measure } from '@yibao-rules/model';
import { unitBefore } from '../../text/around.js';
import { isOneOf } from '../../text/word-index.js';
import type { Quantity } from '../quantities/index.js';
import { acceptClaim } from './accept.js';
import { type Claim, MONEY, PERCENT } from './cue-memory.js';
import type { Delta } from './delta.js';
import { lastFigure, record } from './draft.js';
import { factsOf, fittingUnit } from './measure-facts.js';
import type { SentenceState } from './sentence-state.js';
import type { Token } from './tokens.js';

/** Longest list whose last member's cue is given to all. */
const MAX_LIST = 12;

/** Takes the quantity at `index` down by a claim, where that holds after a closer look and its units fit. True when no other claim counts. */
export function settle(state: SentenceState, index: number, quantity: Quantity, delta: Delta | null, claim: Claim): boolean {
  const measure = acceptClaim(claim, quantity, state);
  if (measure === null) return claim.measure === null; // 工资3500元: none of ours, whatever stood before
  const facts = factsOf(measure);
  const change = facts.mayChange ? delta : null;
  const unit = fittingUnit(measure, facts, quantity, change);
  if (unit === null) return false;
  const kind = quantity.index;
  if (claim.start >= quantity.end && !isPart(state)) {
    state.memory[kind] = claim;
    recordListBefore(state, index, quantity, claim, measure);
  }
  if (quantity.kind === 'percent') opensList(state, claim);
  if (claim === state.near[MONEY] && measure === 'payment-cap' && quantity.bound === 'upper') state.memory[MONEY] ??= claim;
  if (state.brackets.length > 0) state.bracketed[kind] = claim;
  record(state, measure, quantity, unit, change, claim);
  return true;
}

/** 其中8%划入个人账户: what is said of a part names nothing that follows. */
function isPart({ text, clauseStart }: SentenceState): boolean {
  return text.startsWith('其中', clauseStart);
}

/** 社区报75%，一级65%: what touches the first ratio of a list names the rest, for want of another cue. */
function opensList(state: SentenceState, claim: Claim): void {
  if (claim.text === '' && claim.measure === 'contribution-ratio') return; // of a plan, which the next one names itself
  const inherited = state.memory[PERCENT] as Claim | null;
  if (inherited === null || (claim === state.near[PERCENT] && (inherited.end < 0 || inherited.start < state.clauseStart)))
    state.memory[PERCENT] = claim;
}

/** 指定基层85%、其他65%的支付比例: what stands behind the last member names the whole list. */
function recordListBefore(state: SentenceState, index: number, quantity: Quantity, claim: Claim, measure: Measure): void {
  let members: Quantity[] | null = null;
  let parted = false;
  let next = quantity;
  for (let i = index - 1; i >= 0 && i > index - MAX_LIST; i--) {
    const token = state.tokens[i] as Token;
    if (token.type === 'break') {
      if (token.value !== 'pause') break;
      parted = true;
    }
    if (token.type !== 'quantity') continue;
    if (!parted && !isOneOf('或和及与', unitBefore(state.codes, next.start))) break; // 每多缴1年减少1个月: two things, and no list
    parted = false;
    next = token.value;
    if (next.kind === quantity.kind) {
      members ??= [];
      members.unshift(next);
    }
  }
  if (members === null) return;
  const last = lastFigure(state)?.end ?? -1;
  for (const member of members) {
    const unit = fittingUnit(measure, factsOf(measure), member, null);
    if (member.start >= last && unit) record(state, measure, member, unit, null, claim);
  }
}
