import type { ArticleScan } from '../../scan/article-scan.js';
import { figureWordsIn } from '../../scan/lexicons.js';
import { type Quantity, readQuantities } from '../quantities/index.js';
import type { Cue } from './cues.table.js';
import type { Mark } from './marks.table.js';
import type { Word } from './word-lexicon.js';

/** How strongly a punctuation mark divides: a sentence, a clause, a member of a list; brackets nest. */
export type Break = 'sentence' | 'semicolon' | 'comma' | 'colon' | 'pause' | 'open' | 'close';

export type Token = { start: number; end: number } & (
  | { type: 'quantity'; quantity: Quantity }
  | { type: 'cue'; cue: Cue }
  | { type: 'mark'; mark: Mark }
  | { type: 'break'; level: Break }
);

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

/**
 * The tokens of `text.slice(start, end)` in text order. Null where nothing in it can be a figure, which is most of a text.
 */
export function tokenize(text: string, scan: ArticleScan, start: number, end: number): Token[] | null {
  const quantities = readQuantities(text, scan.codes, scan.numerals, start, end);
  if (quantities.length === 0 && !scan.figureWords.anyIn(start, end)) return null;
  return withQuantities(text, scan, start, end, quantities);
}

/** The cue and mark words of `text.slice(start, end)` alone, for headings and labels. */
export function tokenizeWords(text: string, start: number, end: number): Token[] {
  return figureWordsIn(text, start, end).map(({ start, end, value }) => wordToken(start, end, value));
}

function wordToken(start: number, end: number, value: Word): Token {
  return 'cue' in value ? { type: 'cue', start, end, cue: value.cue } : { type: 'mark', start, end, mark: value.mark };
}

/** Words, punctuation and quantities in text order. */
function withQuantities(text: string, scan: ArticleScan, start: number, end: number, quantities: readonly Quantity[]): Token[] {
  const { marks, words } = scan;
  const tokens: Token[] = [];
  let quiet = start; // until here a name in 《…》 has been read
  let q = 0;
  let w = words.from(start);
  let m = marks.from(start);
  for (;;) {
    const quantityAt = quantities[q]?.start ?? end;
    const wordAt = words.at[w] as number;
    const markAt = marks.at[m] as number;
    const at = Math.min(quantityAt, wordAt, markAt);
    if (at >= end) return tokens;
    // At one place 《 comes first, then what is read as one with it: a quantity, a word, a mark.
    if (markAt === at && at >= quiet && text.charCodeAt(at) === TITLE_OPEN) quiet = closingOf(text, at, end);
    if (quantityAt === at) {
      const quantity = quantities[q++] as Quantity;
      if (at >= quiet) tokens.push({ type: 'quantity', start: at, end: quantity.end, quantity });
    }
    if (wordAt === at) {
      if (at >= quiet && !isWithin(tokens[tokens.length - 1], at)) tokens.push(wordToken(at, words.ends[w] as number, words.value(w)));
      w++;
    }
    if (markAt === at) {
      m++;
      const level = BREAKS[text.charCodeAt(at)] as number;
      if (level === 0 || at < quiet || isWithin(tokens[tokens.length - 1], at)) continue;
      tokens.push({ type: 'break', start: at, end: at + 1, level: (LEVELS[level - 1] as (typeof LEVELS)[number])[1] });
    }
  }
}

/** Whether `at` lies inside a quantity: 每人每年 and the comma of 每人每年2,000元 are its own. */
function isWithin(last: Token | undefined, at: number): boolean {
  return last?.type === 'quantity' && at > last.start && at < last.end;
}

/** Longest name in 《…》: an unclosed bracket must not silence the rest. */
const MAX_TITLE = 120;

function closingOf(text: string, open: number, end: number): number {
  for (let i = open + 1; i < Math.min(end, open + MAX_TITLE); i++) {
    if (text[i] === '》') return i;
    if (text[i] === '\n' || text[i] === '。') break;
  }
  return open;
}
