import { parseNumeral } from '../text/chinese-numeral.js';
import { KEY } from './key.js';
import { hasSigns, SIGN } from './signs.js';
import { atom, type ScopeToken, scopeToken } from './token.js';

/**
 * Bands of expense in yuan: 起付标准至3万元, 3万元以上至4万元, 5000元以上部分, 0-10万, 5万元-15万元. The unit may stand at the end only
 * (1-5万元). A money figure alone is no band.
 */
const AMOUNT = String.raw`(\d[\d,]{0,11}(?:\.\d{1,4})?)[ ]?(万|千)?(元)?`;
const JOIN = String.raw`[ ]?(?:以上(?:、|，|,|不足|不满)?(?=\d)|(?:以上|（不含）|\(不含\)|（含）|\(含\))?[ ]?(?:至|到|-|－|—|–|~|～))[ ]?`;
const RANGE = new RegExp(`${AMOUNT}${JOIN}${AMOUNT}`, 'g');
const FROM_DEDUCTIBLE = new RegExp(`(?:起付线|起付标准|起付金额)${JOIN}${AMOUNT}`, 'g');
/** What every band, and each kind of them, cannot do without: most passages hold none, and these are cheap to look for. */
const SUM = /\d[ ]?[万千元]/;
const JOINED = /[\d万千元上）)线准额][ ]?[至到\-－—–~～][ ]?\d|以上(?:[、，,]|不足|不满)?\d/;
const BOUNDED = /以[上下内]|超过|超出|高于/;
const OPEN = new RegExp(`(超过|超出|高于)?[ ]?${AMOUNT}[ ]?(?:（含）|\\(含\\))?(以上|以下|以内)?的?(部分|费用|报销|支付|区间|段)?`, 'g');

const NONE: readonly ScopeToken[] = [];

/** Band tokens of `text.slice(start, end)` in text order, offsets into `text`; where two readings overlap, the one that says more holds. `signs` are those of the passage. */
export function bandTokens(text: string, start: number, end: number, signs: number): readonly ScopeToken[] {
  if (!hasSigns(signs, SIGN.digit | SIGN.money) || (signs & (SIGN.joint | SIGN.bound)) === 0) return NONE;
  const part = text.slice(start, end);
  if (!SUM.test(part)) return NONE;
  const joined = (signs & SIGN.joint) !== 0 && JOINED.test(part);
  const ranges: ScopeToken[] = [];
  for (const match of joined && part.includes('起付') ? part.matchAll(FROM_DEDUCTIBLE) : []) {
    const max = yuan(match[1], match[2], match[3]);
    if (max !== null) ranges.push(band(start, match, null, max));
  }
  for (const match of joined ? part.matchAll(RANGE) : []) {
    const max = yuan(match[4], match[5], match[6]);
    const min = yuan(match[1], match[2] ?? (match[3] ? undefined : match[5]), match[3] ?? match[6] ?? '元');
    if (max !== null && min !== null && min < max) ranges.push(band(start, match, min, max));
  }
  const open: ScopeToken[] = [];
  for (const match of (signs & SIGN.bound) !== 0 && BOUNDED.test(part) ? part.matchAll(OPEN) : []) {
    const bound = yuan(match[2], match[3], match[4]);
    if (bound === null) continue;
    if (match[5] === '以上' || (match[1] && match[6])) open.push(band(start, match, bound, null));
    else if (match[5]) open.push(band(start, match, null, bound));
  }
  return ranges.length + open.length === 0 ? NONE : withoutOverlap(withoutOverlap(ranges, []), open);
}

function band(offset: number, match: RegExpMatchArray, min: number | null, max: number | null): ScopeToken {
  const start = offset + (match.index ?? 0);
  return scopeToken(start, start + match[0].length, [atom(KEY.band, [{ min, max }])]);
}

/** Both lists in text order, of `second` only what overlaps nothing before it. */
function withoutOverlap(first: readonly ScopeToken[], second: readonly ScopeToken[]): ScopeToken[] {
  const preferred = new Set(first);
  const kept: ScopeToken[] = [];
  for (const token of [...first, ...second].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= token.start) kept.push(token);
    else if (preferred.has(token) && !preferred.has(last)) kept[kept.length - 1] = token;
  }
  return kept;
}

/** Yuan, or null where neither 元 nor 万 says that it is money. */
function yuan(digits: string | undefined, scale: string | undefined, unit: string | undefined): number | null {
  if (digits === undefined || (scale === undefined && unit === undefined)) return null;
  return parseNumeral(`${digits}${scale ?? ''}`);
}
