import type { Article, Block } from '@yibao-rules/model';

/** The words of a block as the grammar reads them, and where each stands in the article. */
export interface View {
  /**
   * Without white space between words (pages set 国家医保服务平台 APP, and scanned ones break 客户 端), without the marks of
   * Markdown emphasis, with full-width letters and digits made half-width: one code unit stays one code unit.
   */
  text: string;
  /** Index of the block. */
  block: number;
  /** Offset in the article of the first character of `text.slice(at)`. */
  startOf(at: number): number;
  /** Offset in the article just behind `text.slice(0, at)`. */
  endOf(at: number): number;
}

/** What a view changes; a block without any is its own view. */
const UNEVEN = /[\s*`\u200b\ufeff０-９Ａ-Ｚａ-ｚ]/;
const SPACE = /\s/;
const WORD = /[A-Za-z0-9]/;
const DROPPED = '*`\u200b\ufeff';

export function viewOf(article: Article, block: number): View {
  const { start, end } = article.blocks[block] as Block;
  const raw = article.text.slice(start, end);
  if (!UNEVEN.test(raw)) return { text: raw, block, startOf: (at) => start + at, endOf: (at) => start + at };
  const offsets: number[] = [];
  const kept: string[] = [];
  let gap = false;
  let last = '';
  for (let i = 0; i < raw.length; i++) {
    const c = raw[i] as string;
    if (SPACE.test(c) || DROPPED.includes(c)) {
      gap ||= SPACE.test(c);
      continue;
    }
    // A space between two Latin words or numbers separates them; beside a Chinese character it is layout.
    if (gap && WORD.test(c) && WORD.test(last)) {
      kept.push(' ');
      offsets.push(start + i - 1);
    }
    last = halfWidth(c);
    kept.push(last);
    offsets.push(start + i);
    gap = false;
  }
  return {
    text: kept.join(''),
    block,
    startOf: (at) => offsets[at] ?? end,
    endOf: (at) => (offsets[at - 1] ?? start - 1) + 1,
  };
}

function halfWidth(c: string): string {
  return (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ')
    ? String.fromCharCode(c.charCodeAt(0) - 0xfee0)
    : c;
}

const SENTENCE_END = /[。；;!！?？]/g;

/** Ends of sentences in a view, each just behind its mark; the last is the end of the text. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const mark of text.matchAll(SENTENCE_END)) ends.push(mark.index + 1);
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends;
}

/** What `read` finds in the sentence of an offset; each sentence is read once, however many channels it names. */
export function bySentence<T>(text: string, read: (sentence: string) => T): (at: number) => T {
  let ends: number[] | null = null;
  const known = new Map<number, T>();
  return (at) => {
    ends ??= sentenceEnds(text);
    const index = firstBehind(ends, at);
    let found = known.get(index);
    if (found === undefined) {
      found = read(text.slice(ends[index - 1] ?? 0, ends[index]));
      known.set(index, found);
    }
    return found;
  };
}

/** Index of the first of the ascending offsets that lies behind `at`, or the last. */
function firstBehind(offsets: readonly number[], at: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

const LONGEST_LABEL = 12;

/** True for a line as short as 方法二:支付宝, which announces the channel of what stands below it. */
export function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && !/[。；;，,、！!？?]/.test(text);
}
