import { isOneOf } from '../../text/word-index.js';
import { closingBracket } from './brackets.js';
import { MONEY } from './cue-memory.js';
import type { QuantityToken, Token } from './tokens.js';

/** Words behind a sum that make it a span of expense: 3万元以上的部分, 起付线至5500元区间. */
const SPANNED = [
  '的部分',
  '部分',
  '的费用',
  '的医疗费',
  '区间',
  '段',
  '剩余部分',
  '的住院',
  '的门诊',
  '的合规',
  '的政策',
  '的，',
  '的,',
  '（含',
  '(含',
];
/** Words before a sum that make it the end of a span that a deductible opens: 起付标准至3万元. */
const OPENED = ['起付线', '起付标准', '起付标准以上', '起付线以上', '起付线以上部分'];
const JOINTS = '至到~～-－—–';

/** What a sum of money is to the expense: a band that a ratio holds for, the threshold above which costs count, or neither. */
export type ExpenseRole = 'band' | 'threshold' | 'none';

/**
 * The role of the sum at `index`. A range or an open bound that a ratio follows within its clause is a band (5万元-15万元90%); a lower
 * bound of `的费用` or `的部分` is a threshold where nothing before names one (1800元以上的医疗费用可以报销), for then it is the deductible itself.
 */
export function expenseRole(
  text: string,
  codes: Uint16Array,
  tokens: readonly Token[],
  index: number,
  thresholdKnown: boolean,
): ExpenseRole {
  const token = tokens[index] as QuantityToken;
  const quantity = token.value;
  if (opened(text, codes, token.start) || isOfRow(text, tokens, index)) return 'band';
  if (quantity.bound === 'exact') return 'none';
  const before = tokens[index - 1];
  const named = before?.type === 'cue' && before.value.measures[MONEY] && token.start - before.end <= 2;
  const behind = skipBracket(tokens, index, token.end);
  const spanned = SPANNED.some((word) => text.startsWith(word, behind)) || CRITICAL_ILLNESS.test(text.slice(behind, behind + 14));
  if (spanned && quantity.bound === 'lower' && !thresholdKnown && isThreshold(text, token.start, behind)) return 'threshold';
  if (spanned && !named) return 'band';
  return !named && ratioFollows(tokens, index) ? 'band' : 'none';
}

/** 个人负担超过1.4万元，自动进入大病保险. */
const CRITICAL_ILLNESS = /^的?[，,]?(?:就|即|可以?|能|会|自动|由|再)*(?:进入|纳入|启动|转入|享受)?(?:城乡居民|居民|职工)?大病/;

/** 1800元以上的医疗费用, 超过1万元的部分, 个人负担超过8000元的，. */
function isThreshold(text: string, start: number, behind: number): boolean {
  if (CRITICAL_ILLNESS.test(text.slice(behind, behind + 14)))
    return /(?:费用?|负担|自付|自费|掏)[^，。；]{0,6}$/.test(text.slice(Math.max(0, start - 12), start));
  if (/^的?(?:部分|[^，。；]{0,6}费)/.test(text.slice(behind, behind + 12))) return true;
  return (
    /^的[，,]/.test(text.slice(behind, behind + 2)) && /(?:费用?|负担|自付)[^，。；]{0,4}$/.test(text.slice(Math.max(0, start - 8), start))
  );
}

/** 起付标准以上至 before the sum. */
function opened(text: string, codes: Uint16Array, start: number): boolean {
  const at = start > 0 && codes[start - 1] === 0x20 ? start - 2 : start - 1;
  if (at < 0 || !isOneOf(JOINTS, codes[at] as number)) return false;
  return OPENED.some((word) => text.startsWith(word, at - word.length));
}

/** The offset behind a bracket that stands directly behind the sum, else `end`. */
function skipBracket(tokens: readonly Token[], index: number, end: number): number {
  const open = tokens[index + 1];
  if (open?.type !== 'break' || open.value !== 'open' || open.start !== end) return end;
  return (tokens[closingBracket(tokens, index + 1)] as Token).end;
}

/** Longest row of bands that is followed to its ratios. */
const MAX_ROW = 12;
const DEALT = /^(?:分别|依次|对应|各自)/;

/** 1万元—5万元、5万元以上，分别按60%、70%: a member of a row of bands, for each of which a ratio follows. */
function isOfRow(text: string, tokens: readonly Token[], index: number): boolean {
  for (let i = index + 1; i < Math.min(tokens.length, index + MAX_ROW); i++) {
    const token = tokens[i] as Token;
    if (token.type === 'quantity') {
      if (token.value.kind !== 'money') return false;
    } else if (token.type !== 'break') return false;
    else if (token.value === 'comma') {
      const next = tokens[i + 1];
      return DEALT.test(text.slice(token.end, token.end + 2)) && next?.type === 'quantity' && next.value.kind === 'percent';
    } else if (token.value !== 'pause') return false;
  }
  return false;
}

/** Whether a percentage follows before the clause ends. */
function ratioFollows(tokens: readonly Token[], index: number): boolean {
  for (let i = index + 1; i < Math.min(tokens.length, index + 8); i++) {
    const token = tokens[i] as Token;
    if (token.type === 'quantity') return token.value.kind === 'percent';
    if (token.type !== 'break' || token.value === 'colon') continue;
    if (token.value !== 'open') return false;
    i = closingBracket(tokens, i);
  }
  return false;
}
