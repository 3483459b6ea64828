import type { Quantity } from '../quantities/index.js';
import { closingBracket } from './brackets.js';
import { type Claim, kindOf } from './cue-memory.js';
import type { CueKind } from './cues.table.js';
import type { Token } from './tokens.js';

/** How many tokens behind a quantity are looked at: a clause has rarely more. */
const MAX_AHEAD = 12;

/** 60天奖励产假, 98天的法定产假: a leave stands close behind its days. */
const MAX_LEAVE_GAP = 5;

/**
 * The cue behind a quantity that claims it: 按60%的比例报销, 三个月的等待期, 15日内办结. It stands in the same clause, and no other quantity that it
 * would fit follows it at once (200元报销90%: 报销 is the 90's). A duration with an upper bound may reach over one comma (30日内，到窗口申请).
 */
export function cueBehind(text: string, tokens: readonly Token[], index: number, quantity: Quantity): Claim | null {
  const kind = kindOf(quantity);
  let reach = (kind === 'duration' || kind === 'workday') && (quantity.bound === 'upper' || quantity.bound === 'range');
  for (let i = index + 1; i < Math.min(tokens.length, index + MAX_AHEAD); i++) {
    const token = tokens[i] as Token;
    if (token.type === 'quantity') return null;
    if (token.type === 'break') {
      if (token.level === 'open') {
        i = closingBracket(tokens, i);
        continue;
      }
      if (token.level === 'pause' && (kind === 'duration' || kind === 'workday')) {
        reach = false; // 15日内向省、自治区、直辖市…提出
        continue;
      }
      if (token.level === 'comma' && reach && !quantityBefore(tokens, i)) {
        reach = false;
        continue;
      }
      return null;
    }
    if (token.type !== 'cue') continue;
    const measure = token.cue.measures[kind];
    if (measure === undefined || !reachesBack(token, quantity, kind)) continue;
    if (measure === 'leave-duration' && token.start - quantity.end > MAX_LEAVE_GAP) return null;
    const attached = token.start - quantity.end <= 1;
    const next = tokens[i + 1];
    const owned = next?.type === 'quantity' && next.start - token.end <= 4 && token.cue.measures[kindOf(next.quantity)] !== undefined;
    if (owned && !(attached && kindOf(next.quantity) !== kind)) return null;
    return { cue: token.cue, measure, start: token.start, end: token.end, text: text.slice(token.start, token.end) };
  }
  return null;
}

/** Whether a cue that has to touch its number does so from behind: 按五成报; a ceiling is touched from anywhere (不超过200元的报销). */
function reachesBack(token: Token & { type: 'cue' }, quantity: Quantity, kind: CueKind): boolean {
  if (!token.cue.touching.includes(kind) || quantity.bound === 'upper') return true;
  return kind === 'percent' && token.start - quantity.end <= 1;
}

/** A comma that some other clause has already crossed is no way on. */
function quantityBefore(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1];
  return next?.type === 'quantity';
}
