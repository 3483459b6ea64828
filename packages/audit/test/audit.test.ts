import type { RateClaim, ReleaseRecords, RulesConfig } from '@yibao-rules/model';
import { CONTRADICTION_RULES } from '@yibao-rules/model';
import { expect, test } from 'vitest';
import { audit, auditWithStatistics, corroborations, RULES } from '../src/index.js';
import { evidence, rate, release } from './records.js';

/** Two sources with two values for one question, and one impossible value. */
function quarrel(offset: number): ReleaseRecords {
  const claim = rate({
    id: '640500.deductible',
    measure: 'deductible',
    scope: { region: '640500', care: ['inpatient'] },
    answers: [{}, {}],
  });
  claim.assertions = claim.assertions.map((assertion, index) => ({
    ...assertion,
    value: { ...assertion.value, unit: 'CNY', min: 300 + index * 200, max: 300 + index * 200 },
    evidence: evidence(`起付线${index}`, offset + index),
  }));
  const impossible = rate({ id: 'x.reimbursement-ratio', scope: { region: '451000' }, answers: [{ min: 130, max: 130 }] });
  return release({ rates: [claim, impossible] });
}

function ids(records: ReleaseRecords, options = {}): string[] {
  return audit({ records, articles: [], options }).map(({ id, severity }) => `${severity} ${id}`);
}

test('ids do not follow offsets, values or the order of records; the order is by severity, rule and id', () => {
  const records = quarrel(0);
  const found = ids(records);
  expect(found.map((id) => id.replace(/:.*/, ''))).toEqual(['warning value-conflict', 'warning out-of-range']);
  expect(ids(quarrel(70))).toEqual(found);
  expect(ids({ ...records, rates: records.rates.toReversed() })).toEqual(found);
  const changed = structuredClone(records);
  (changed.rates[0] as RateClaim).assertions[1]!.value.max = 900;
  (changed.rates[0] as RateClaim).assertions[1]!.value.min = 900;
  expect(ids(changed)).toEqual(found);
});

test('an audit leaves its input as it was', () => {
  const records = quarrel(0);
  const before = structuredClone(records);
  audit({ records, articles: [] });
  expect(records).toEqual(before);
});

test('rules can be turned off, or down to a lower severity', () => {
  const records = quarrel(0);
  expect(ids(records, { rules: { 'out-of-range': 'off' } })).toHaveLength(1);
  expect(ids(records, { rules: { 'value-conflict': 'info' } }).map((id) => id.replace(/:.*/, ''))).toEqual([
    'warning out-of-range',
    'info value-conflict',
  ]);
});

test('a configured severity is that of findings without reserve; thresholds move what counts', () => {
  const records = quarrel(0);
  const severities = (rules: RulesConfig) =>
    audit({ records, articles: [], options: { rules } }).map((found) => `${found.severity} ${found.rule}`);
  expect(severities({ 'value-conflict': 'error' })).toEqual(['error value-conflict', 'warning out-of-range']);
  (records.rates[0] as RateClaim).assertions[0]!.asOf = '2023-01-01';
  expect(severities({ 'value-conflict': 'error' })).toEqual(['warning out-of-range', 'info value-conflict']);
  expect(severities({ 'value-conflict': { severity: 'error', yearsApart: 3 } })).toEqual(['error value-conflict', 'warning out-of-range']);
});

test('findings of one rule are ranked by how much both sides state', () => {
  const loose = quarrel(0).rates[0] as RateClaim;
  const exact = {
    ...loose,
    id: '640500.employee.deductible',
    scope: { ...loose.scope, scheme: 'employee' as const, care: ['outpatient' as const] },
  };
  const [first, second] = audit({ records: release({ rates: [loose, exact] }), articles: [] });
  expect(first?.compared).toEqual({ equal: ['region', 'scheme', 'care'], inside: [], open: [], hedged: 0 });
  expect(second?.compared?.equal).toEqual(['region', 'care']);
});

test('an audit says how much it compared and which values are borne out', () => {
  const agreed = rate({ answers: [{}, { approximate: true }, { min: 60, max: 60 }] });
  const records = release({ rates: [agreed] });
  const { statistics } = auditWithStatistics({ records, articles: [] });
  expect(statistics.corroborations).toBe(1);
  expect(statistics.comparisons).toBeGreaterThan(0);
  expect(corroborations(records)).toEqual([{ claim: agreed.id, value: agreed.assertions[0]?.value, sources: ['s1', 's2'] }]);
});

test('the registry holds every rule of the contract once, in its order, explained in both languages', () => {
  expect(RULES.map(({ id }) => id)).toEqual(CONTRADICTION_RULES);
  for (const { title, explanation } of RULES) {
    for (const words of [title.zh, explanation.zh]) expect(words).toMatch(/\p{Script=Han}/u);
    for (const words of [title.en, explanation.en]) expect(words).toMatch(/^[A-Z]\P{Script=Han}+$/u);
  }
});
