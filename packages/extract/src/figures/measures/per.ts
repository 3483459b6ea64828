import type { Measure, Per } from '@yibao-rules/model';
import { arabicDigit } from '../../text/arabic-numeral.js';
import { beforeBlanks } from '../../text/around.js';
import type { Quantity } from '../quantities/index.js';
import type { Claim } from './cue-memory.js';
import { lastFigure } from './draft.js';
import { factsOf } from './measure-facts.js';
import type { SentenceState } from './sentence-state.js';

/** A per-word in the sentence (年度, 每月, 次均), and where it ends. */
export interface PerMark {
  per: Per;
  end: number;
}

/** How near before a deductible a per-word must stand to be its own: 年度累计起付标准, 次均起付标准. */
const NEAR = 10;
const YEAR = '年'.charCodeAt(0);
const MONTH = '月'.charCodeAt(0);
const PAY = '缴'.charCodeAt(0);

/** What a figure is per: its own words, then its cue's, then a word of its sentence, then what the figure before it in the same list is per. */
export function perOf(state: SentenceState, measure: Measure, quantity: Quantity, claim: Claim): Per | null {
  if (quantity.per) return quantity.per;
  if (measure === 'late-fee') return /[日天]/.test(state.text.slice(Math.max(0, quantity.start - 12), quantity.start)) ? 'day' : null;
  const named = claim.end > 0 ? namedPer(state.codes, measure, claim) : null;
  if (named !== null) return named;
  const mark = state.per;
  if (mark !== null) {
    if (measure === 'payment-cap') return mark.per;
    if (measure === 'deductible' && mark.end <= claim.start && claim.start - mark.end <= NEAR)
      return /[次第]|住院/.test(state.text.slice(mark.end, claim.start)) ? null : mark.per; // 年度内首次住院起付标准 is no sum a year
    if (mark.end > 0 && isMarked(state.codes, measure, quantity, claim, mark)) return mark.per;
  }
  const before = lastFigure(state);
  if (quantity.dealt && before?.measure === measure) return before.value.per;
  return before !== null && before.measure === measure && before.claim === claim && factsOf(measure).inheritsPer ? before.value.per : null;
}

/** 年度支付限额, 月缴费额: a year or month in or before the words of the cue. */
function namedPer(codes: Uint16Array, measure: Measure, { start, text }: Claim): Per | null {
  if (measure === 'payment-cap') {
    const at = Math.max(0, start - 1);
    const first = codes[at] as number;
    if (first === YEAR || (codes[at + 1] === YEAR && !(first >= 0x30 && first <= 0x39))) return 'year';
    return first === MONTH ? 'month' : null;
  }
  const first = text.charCodeAt(0);
  if (measure === 'contribution-base') return first === MONTH ? 'month' : null; // 月缴费基数
  if (measure !== 'contribution-amount') return null;
  const opens = (first === YEAR || first === MONTH) && text.charCodeAt(1) === PAY;
  const opening = opens ? first : start > 0 ? codes[start - 1] : 0;
  if ((opening !== YEAR && opening !== MONTH) || (start > 1 && arabicDigit(codes[start - 2] as number) >= 0)) return null;
  return opening === MONTH ? 'month' : 'year';
}

/** Whether a per-word of the sentence stands near enough before the figure to be its own. */
function isMarked(codes: Uint16Array, measure: Measure, { start, kind }: Quantity, claim: Claim, { per, end }: PerMark): boolean {
  if (measure === 'deductible') return claim.end > 0 && end > claim.end && end <= start && start - end <= 4;
  if (measure === 'leave-duration') return start >= end && start - end <= NEAR;
  return kind === 'money' && per !== 'visit' && beforeBlanks(codes, start) - end <= NEAR && factsOf(measure).isPaidRegularly;
}
