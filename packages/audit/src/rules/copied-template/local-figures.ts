import type { AuditContext, RateAnswer } from '../../context/index.js';
import { LOCAL_MEASURES } from '../local-measures.table.js';

/** Tells the figures that each place sets for itself; what the reference knows as a rule of the whole country is none. */
export function localFigures({ facts }: AuditContext['reference']): (answer: RateAnswer) => boolean {
  const national = new Set<string>();
  for (const { scope, measure, value } of facts) {
    if (scope.region !== undefined || value === null) continue;
    for (const bound of [value.min, value.max]) if (bound !== null) national.add(`${measure} ${bound} ${value.unit}`);
  }
  return ({ measure, value }) => LOCAL_MEASURES.includes(measure) && !national.has(`${measure} ${value.min} ${value.unit}`);
}
