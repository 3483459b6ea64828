import type { Token } from './tokens.js';

const MAX_AHEAD = 12;

/**
 * Whether the quantity at `index` is a value that held before: 提高至 follows it (1000元下调至600元), or a 由 opened a list of such values
 * (由一档90元、二档60元统一调整为50元).
 */
export function isPrevious(tokens: readonly Token[], index: number, from: boolean): boolean {
  const quantity = tokens[index] as Token;
  for (let i = index + 1; i < Math.min(tokens.length, index + MAX_AHEAD); i++) {
    const token = tokens[i] as Token;
    if (token.type === 'mark' && token.mark === 'becomes') return from || token.start - quantity.end <= 1;
    if (token.type === 'quantity' && !from) return false;
    if (token.type === 'break' && token.level !== 'pause') {
      const next = tokens[i + 1];
      const goesOn = from && token.level === 'comma' && next?.type === 'mark' && next.mark === 'becomes' && next.start === token.end;
      if (!goesOn) return false;
    }
  }
  return false;
}
