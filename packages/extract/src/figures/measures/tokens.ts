import { LexiconScanner } from '../../text/lexicon-scanner.js';
import { type Quantity, scanQuantities } from '../quantities/index.js';
import { CUES, type Cue } from './cues.table.js';
import { MARKS, type Mark } from './marks.table.js';

/** How strongly a punctuation mark divides: a sentence, a clause, a member of a list; brackets nest. */
export type Break = 'sentence' | 'semicolon' | 'comma' | 'colon' | 'pause' | 'open' | 'close';

export type Token = { start: number; end: number } & (
  | { type: 'quantity'; quantity: Quantity }
  | { type: 'cue'; cue: Cue }
  | { type: 'mark'; mark: Mark }
  | { type: 'break'; level: Break }
);

const BREAKS = new Map<string, Break>([
  ...[...'。！!？?\n'].map((c) => [c, 'sentence'] as const),
  ...[...'；;'].map((c) => [c, 'semicolon'] as const),
  ...[...'，,'].map((c) => [c, 'comma'] as const),
  ...[...'：:'].map((c) => [c, 'colon'] as const),
  ...[...'、/／+＋'].map((c) => [c, 'pause'] as const),
  ...[...'（(【['].map((c) => [c, 'open'] as const),
  ...[...'）)】]'].map((c) => [c, 'close'] as const),
]);

type Word = { cue: Cue } | { mark: Mark };
const WORDS = new LexiconScanner<Word>([
  ...MARKS.flatMap(([mark, words]) => words.split(' ').map((word) => [word, { mark }] as const)),
  ...CUES.flatMap(([cue, words]) => words.split(' ').map((word) => [word, { cue }] as const)),
]);

/** The tokens of `text.slice(start, end)` in text order: one pass each for words, quantities and punctuation. */
export function tokenize(text: string, start: number, end: number): Token[] {
  const words = WORDS.scan(text, start, end);
  const quantities = scanQuantities(text, start, end);
  const tokens: Token[] = [];
  let w = 0;
  let q = 0;
  let titleEnd = start; // inside 《…》 stand names, and no statements
  for (let i = start; i < end; i++) {
    while (w < words.length && (words[w]?.start ?? end) < i) w++;
    const word = words[w];
    const quantity = quantities[q];
    const c = text[i] as string;
    if (c === '《' && i >= titleEnd) titleEnd = closingOf(text, i, end);
    const title = i < titleEnd;
    if (quantity?.start === i) {
      q++;
      if (!title) tokens.push({ type: 'quantity', start: quantity.start, end: quantity.end, quantity });
    }
    if (word?.start === i) {
      w++;
      if (!title)
        tokens.push({
          start: word.start,
          end: word.end,
          ...('cue' in word.value ? { type: 'cue', ...word.value } : { type: 'mark', ...word.value }),
        });
    }
    const level = BREAKS.get(c);
    const inside = quantity && i > quantity.start && i < quantity.end;
    const last = tokens.at(-1);
    if (level && !inside && !(last?.type === 'quantity' && i < last.end)) tokens.push({ type: 'break', start: i, end: i + 1, level });
  }
  return tokens;
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
