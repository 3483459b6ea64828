import { baseFigures, formatValue, type Language, type RateClaim, type ReleaseRecords, type Value } from '@yibao-rules/model';

/** One source's answer to a question about a number: an assertion together with its claim. */
export type RateAnswer = RateClaim['assertions'][number] &
  Pick<RateClaim, 'measure' | 'scope'> & {
    claim: string;
    /** The text that it belongs to, as `AuditContext.partOf` names it: asked for by most rules, so found once. */
    part?: string;
    /** The change as the text states it, where `value` is what it comes to. */
    stated?: Value;
  };

/** Every answer of every rate claim, in the order of the records. */
export function rateAnswers(records: ReleaseRecords): RateAnswer[] {
  return records.rates.flatMap(({ id, measure, scope, assertions }) =>
    assertions.map(({ value, hedge, source, asOf, evidence }) => ({ value, hedge, source, asOf, evidence, measure, scope, claim: id })),
  );
}

/** The answers that are only the base from which their sentence reckons (98天 of 98天…增加60天,共158天), as places. */
export function basesAmong(records: ReleaseRecords): (answer: RateAnswer) => boolean {
  const claims = new Map(records.rates.map((claim) => [claim.id, claim]));
  const bases = new Set<RateClaim['assertions'][number]['evidence']>();
  for (const claim of records.rates) {
    for (const { evidence } of baseFigures(claim, (id) => claims.get(id))) bases.add(evidence);
  }
  return ({ evidence }) => bases.has(evidence);
}

/** An answer's value as a person reads it: 提高5个百分点(即90%) where it was reckoned from a base. */
export function answerWords({ measure, value, stated }: RateAnswer, lang: Language): string {
  const words = formatValue(value, lang, measure);
  if (stated === undefined) return words;
  return lang === 'zh' ? `${formatValue(stated, lang, measure)}（即${words}）` : `${formatValue(stated, lang, measure)} (that is ${words})`;
}
