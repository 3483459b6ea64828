import { type ContradictionSide, formatValue, type Language, type RateClaim, type ReleaseRecords } from '@yibao-rules/model';

/** Says the value of a side of a contradiction. */
export type SideValue = (side: ContradictionSide, lang: Language) => string;

/**
 * A side's value in a language. A released side carries Chinese words; where it stands for a rate claim of these records, the
 * claim's own figure is said in English.
 */
export function sideValues(...releases: Pick<ReleaseRecords, 'rates'>[]): SideValue {
  const claims = new Map<string, RateClaim>();
  for (const { rates } of releases) for (const claim of rates) claims.set(claim.id, claim);
  return ({ claim, source, evidence, value }, lang) => {
    const stated = claim === null || lang === 'zh' ? undefined : claims.get(claim);
    const own = stated?.assertions.find((assertion) => assertion.source === source && assertion.evidence.start === evidence.start);
    return stated === undefined || own === undefined ? value : formatValue(own.value, lang, stated.measure);
  };
}
