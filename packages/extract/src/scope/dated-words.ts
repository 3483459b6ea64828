import { parseNumeral } from '../text/chinese-numeral.js';
import { KEY } from './key.js';
import { hasSigns, SIGN } from './signs.js';
import { type Atom, atom, type ScopeToken, scopeToken, type Tenure } from './token.js';
import type { Passage } from './words-and-marks.js';
import { yearTokens } from './year-words.js';

/**
 * Scope that holds a number: age of the insured, length of enrolment, contribution level; and what years say.
 * Each pattern is bounded, without nested quantifiers.
 */
const BARE_YEAR = /^(20[1-4]\d)(?=\p{Script=Han})/u;
const AGE = /(?:(\d{1,3})[ ]?(?:周岁|岁)?[-~至到—])?(\d{1,3})[ ]?(?:周岁|岁)[ ]?(?:\(含\)|（含）)?(及?以上|及?以下|以内)?/g;
const TENURE =
  /(?:参保缴费|连续参保|参保|缴费|缴纳|缴费时间|缴费年限)(?:时间|年限)?[^，。；,;:：0-9０-９]{0,4}?([0-9０-９]{1,3}|[一二两三四五六七八九十半]{1,3})[ ]?(个月|年)(以内|以上|及以上|以下|内)?/g;
/** 中断缴费3个月 is the opposite of a tenure. */
const INTERRUPTED = /(?:中断|断|停|停止|欠|未)$/;
const TENURE_RANGE =
  /满[ ]?([0-9０-９]{1,2}|[一二两三四五六七八九十]{1,3})[ ]?(?:年|个月)?(?:以上)?[，,、]?不[足满][ ]?([0-9０-９]{1,2}|[一二两三四五六七八九十]{1,3})[ ]?(个月|年)/g;
const PLAN = /按[ ]?\d{1,2}(?:\.\d{1,2})?%的缴费比例/g;

/** Four digits, and the character behind them of up to two units. */
const LONGEST_BARE_YEAR = 6;
const OLDEST = 120;
/** A pattern, the signs without which it cannot match (`all` of the first, `any` of the second), and how a match is read. */
interface DatedWords {
  all: number;
  any: number;
  pattern: RegExp;
  /** What it states; null where its surroundings speak against it. */
  read(match: RegExpExecArray, part: string): Atom | null;
}

const DATED_WORDS: readonly DatedWords[] = [
  { all: SIGN.age, any: SIGN.digit, pattern: AGE, read: ageOfInsured },
  { all: SIGN.enrolled, any: SIGN.year | SIGN.month, pattern: TENURE, read: tenure },
  { all: SIGN.filled | SIGN.lacking, any: SIGN.year | SIGN.month, pattern: TENURE_RANGE, read: tenureRange },
  { all: SIGN.by, any: SIGN.digit, pattern: PLAN, read: plan },
];

/** Tokens of a passage of `text` (its code units are `codes`), whose signs these are. */
export function datedTokens(text: string, codes: Uint16Array, passage: Passage, signs: number): ScopeToken[] {
  const { start, end, heading } = passage;
  const tokens: ScopeToken[] = [];
  if (heading && (signs & SIGN.digit) !== 0) bareYear(tokens, text.slice(start, Math.min(end, start + LONGEST_BARE_YEAR)), start);
  if (hasSigns(signs, SIGN.year | SIGN.digit)) yearTokens(tokens, text, codes, start, end, (signs & SIGN.from) !== 0);
  let part: string | null = null;
  for (let i = 0; i < DATED_WORDS.length; i++) {
    const { all, any, pattern, read } = DATED_WORDS[i] as DatedWords;
    if (!hasSigns(signs, all) || (signs & any) === 0) continue;
    part ??= text.slice(start, end);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(part); match !== null; match = pattern.exec(part)) {
      const stated = read(match, part);
      if (stated) tokens.push(scopeToken(start + match.index, start + match.index + match[0].length, [stated]));
    }
  }
  return tokens;
}

/** A title may open with a year without 年 (2025医保缴纳). */
function bareYear(tokens: ScopeToken[], opening: string, start: number): void {
  const bare = BARE_YEAR.exec(opening);
  if (bare && opening[4] !== '年') tokens.push(scopeToken(start, start + 4, [atom(KEY.year, [Number(bare[1])])]));
}

function ageOfInsured(match: RegExpExecArray): Atom | null {
  const low = match[1] === undefined ? null : Number(match[1]);
  const age = Number(match[2]);
  if (age > OLDEST || (low === null && match[3] === undefined)) return null;
  const upper = match[3]?.endsWith('以上') ? null : age;
  return atom(KEY.age, [{ min: low ?? (upper === null ? age : null), max: upper }]);
}

function tenure(match: RegExpExecArray, part: string): Atom | null {
  const stated = tenureOf(match[0], match[1] ?? '', match[2] ?? '', match[3]);
  if (!stated || INTERRUPTED.test(part.slice(Math.max(0, match.index - 2), match.index))) return null;
  return atom(KEY.tenure, [stated]);
}

function tenureRange([, low, high, unit]: RegExpExecArray): Atom | null {
  const min = parseNumeral(low ?? '');
  const max = parseNumeral(high ?? '');
  return min === null || max === null ? null : atom(KEY.tenure, [{ min, max, unit: unit === '年' ? 'year' : 'month' }]);
}

function plan([words]: RegExpExecArray): Atom {
  return atom(KEY.plan, [words.replace(/[ ]/g, '')]);
}

function tenureOf(words: string, numeral: string, unit: string, suffix: string | undefined): Tenure | null {
  const value = numeral === '半' ? 6 : parseNumeral(numeral);
  if (value === null) return null;
  const code = unit === '年' && numeral !== '半' ? 'year' : 'month';
  if (/不满|不足|未满/.test(words) || suffix === '以内' || suffix === '以下' || suffix === '内')
    return { min: null, max: value, unit: code };
  return /满|超过|达到/.test(words) || suffix === '以上' || suffix === '及以上' ? { min: value, max: null, unit: code } : null;
}
