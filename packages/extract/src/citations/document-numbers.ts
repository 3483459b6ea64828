import { normalDocumentNumber } from '@yibao-rules/reference';
import { matchesOf } from '../text/matches.js';
import { isHan } from './han.js';
import { CASE_MARKS, CASE_PAPERS, LEAD_WORDS } from './titles.table.js';

/** A document number as it stands in the text, and in its official form (国办发〔2021〕14号). */
export interface NumberMention {
  start: number;
  end: number;
  number: string;
}

const YEAR_PART = /[〔［[【（(]\s?((?:19|20)\d{2})\s?[〕］\]】)）]\s?第?\s?\d{1,5}\s?号/g;
const ORDER_PART = /令\s?第?\s?[\d一二三四五六七八九十百]{1,6}\s?号/g;
const NOTICE_PART = /公告\s?(?:19|20)\d{2}\s?年\s?第?\s?\d{1,4}\s?号/g;
/** 人力资源社会保障部规划财务司 and the like stay below. */
const MAX_PREFIX = 14;

/** Every document number in the text, in order: year in brackets of any kind, an order's
 * number (国务院令第375号), or an announcement's (国家税务总局公告2020年第33号). */
export function documentNumbers(text: string): NumberMention[] {
  const mentions: NumberMention[] = [];
  for (const pattern of [YEAR_PART, ORDER_PART, NOTICE_PART]) {
    for (const match of matchesOf(text, pattern)) {
      const end = match.index + match[0].length;
      const prefix = prefixBefore(text, match.index);
      if (prefix.length < (pattern === YEAR_PART ? 1 : 2) || CASE_MARKS.test(prefix) || CASE_PAPERS.test(text.slice(end, end + 4)))
        continue;
      const start = match.index - prefix.length - (text[match.index - 1] === ' ' ? 1 : 0);
      mentions.push({ start, end, number: normalDocumentNumber(text.slice(start, end)) });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
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
