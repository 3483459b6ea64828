import type { ArticleReference } from '@yibao-rules/model';
import { CharacterSet } from '../text/character-set.js';
import { parseNumeral } from '../text/chinese-numeral.js';

/** The articles that one mention names, as it stands in the text: 第十四条第一款第（六）项. */
export interface ArticleMention {
  start: number;
  end: number;
  references: ArticleReference[];
}

const DIGITS = '0123456789０１２３４５６７８９零〇一二三四五六七八九十百千';
const BEGINS_NUMBER = new CharacterSet(`${DIGITS}（(`);
const SPACE = ' \t\u3000\u00a0';
const RANGE = '至到-—–~～－';
const LIST = '、,，和及与';
/** 第 and 条 with these behind are no article: 第二条件, 第一条例, 第三条路. */
const NOT_AN_ARTICLE = '件例约目线路腿消建理';
/** What stands behind 款 or 项 where things are counted: 3项措施. */
const COUNTED_PARTS = '措内目业服指制原保待费权要工任基重政';
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
  const branch = text[numbers.end] === '之' ? readNumeral(text, numbers.end + 1) : null;
  const { end, parts } = partsAt(text, branch?.end ?? numbers.end);
  const suffix = branch?.value ?? null;
  return { start: at, end, references: numbers.values.flatMap((article) => parts.map((part) => ({ article, suffix, ...part }))) };
}

/** A paragraph or an item of an article, or both. */
export type ArticlePart = Pick<ArticleReference, 'paragraph' | 'item'>;

/** The paragraphs and items that `at` begins with, and where they end; one part without either, which ends at `at`, where none are named. */
export function partsAt(text: string, at: number): { parts: ArticlePart[]; end: number } {
  const paragraphs = readParts(text, at, '款');
  const items = readParts(text, paragraphs.end, '项');
  const parts = paragraphs.values.flatMap((paragraph) => items.values.map((item) => ({ paragraph, item })));
  return { parts, end: items.end };
}

/** 第十条至第十二条: every article from the first to the last. */
export function referencesBetween(from: readonly ArticleReference[], to: readonly ArticleReference[]): ArticleReference[] {
  const first = from.at(-1);
  const last = to[0];
  if (!first || !last || last.article <= first.article || last.article - first.article > MAX_RANGE) return [...from, ...to];
  const between: ArticleReference[] = [];
  for (let article = first.article + 1; article < last.article; article++)
    between.push({ article, suffix: null, paragraph: null, item: null });
  return [...from, ...between, ...to];
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
    const numbers =
      text[place] === '第'
        ? readNumbers(text, place + 1, unit)
        : place === at && BEGINS_NUMBER.isAt(text, at)
          ? unmarked(text, at, unit)
          : null;
    if (!numbers || values.length > MAX_RANGE) return { values: values.length > 0 ? values : [null], end };
    values.push(...numbers.values);
    end = numbers.end;
  }
}

/** 第五十八条二款, 第十四条（6）项: a part directly behind its article does without its 第, but 第五条3项措施 has none. */
function unmarked(text: string, at: number, unit: string): Numbers | null {
  const numbers = readNumbers(text, at, unit);
  return numbers && !COUNTED_PARTS.includes(text[numbers.end] ?? ' ') ? numbers : null;
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
  const value = end > start ? parseNumeral(text.slice(start, end)) : null;
  return value !== null && Number.isInteger(value) && value >= 1 && value < 10000 ? { value, end } : null;
}

function skipSpace(text: string, at: number): number {
  let i = at;
  while (i - at < 4 && i < text.length && SPACE.includes(text[i] as string)) i++;
  return i;
}
