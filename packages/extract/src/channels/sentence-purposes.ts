import type { Article, Block } from '@yibao-rules/model';
import { type ArticleScan, scanOf } from '../scan/article-scan.js';
import { purposeWordsIn } from '../scan/lexicons.js';
import { NO_PURPOSE, type PurposeBits, purposesWithin } from './purposes.js';
import { SentenceCursor } from './sentence-cursor.js';
import type { View } from './view.js';

/** What the sentences of a block speak of doing; each is read once for channels that follow one another. */
export class SentencePurposes {
  private readonly cursor: SentenceCursor;
  private readonly scan: ArticleScan;
  private purposes: PurposeBits;
  /** What stands for a sentence that says nothing; read once. */
  private around: PurposeBits | null;

  constructor(
    private readonly article: Article,
    private readonly view: View,
  ) {
    this.cursor = new SentenceCursor(view.text);
    this.scan = scanOf(article);
    this.purposes = NO_PURPOSE;
    this.around = null;
  }

  /** The purposes that the sentence of a character says; where it says none its block does, else the nearest heading that says one. */
  at(offset: number): PurposeBits {
    if (this.cursor.moveTo(offset)) {
      const said = this.within(this.cursor.start, this.cursor.end);
      if (said === NO_PURPOSE) this.around ??= this.purposesAround();
      this.purposes = said === NO_PURPOSE ? (this.around as PurposeBits) : said;
    }
    return this.purposes;
  }

  private within(start: number, end: number): PurposeBits {
    const { view } = this;
    return view.isPlain
      ? purposesWithin(this.scan.purposes, view.startOf(start), view.startOf(end))
      : purposesIn(view.text.slice(start, end));
  }

  private purposesAround(): PurposeBits {
    const { blocks } = this.article;
    let said = this.within(0, this.view.text.length);
    const { headings } = blocks[this.view.block] as Block;
    for (let i = headings.length - 1; i >= 0 && said === NO_PURPOSE; i--) {
      const heading = blocks[headings[i] as number];
      if (heading !== undefined) said = purposesWithin(this.scan.purposes, heading.start, heading.end);
    }
    return said;
  }
}

function purposesIn(text: string): PurposeBits {
  let purposes = NO_PURPOSE;
  for (const { value } of purposeWordsIn(text)) purposes |= value;
  return purposes;
}
