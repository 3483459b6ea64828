import { LexiconScanner, type Match } from '../../text/lexicon-scanner.js';
import { type Quantity, scanQuantities } from '../quantities/index.js';
import { CUES, type Cue, DEDUCTIBLE, WAITING } from './cues.table.js';
import { MARKS, type Mark } from './marks.table.js';

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

type Word = { cue: Cue } | { mark: Mark };
const ENTRIES: [string, Word][] = [
  ...MARKS.flatMap(([mark, words]) => words.split(' ').map((word): [string, Word] => [word, { mark }])),
  ...CUES.flatMap(([cue, words]) => words.split(' ').map((word): [string, Word] => [word, { cue }])),
];
const WORDS = new LexiconScanner<Word>(ENTRIES);
/** Words that state a figure without any number: 不设起付线, 全额报销. */
const FIGURE_WORDS = new LexiconScanner<Word>(
  ENTRIES.filter(([, word]) => ('mark' in word ? word.mark === 'whole' : word.cue === DEDUCTIBLE || word.cue === WAITING)),
);

/**
 * The tokens of `text.slice(start, end)` in text order. Null where nothing in it can be a figure, which is most of a text.
 */
export function tokenize(text: string, start: number, end: number): Token[] | null {
  const quantities = scanQuantities(text, start, end);
  if (quantities.length === 0 && FIGURE_WORDS.scan(text, start, end).length === 0) return null;
  return withQuantities(text, start, end, quantities);
}

/** The cue and mark words of `text.slice(start, end)` alone, for headings and labels. */
export function tokenizeWords(text: string, start: number, end: number): Token[] {
  return WORDS.scan(text, start, end).map(wordToken);
}

function wordToken({ start, end, value }: Match<Word>): Token {
  return 'cue' in value ? { type: 'cue', start, end, cue: value.cue } : { type: 'mark', start, end, mark: value.mark };
}

/** Words and punctuation in one pass over the characters, with the quantities that stand among them. */
function withQuantities(text: string, start: number, end: number, quantities: readonly Quantity[]): Token[] {
  const tokens: Token[] = [];
  let q = 0;
  let quiet = start; // until here a name in 《…》 has been read
  let wordEnd = start;
  let nextQuantity = quantities[0]?.start ?? end;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === TITLE_OPEN && i >= quiet) quiet = closingOf(text, i, end);
    if (i === nextQuantity) {
      const quantity = quantities[q++] as Quantity;
      nextQuantity = quantities[q]?.start ?? end;
      if (i >= quiet) tokens.push({ type: 'quantity', start: quantity.start, end: quantity.end, quantity });
    }
    if (i >= wordEnd && WORDS.opensAt(text, i)) {
      const word = WORDS.matchAt(text, i, end);
      wordEnd = word?.end ?? i;
      if (word && i >= quiet && !isWithin(tokens[tokens.length - 1], i)) tokens.push(wordToken(word));
    }
    const level = BREAKS[code] as number;
    if (level === 0 || i < quiet || isWithin(tokens[tokens.length - 1], i)) continue;
    tokens.push({ type: 'break', start: i, end: i + 1, level: (LEVELS[level - 1] as (typeof LEVELS)[number])[1] });
  }
  return tokens;
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
