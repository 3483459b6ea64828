import type { RateAnswer } from '../context/index.js';
import type { Conflict } from './questions.js';

/** Dates of different precision compare by what both state. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** Whether a statement without a time may speak of the time that the other one states: its source is of that year, or not older than the rule. */
function reaches(undated: RateAnswer, dated: RateAnswer): boolean {
  const { year, effectiveFrom } = dated.scope;
  if (undated.asOf === null) return false;
  if (year !== undefined && undated.scope.year === undefined && !undated.asOf.startsWith(String(year))) return false;
  return effectiveFrom === undefined || undated.scope.effectiveFrom !== undefined || !isBefore(undated.asOf, effectiveFrom);
}

/** Whether two answers speak of one time. Where one leaves it open, the date of its source tells. */
export function ofOneTime({ a, b }: Pick<Conflict, 'a' | 'b'>): boolean {
  const states = ({ scope }: RateAnswer) => scope.year !== undefined || scope.effectiveFrom !== undefined;
  return (!states(a) || reaches(b, a)) && (!states(b) || reaches(a, b));
}

/** Whether one of two answers leaves open the time that the other states. */
export function timeLeftOpen({ match }: Conflict): boolean {
  return match.open.includes('year') || match.open.includes('effectiveFrom');
}
