import { sentenceEnd, sentenceStart } from './view.js';

/** The sentence of a text that was read last: what it says holds for every channel that it names. */
export class SentenceCursor {
  start: number;
  end: number;

  constructor(private readonly text: string) {
    this.start = 0;
    this.end = 0;
  }

  /** Goes to the sentence that holds the character at `at`; false where it is there already. */
  moveTo(at: number): boolean {
    if (at >= this.start && at < this.end) return false;
    this.start = sentenceStart(this.text, at);
    this.end = sentenceEnd(this.text, at);
    return true;
  }
}
