import { quotation } from '../instruments/compare.js';
import { BORDER, type QuoteText, quoteText } from '../instruments/quote-text.js';
import { alignQuote, COST, type Edit } from './align.js';
import { slideGaps } from './slide-gaps.js';

/**
 * A stretch of a quotation beside the statute's words. `left-out` stands in the statute before or between what was quoted; the
 * quotation has at most …… for it then.
 */
export interface Stretch {
  kind: 'same' | 'differs' | 'left-out';
  quoted: string;
  statute: string;
}

/** A quotation that agrees in less than this share of its characters is not shown beside the article. */
const LEAST_LIKENESS = 0.4;
/** The statute's words that the quotation skips count as left out from this length on; less is a difference of wording. */
const CLAUSE_LENGTH = 8;

/**
 * Sets a quotation beside an article and finds the characters that differ. White space and punctuation are no difference. Null where the two
 * have too little in common.
 */
export function sideBySide(quote: string, article: string): Stretch[] | null {
  const text = quoteText(article);
  const stretches: Stretch[] = [];
  let after = 0;
  let cost = 0;
  let length = 0;
  for (const part of quotation(quote).parts) {
    const { words } = part.needle;
    const found = alignQuote(words.codes, text.codes, after);
    if (!found) return null;
    // Between two parts everything was left out, before the first one the beginning of its clause.
    const first = stretches.length > 0 ? after : clauseStart(text, found.start, after);
    const mark = stretches.length > 0 ? '……' : '';
    if (first < found.start || mark !== '') push(stretches, 'left-out', mark, slice(article, text, first, found.start));
    after = pushEdits(
      stretches,
      slideGaps(found.edits, found.start, text),
      { source: part.text, words },
      { source: article, words: text, at: found.start },
    );
    cost += found.cost;
    length += words.codes.length;
  }
  return length === 0 || cost > length * COST.change * (1 - LEAST_LIKENESS) ? null : stretches;
}

interface Side {
  source: string;
  words: QuoteText;
}

/** Appends the stretches of one part; returns the index in the statute behind it. */
function pushEdits(stretches: Stretch[], edits: readonly Edit[], quote: Side, statute: Side & { at: number }): number {
  let q = 0;
  let s = statute.at;
  for (let i = 0; i < edits.length; ) {
    const isSame = edits[i] === 'same';
    const [fromQuote, fromStatute] = [q, s];
    for (; i < edits.length && (edits[i] === 'same') === isSame; i++) {
      if (edits[i] !== 'skipped') q++;
      if (edits[i] !== 'added') s++;
    }
    const skipped = q === fromQuote && s - fromStatute >= CLAUSE_LENGTH;
    const kind = isSame ? 'same' : skipped ? 'left-out' : 'differs';
    push(stretches, kind, slice(quote.source, quote.words, fromQuote, q), slice(statute.source, statute.words, fromStatute, s));
  }
  return s;
}

function push(stretches: Stretch[], kind: Stretch['kind'], quoted: string, statute: string): void {
  stretches.push({ kind, quoted, statute });
}

/** The words from compared character `from` to `to`, with the marks behind the last; the number of the next item is none of them. */
function slice(source: string, words: QuoteText, from: number, to: number): string {
  if (from >= to) return '';
  const end = (words.offsets[to - 1] as number) + 1;
  const marks = MARKS.exec(source.slice(end, words.offsets[to]))?.[0] ?? '';
  return source.slice(words.offsets[from], end) + marks;
}
const MARKS = /^[，。；：、！？”’」』》）,.;:!?)]+/;

/** Where the clause begins that holds compared character `at`, not before `after`. */
function clauseStart({ borders }: QuoteText, at: number, after: number): number {
  let start = at;
  while (start > after && borders[start - 1] === BORDER.none) start--;
  return start;
}
