import type { Token } from './tokens.js';

/** Brackets longer than this are not skipped. */
const MAX_TOKENS = 12;

/** Index of the token that closes the bracket opened at `open`, or of the last token looked at. */
export function closingBracket(tokens: readonly Token[], open: number): number {
  const last = Math.min(tokens.length - 1, open + MAX_TOKENS);
  for (let i = open + 1; i <= last; i++) {
    const token = tokens[i] as Token;
    if (token.type === 'break' && token.value === 'close') return i;
  }
  return last;
}
