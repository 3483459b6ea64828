import type { Quantity } from '../quantities/index.js';
import { closingBracket } from './brackets.js';
import { type Claim, DURATION, PERCENT, WORKDAY } from './cue-memory.js';
import type { CueToken, Token } from './tokens.js';

/** How many tokens behind a quantity are looked at: a clause has rarely more. */
const MAX_AHEAD = 12;

/** 60天奖励产假, 98天的法定产假: a leave stands close behind its days. */
const MAX_LEAVE_GAP = 5;

/**
 * The cue behind a quantity that claims it: 按60%的比例报销, 三个月的等待期, 15日内办结. It stands in the same clause, and no other quantity that it
 * would fit follows it at once (200元报销90%: 报销 is the 90's). A duration with an upper bound may reach over one comma (30日内，到窗口申请).
 */
export function cueBehind(tokens: readonly Token[], index: number, quantity: Quantity): Claim | null {
  const kind = quantity.index;
  const isSpan = kind === DURATION || kind === WORKDAY;
  let reach = isSpan && (quantity.bound === 'upper' || quantity.bound === 'range');
  const last = Math.min(tokens.length, index + MAX_AHEAD);
  for (let i = index + 1; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.type === 'quantity') return null;
    if (token.type === 'break') {
      if (token.value === 'open') i = closingBracket(tokens, i);
      else if (token.value === 'pause' && isSpan)
        reach = false; // 15日内向省、自治区、直辖市…提出
      else if (token.value === 'comma' && reach && tokens[i + 1]?.type !== 'quantity') reach = false;
      else return null;
      continue;
    }
    if (token.type === 'mark') continue;
    const measure = token.value.measures[kind];
    if (measure === undefined || !reachesBack(token, quantity)) continue;
    if (measure === 'leave-duration' && token.start - quantity.end > MAX_LEAVE_GAP) return null;
    if (isOwned(token, quantity, tokens[i + 1])) return null;
    return { cue: token.value, measure, start: token.start, end: token.end, text: token.words };
  }
  return null;
}

/** Whether a cue that has to touch its number does so from behind: 按五成报; a ceiling is touched from anywhere (不超过200元的报销). */
function reachesBack(token: CueToken, quantity: Quantity): boolean {
  if (((token.value.touching >> quantity.index) & 1) === 0 || quantity.bound === 'upper') return true;
  return quantity.index === PERCENT && token.start - quantity.end <= 1;
}

/** Whether the cue is that of the quantity behind it, which it fits. */
function isOwned(token: CueToken, quantity: Quantity, next: Token | undefined): boolean {
  if (next?.type !== 'quantity' || next.start - token.end > 4 || token.value.measures[next.value.index] === undefined) return false;
  return token.start - quantity.end > 1 || next.value.index === quantity.index;
}
