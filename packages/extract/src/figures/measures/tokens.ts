import type { ArticleScan } from '../../scan/article-scan.js';
import { figureWordsIn } from '../../scan/lexicons.js';
import { type Quantity, readQuantities } from '../quantities/index.js';
import type { Cue } from './cues.table.js';
import type { Mark } from './marks.table.js';
import type { Word } from './word-lexicon.js';

/** How strongly a punctuation mark divides: a sentence, a clause, a member of a list; brackets nest. */
export type Break = 'sentence' | 'semicolon' | 'comma' | 'colon' | 'pause' | 'open' | 'close';

/** All tokens are of one shape: `value` is what the token means (ask for the type first), `words` what stands there if it is a word. */
type TokenOf<Type extends string, Value> = { type: Type; start: number; end: number; value: Value; words: string };
export type QuantityToken = TokenOf<'quantity', Quantity>;
export type CueToken = TokenOf<'cue', Cue>;
export type MarkToken = TokenOf<'mark', Mark>;
export type BreakToken = TokenOf<'break', Break>;
export type Token = QuantityToken | CueToken | MarkToken | BreakToken;

const LEVELS: readonly (readonly [string, Break])[] = [
  ['。！!？?\n', 'sentence'],
  ['；;', 'semicolon'],
  ['，,', 'comma'],
  ['：:', 'colon'],
  ['、/／+＋', 'pause'],
  ['（(【[', 'open'],
  ['）)】]', 'close'],
];
/** For each character, 1 + the index of its level in LEVELS; 0 for the rest. */
const BREAKS = new Uint8Array(0x10000);
LEVELS.forEach(([characters], index) => {
  for (const c of characters) BREAKS[c.charCodeAt(0)] = index + 1;
});
const TITLE_OPEN = '《'.charCodeAt(0);
const TITLE_CLOSE = '》'.charCodeAt(0);
const FULL_STOP = '。'.charCodeAt(0);

/**
 * The tokens of `text.slice(start, end)` in text order. Null where nothing in it can be a figure, which is most of a text.
 */
export function tokenize(text: string, scan: ArticleScan, start: number, end: number): Token[] | null {
  const quantities = readQuantities(text, scan.codes, scan.numerals, start, end);
  if (quantities.length === 0 && !scan.figureWords.anyIn(start, end)) return null;
  return withQuantities(scan, start, end, quantities);
}

/** The cue and mark words of a block's `[start, end)` alone, for headings. */
export function wordsOf({ words }: ArticleScan, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (let w = words.from(start); (words.at[w] as number) < end; w++)
    if ((words.ends[w] as number) <= end) tokens.push(wordToken(words.at[w] as number, words.ends[w] as number, words.value(w)));
  return tokens;
}

/** The cue and mark words of a label. */
export function wordsOfLabel(label: string): Token[] {
  return figureWordsIn(label, 0, label.length).map(({ start, end, value }) => wordToken(start, end, value));
}

function wordToken(start: number, end: number, { type, value, words }: Word): Token {
  return { type, start, end, value, words } as Token;
}

export function hasCue(tokens: readonly Token[]): boolean {
  for (let i = 0; i < tokens.length; i++) if ((tokens[i] as Token).type === 'cue') return true;
  return false;
}

export function quantityToken(quantity: Quantity): QuantityToken {
  return { type: 'quantity', start: quantity.start, end: quantity.end, value: quantity, words: '' };
}

/** Words, punctuation and quantities in text order. */
function withQuantities({ codes, marks, words }: ArticleScan, start: number, end: number, quantities: readonly Quantity[]): Token[] {
  const tokens: Token[] = [];
  let quiet = start; // until here a name in 《…》 has been read
  let inside: Quantity | null = null; // what stands in it is its own, if it was the last token: 每人每年 and the comma of 每人每年2,000元
  let q = 0;
  let w = words.from(start);
  let m = marks.from(start);
  let quantityAt = quantities.length > 0 ? (quantities[0] as Quantity).start : end;
  for (;;) {
    const wordAt = words.at[w] as number;
    const markAt = marks.at[m] as number;
    const at = Math.min(quantityAt, wordAt, markAt);
    if (at >= end) return tokens;
    // At one place 《 comes first, then what is read as one with it: a quantity, a word, a mark.
    if (markAt === at && at >= quiet && codes[at] === TITLE_OPEN) quiet = closingOf(codes, at, end);
    if (quantityAt === at) {
      const quantity = quantities[q++] as Quantity;
      quantityAt = q < quantities.length ? (quantities[q] as Quantity).start : end;
      if (at >= quiet) {
        tokens.push(quantityToken(quantity));
        inside = quantity;
      }
    }
    if (wordAt === at) {
      if (at >= quiet && !isWithin(inside, at)) {
        tokens.push(wordToken(at, words.ends[w] as number, words.value(w)));
        inside = null;
      }
      w++;
    }
    if (markAt === at) {
      m++;
      const level = BREAKS[codes[at] as number] as number;
      if (level === 0 || at < quiet || isWithin(inside, at)) continue;
      inside = null;
      tokens.push({ type: 'break', start: at, end: at + 1, value: (LEVELS[level - 1] as (typeof LEVELS)[number])[1], words: '' });
    }
  }
}

/** Whether `at` lies behind the beginning of the quantity, and before its end. */
function isWithin(quantity: Quantity | null, at: number): boolean {
  return quantity !== null && at > quantity.start && at < quantity.end;
}

/** Longest name in 《…》: an unclosed bracket must not silence the rest. */
const MAX_TITLE = 120;

function closingOf(codes: Uint16Array, open: number, end: number): number {
  for (let i = open + 1; i < Math.min(end, open + MAX_TITLE); i++) {
    if (codes[i] === TITLE_CLOSE) return i;
    if (codes[i] === 0x0a || codes[i] === FULL_STOP) break;
  }
  return open;
}
