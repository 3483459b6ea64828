import type { Article, Block } from '@yibao-rules/model';
import { NO_PURPOSE, type PurposeBits, purposesIn } from './purposes.js';
import { SentenceCursor } from './sentence-cursor.js';
import type { View } from './view.js';

/** What the sentences of a block speak of doing; each is read once for channels that follow one another. */
export class SentencePurposes {
  private readonly cursor: SentenceCursor;
  private purposes: PurposeBits;
  /** What stands for a sentence that says nothing; read once. */
  private around: PurposeBits | null;

  constructor(
    private readonly article: Article,
    private readonly view: View,
  ) {
    this.cursor = new SentenceCursor(view.text);
    this.purposes = NO_PURPOSE;
    this.around = null;
  }

  /** The purposes that the sentence of a character says; where it says none its block does, else the nearest heading that says one. */
  at(offset: number): PurposeBits {
    if (this.cursor.moveTo(offset)) {
      this.purposes = purposesIn(this.view.text, this.cursor.start, this.cursor.end);
      if (this.purposes === NO_PURPOSE) {
        this.around ??= purposesAround(this.article, this.view);
        this.purposes = this.around;
      }
    }
    return this.purposes;
  }
}

function purposesAround({ blocks, text }: Article, view: View): PurposeBits {
  let said = purposesIn(view.text, 0, view.text.length);
  const { headings } = blocks[view.block] as Block;
  for (let i = headings.length - 1; i >= 0 && said === NO_PURPOSE; i--) {
    const heading = blocks[headings[i] as number];
    if (heading !== undefined) said = purposesIn(text, heading.start, heading.end);
  }
  return said;
}
