import { normalDocumentNumber } from '@yibao-rules/reference';
import { CharacterSet } from '../text/character-set.js';
import { isHan } from './han.js';
import { CASE_MARKS, CASE_PAPERS, LEAD_WORDS } from './titles.table.js';

/** A document number as it stands in the text, and in its official form (国办发〔2021〕14号). */
export interface NumberMention {
  start: number;
  end: number;
  number: string;
}

const YEAR_PART = /[〔［[【（(]\s?((?:19|20)\d{2})\s?[〕］\]】)）]\s?第?\s?\d{1,5}\s?号$/;
const ORDER_PART = /令\s?第?\s?[\d一二三四五六七八九十百]{1,6}\s?号$/;
const NOTICE_PART = /公告\s?(?:19|20)\d{2}\s?年\s?第?\s?\d{1,4}\s?号$/;
/** No part is longer. */
const LONGEST_PART = 24;
const COUNT_ENDS = new CharacterSet('一二三四五六七八九十百', ['0', '9']);
/** 人力资源社会保障部规划财务司 and the like stay below. */
const MAX_PREFIX = 14;

/** Every document number in the text, in order: year in brackets of any kind, an order's
 * number (国务院令第375号), or an announcement's (国家税务总局公告2020年第33号). */
export function documentNumbers(text: string): NumberMention[] {
  const mentions: NumberMention[] = [];
  for (let at = text.indexOf('号'); at >= 0; at = text.indexOf('号', at + 1)) {
    // 公众号, 账号: most are behind no number.
    if (!COUNT_ENDS.isAt(text, at - 1) && !COUNT_ENDS.isAt(text, at - 2)) continue;
    const words = text.slice(Math.max(0, at + 1 - LONGEST_PART), at + 1);
    for (const pattern of [YEAR_PART, ORDER_PART, NOTICE_PART]) {
      const match = pattern.exec(words);
      if (match) addNumber(mentions, text, at + 1 - match[0].length, at + 1, pattern === YEAR_PART ? 1 : 2);
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** Takes down the number whose last part is `text[from, end)`; the sign before it has `fewest` characters at least. */
function addNumber(mentions: NumberMention[], text: string, from: number, end: number, fewest: number): void {
  const prefix = prefixBefore(text, from);
  if (prefix.length < fewest || CASE_MARKS.test(prefix) || CASE_PAPERS.test(text.slice(end, end + 4))) return;
  const start = from - prefix.length - (text[from - 1] === ' ' ? 1 : 0);
  mentions.push({ start, end, number: normalDocumentNumber(text.slice(start, end)) });
}

/** The authority's sign before the year: the Chinese characters directly before, without the words that lead up to it. */
function prefixBefore(text: string, at: number): string {
  const end = text[at - 1] === ' ' ? at - 1 : at;
  let start = end;
  while (start > 0 && end - start < MAX_PREFIX && isHan(text.charCodeAt(start - 1))) start--;
  let prefix = text.slice(start, end);
  prefix = prefix.slice(prefix.lastIndexOf('号') + 1);
  for (const word of LEAD_WORDS) {
    const at = prefix.lastIndexOf(word);
    if (at >= 0) prefix = prefix.slice(at + word.length);
  }
  return prefix.replace(/^[和与及或见按据的]/, '');
}
