import { type Article, type Block, headingTexts } from '@yibao-rules/model';
import { isMessage, isPromotion, namesService } from './payment.js';
import { SentenceCursor } from './sentence-cursor.js';
import { isLabel } from './view.js';

/** What the sentences of a block are about; each is read once for all channels that it names. */
export class ServiceSentences {
  private readonly ofService: SentenceCursor;
  private readonly ofPromotion: SentenceCursor;
  private service: boolean;
  private promotion: boolean;

  constructor(
    private readonly article: Article,
    private readonly block: Block,
    private readonly text: string,
  ) {
    this.ofService = new SentenceCursor(text);
    this.ofPromotion = new SentenceCursor(text);
    this.service = false;
    this.promotion = false;
  }

  /** True where the sentence is about a service; where it says nothing, the headings of its block decide, and a label always is. */
  speaksOfService(at: number): boolean {
    if (this.ofService.moveTo(at)) {
      const sentence = this.text.slice(this.ofService.start, this.ofService.end);
      this.service = isLabel(this.text) || (!isMessage(sentence) && (namesService(sentence) || this.headingNamesService()));
    }
    return this.service;
  }

  /** True where the sentence advertises an account of its publisher. */
  isPromotion(at: number): boolean {
    if (this.ofPromotion.moveTo(at)) this.promotion = isPromotion(this.text.slice(this.ofPromotion.start, this.ofPromotion.end));
    return this.promotion;
  }

  private headingNamesService(): boolean {
    return headingTexts(this.article, this.block).some(namesService);
  }
}
