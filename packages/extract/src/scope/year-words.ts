import { isDigit } from '../text/digits.js';
import { KEY } from './key.js';
import { atom, type ScopeToken, scopeToken } from './token.js';

/** Characters by which a year is no policy year: part of a date, a bound of time, or an adverb of its own before a comma. */
const NO_YEAR_AFTER = charactersOf('起以前底末后初，,间内、。)）改印修颁发公出实施启开正');
const NO_YEAR_BEFORE = charactersOf('自从于至到-—~〔[在/');
/** 2024年度月平均工资 is the year of a statistic. */
const STATISTIC = /^.{0,8}(?:工资|收入)/;
const LONGEST_STATISTIC = 14;
/** What a date of effect goes on with behind its year: 2025年1月1日起. */
const EFFECT = /[ ]?(?:(\d{1,2})[ ]?月[ ]?)?(?:(\d{1,2})[ ]?日)?[ ]?起/y;

const YEAR = unitOf('年');
const WHOLE_YEAR = unitOf('度');
const FROM = charactersOf('自从');
const BLANK = 0x20;

function unitOf(character: string): number {
  return character.charCodeAt(0);
}

function charactersOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map(unitOf));
}

/**
 * Adds what years in the part `[start, end)` of a text state: 2025年 the policy year, 自2025年1月起 a date of effect (only looked for where
 * the part holds a 起: `mayTakeEffect`).
 */
export function yearTokens(
  tokens: ScopeToken[],
  text: string,
  codes: Uint16Array,
  start: number,
  end: number,
  mayTakeEffect: boolean,
): void {
  for (let at = start + 4; at < end; at++) {
    if (codes[at] !== YEAR) continue;
    const digits = (codes[at - 1] === BLANK ? at - 1 : at) - 4;
    const year = digits < start ? null : readYear(codes, digits);
    if (year === null) continue;
    const behind = at + 1;
    const policyYear = policyYearToken(text, codes, start, end, digits, behind, year);
    if (policyYear) tokens.push(policyYear);
    const effect = mayTakeEffect ? effectToken(text, codes, start, end, digits, behind) : null;
    if (effect) tokens.push(effect);
  }
}

/** The year from 1900 to 2099 whose digits stand at `at`, or null. */
function readYear(codes: Uint16Array, at: number): number | null {
  let year = 0;
  for (let i = at; i < at + 4; i++) {
    const code = codes[i] as number;
    if (!isDigit(code)) return null;
    year = year * 10 + code - 0x30;
  }
  return year >= 1900 && year < 2100 ? year : null;
}

function policyYearToken(
  text: string,
  codes: Uint16Array,
  start: number,
  end: number,
  digits: number,
  behind: number,
  year: number,
): ScopeToken | null {
  const isWhole = behind < end && codes[behind] === WHOLE_YEAR;
  const yearEnd = isWhole ? behind + 1 : behind;
  const words = text.slice(Math.max(start, digits - 2), digits).trimEnd();
  const before = words.charCodeAt(words.length - 1);
  if (isDigit(before) || NO_YEAR_BEFORE.has(before)) return null;
  const after = text
    .slice(yearEnd, Math.min(end, yearEnd + 2))
    .trimStart()
    .charCodeAt(0);
  if (!isWhole && (isDigit(after) || NO_YEAR_AFTER.has(after))) return null;
  if (STATISTIC.test(text.slice(yearEnd, Math.min(end, yearEnd + LONGEST_STATISTIC)))) return null;
  return scopeToken(digits, yearEnd, [atom(KEY.year, [year])]);
}

function effectToken(text: string, codes: Uint16Array, start: number, end: number, digits: number, behind: number): ScopeToken | null {
  EFFECT.lastIndex = behind;
  const match = EFFECT.exec(text);
  if (match === null || EFFECT.lastIndex > end) return null;
  const [, month, day] = match;
  let from = digits > start && codes[digits - 1] === BLANK ? digits - 1 : digits;
  const isLed = from > start && FROM.has(codes[from - 1] as number);
  if (isLed) from--;
  if (!isLed && month === undefined) return null;
  const date = [text.slice(digits, digits + 4), month?.padStart(2, '0'), day?.padStart(2, '0')]
    .filter((piece) => piece !== undefined)
    .join('-');
  return scopeToken(from, EFFECT.lastIndex, [atom(KEY.effectiveFrom, [date])]);
}
