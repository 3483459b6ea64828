/** Gathers answers to one question, so that candidates are found by key and never by comparing everything with everything. */
import { compareCodeUnits, type Measure, type Scheme, type Scope } from '@yibao-rules/model';
import type { RateAnswer } from '../context/index.js';
import type { RegionLookup } from '../types.js';
import type { Comparisons } from './comparisons.js';
import { branchKey, matchScopes, type ScopeMatch } from './scopes.js';
import { comparedPer, comparedUnit, disjoint, intervalOf } from './values.js';

/** A question within a bucket. Of all its answers the two outermost decide whether any two conflict. */
export interface Question {
  scope: Scope;
  /** The answer that ends lowest. */
  lowest: RateAnswer;
  /** The answer that begins highest. */
  highest: RateAnswer;
}

export interface Conflict {
  a: RateAnswer;
  b: RateAnswer;
  match: ScopeMatch;
}

/** Measures that say nothing without what they are for: 10 workdays for one matter and 20 for another are no conflict. */
const NEEDS_MATTER: readonly Measure[] = ['benefit-amount', 'leave-duration', 'processing-time', 'claim-window', 'fine', 'eligibility-age'];

/** Schemes whose name says what they pay for. */
const SELF_CONTAINED: readonly Scheme[] = ['critical-illness', 'large-amount', 'maternity', 'long-term-care'];

/** Measures of medical care: a ratio that does not say for what care is stated too loosely to accuse anybody. */
const NEEDS_CARE: readonly Measure[] = ['reimbursement-ratio', 'self-pay-ratio', 'deductible', 'payment-cap'];

/** Whether an answer says enough of its question to be held against another at full weight. */
export function saysEnough({ measure, scope }: Pick<RateAnswer, 'measure' | 'scope'>): boolean {
  return !NEEDS_CARE.includes(measure) || scope.care !== undefined || SELF_CONTAINED.includes(scope.scheme as Scheme);
}

/** Candidates share measure, unit, period, relation and every branch key. Null for what cannot be compared. */
export function bucketKey({ measure, value, scope }: RateAnswer): string | null {
  if (NEEDS_MATTER.includes(measure) && scope.matter === undefined) return null;
  return [measure, comparedUnit(value.unit), comparedPer(value), value.relation, branchKey(scope)].join('\u0000');
}

/** The distinct questions of a bucket: its claims, in the order of their ids. */
export function questionsOf(bucket: readonly RateAnswer[]): Question[] {
  const questions = new Map<string, Question>();
  for (const answer of bucket) {
    const question = questions.get(answer.claim);
    if (question === undefined) questions.set(answer.claim, { scope: answer.scope, lowest: answer, highest: answer });
    else {
      if (intervalOf(answer.value).high < intervalOf(question.lowest.value).high) question.lowest = answer;
      if (intervalOf(answer.value).low > intervalOf(question.highest.value).low) question.highest = answer;
    }
  }
  return [...questions].sort(([a], [b]) => compareCodeUnits(a, b)).map(([, question]) => question);
}

function conflictOf(low: RateAnswer, high: RateAnswer, match: ScopeMatch): Conflict | null {
  if (!disjoint(intervalOf(low.value), intervalOf(high.value))) return null;
  return { a: low, b: high, match };
}

/** What a comparison needs: which region lies in which, and where it is counted. */
interface Ground {
  regions: RegionLookup;
  comparisons: Comparisons;
}

/** The widest conflict between two questions (or within one), or null where their answers can all hold. */
function conflictOfPair(one: Question, other: Question, { regions, comparisons }: Ground): Conflict | null {
  comparisons.count++;
  const match = matchScopes(one.scope, other.scope, regions);
  if (match === null) return null;
  return conflictOf(one.lowest, other.highest, match) ?? conflictOf(other.lowest, one.highest, match);
}

/** Every conflicting pair of a bucket's questions. The vocabulary bounds how many questions a bucket can hold. */
export function* conflictsAmong(questions: readonly Question[], ground: Ground): Generator<Conflict> {
  for (const [index, one] of questions.entries()) {
    for (const other of questions.slice(index)) {
      const conflict = conflictOfPair(one, other, ground);
      if (conflict !== null) yield conflict;
    }
  }
}

/** Every conflicting pair of a question here and a question there. */
export function* conflictsBetween(here: readonly Question[], there: readonly Question[], ground: Ground): Generator<Conflict> {
  for (const one of here) {
    for (const other of there) {
      const conflict = conflictOfPair(one, other, ground);
      if (conflict !== null) yield conflict;
    }
  }
}
