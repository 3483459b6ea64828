import { readFileSync } from 'node:fs';
import type { Grade, Measure, PolicyFact } from '@yibao-rules/model';

/** A name that official documents gave up, and what they say instead. */
export interface ObsoleteTerm {
  term: string;
  /** Other spellings of the same. */
  aliases: readonly string[];
  replacement: string;
  kind: 'scheme' | 'agency';
  /** What the term is obsolete for; null for everything: a 社保局 still exists, for other insurances than medical. */
  onlyFor: 'medical-insurance' | null;
  since: string;
  document: string;
  documentNumber: string | null;
  grade: Grade;
  doubt: string | null;
}

function records<T>(name: string): readonly T[] {
  const file = readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');
  return (JSON.parse(file) as { records: T[] }).records;
}

const list = records<PolicyFact>('facts.json');

/** Terms that were retired, each with the document that did it. A statute that still prints one may be quoted with it. */
export const obsoleteTerms: readonly ObsoleteTerm[] = records<ObsoleteTerm>('obsolete-terms.json');

/** Every policy fact. A fact of grade C, or with a doubt, may weaken a finding and must not raise an error by itself. */
export function all(): readonly PolicyFact[] {
  return list;
}

export function get(id: string): PolicyFact | null {
  return list.find((fact) => fact.id === id) ?? null;
}

/** The facts that set a number of one measure, national ones and local ones. */
export function forMeasure(measure: Measure): readonly PolicyFact[] {
  return list.filter((fact) => fact.measure === measure);
}

/**
 * Whether a fact holds on a day, as far as its dates are known; dates are compared only as precisely as both are given.
 * @param date YYYY-MM-DD, YYYY-MM or YYYY.
 */
export function holdsAt(fact: Pick<PolicyFact, 'from' | 'to'>, date: string): boolean {
  if (fact.from !== null && date.slice(0, fact.from.length) < fact.from.slice(0, date.length)) return false;
  return fact.to === null || date.slice(0, fact.to.length) <= fact.to.slice(0, date.length);
}

/** Whether a fact is sure enough to call a claim that differs from it wrong. */
export function isSure(fact: Pick<PolicyFact, 'grade' | 'doubt'>): boolean {
  return fact.grade !== 'C' && fact.doubt === null;
}
