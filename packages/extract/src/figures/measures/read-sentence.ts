import type { Hedge } from '@yibao-rules/model';
import { wordsBefore } from '../../text/around.js';
import { type Memory, remember } from './cue-memory.js';
import { DEDUCTIBLE, INTERRUPTION, WAITING } from './cues.table.js';
import { type DraftFigure, plainValue, push } from './draft.js';
import { readQuantity } from './read-quantity.js';
import { type Inherited, openSentence, type SentenceState } from './sentence-state.js';
import type { Token } from './tokens.js';
import { denialStart, statedZeroEnd } from './zero.js';

/** Brackets deeper than this are not followed; hostile text cannot make the stack grow. */
const MAX_DEPTH = 6;
/** How far behind a zero its repetition in brackets may stand: 0元（免起付线）. */
const ECHO = 12;

/**
 * The figures that one sentence states, and the cues that it leaves behind. The tokens are walked once from left to right; each cue is
 * remembered for the kinds of quantity that it can name, and each quantity takes the strongest claim on it.
 */
export function readSentence(
  text: string,
  codes: Uint16Array,
  start: number,
  tokens: readonly Token[],
  inherited: Inherited,
): { figures: DraftFigure[]; memory: Memory } {
  const state = openSentence(text, codes, start, tokens, inherited);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.type === 'break') onBreak(state, i, token);
    else if (token.type === 'mark') onMark(state, token);
    else if (token.type === 'cue') onCue(state, token);
    else readQuantity(state, i, token.quantity);
  }
  return { figures: state.figures, memory: state.memory };
}

function onBreak(state: SentenceState, index: number, token: Token & { type: 'break' }): void {
  if (token.level === 'open') {
    if (state.brackets.length < MAX_DEPTH) state.brackets.push({ memory: { ...state.memory }, clauseStart: state.clauseStart });
    return;
  }
  if (token.level === 'close') {
    Object.assign(state, state.brackets.pop(), { denied: false });
    return;
  }
  state.denial = null;
  if (token.level === 'pause' || token.level === 'colon') return;
  state.clauseStart = token.end;
  state.hedge = null;
  state.denied = false;
  const next = state.tokens[index + 1];
  if (!(next?.type === 'mark' && next.mark === 'becomes' && next.start === token.end)) {
    state.from = false;
    state.previous = [];
  }
}

function onMark(state: SentenceState, token: Token & { type: 'mark' }): void {
  switch (token.mark) {
    case 'absent':
    case 'without':
      state.denial = token;
      break;
    case 'from':
      state.from = true;
      break;
    case 'denied':
      state.denied = true;
      break;
    case 'agency':
      state.agency = true;
      break;
    case 'usually':
    case 'varies':
      onHedge(state, token.mark, token.start);
      break;
    case 'year':
    case 'month':
    case 'day':
    case 'visit': // but 2025年度 names a year
      if (!/[\d０-９二三四五六七八九十两几数近]$/.test(wordsBefore(state.text, state.codes, token.start, 1)))
        state.per = { per: token.mark, end: token.end };
      break;
    case 'whole':
      push(state, 'reimbursement-ratio', token.start, token.end, plainValue(100, 'percent'));
      break;
    default: // becomes and total are looked up from the quantities beside them
  }
}

/** A hedge holds for its clause; in a bracket directly behind a figure, for that figure. */
function onHedge(state: SentenceState, hedge: Hedge, at: number): void {
  const last = state.figures.at(-1);
  if (state.brackets.length > 0 && last && at - last.end <= 2) last.hedge ??= hedge;
  else state.hedge = hedge;
}

function onCue(state: SentenceState, token: Token & { type: 'cue' }): void {
  const { cue } = token;
  if (cue === DEDUCTIBLE) readZero(state, token, 'deductible');
  else if (cue === WAITING && state.text[token.end - 1] === '期') readZero(state, token, 'waiting-period');
  remember(state.memory, state.near, token, state.text);
  if (cue === INTERRUPTION) state.interruption = state.memory.duration ?? null;
}

/** 不设起付线, 起付线为0, 无等待期: a figure of zero, said once. */
function readZero(state: SentenceState, token: Token, measure: 'deductible' | 'waiting-period'): void {
  const denied = denialStart(state.denial, token);
  const end = denied === null ? statedZeroEnd(state.text, token.end) : token.end;
  if (end === 0) return;
  state.denial = null;
  const start = denied ?? token.start;
  const last = state.figures.at(-1);
  if (last?.measure === measure && last.value.max === 0 && start - last.end <= ECHO) return;
  push(state, measure, start, end, plainValue(0, measure === 'deductible' ? 'CNY' : 'month'));
}
