import type { Instrument } from '@yibao-rules/model';
import { instruments, readUnmarkedQuote } from '@yibao-rules/reference';
import type { ArticleMention } from './article-numbers.js';
import { BLANK, CITED_SO, INTRODUCES } from './connectives.js';
import type { Antecedents, InstrumentMention } from './instrument-mention.js';
import { bareTitleBefore } from './issuer.js';
import { introducedWords } from './quotes.js';
import { PRIVATE_PAPERS } from './titles.table.js';

/** A bare article number refers no further back than this. */
const MAX_DISTANCE = 2000;
const KINDS = ['条例', '办法', '细则', '解释', '规程'];
/** Lengths of an abbreviation that may stand directly before an article number. */
const ALIAS_LENGTHS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/**
 * The instrument that an article number without a title means: one named in so many words directly before it, an abbreviation, else the one
 * that was cited last; null where nothing shows that a law is meant.
 * @param from where the token before it ends: words of an earlier citation are not looked at.
 * @param own the instrument that the document itself is: its articles, each on its line, are no citations.
 */
export function referentOf(
  text: string,
  mention: ArticleMention,
  from: number,
  antecedents: Antecedents,
  own: Instrument | null,
): InstrumentMention | null {
  const before = text.slice(Math.max(from, mention.start - 12), mention.start);
  const alias = ALIAS_LENGTHS.map((length) => antecedents.called(before.slice(-length))).find((known) => known !== null);
  if (alias) return alias;
  const bare = bareTitleBefore(text, mention.start, from);
  if (bare) {
    const instrument = instruments.find(bare.title);
    return { start: bare.start, end: mention.start, title: bare.title, instrument, issuer: null, documentNumber: null };
  }
  if (PRIVATE_PAPERS.some((paper) => before.endsWith(paper))) return null;
  // 条例第十四条: the last one of that kind.
  const kind = KINDS.find((ending) => before.endsWith(ending));
  const referent = kind === undefined ? antecedents.latest() : antecedents.ofKind(kind);
  if (!referent || mention.start - referent.end > MAX_DISTANCE) return null;
  if (opensLine(text, mention.start)) {
    const itself = own !== null && referent.instrument === own;
    return !itself && repeats(text, referent, mention) ? referent : null;
  }
  const cited = INTRODUCES.test(before.trimEnd()) || CITED_SO.test(text.slice(mention.end, mention.end + 6));
  return cited ? referent : null;
}

/** Whether `at` is the first place of its line that is not blank. */
export function opensLine(text: string, at: number): boolean {
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
