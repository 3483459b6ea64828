import type { Token } from './token.js';

/** Parentheses that give an example, an exception or a reference, and restrict nothing. */
const EXAMPLE = /^[（(](?:如|例如|比如|譬如|不含|不包括|除|参考|详见)/;
/** Parentheses that count something in with the words before them: 一级(含社区). */
const INCLUDING = /^[（(](?:含|包括|包含|及)/;
const HEAD_LENGTH = 6;

/** Whether the parenthesis that opens at `at` is an example. */
export function isExample(text: string, at: number): boolean {
  return EXAMPLE.test(text.slice(at, at + HEAD_LENGTH));
}

/** Whether the parenthesis that opens at `at` includes something. */
export function isIncluding(text: string, at: number): boolean {
  return INCLUDING.test(text.slice(at, at + HEAD_LENGTH));
}

/** How many characters between two tokens belong to no scope word and no punctuation. */
export function restLength(tokens: readonly Token[], open: number, close: number): number {
  let rest = (tokens[close] as Token).start - (tokens[open] as Token).end;
  for (let i = open + 1; i < close; i++) {
    const { kind, start, end } = tokens[i] as Token;
    if (kind === 'scope' || kind === 'boundary') rest -= end - start;
  }
  return rest;
}
