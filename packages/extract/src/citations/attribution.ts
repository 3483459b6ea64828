import type { ArticleReference, Verification } from '@yibao-rules/model';
import { readUnmarkedQuote, verifyCitation } from '@yibao-rules/reference';
import type { Cited } from './index.js';
import type { InstrumentMention } from './instrument-mention.js';
import { attributedBefore, type Introduced, introducedWords, markedBefore, markedLater } from './quotes.js';

/** Words that were attributed to a citation, and whether they stand there. */
export interface Checked {
  quote: string;
  end: number;
  verification: Verification;
}

/** Less than this in quotation marks says nothing. */
const MIN_QUOTE = 4;
/** Less than this in quotation marks is a term: it is a quotation where it stands in the law, and no claim where it does not. */
const MIN_CLAIM = 10;
/** A colon hands over to words that at least resemble the article; otherwise the writer explains in words of his own. */
const RESEMBLES = 0.35;
const STANDS = new Set(['exact', 'elided', 'superseded']);

/** Finds the words that a text attributes to its citations. */
export class Attribution {
  constructor(private readonly text: string) {}

  /**
   * The words that the text attributes to a citation, checked; null where it attributes none.
   * @param at where the citation stands, its title included.
   * @param bounds where the next citation begins, and how far words can belong to this one.
   */
  quoteFor(
    mention: InstrumentMention,
    references: ArticleReference[],
    { start, end }: { start: number; end: number },
    { nextToken, limit }: { nextToken: number; limit: number },
  ): Checked | null {
    const words = introducedWords(this.text, end, limit);
    if (words?.kind === 'marked') {
      const checked = this.check(mention, references, words);
      if (checked) return checked;
    } else if (words) {
      const checked = this.checkUnmarked(mention, references, words, nextToken);
      if (checked) return checked;
    }
    const attributed = references.length > 0 ? attributedBefore(this.text, start) : null;
    if (attributed) return this.check(mention, references, attributed);
    for (const candidate of [markedBefore(this.text, start), references.length > 0 ? markedLater(this.text, end, limit) : null]) {
      const checked = candidate && this.check(mention, references, candidate);
      if (checked && checked.quote.length >= MIN_CLAIM && STANDS.has(checked.verification.status)) return checked;
    }
    return null;
  }

  /** Of several articles cited together, an earlier one may hold the words that the last does not. */
  heldByEarlier(
    mention: InstrumentMention,
    checked: Checked,
    earlier: readonly Cited[],
  ): { record: Cited; verification: Verification } | null {
    if (checked.verification.status !== 'misquoted' || !mention.instrument) return null;
    for (const record of earlier) {
      const verification = verifyCitation({ instrument: mention.instrument, articles: record.articles, quote: checked.quote });
      if (STANDS.has(verification.status)) return { record, verification };
    }
    return null;
  }

  private check(mention: InstrumentMention, references: ArticleReference[], words: Introduced): Checked | null {
    const quote = this.text.slice(words.start, words.end).trim();
    if (quote.length < MIN_QUOTE) return null;
    const verification = verifyCitation({ instrument: mention.instrument ?? undefined, articles: references, quote });
    // Without an article to stand in, a short term stands somewhere in any law.
    if (quote.length < MIN_CLAIM && (references.length === 0 || !STANDS.has(verification.status))) return null;
    return { quote, end: words.end, verification };
  }

  private checkUnmarked(mention: InstrumentMention, references: ArticleReference[], words: Introduced, nextToken: number): Checked | null {
    const text = this.text.slice(words.start, words.end);
    const read = mention.instrument ? readUnmarkedQuote(mention.instrument, references, text) : { length: 0, likeness: 0 };
    let length = read.length;
    if (length === 0 && words.kind === 'colon' && references.length > 0 && (!mention.instrument || read.likeness >= RESEMBLES)) {
      const line = text.indexOf('\n');
      length = Math.min(line < 0 ? text.length : line, Math.max(0, nextToken - words.start));
    }
    if (length === 0) return null;
    // The full stop belongs to the quotation: without it the words would pass for a term.
    const stop = '。！？；'.includes(text[length] ?? ' ') ? 1 : 0;
    return this.check(mention, references, { ...words, end: words.start + length + stop });
  }
}
