import type { Instrument } from '@yibao-rules/model';
import { instruments, readUnmarkedQuote } from '@yibao-rules/reference';
import { CharacterSet } from '../text/character-set.js';
import type { ArticleMention } from './article-numbers.js';
import { BLANK, CITED_SO, INTRODUCES } from './connectives.js';
import type { Antecedents, InstrumentMention } from './instrument-mention.js';
import { bareTitleBefore } from './issuer.js';
import { introducedWords } from './quotes.js';
import { PRIVATE_PAPERS } from './titles.table.js';

/** A bare article number refers no further back than this. */
export const MAX_DISTANCE = 2000;
/** One in brackets refers to what its paragraph or list is about. */
const MAX_NOTE_DISTANCE = 600;
const KINDS = ['条例', '办法', '细则', '解释', '规程'];
/** 条例第十四条, “条例”第十四条: a kind that is not the end of a longer title. */
const KIND_ALONE =
  /(?:^|[^\u3400-\u9fff]|[据按照依和与及或在由对从是见即以而但])(条例|办法|细则|解释|规程|法|规定|决定|意见|通知)[”"」』]?$/;
/** Not far behind an article that was cited, the next one of its instrument begins a clause: …，第三十四条讲护理费. */
const NEAR = 120;
const BEGINS_CLAUSE = new CharacterSet('，；。,;');
const SAYS = /^(?:则|又|也|还|就|专门)?(?:明确|讲|说|写|提|列|对|是|规)/;
/** What a writer numbers himself: 我们的建议（第二条）. */
const OWN_LISTS = /(?:建议|提示|提醒|问题|步骤|方法|清单|事项|要点|攻略|[上下前]文)$/;
const ENDS_KIND = new CharacterSet('例法则释程定见知”"」』');
const BEGINS_NOTE = new CharacterSet('（(');
const ENDS_NOTE = new CharacterSet('）)、，,；;和及与至');
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
  const isNote = BEGINS_NOTE.isAt(text, mention.start - 1) && ENDS_NOTE.isAt(text, mention.end);
  const words = isNote ? before.slice(0, -1) : before;
  if (PRIVATE_PAPERS.some((paper) => words.endsWith(paper)) || (isNote && OWN_LISTS.test(words))) return null;
  // 条例第十四条: the last one of that kind.
  const alone = ENDS_KIND.isAt(before, before.length - 1) ? KIND_ALONE.exec(before)?.[1] : undefined;
  const kind = alone ?? KINDS.find((ending) => before.endsWith(ending));
  const referent = kind === undefined ? antecedents.latest() : antecedents.ofKind(kind);
  if (!referent || mention.start - referent.end > MAX_DISTANCE) return null;
  if (opensLine(text, mention.start)) {
    const itself = own !== null && referent.instrument === own;
    return !itself && repeats(text, referent, mention) ? referent : null;
  }
  if (alone !== undefined) return referent;
  // 伤残补助（第三十七条）: a note on what the words before it say.
  if (isNote) return mention.start - referent.end <= MAX_NOTE_DISTANCE ? referent : null;
  if (
    mention.start - referent.end <= NEAR &&
    BEGINS_CLAUSE.isAt(text, mention.start - 1) &&
    SAYS.test(text.slice(mention.end, mention.end + 4))
  )
    return referent;
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
