import { instruments, readUnmarkedQuote } from '@yibao-rules/reference';
import type { ArticleMention } from './article-numbers.js';
import { BLANK, CITED_SO, INTRODUCES } from './connectives.js';
import type { Antecedents, InstrumentMention } from './instrument-mention.js';
import { bareTitleBefore } from './issuer.js';
import { introducedWords } from './quotes.js';
import { PRIVATE_PAPERS } from './titles.table.js';

/** A bare article number refers no further back than this. */
const MAX_DISTANCE = 2000;
/** Lengths of an abbreviation that may stand directly before an article number. */
const ALIAS_LENGTHS = [2, 3, 4, 5, 6, 8, 10, 12];

/**
 * The instrument that an article number without a title means: one named in so many words directly before it, an abbreviation, else the one
 * that was cited last; null where nothing shows that a law is meant.
 * @param from where the token before it ends: words of an earlier citation are not looked at.
 */
export function referentOf(text: string, mention: ArticleMention, from: number, antecedents: Antecedents): InstrumentMention | null {
  const bare = bareTitleBefore(text, mention.start, from);
  if (bare) {
    return (
      antecedents.called(bare.title) ?? {
        start: bare.start,
        end: mention.start,
        title: bare.title,
        instrument: instruments.find(bare.title),
        issuer: null,
        documentNumber: null,
      }
    );
  }
  const before = text.slice(Math.max(from, mention.start - 12), mention.start);
  const alias = ALIAS_LENGTHS.map((length) => antecedents.called(before.slice(-length))).find((known) => known !== null);
  if (alias) return alias;
  if (PRIVATE_PAPERS.some((paper) => before.endsWith(paper))) return null;
  const referent = antecedents.latest();
  if (!referent || mention.start - referent.end > MAX_DISTANCE) return null;
  if (opensLine(text, mention.start)) return repeats(text, referent, mention) ? referent : null;
  const cited = INTRODUCES.test(before.trimEnd()) || CITED_SO.test(text.slice(mention.end, mention.end + 6));
  return cited ? referent : null;
}

function opensLine(text: string, at: number): boolean {
  let i = at;
  while (i > 0 && at - i < 40 && BLANK.includes(text[i - 1] as string)) i--;
  return i === 0 || text[i - 1] === '\n';
}

/** Whether the words behind an article number at the start of a line are those of the instrument: else it is this document's own article. */
function repeats(text: string, referent: InstrumentMention, mention: ArticleMention): boolean {
  const words = introducedWords(text, mention.end, text.length);
  if (!referent.instrument || !words) return false;
  if (words.kind === 'marked') return true;
  return readUnmarkedQuote(referent.instrument, mention.references, text.slice(words.start, words.end)).length > 0;
}
