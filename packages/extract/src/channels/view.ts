import type { Article, Block } from '@yibao-rules/model';
import { scanOf } from '../scan/article-scan.js';
import { CharacterSet } from '../text/character-set.js';
import { closesQuote, opensQuote, quotedSpans, quoteFrom, quoteTo, Span } from './quotes.js';
import { firstEndingBehind } from './spans.js';

/**
 * The words of a block as the grammar reads them, and where each stands in the article: without white space between words (pages set
 * 国家医保服务平台 APP, and scanned ones break 客户 端), without the marks of Markdown emphasis, with full-width letters and digits made
 * half-width: one code unit stays one code unit.
 */
export class View {
  private quoted: readonly Span[] | null;
  private parts: readonly Span[] | null;

  /**
   * @param block its index; @param start where it begins in the article, and @param end where it ends
   * @param offsets in the article, of each character of `text`; null where nothing was left out
   */
  constructor(
    readonly text: string,
    readonly block: number,
    private readonly start: number,
    private readonly end: number,
    private readonly offsets: readonly number[] | null,
  ) {
    this.quoted = null;
    this.parts = null;
  }

  /** Whether it is as the article has it. */
  get isPlain(): boolean {
    return this.offsets === null;
  }

  /** Offset in the article of the first character of `text.slice(at)`. */
  startOf(at: number): number {
    return this.offsets === null ? this.start + at : (this.offsets[at] ?? this.end);
  }

  /** Offset in the article just behind `text.slice(0, at)`. */
  endOf(at: number): number {
    return this.offsets === null ? this.start + at : (this.offsets[at - 1] ?? this.start - 1) + 1;
  }

  /** The short words in quotation marks or square brackets. */
  get quotes(): readonly Span[] {
    this.quoted ??= quotedSpans(this.text);
    return this.quoted;
  }

  /** The quoted span that begins at `start`. */
  quoteFrom(start: number): Span | undefined {
    return opensQuote(this.text, start - 1) ? quoteFrom(this.quotes, start) : undefined;
  }

  /** The quoted span that ends at `end`, before its closing mark. */
  quoteTo(end: number): Span | undefined {
    return closesQuote(this.text, end) ? quoteTo(this.quotes, end) : undefined;
  }

  /** The sentences, each with the mark that ends it. */
  get sentences(): readonly Span[] {
    this.parts ??= sentencesOf(this.text);
    return this.parts;
  }

  /** Index of the sentence that holds the character at `at`. */
  sentenceAt(at: number): number {
    return Math.min(firstEndingBehind(this.sentences, at), this.sentences.length - 1);
  }
}

/** Every character that `\s` stands for. */
const SPACE = new CharacterSet(' \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff', ['\t', '\r'], ['\u2000', '\u200a']);
const DROPPED = new CharacterSet('*`\u200b\ufeff');
const WIDE = new CharacterSet('', ['０', '９'], ['Ａ', 'Ｚ'], ['ａ', 'ｚ']);
const WORD = new CharacterSet('', ['A', 'Z'], ['a', 'z'], ['0', '9']);
const WIDER = 0xfee0;

export function viewOf(article: Article, block: number): View {
  const { start, end } = article.blocks[block] as Block;
  const { text } = article;
  if (!scanOf(article).uneven.anyIn(start, end)) return new View(text.slice(start, end), block, start, end, null);
  const offsets: number[] = [];
  let view = '';
  /** Where the characters begin that are taken over as they stand, up to the one that is read. */
  let from = start;
  let gap = false;
  let last = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (SPACE.has(code) || DROPPED.has(code)) {
      view += text.slice(from, i);
      from = i + 1;
      gap ||= SPACE.has(code);
      continue;
    }
    // A space between two Latin words or numbers separates them; beside a Chinese character it is layout.
    if (gap && WORD.has(code) && WORD.has(last)) {
      view += ' ';
      offsets.push(i - 1);
    }
    last = code;
    if (WIDE.has(code)) {
      last = code - WIDER;
      view += text.slice(from, i) + String.fromCharCode(last);
      from = i + 1;
    }
    offsets.push(i);
    gap = false;
  }
  return new View(view + text.slice(from, end), block, start, end, offsets);
}

const SENTENCE_END = new CharacterSet('。；;!！?？');

/** The sentences of a text; the last one ends with it. */
function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let i = SENTENCE_END.firstIn(text, 0, text.length); i >= 0; i = SENTENCE_END.firstIn(text, start, text.length)) {
    sentences.push(new Span(start, i + 1));
    start = i + 1;
  }
  if (start < text.length || start === 0) sentences.push(new Span(start, text.length));
  return sentences;
}

/** Where the sentence begins that holds the character at `at`. */
export function sentenceStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !SENTENCE_END.has(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the sentence ends that holds the character at `at`, with its mark. */
export function sentenceEnd(text: string, at: number): number {
  const mark = SENTENCE_END.firstIn(text, at, text.length);
  return mark < 0 ? text.length : mark + 1;
}

const LONGEST_LABEL = 12;
const NO_LABEL = new CharacterSet('。；;，,、！!？?');

/** True for a line as short as 方法二:支付宝, which announces the channel of what stands below it. */
export function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && NO_LABEL.firstIn(text, 0, text.length) < 0;
}
