import { CharacterSet } from '../text/character-set.js';
import { firstEndingBehind } from './spans.js';

/** A span of a view, marks left out. */
export interface Span {
  start: number;
  end: number;
}

const PAIRS = ['“”', '「」', '『』', '【】', '‘’', '""', '[]', '〖〗'];
const MARKS = new CharacterSet(PAIRS.join(''));
/** The code unit that closes what another one opens. */
const CLOSING: ReadonlyMap<number, number> = new Map(PAIRS.map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]));

/** How long the words between two marks may be; longer ones are somebody's speech. */
const LONGEST = 40;

/** The short words between quotation marks or square brackets, in text order. Marks do not nest: the inner pair wins. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  let closing = -1;
  for (let i = MARKS.firstIn(text, 0, text.length); i >= 0; i = MARKS.firstIn(text, i + 1, text.length)) {
    const code = text.charCodeAt(i);
    if (open >= 0 && code === closing) {
      if (i - open - 1 > 0 && i - open - 1 <= LONGEST) spans.push({ start: open + 1, end: i });
      open = -1;
      continue;
    }
    const pair = CLOSING.get(code);
    if (pair !== undefined) {
      open = i;
      closing = pair;
    }
  }
  return spans;
}

/** The quoted span that begins at `start`. */
export function quoteFrom(quotes: readonly Span[], start: number): Span | undefined {
  const quote = quotes[firstEndingBehind(quotes, start)];
  return quote?.start === start ? quote : undefined;
}

/** The quoted span that ends at `end`, before its closing mark. */
export function quoteTo(quotes: readonly Span[], end: number): Span | undefined {
  const quote = quotes[firstEndingBehind(quotes, end - 1)];
  return quote?.end === end ? quote : undefined;
}
