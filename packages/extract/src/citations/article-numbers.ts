import type { ArticleReference } from '@yibao-rules/model';
import { halfWidthDigits, parseNumeral } from '../text/chinese-numeral.js';

/** The articles that one mention names, as it stands in the text: 第十四条第一款第（六）项. */
export interface ArticleMention {
  start: number;
  end: number;
  references: ArticleReference[];
}

const DIGITS = '0123456789０１２３４５６７８９零〇一二三四五六七八九十百千';
const SPACE = ' \t\u3000\u00a0';
const RANGE = '至到-—–~～－';
const LIST = '、,，和及与';
/** 第 and 条 with these behind are no article: 第二条件, 第一条例, 第三条路. */
const NOT_AN_ARTICLE = '件例约目线路腿消建理';
/** More articles than this in one range are a slip, or a trick. */
const MAX_RANGE = 60;
/** More numbers than this before one unit (第十、十一、十二条) are a list of something else. */
const MAX_LIST = 12;

/**
 * The article mention that begins at `at`, or null where none does: at its 第, or, where a citation leads up to it (社会保险法58条,
 * 第四十六条、四十七条), at the numeral.
 */
export function articleMentionAt(text: string, at: number): ArticleMention | null {
  const numbers = readNumbers(text, text[at] === '第' ? at + 1 : at, '条');
  if (!numbers || NOT_AN_ARTICLE.includes(text[numbers.end] ?? ' ')) return null;
  let end = numbers.end;
  let suffix: number | null = null;
  const branch = text[end] === '之' ? readNumeral(text, end + 1) : null;
  if (branch) {
    suffix = branch.value;
    end = branch.end;
  }
  const paragraphs = readParts(text, end, '款');
  end = paragraphs.end;
  const items = readParts(text, end, '项');
  end = items.end;
  const references: ArticleReference[] = [];
  for (const article of numbers.values) {
    for (const paragraph of paragraphs.values) {
      for (const item of items.values) references.push({ article, suffix, paragraph, item });
    }
  }
  return { start: at, end, references };
}

interface Numbers {
  values: number[];
  end: number;
}

/** `十`, `四十六、四十七`, `十至十二` and the unit behind; null where the unit does not stand there. */
function readNumbers(text: string, at: number, unit: string): Numbers | null {
  const first = readBracketed(text, at);
  if (!first) return null;
  const values = [first.value];
  let end = first.end;
  let numbers = 1;
  for (;;) {
    const place = skipSpace(text, end);
    const mark = text[place] ?? '';
    if (mark === unit) return { values, end: place + 1 };
    if (mark === '' || !(RANGE + LIST).includes(mark)) return null;
    // 第十至第十二条; but 第十、第十二 are two mentions.
    const next = readBracketed(text, text[place + 1] === '第' && RANGE.includes(mark) ? place + 2 : place + 1);
    if (!next || ++numbers > MAX_LIST) return null;
    const previous = values.at(-1) as number;
    if (RANGE.includes(mark)) for (let n = previous + 1; n < next.value && n - previous < MAX_RANGE; n++) values.push(n);
    values.push(next.value);
    end = next.end;
  }
}

/** Paragraphs or items that follow directly: 第一款, 第（六）项、第（七）项; a list with one null where none do. */
function readParts(text: string, at: number, unit: string): { values: (number | null)[]; end: number } {
  const values: number[] = [];
  let end = at;
  for (;;) {
    const mark = skipSpace(text, end);
    const place = values.length > 0 && LIST.includes(text[mark] ?? ' ') ? mark + 1 : mark;
    const numbers = text[place] === '第' ? readNumbers(text, place + 1, unit) : null;
    if (!numbers || values.length > MAX_RANGE) return { values: values.length > 0 ? values : [null], end };
    values.push(...numbers.values);
    end = numbers.end;
  }
}

function readBracketed(text: string, at: number): { value: number; end: number } | null {
  const place = skipSpace(text, at);
  if (!'（('.includes(text[place] ?? ' ')) return readNumeral(text, place);
  const inner = readNumeral(text, place + 1);
  return inner && '）)'.includes(text[inner.end] ?? ' ') ? { value: inner.value, end: inner.end + 1 } : null;
}

function readNumeral(text: string, at: number): { value: number; end: number } | null {
  const start = skipSpace(text, at);
  let end = start;
  while (end - start < 10 && end < text.length && DIGITS.includes(text[end] as string)) end++;
  const value = end > start ? parseNumeral(halfWidthDigits(text.slice(start, end))) : null;
  return value !== null && Number.isInteger(value) && value >= 1 && value < 10000 ? { value, end } : null;
}

function skipSpace(text: string, at: number): number {
  let i = at;
  while (i - at < 4 && i < text.length && SPACE.includes(text[i] as string)) i++;
  return i;
}
