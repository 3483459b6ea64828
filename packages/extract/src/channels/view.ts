import type { Article, Block } from '@yibao-rules/model';
import { scanOf } from '../scan/article-scan.js';
import type { Places } from '../scan/places.js';
import { CharacterSet } from '../text/character-set.js';
import { WIDE } from './gaps.js';
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
   * @param pieces what was taken over without a gap; null where nothing was left out
   */
  constructor(
    readonly text: string,
    readonly block: number,
    private readonly start: number,
    private readonly end: number,
    private readonly pieces: Pieces | null,
  ) {
    this.quoted = null;
    this.parts = null;
  }

  /** Whether it is as the article has it. */
  get isPlain(): boolean {
    return this.pieces === null;
  }

  /** Offset in the article of the first character of `text.slice(at)`. */
  startOf(at: number): number {
    if (this.pieces === null) return this.start + at;
    return at < this.text.length ? this.pieces.originOf(at) : this.end;
  }

  /** Offset in the article just behind `text.slice(0, at)`. */
  endOf(at: number): number {
    if (this.pieces === null) return this.start + at;
    return at > 0 ? this.pieces.originOf(at - 1) + 1 : this.start;
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

/** The pieces of a text that were put together without what stood between them. */
class Pieces {
  /** Where each begins, in the text put together and where it was taken from. */
  private readonly starts: number[];
  private readonly origins: number[];

  constructor() {
    this.starts = [];
    this.origins = [];
  }

  add(start: number, origin: number): void {
    this.starts.push(start);
    this.origins.push(origin);
  }

  /** Where the character at `at` was taken from. */
  originOf(at: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] as number) > at) high = middle;
      else low = middle;
    }
    return (this.origins[low] as number) + at - (this.starts[low] as number);
  }
}

/** Every character that `\s` stands for. */
const SPACE = new CharacterSet(' \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff', ['\t', '\r'], ['\u2000', '\u200a']);
const WORD = new CharacterSet('', ['A', 'Z'], ['a', 'z'], ['0', '9']);
const WIDER = 0xfee0;

export function viewOf(article: Article, block: number): View {
  const { start, end } = article.blocks[block] as Block;
  const { uneven } = scanOf(article);
  return uneven.anyIn(start, end)
    ? evenView(article.text, block, start, end, uneven)
    : new View(article.text.slice(start, end), block, start, end, null);
}

/** The view of a block that is not as the article has it; `uneven` are the places of all that it leaves out or changes. */
function evenView(text: string, block: number, start: number, end: number, uneven: Places): View {
  const pieces = new Pieces();
  let view = '';
  /** The last character that was taken over, as it stands in the view. */
  let last = 0;
  let next = uneven.from(start);
  for (let at = start; at < end; ) {
    let gap = false;
    for (; uneven.at[next] === at && !WIDE.has(text.charCodeAt(at)); next++, at++) gap ||= SPACE.has(text.charCodeAt(at));
    if (at >= end) break;
    // A space between two Latin words or numbers separates them; beside a Chinese character it is layout.
    const separates = gap && WORD.has(last) && WORD.has(text.charCodeAt(at));
    pieces.add(view.length, separates ? at - 1 : at);
    if (separates) view += ' ';
    for (; uneven.at[next] === at && at < end && WIDE.has(text.charCodeAt(at)); next++, at++) {
      view += String.fromCharCode(halfWidth(text.charCodeAt(at)));
    }
    const to = Math.min(uneven.at[next] as number, end);
    view += text.slice(at, to);
    at = to;
    last = halfWidth(text.charCodeAt(at - 1));
  }
  return new View(view, block, start, end, pieces);
}

function halfWidth(code: number): number {
  return WIDE.has(code) ? code - WIDER : code;
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
/** 一、支付宝. */
const COMMA_OF_NUMBER = /^[一二三四五六七八九十\d]、/;
const NO_LABEL = new CharacterSet('。；;，,、！!？?');

/** True for a line as short as 方法二:支付宝, which announces the channel of what stands below it. */
export function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && NO_LABEL.firstIn(text, COMMA_OF_NUMBER.test(text) ? 2 : 0, text.length) < 0;
}
