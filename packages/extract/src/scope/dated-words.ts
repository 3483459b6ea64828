import { parseNumeral } from '../text/chinese-numeral.js';
import type { ScopeToken, Tenure } from './token.js';

/**
 * Scope that holds a number: policy year, date of effect, age of the insured, length of enrolment, contribution level.
 * Each pattern is bounded, without nested quantifiers.
 */
const YEAR = /((?:19|20)\d\d)[ ]?年(度)?/g;
const BARE_YEAR = /^(20[1-4]\d)(?=\p{Script=Han})/u;
const EFFECTIVE = /(自|从)?[ ]?((?:19|20)\d\d)[ ]?年[ ]?(?:(\d{1,2})[ ]?月[ ]?)?(?:(\d{1,2})[ ]?日)?[ ]?起/g;
const AGE = /(?:(\d{1,3})[ ]?(?:周岁|岁)?[-~至到—])?(\d{1,3})[ ]?(?:周岁|岁)[ ]?(?:\(含\)|（含）)?(及?以上|及?以下|以内)?/g;
const TENURE =
  /(?:参保缴费|连续参保|参保|缴费|缴纳|缴费时间|缴费年限)(?:时间|年限)?[^，。；,;:：0-9０-９]{0,4}?([0-9０-９]{1,3}|[一二两三四五六七八九十半]{1,3})[ ]?(个月|年)(以内|以上|及以上|以下|内)?/g;
/** 中断缴费3个月 is the opposite of a tenure. */
const INTERRUPTED = /(?:中断|断|停|停止|欠|未)$/;
const TENURE_RANGE =
  /满[ ]?([0-9０-９]{1,2}|[一二两三四五六七八九十]{1,3})[ ]?(?:年|个月)?(?:以上)?[，,、]?不[足满][ ]?([0-9０-９]{1,2}|[一二两三四五六七八九十]{1,3})[ ]?(个月|年)/g;
const PLAN = /按[ ]?\d{1,2}(?:\.\d{1,2})?%的缴费比例/g;

/** No policy year: part of a date, a bound of time, or an adverb of its own before a comma. */
const NO_YEAR_AFTER = new Set([
  '起',
  '以',
  '前',
  '底',
  '末',
  '后',
  '初',
  '，',
  ',',
  '间',
  '内',
  '、',
  '。',
  ')',
  '）',
  '改',
  '印',
  '修',
  '颁',
  '发',
  '公',
  '出',
  '实',
  '施',
  '启',
  '开',
  '正',
]);
/** 2024年度月平均工资 is the year of a statistic. */
const STATISTIC = /^.{0,8}(?:工资|收入)/;
const NO_YEAR_BEFORE = new Set(['自', '从', '于', '至', '到', '-', '—', '~', '〔', '[', '在', '/']);

/** Tokens of `text.slice(start, end)` with offsets into `text`. `bareYear`: a title may open with a year without 年 (2025医保缴纳). */
export function datedTokens(text: string, start: number, end: number, bareYear: boolean): ScopeToken[] {
  const part = text.slice(start, end);
  const tokens: ScopeToken[] = [];
  const add = (from: number, length: number, key: ScopeToken['atoms'][number]['key'], value: string | number | object) =>
    tokens.push({ kind: 'scope', start: start + from, end: start + from + length, atoms: [{ key, values: [value as string] }] });

  for (const match of part.includes('年') ? part.matchAll(YEAR) : []) {
    const after = part
      .slice(match.index + match[0].length, match.index + match[0].length + 2)
      .trimStart()
      .charAt(0);
    const before = part
      .slice(Math.max(0, match.index - 2), match.index)
      .trimEnd()
      .slice(-1);
    if (!match[2] && (NO_YEAR_AFTER.has(after) || /\d/.test(after))) continue;
    if (STATISTIC.test(part.slice(match.index + match[0].length, match.index + match[0].length + 14))) continue;
    if (NO_YEAR_BEFORE.has(before) || /\d/.test(before)) continue;
    add(match.index, match[0].length, 'year', Number(match[1]));
  }
  const bare = bareYear ? BARE_YEAR.exec(part) : null;
  if (bare && part[4] !== '年') add(0, 4, 'year', Number(bare[1]));
  for (const match of part.includes('起') ? part.matchAll(EFFECTIVE) : []) {
    if (!match[1] && !match[3]) continue;
    const date = [match[2], match[3]?.padStart(2, '0'), match[4]?.padStart(2, '0')].filter((piece) => piece !== undefined).join('-');
    add(match.index, match[0].length, 'effectiveFrom', date);
  }
  for (const match of part.includes('岁') ? part.matchAll(AGE) : []) {
    const low = match[1] === undefined ? null : Number(match[1]);
    const age = Number(match[2]);
    if (age > 120 || (low === null && match[3] === undefined)) continue;
    const upper = match[3]?.endsWith('以上') ? null : age;
    add(match.index, match[0].length, 'age', { min: low ?? (upper === null ? age : null), max: upper });
  }
  const spansTime = (part.includes('年') || part.includes('个月')) && (part.includes('参保') || part.includes('缴'));
  for (const match of spansTime ? part.matchAll(TENURE) : []) {
    const tenure = tenureOf(match[0], match[1] ?? '', match[2] ?? '', match[3]);
    if (tenure && !INTERRUPTED.test(part.slice(Math.max(0, match.index - 2), match.index)))
      add(match.index, match[0].length, 'tenure', tenure);
  }
  for (const match of part.includes('满') && part.includes('不') ? part.matchAll(TENURE_RANGE) : []) {
    const min = parseNumeral(match[1] ?? '');
    const max = parseNumeral(match[2] ?? '');
    if (min !== null && max !== null) add(match.index, match[0].length, 'tenure', { min, max, unit: match[3] === '年' ? 'year' : 'month' });
  }
  for (const match of part.includes('%的缴费比例') ? part.matchAll(PLAN) : []) {
    add(match.index, match[0].length, 'plan', match[0].replace(/[ ]/g, ''));
  }
  return tokens;
}

function tenureOf(words: string, numeral: string, unit: string, suffix: string | undefined): Tenure | null {
  const value = numeral === '半' ? 6 : parseNumeral(numeral);
  if (value === null) return null;
  const code = unit === '年' && numeral !== '半' ? 'year' : 'month';
  if (/不满|不足|未满/.test(words) || suffix === '以内' || suffix === '以下' || suffix === '内')
    return { min: null, max: value, unit: code };
  return /满|超过|达到/.test(words) || suffix === '以上' || suffix === '及以上' ? { min: value, max: null, unit: code } : null;
}
