import { type RateAssertion, type RateClaim, rateClaimId } from '@yibao-rules/model';
import { type Attribution, groupById, orderAssertions } from '../grouping.js';
import { judgeRatesOf } from './rate-answer.js';

/** One claim for each question about a number, with every answer that is given to it; sorted by id. */
export function assembleRates(stated: readonly (Attribution & { stated: RateAssertion })[]): RateClaim[] {
  const questions = groupById(stated, ({ stated: rate }) => rateClaimId(rate.measure, rate.scope, rate.value));
  const claims = questions.flatMap(([id, group]): RateClaim[] => {
    const [first] = group;
    if (!first) return [];
    const { measure, scope } = first.stated;
    const assertions = orderAssertions(
      group.map(({ stated: { value, hedge }, source, asOf, evidence }) => ({ value, hedge, source, asOf, evidence })),
    );
    return [{ id, measure, scope, value: null, status: 'single-source', assertions, contradictions: [] }];
  });
  const judgeOf = judgeRatesOf(claims);
  return claims.map((claim) => ({ ...claim, ...judgeOf(claim)(claim.assertions) }));
}
