/**
 * The one walk over an article's characters. Everything that the readers of regions, citations, channels, figures and scope look for word by word or
 * mark by mark is found here, once; they go through the finds of their kind and never through the text. Linear in the text.
 */
import type { Article } from '@yibao-rules/model';
import type { ChannelWord } from '../channels/lexicon.js';
import type { NameMeaning } from '../citations/name-lexicon.js';
import type { Word } from '../figures/measures/word-lexicon.js';
import type { RegionEntry } from '../regions/lexicon.js';
import type { Entry } from '../scope/lexicon.js';
import { CLASS, classOf } from './character-classes.js';
import { firstAtOrBehind, Hits } from './hits.js';
import { LEXICON, sharedLexicon } from './lexicons.js';

export class ArticleScan {
  private readonly lists = LEXICON.map(() => new Hits<unknown>());
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
  /** Where punctuation stands. */
  readonly marks: number[] = [];
  /** Where a numeral may begin. */
  readonly numerals: number[] = [];
  /** Where white space, emphasis and full-width letters or digits stand. */
  readonly uneven: number[] = [];

  constructor(private readonly article: Article) {
    const { text, blocks } = article;
    let end = 0;
    // No word runs over the border of a block; what stands between blocks is read, too, for names of laws are looked for there.
    for (const block of blocks) {
      if (block.start > end) this.walk(text, end, block.start);
      this.walk(text, Math.max(block.start, end), block.end);
      end = Math.max(end, block.end);
    }
    this.walk(text, end, text.length);
  }

  private list<T>(name: (typeof LEXICON)[number]): Hits<T> {
    return this.lists[LEXICON.indexOf(name)] as Hits<T>;
  }

  private walk(text: string, start: number, end: number): void {
    const { lists, marks, numerals, uneven } = this;
    const lexicon = sharedLexicon();
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      const kind = classOf(code);
      if (kind !== 0) {
        if ((kind & CLASS.mark) !== 0) marks.push(at);
        if ((kind & CLASS.numeral) !== 0) numerals.push(at);
        if ((kind & CLASS.uneven) !== 0) uneven.push(at);
      }
      if (lexicon.mayBegin(text, at, code, end)) lexicon.match(text, at, end, lists);
    }
  }

  isOf(article: Article): boolean {
    return this.article === article;
  }

  /** Whether any of the ascending `places` lies in `[start, end)`. */
  static any(places: readonly number[], start: number, end: number): boolean {
    return (places[firstAtOrBehind(places, start)] ?? end) < end;
  }
}

let last: ArticleScan | null = null;

/** The scan of an article. That of the article read last is kept: the readers of one article ask for it one after the other. */
export function scanOf(article: Article): ArticleScan {
  if (!last?.isOf(article)) last = new ArticleScan(article);
  return last;
}
