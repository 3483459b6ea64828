import type { Measure, Per } from '@yibao-rules/model';
import { beforeBlanks } from '../../text/around.js';
import type { Quantity } from '../quantities/index.js';
import type { Claim } from './cue-memory.js';
import type { DraftFigure } from './draft.js';

/** A per-word in the sentence (年度, 每月, 次均), and where it ends. */
export interface PerMark {
  per: Per;
  end: number;
}

/** How near before a deductible a per-word must stand to be its own: 年度累计起付标准, 次均起付标准. */
const NEAR = 10;
const INHERITING: ReadonlySet<Measure> = new Set(['deductible', 'payment-cap', 'contribution-amount', 'contribution-base']);

/** Sums that are paid again and again: 每月划入83元, 每月可领取1890元. */
const PAID_REGULARLY: ReadonlySet<Measure> = new Set(['contribution-amount', 'account-credit', 'benefit-amount', 'subsidy']);

/** What a figure is per: its own words, then its cue's, then what the figure before it in the same list is per. */
export function perOf(
  text: string,
  codes: Uint16Array,
  measure: Measure,
  quantity: Quantity,
  claim: Claim | null,
  mark: PerMark | null,
  before: DraftFigure | undefined,
): Per | null {
  if (quantity.per) return quantity.per;
  if (measure === 'late-fee') return /[日天]/.test(text.slice(Math.max(0, quantity.start - 12), quantity.start)) ? 'day' : null;
  if (measure === 'payment-cap') {
    const ahead = claim && claim.end > 0 ? text.slice(Math.max(0, claim.start - 1), claim.start + 2) : '';
    if (/^(?:年|[^\d]年)/.test(ahead)) return 'year';
    if (/^月/.test(ahead)) return 'month';
    if (mark) return mark.per;
  }
  if (measure === 'deductible' && claim && mark && mark.end <= claim.start && claim.start - mark.end <= NEAR) {
    return /[次第]|住院/.test(text.slice(mark.end, claim.start)) ? null : mark.per; // 年度内首次住院起付标准 is no sum a year
  }
  if (measure === 'contribution-amount' && claim && claim.end > 0) {
    const opening = /^(?:月|年)(?=缴)/.exec(claim.text)?.[0] ?? /[月年]$/.exec(text.slice(Math.max(0, claim.start - 1), claim.start))?.[0];
    if (opening && !/[\d０-９]/.test(text[claim.start - 2] ?? ' ')) return opening === '月' ? 'month' : 'year';
  }
  if (measure === 'leave-duration' && mark && mark.end > 0 && quantity.start >= mark.end && quantity.start - mark.end <= NEAR)
    return mark.per;
  if (
    measure === 'deductible' &&
    claim &&
    mark &&
    claim.end > 0 &&
    mark.end > claim.end &&
    mark.end <= quantity.start &&
    quantity.start - mark.end <= 4
  )
    return mark.per;
  if (
    PAID_REGULARLY.has(measure) &&
    quantity.kind === 'money' &&
    mark &&
    mark.per !== 'visit' &&
    mark.end > 0 &&
    beforeBlanks(codes, quantity.start) - mark.end <= NEAR
  )
    return mark.per;
  if (INHERITING.has(measure) && before?.measure === measure && before.claim === claim) return before.value.per;
  return null;
}
