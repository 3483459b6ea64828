import { comesBehind, type Token } from './token.js';

/** Up to here insertion beats the library's sort. */
const FEW = 16;

/** Sorts tokens in place. */
export function sortTokens(tokens: Token[]): Token[] {
  if (tokens.length > FEW) return tokens.sort((a, b) => a.order - b.order || a.start - b.start);
  for (let i = 1; i < tokens.length; i++) settle(tokens, i);
  return tokens;
}

/** Adds a token that belongs at the end, or a few places before it. */
export function place(tokens: Token[], token: Token): void {
  settle(tokens, tokens.push(token) - 1);
}

/** Moves the token at `from` before those that it belongs before. */
function settle(tokens: Token[], from: number): void {
  const token = tokens[from] as Token;
  let at = from;
  for (; at > 0 && comesBehind(tokens[at - 1] as Token, token); at--) tokens[at] = tokens[at - 1] as Token;
  tokens[at] = token;
}

/** Both lists as one; each is in order. */
export function merged(a: Token[], b: Token[]): Token[] {
  if (a.length === 0) return b;
  const all: Token[] = [];
  let i = 0;
  for (const token of b) {
    while (i < a.length && !comesBehind(a[i] as Token, token)) all.push(a[i++] as Token);
    all.push(token);
  }
  while (i < a.length) all.push(a[i++] as Token);
  return all;
}
