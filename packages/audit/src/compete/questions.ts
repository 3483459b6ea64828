/** Gathers answers to one question, so that candidates are found by key and never by comparing everything with everything. */
import { compareCodeUnits, type Measure, type Scheme, type Scope } from '@yibao-rules/model';
import type { RateAnswer } from '../context/index.js';
import type { RegionLookup } from '../types.js';
import type { Comparisons } from './comparisons.js';
import { groupBy } from './group-by.js';
import { rememberedBy } from './memo.js';
import { branchKey, matchScopes, type ScopeMatch } from './scopes.js';
import { type Question, questionOf, Timeline } from './timeline.js';
import { comparedPer, comparedUnit, disjoint, intervalOf } from './values.js';

export type { Question } from './timeline.js';

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

/**
 * With so many other questions of one region and kind of care a question is compared, those next to it in the order of their keys. Real
 * articles come nowhere near: it bounds what all the combinations of populations and tiers can cost.
 */
const MOST_RIVALS = 256;

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
  const byClaim = [...groupBy(bucket, ({ claim }) => claim)].sort(([a], [b]) => compareCodeUnits(a, b));
  return byClaim.map(([, answers]) => questionOf(answers));
}

/** What a comparison needs: which region lies in which, and where it is counted. */
interface Ground {
  regions: RegionLookup;
  comparisons: Comparisons;
}

const timelessKey = rememberedBy(({ year, effectiveFrom, ...rest }: Scope) => JSON.stringify(rest));

/** Care must be the same, and a figure for some tiers is none for all hospitals. */
const careKey = rememberedBy(({ care, facility }: Scope) => JSON.stringify([care ?? null, facility === undefined]));

/** The questions of a bucket by region (empty where none is stated), then by care. */
type Places = Map<string, Map<string, Timeline[]>>;

function placesOf(answers: readonly RateAnswer[]): Places {
  const places: Places = new Map();
  const questions = [...groupBy(answers, ({ scope }) => timelessKey(scope))].sort(([a], [b]) => compareCodeUnits(a, b));
  for (const [, own] of questions) {
    const timeline = new Timeline(own);
    const region = timeline.scope.region ?? '';
    const place = places.get(region) ?? new Map<string, Timeline[]>();
    places.set(region, place);
    const key = careKey(timeline.scope);
    const timelines = place.get(key);
    if (timelines === undefined) place.set(key, [timeline]);
    else timelines.push(timeline);
  }
  return places;
}

/** The regions whose rules may hold in a region: those above it, and where none is stated. */
function above(region: string, { regions }: Ground): string[] {
  return region === '' ? [] : [...regions.ancestors(region).map(({ code }) => code), ''];
}

/** Each question here with those of the same care in another list. */
function* besides(here: readonly Timeline[], there: readonly Timeline[]): Generator<[Timeline, Timeline]> {
  for (const [at, timeline] of here.entries()) {
    const first = here === there ? at : 0;
    for (let next = first; next < there.length && next < first + MOST_RIVALS; next++) yield [timeline, there[next]!];
  }
}

/** Pairs of questions, the one of these, the other of those: of one region, or of a region and one above it. */
function* rivals(these: Places, those: Places, ground: Ground): Generator<[Timeline, Timeline]> {
  for (const [region, place] of these) {
    for (const [care, timelines] of place) {
      for (const around of [region, ...above(region, ground)]) yield* besides(timelines, those.get(around)?.get(care) ?? []);
    }
  }
  if (these === those) return;
  for (const [region, place] of those) {
    for (const [care, timelines] of place) {
      for (const around of above(region, ground)) yield* besides(these.get(around)?.get(care) ?? [], timelines);
    }
  }
}

/** Every pair of questions that ask the same at the same time, of answers here and answers there (or of the same answers). */
export function* competing(
  here: readonly RateAnswer[],
  there: readonly RateAnswer[],
  ground: Ground,
): Generator<{ one: Question; other: Question; match: ScopeMatch }> {
  const places = placesOf(here);
  for (const [timeline, rival] of rivals(places, here === there ? places : placesOf(there), ground)) {
    ground.comparisons.count++;
    if (matchScopes(timeline.scope, rival.scope, ground.regions) === null) continue;
    for (const [one, other] of timeline.against(rival)) {
      ground.comparisons.count++;
      const match = matchScopes(one.scope, other.scope, ground.regions);
      if (match !== null) yield { one, other, match };
    }
  }
}

function conflictOf(low: RateAnswer, high: RateAnswer, match: ScopeMatch): Conflict | null {
  return disjoint(intervalOf(low.value), intervalOf(high.value)) ? { a: low, b: high, match } : null;
}

/** The widest conflict of each pair of questions (and within one) of a bucket whose answers cannot all hold. */
export function* conflictsAmong(answers: readonly RateAnswer[], ground: Ground): Generator<Conflict> {
  for (const { one, other, match } of competing(answers, answers, ground)) {
    const conflict = conflictOf(one.lowest, other.highest, match) ?? conflictOf(other.lowest, one.highest, match);
    if (conflict !== null) yield conflict;
  }
}
