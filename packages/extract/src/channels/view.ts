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

const SPACE = /\s/;
const WORD = /[A-Za-z0-9]/;
const DROPPED = '*`\u200b\ufeff';

export function viewOf(article: Article, block: number): View {
  const { start, end } = article.blocks[block] as Block;
  const offsets: number[] = [];
  let text = '';
  let gap = false;
  for (let i = start; i < end; i++) {
    const c = article.text[i] as string;
    if (SPACE.test(c) || DROPPED.includes(c)) {
      gap ||= SPACE.test(c);
      continue;
    }
    // A space between two Latin words or numbers separates them; beside a Chinese character it is layout.
    if (gap && WORD.test(c) && WORD.test(text.at(-1) ?? '')) {
      text += ' ';
      offsets.push(i - 1);
    }
    text += halfWidth(c);
    offsets.push(i);
    gap = false;
  }
  return {
    text,
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

/** Ends of sentences in a view, each just behind its mark; the last is the end of the text. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (let i = 0; i < text.length; i++) if ('。;；!！?？'.includes(text[i] as string)) ends.push(i + 1);
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends;
}

/** The sentence that holds an offset. */
export function sentenceAround(text: string, ends: readonly number[], at: number): string {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) > at) high = middle;
    else low = middle + 1;
  }
  return text.slice(low === 0 ? 0 : (ends[low - 1] as number), ends[low]);
}
