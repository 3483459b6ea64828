import { baseFigures, contains, type Interval, intersection, intervalOf, type RateClaim, type Value } from '@yibao-rules/model';
import { type Finding, type Judgement, judge } from '../judge.js';

type Assertion = RateClaim['assertions'][number];

/**
 * What the sources answer together to one question about a number.
 *
 * - `varies` (部分地区, 可能) says only that it is so somewhere: such an assertion counts where nobody is firmer.
 * - Two firm values without a common figure, or in different units, disagree.
 * - The answer is the most exact value that every other one allows: 60% beside 50%至65% is 60%; 约60% beside 60% is 60%.
 * - Bounds of opposite sides make the answer together: 不低于70% and 最高80% is 70 to 80.
 * - Closed ranges that overlap without one inside the other (50 to 70, 60 to 80) have no common answer.
 */
export function judgeRate(assertions: readonly Assertion[]): Judgement<Value> {
  return judge(assertions, findRate(assertions));
}

/**
 * Judges the claims of one release: of 98天…增加60天,共158天 the total answers, and the base from which it is reckoned is no second
 * answer. Where nothing but a base is left to judge, it is judged.
 */
export function judgeRatesOf(claims: readonly RateClaim[]): (claim: RateClaim) => typeof judgeRate {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return (claim) => {
    const bases = baseFigures(claim, (id) => byId.get(id));
    return (assertions) => {
      const answering = assertions.filter((assertion) => !bases.has(assertion));
      return judgeRate(answering.length > 0 ? answering : assertions);
    };
  };
}

function findRate(assertions: readonly Assertion[]): Finding<Assertion, Value> {
  const firm = assertions.filter((assertion) => assertion.hedge !== 'varies');
  const heard = firm.length > 0 ? firm : assertions;
  const values = heard.map((assertion) => assertion.value);
  // Intervals on a line: two of them have no common figure exactly where all of them together have none.
  const common = sameUnit(values) ? intersection(values.map(intervalOf)) : null;
  if (common === null) return firm.length > 0 ? 'disagreement' : 'no-answer';
  const value = mostExact(values, common) ?? joinedBounds(values);
  return value ? { value, givenBy: heard } : 'no-answer';
}

function sameUnit(values: readonly Value[]): boolean {
  return values.every((value) => value.unit === values[0]?.unit);
}

function mostExact(values: readonly Value[], common: Interval): Value | null {
  const allowedByAll = values.filter((value) => contains(common, value));
  const [best] = allowedByAll.sort((a, b) => exactness(b) - exactness(a));
  return best ?? null;
}

/** An exact figure before an approximate one, then the one that says per what, then the one that says what held before. */
function exactness(value: Value): number {
  return (value.approximate ? 0 : 4) + (value.per === null ? 0 : 2) + (value.previous === null ? 0 : 1);
}

function joinedBounds(values: readonly Value[]): Value | null {
  const [first] = values;
  if (!first || values.some((value) => value.min !== null && value.max !== null)) return null;
  const common = intersection(values);
  if (common === null) return null;
  const per = values.find((value) => value.per !== null)?.per ?? null;
  return { ...first, ...common, per, approximate: values.some((value) => value.approximate), previous: null };
}
