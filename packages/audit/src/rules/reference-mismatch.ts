import { formatValue, MEASURES, type Measure, type PolicyFact, SCOPE_KEYS, type Scope } from '@yibao-rules/model';
import { groupBy } from '../compete/group-by.js';
import { isBefore } from '../compete/time.js';
import { comparedPer, comparedUnit, disjoint, intervalOf } from '../compete/values.js';
import type { AuditContext, RateAnswer } from '../context/index.js';
import { asReference, atMost, byGrade } from '../finding.js';
import type { Finding, RegionLookup, Rule } from '../types.js';

type NumericFact = PolicyFact & { measure: Measure; value: NonNullable<PolicyFact['value']> };

/** What a measure says of its own: only the employees' scheme has personal accounts. */
const IMPLIED_SCOPE: Partial<Record<Measure, Scope>> = { 'account-credit': { scheme: 'employee' } };

/** Keys that make a claim a special case, of which a general fact says nothing. */
const SPECIAL_KEYS = ['plan', 'band', 'age', 'tenure', 'disease', 'matter', 'filing', 'occurrence', 'setting', 'payer'] as const;

function isNumeric(fact: PolicyFact): fact is NumericFact {
  return fact.measure !== null && fact.value !== null;
}

/** An unsaid population is the ordinary one. */
function assumesActive(fact: NumericFact, scope: Scope): boolean {
  return scope.population === undefined && fact.scope.population?.join() === 'active';
}

/** Whether a fact governs a claim: the claim states every condition of the fact, and adds none that makes it another rule. */
function governs(fact: NumericFact, scope: Scope, regions: RegionLookup): boolean {
  const stated = SCOPE_KEYS.filter((key) => fact.scope[key] !== undefined && key !== 'effectiveFrom');
  const met = stated.every((key) => {
    const asked = fact.scope[key];
    const said = scope[key];
    if (key === 'region') return scope.region !== undefined && regions.within(scope.region, fact.scope.region as string);
    if (key === 'population' && said === undefined) return assumesActive(fact, scope);
    if (Array.isArray(asked)) return Array.isArray(said) && said.every((item) => (asked as unknown[]).includes(item));
    return JSON.stringify(asked) === JSON.stringify(said);
  });
  return met && SPECIAL_KEYS.every((key) => scope[key] === undefined || fact.scope[key] !== undefined);
}

/** The date that a claim speaks of, as precise as it is known. */
function dateOf({ scope, asOf }: RateAnswer): string | null {
  return scope.year === undefined ? (scope.effectiveFrom ?? asOf) : String(scope.year);
}

function inForce(fact: NumericFact, date: string | null): boolean {
  if (date === null) return fact.to === null;
  return (fact.from === null || !isBefore(date, fact.from)) && (fact.to === null || !isBefore(fact.to, date));
}

/** Whether the claim's value cannot hold beside the fact. */
function contradicts(fact: NumericFact, { value }: RateAnswer): boolean {
  const [said, fixed] = [intervalOf(value), intervalOf(fact.value)];
  if (fact.comparison === 'at-least') return said.high < fixed.low;
  if (fact.comparison === 'at-most') return said.low > fixed.high;
  return disjoint(said, fixed);
}

function questionKey(measure: Measure, value: { unit: RateAnswer['value']['unit']; per: RateAnswer['value']['per'] }): string {
  return [measure, comparedUnit(value.unit), comparedPer(value)].join(' ');
}

/** A figure that is some rule's own is that rule, quoted beside a more special one: 98 days in a province that grants 158. */
function isOneOf(facts: readonly NumericFact[], { value }: RateAnswer): boolean {
  const said = intervalOf(value);
  return facts.some((fact) => {
    const fixed = intervalOf(fact.value);
    return said.low === fixed.low && said.high === fixed.high;
  });
}

/**
 * A figure that the rule's own wording names beside its value is part of that rule (15 of the 98 days lie before the birth), and
 * none at all is what the groups have that it excepts.
 */
function isNamedBy(fact: NumericFact, { value, measure }: RateAnswer): boolean {
  const { zh } = fact.statement;
  const isNone = value.min === 0 && value.max === 0;
  return zh.includes(formatValue(value, 'zh', measure)) || (isNone && zh.includes('除外'));
}

function toFinding(context: AuditContext, fact: NumericFact, answer: RateAnswer): Finding {
  const reserved = answer.hedge !== null || assumesActive(fact, answer.scope);
  const severity = byGrade('error', fact);
  return {
    severity: reserved ? atMost(severity, 'warning') : severity,
    title: { zh: `${MEASURES[answer.measure].zh}与官方规定不符`, en: `The ${MEASURES[answer.measure].en} differs from the official rule` },
    explanation: {
      zh: `文中${context.question(answer, 'zh')}为${formatValue(answer.value, 'zh', answer.measure)}；规定：${fact.statement.zh}`,
      en: `The article gives ${context.question(answer, 'en')} as ${formatValue(answer.value, 'en', answer.measure)}. The rule: ${fact.statement.en}`,
    },
    sides: [context.side(answer)],
    reference: asReference(fact),
    verdict: { right: 'reference', reason: fact.statement },
  };
}

function* find(context: AuditContext): Generator<Finding> {
  const { regions, facts } = context.reference;
  const byQuestion = groupBy(facts.filter(isNumeric), (fact) => questionKey(fact.measure, fact.value));
  const known = new Map<string, NumericFact[]>();
  const factsFor = ({ claim, measure, value, scope }: RateAnswer): NumericFact[] => {
    const found = known.get(claim);
    if (found !== undefined) return found;
    const whole = { ...IMPLIED_SCOPE[measure], ...scope };
    const facts = (byQuestion.get(questionKey(measure, value)) ?? []).filter((fact) => governs(fact, whole, regions));
    known.set(claim, facts);
    return facts;
  };
  for (const answer of context.answers) {
    if (answer.value.relation === 'delta' || answer.hedge === 'varies') continue;
    const governing = factsFor(answer).filter((fact) => inForce(fact, dateOf(answer)));
    const broken = governing.find((fact) => contradicts(fact, answer));
    if (broken !== undefined && !isOneOf(governing, answer) && !isNamedBy(broken, answer)) yield toFinding(context, broken, answer);
  }
}

export const referenceMismatch: Rule = {
  id: 'reference-mismatch',
  severity: 'error',
  title: { zh: '与规定不符', en: 'Reference mismatch' },
  explanation: {
    zh: '数值与官方文件的规定不相容。只有文中写明了规定所要求的全部条件、日期在规定有效期内时才比较；依据不够可靠（C级或存疑）或文中带“一般”时最多为警告。',
    en: 'A value that cannot hold beside an official rule. Compared only where the text states every condition of the rule and its date lies within the rule’s term; a reference of general knowledge or in doubt, or a hedged text, gives a warning at most.',
  },
  why: {
    zh: '数值与现行规定相抵触，照着办会吃亏或违规。',
    en: 'A figure against the rule in force costs its readers money, or makes them break the rule.',
  },
  needs: ['claims', 'reference'],
  find,
};
