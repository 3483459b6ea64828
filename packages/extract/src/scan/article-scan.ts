/**
 * The one walk over an article's characters. Everything that the readers of regions, citations, channels, figures and scope look for word by word or
 * mark by mark is found here, once; they go through the finds of their kind and never through the text. Linear in the text.
 */
import type { Article } from '@yibao-rules/model';
import type { ChannelWord } from '../channels/lexicon.js';
import type { PurposeBits } from '../channels/purposes.js';
import type { NameMeaning } from '../citations/name-lexicon.js';
import type { Word } from '../figures/measures/word-lexicon.js';
import type { RegionEntry } from '../regions/lexicon.js';
import type { Entry } from '../scope/lexicon.js';
import { CodeUnits } from '../text/code-units.js';
import { Hits } from './hits.js';
import { LEXICON, sharedLexicon } from './lexicons.js';
import { Places } from './places.js';

export class ArticleScan {
  private article: Article | null = null;
  private readonly units = new CodeUnits();
  /** The code units of the text, and some zeros behind them. */
  codes = this.units.of('');
  private readonly lexicon = sharedLexicon();
  private readonly lists = LEXICON.map(() => new Hits<unknown>(this.lexicon.values));
  /** Names of regions, and words that only look like one (null); they may overlap. */
  readonly regions = this.list<RegionEntry | null>('regions');
  /** Names of laws, and pronouns for them. */
  readonly names = this.list<NameMeaning>('names');
  readonly channels = this.list<ChannelWord>('channels');
  /** Words that name a measure or mark a figure. */
  readonly words = this.list<Word>('words');
  /** Those of them that state a figure without a number. */
  readonly figureWords = this.list<Word>('figureWords');
  /** What words say of the sentence that they stand in. */
  readonly findings = this.list<number>('findings');
  readonly scope = this.list<Entry>('scope');
  /** What words say that a channel is for. */
  readonly purposes = this.list<PurposeBits>('purposes');
  /** Where punctuation stands. */
  readonly marks = new Places();
  /** Where digits stand, and Chinese characters that a numeral may begin with. */
  readonly numerals = new Places();
  /** Where white space, emphasis and full-width letters or digits stand. */
  readonly uneven = new Places();
  /** Where characters stand that only texts in traditional characters hold. */
  readonly traditional = new Places();
  private readonly places = [this.marks, this.numerals, this.uneven, this.traditional];

  private list<T>(name: (typeof LEXICON)[number]): Hits<T> {
    return this.lists[LEXICON.indexOf(name)] as Hits<T>;
  }

  isOf(article: Article): boolean {
    return this.article === article;
  }

  read(article: Article): void {
    this.article = article;
    const { text, blocks } = article;
    const { lexicon, lists, places } = this;
    for (const list of [...lists, ...places]) list.clear();
    const codes = this.units.of(text);
    this.codes = codes;
    let end = 0;
    // No word runs over the border of a block. What stands between blocks is read, too: names of laws are looked for there.
    for (const block of blocks) {
      if (block.start > end && !isEmpty(codes, end, block.start)) lexicon.scan(codes, end, block.start, lists, places);
      const start = Math.max(block.start, end);
      lexicon.scan(codes, start, block.end, lists, places);
      end = Math.max(end, block.end);
    }
    lexicon.scan(codes, end, text.length, lists, places);
    for (const list of [...lists, ...places]) list.close();
  }
}

let scan: ArticleScan | null = null;

/**
 * The scan of an article, which holds until that of another one is asked for: its memory is used again. The readers of one article ask
 * for it one after the other, and get the same.
 */
export function scanOf(article: Article): ArticleScan {
  scan ??= new ArticleScan();
  if (!scan.isOf(article)) scan.read(article);
  return scan;
}

/** Whether nothing but line ends stands in `text[start, end)`. */
function isEmpty(codes: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (codes[at] !== 0x0a) return false;
  return true;
}
