import type { Hedge } from '@yibao-rules/model';
import { unitBefore } from '../../text/around.js';
import { CharacterSet } from '../../text/character-set.js';
import { DURATION, type Memory, PERCENT, remember } from './cue-memory.js';
import { type Cue, DEDUCTIBLE, INTERRUPTION, WAITING } from './cues.table.js';
import { type DraftFigure, lastFigure, plainValue, push } from './draft.js';
import { becomesAt, valuesBehind } from './previous.js';
import { readQuantity } from './read-quantity.js';
import { type Inherited, openSentence, type SentenceState } from './sentence-state.js';
import type { BreakToken, CueToken, MarkToken, Token } from './tokens.js';
import { denialStart, statedZeroEnd } from './zero.js';

/** 报销一半以上的人: no ratio. */
const PART_OF_PERSONS = /^(?:以上|多|的人)/;
/** 零门槛参保, 无门槛直接办理: there is nothing to pay, or to show, before one may. */
const ENTRANCE = /^(?:就可?|即可|可以?|能|直接|线上|网上|自助|快速)*(?:参保|投保|办理|申请|申领|入|加入|报名|领取)/;
const LONGEST_ENTRANCE = 10;
/** Brackets deeper than this are not followed; hostile text cannot make the stack grow. */
const MAX_DEPTH = 6;
/** How far behind a zero its repetition in brackets may stand: 0元（免起付线）. */
const ECHO = 12;
/** Before 年度, 天 and the like, these make it a date or a count: 2025年度. */
const COUNTS = new CharacterSet('0123456789０１２３４５６７８９二三四五六七八九十两几数近');

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
    else if (token.type === 'mark') onMark(state, i, token);
    else if (token.type === 'cue') onCue(state, token);
    else readQuantity(state, i, token.value);
  }
  return { figures: state.figures, memory: state.memory };
}

function onBreak(state: SentenceState, index: number, token: BreakToken): void {
  const level = token.value;
  if (level === 'open') {
    if (state.brackets.length < MAX_DEPTH) state.brackets.push({ memory: state.memory.slice(), clauseStart: state.clauseStart });
    return;
  }
  if (level === 'close') {
    const outside = state.brackets.pop();
    if (outside !== undefined) {
      state.memory = outside.memory;
      state.clauseStart = outside.clauseStart;
    }
    state.denied = false;
    return;
  }
  readListedZero(state, token.start);
  state.denial = null;
  if (level === 'pause' || level === 'colon') return;
  state.clauseStart = token.end;
  state.hedge = null;
  state.denied = false;
  if (becomesAt(state.tokens, index + 1, token.end)) return;
  state.from = false;
  if (state.previous.length > 0) state.previous = [];
}

function onMark(state: SentenceState, index: number, token: MarkToken): void {
  switch (token.value) {
    case 'absent':
    case 'without':
      state.denial = token;
      break;
    case 'from':
      state.from = true;
      break;
    case 'becomes':
      state.paired = state.previous.length > 1 && valuesBehind(state.tokens, index) === state.previous.length;
      break;
    case 'denied':
      state.denied = true;
      break;
    case 'agency':
      state.agency = true;
      break;
    case 'usually':
    case 'varies':
      onHedge(state, token.value, token.start);
      break;
    case 'year':
    case 'month':
    case 'day':
    case 'visit':
      if (!COUNTS.has(unitBefore(state.codes, token.start))) state.per = { per: token.value, end: token.end };
      break;
    case 'whole':
      push(state, 'reimbursement-ratio', token.start, token.end, plainValue(100, 'percent'));
      break;
    case 'half':
      if (!PART_OF_PERSONS.test(state.text.slice(token.end, token.end + 2)))
        push(state, 'reimbursement-ratio', token.start, token.end, plainValue(50, 'percent'));
      break;
    default: // total is looked up from the quantities behind it
  }
}

/** A hedge holds for its clause; in a bracket directly behind a figure, for that figure. */
function onHedge(state: SentenceState, hedge: Hedge, at: number): void {
  const last = lastFigure(state);
  if (state.brackets.length > 0 && last && at - last.end <= 2) last.hedge ??= hedge;
  else state.hedge = hedge;
}

function onCue(state: SentenceState, token: CueToken): void {
  const cue = token.value;
  if (cue === DEDUCTIBLE) readZero(state, token, 'deductible');
  else if (cue === WAITING && token.words.endsWith('期')) readZero(state, token, 'waiting-period');
  if (!isCreditOfPart(state, cue)) remember(state.memory, state.near, token, state.text);
  if (cue === INTERRUPTION) state.interruption = state.memory[DURATION] ?? null;
}

/** 缴费20%，其中8%记入个人账户；失业1%: what part of a contribution is credited does not displace the contribution. */
function isCreditOfPart({ text, clauseStart, memory }: SentenceState, cue: Cue): boolean {
  if (cue.measures[PERCENT] !== 'account-credit' || memory[PERCENT]?.measure !== 'contribution-ratio') return false;
  return text.startsWith('其中', clauseStart);
}

/** What a member of a list of deductibles says instead of a sum: 三级800元、二级400元、一级不设. */
const LISTED_ZERO = /^(?:不设|不扣|不收|免收|取消)$/;
/** The tiers that it is said of. */
const LONGEST_MEMBER = 12;
const MEMBER = /^[、，,；;][^、，,；;。（）()\d]{2,}$/;

/** A denial that ends a clause denies what the list is of. */
function readListedZero(state: SentenceState, clauseEnd: number): void {
  const { denial, text } = state;
  if (denial === null || denial.end !== clauseEnd) return;
  const last = lastFigure(state);
  if (last?.measure !== 'deductible') return;
  if (denial.start - last.end > LONGEST_MEMBER || !LISTED_ZERO.test(text.slice(denial.start, denial.end))) return;
  if (MEMBER.test(text.slice(last.end, denial.start))) push(state, 'deductible', denial.start, denial.end, plainValue(0, 'CNY'));
}

/** 不设起付线, 起付线为0, 无等待期: a figure of zero, said once. */
function readZero(state: SentenceState, token: CueToken, measure: 'deductible' | 'waiting-period'): void {
  if (token.words === '门槛' && ENTRANCE.test(state.text.slice(token.end, token.end + LONGEST_ENTRANCE))) return;
  const denied = denialStart(state.denial, token);
  const end = denied === null ? statedZeroEnd(state.text, token.end) : token.end;
  if (end === 0) return;
  state.denial = null;
  const start = denied ?? token.start;
  const last = lastFigure(state);
  if (last?.measure === measure && last.value.max === 0 && start - last.end <= ECHO) return;
  push(state, measure, start, end, plainValue(0, measure === 'deductible' ? 'CNY' : 'month'));
}
