import type { Scheme } from '@yibao-rules/model';
import type { AuditContext, RateAnswer } from '../context/index.js';
import type { Conflict } from './questions.js';

/** Schemes on top of a basic one: the employees' critical-illness cover and the residents' have rules of their own. */
const SUPPLEMENTARY: readonly Scheme[] = ['critical-illness', 'large-amount', 'medical-aid', 'long-term-care', 'maternity'];

/** Which basic scheme the headings and the title speak of, or null where they name none or both. */
function baseAround(context: AuditContext, answer: RateAnswer): 'employee' | 'resident' | null {
  for (const heading of [context.titleOf(answer.source), ...answer.evidence.headings].toReversed()) {
    const [employee, resident] = [heading.includes('职工'), heading.includes('居民')];
    if (employee !== resident) return employee ? 'employee' : 'resident';
  }
  return null;
}

/** Whether two answers about a supplementary scheme stand under different basic ones. */
export function underDifferentBases(context: AuditContext, { a, b }: Conflict): boolean {
  if (a.scope.scheme === undefined || !SUPPLEMENTARY.includes(a.scope.scheme)) return false;
  const [first, second] = [baseAround(context, a), baseAround(context, b)];
  return first !== null && second !== null && first !== second;
}
