import { type ParenthesisToken, parenthesisToken, type Token } from './token.js';

/**
 * Puts what 其中 says into parentheses: 三级医院85%,其中退休人员90%,年度限额20万元 → 三级医院85%,(其中退休人员90%),年度限额20万元. They close at the
 * next boundary above an item, at the end of the sentence at the latest; 其中 right before one (其中:) opens a list and is dropped.
 */
export function encloseAmong(tokens: readonly Token[]): Token[] {
  const enclosed: Token[] = [];
  let open: ParenthesisToken | null = null;
  let depth = 0;
  const close = (at: number) => {
    if (open) enclosed.push(parenthesisToken('close', at, at, true));
    open = null;
  };
  tokens.forEach((token, i) => {
    if (token.kind === 'among') {
      const next = tokens[i + 1];
      const isList = next?.kind === 'boundary' && next.start === token.end;
      if (open || isList) return;
      open = parenthesisToken('open', token.start, token.end, true);
      depth = 0;
      enclosed.push(open);
      return;
    }
    if (token.kind === 'open') depth++;
    else if (token.kind === 'close' && --depth < 0) close(token.start);
    else if (token.kind === 'boundary' && (token.level === 'sentence' || (token.level !== 'item' && depth === 0))) close(token.start);
    enclosed.push(token);
  });
  close(tokens.at(-1)?.end ?? 0);
  return enclosed;
}
