import type { RateClaim, ReleaseRecords } from '@yibao-rules/model';

/** One source's answer to a question about a number: an assertion together with its claim. */
export type RateAnswer = RateClaim['assertions'][number] & Pick<RateClaim, 'measure' | 'scope'> & { claim: string };

/** Every answer of every rate claim, in the order of the records. */
export function rateAnswers(records: ReleaseRecords): RateAnswer[] {
  return records.rates.flatMap(({ id, measure, scope, assertions }) =>
    assertions.map((assertion) => ({ ...assertion, measure, scope, claim: id })),
  );
}
