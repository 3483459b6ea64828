import { CharacterSet } from '../text/character-set.js';
import { firstEndingBehind } from './spans.js';

/** A span of a view, marks left out. */
export class Span {
  constructor(
    readonly start: number,
    readonly end: number,
  ) {}
}

const PAIRS = ['“”', '「」', '『』', '【】', '‘’', '""', '＂＂', '[]', '［］', '〖〗'];
/** What opens a quoted span. */
export const OPENING_MARKS = PAIRS.map((pair) => pair.charAt(0)).join('');
const MARKS = new CharacterSet(PAIRS.join(''));
const CLOSERS = new CharacterSet(PAIRS.map((pair) => pair.charAt(1)).join(''));
/** The code unit that closes what another one opens; 0 for one that opens nothing. */
const CLOSING = new Uint16Array(0x10000);
for (const pair of PAIRS) CLOSING[pair.charCodeAt(0)] = pair.charCodeAt(1);

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
      if (i - open - 1 > 0 && i - open - 1 <= LONGEST) spans.push(new Span(open + 1, i));
      open = -1;
      continue;
    }
    const pair = CLOSING[code] as number;
    if (pair !== 0) {
      open = i;
      closing = pair;
    }
  }
  return spans;
}

/** True where the character at `at` may open a quoted span: hardly any does, so that the spans need not be searched. */
export function opensQuote(text: string, at: number): boolean {
  return at >= 0 && at < text.length && CLOSING[text.charCodeAt(at)] !== 0;
}

/** True where the character at `at` may close a quoted span. */
export function closesQuote(text: string, at: number): boolean {
  return CLOSERS.isAt(text, at);
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
