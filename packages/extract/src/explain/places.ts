import type { Article } from '@yibao-rules/model';
import type { Origin, Via } from './explanation.js';

const SENTENCE_END = /[。！!？?\n]/;
const CLAUSE_END = /[，,；;：:]/;
/** Words farther apart than this stand in different sentences, or might as well. */
const LONGEST_SENTENCE = 2000;

/** Finds lines and blocks of an article by offset. */
export class Places {
  private readonly lineStarts: number[] = [0];

  constructor(private readonly article: Article) {
    for (let at = article.text.indexOf('\n'); at >= 0; at = article.text.indexOf('\n', at + 1)) this.lineStarts.push(at + 1);
  }

  /** Line of an offset, counted from 1. */
  line(offset: number): number {
    return lastAtMost(this.lineStarts, offset, (start) => start) + 1;
  }

  /** Index of the block that begins last before or at an offset. */
  block(offset: number): number {
    return Math.max(
      0,
      lastAtMost(this.article.blocks, offset, ({ start }) => start),
    );
  }

  origin(via: Via, start: number, end: number): Origin {
    return { via, words: this.article.text.slice(start, end), start, end, line: this.line(start), block: this.block(start) };
  }

  /** How words of a figure's own block, before it or behind it, come to speak for it. */
  nearness(words: { start: number; end: number }, figure: { start: number; end: number }): Via {
    if (words.start < figure.end && words.end > figure.start) return 'figure';
    if (words.start >= figure.end) return 'behind';
    if (figure.start - words.end > LONGEST_SENTENCE) return 'earlier-sentence';
    const between = this.article.text.slice(words.end, figure.start);
    return SENTENCE_END.test(between) ? 'earlier-sentence' : CLAUSE_END.test(between) ? 'sentence' : 'clause';
  }
}

/** Index of the last item whose key is at most `limit`, by binary search; −1 where there is none. */
function lastAtMost<T>(items: readonly T[], limit: number, key: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(items[middle] as T) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
