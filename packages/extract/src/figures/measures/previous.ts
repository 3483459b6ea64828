import type { Token } from './tokens.js';

const MAX_AHEAD = 12;

/**
 * Whether the quantity at `index` is a value that held before: 提高至 follows it (1000元下调至600元), or a 由 opened a list of such values
 * (由一档90元、二档60元统一调整为50元).
 */
export function isPrevious(tokens: readonly Token[], index: number, from: boolean): boolean {
  const quantity = tokens[index] as Token;
  const last = Math.min(tokens.length, index + MAX_AHEAD);
  for (let i = index + 1; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.type === 'mark' && token.value === 'becomes') return from || token.start - quantity.end <= 1;
    if (token.type === 'quantity' && !from) return false;
    if (token.type === 'break' && token.value !== 'pause' && !(from && token.value === 'comma' && becomesAt(tokens, i + 1, token.end)))
      return false;
  }
  return false;
}

/** How many values a word of becoming leads to: the list behind it. */
export function valuesBehind(tokens: readonly Token[], index: number): number {
  let count = 0;
  const last = Math.min(tokens.length, index + MAX_AHEAD);
  for (let i = index + 1; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.type === 'quantity') count++;
    else if (token.type === 'break' && token.value !== 'pause') break;
  }
  return count;
}

/** Whether a word of becoming (提高至) is the token at `index` and begins at `at`. */
export function becomesAt(tokens: readonly Token[], index: number, at: number): boolean {
  const token = tokens[index];
  return token !== undefined && token.type === 'mark' && token.value === 'becomes' && token.start === at;
}
