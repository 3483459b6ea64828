import type { Scope } from '@yibao-rules/model';
import { describe, expect, test } from 'vitest';
import { branchKey, matchScopes } from '../src/compete/scopes.js';
import { disjoint, intervalOf } from '../src/compete/values.js';
import { officialReference } from '../src/index.js';
import { value } from './records.js';

const { regions } = officialReference();

function competes(a: Scope, b: Scope): boolean {
  const [forward, backward] = [matchScopes(a, b, regions), matchScopes(b, a, regions)];
  expect(forward === null).toBe(backward === null);
  return branchKey(a) === branchKey(b) && forward !== null;
}

describe('scopes that ask the same question', () => {
  test.each<[string, Scope, Scope]>([
    ['nothing stated', {}, {}],
    ['a city in its province', { region: '640500' }, { region: '640000' }],
    ['a region left open', { region: '640500' }, {}],
    ['a scheme left open', { scheme: 'employee' }, {}],
    ['the active, where nobody is named', { population: ['active'] }, {}],
    ['a population within another', { population: ['active', 'retired'] }, { population: ['retired'] }],
    ['a tier within a list', { facility: ['community', 'tier1'] }, { facility: ['tier1'] }],
    ['a year left open', { year: 2025 }, {}],
    ['a date left open', { effectiveFrom: '2025-01-01' }, {}],
  ])('%s', (_name, a, b) => {
    expect(competes(a, b)).toBe(true);
  });

  test.each<[string, Scope, Scope]>([
    ['two cities', { region: '640500' }, { region: '451000' }],
    ['two schemes', { scheme: 'employee' }, { scheme: 'resident' }],
    ['the retired, where nobody is named', { population: ['retired'] }, {}],
    ['two populations', { population: ['active'] }, { population: ['retired'] }],
    ['populations that overlap only', { population: ['active', 'male'] }, { population: ['active', 'female'] }],
    ['chronic and outpatient care', { care: ['chronic'] }, { care: ['outpatient'] }],
    ['a list of care and one of it', { care: ['outpatient', 'chronic'] }, { care: ['outpatient'] }],
    ['a kind of care, and care at large', { care: ['inpatient'] }, {}],
    ['a tier, and hospitals at large', { facility: ['tier3'] }, {}],
    ['treatment without filing, and the ordinary case', { filing: 'unfiled' }, {}],
    ['two bands', { band: { min: null, max: 30000 } }, { band: { min: 30000, max: 40000 } }],
    ['two plans', { plan: '一档' }, { plan: '二档' }],
    ['two dates', { effectiveFrom: '2024-01-01' }, { effectiveFrom: '2025-01-01' }],
    ['two years', { year: 2024 }, { year: 2025 }],
    ['two matters', { matter: 'maternity-leave' }, { matter: 'paternity-leave' }],
    ['first and later admissions', { occurrence: 'first' }, { occurrence: 'subsequent' }],
  ])('not: %s', (_name, a, b) => {
    expect(competes(a, b)).toBe(false);
  });
});

test('a match says which keys were equal, contained, open', () => {
  const match = matchScopes(
    { region: '640500', scheme: 'employee', care: ['inpatient'] },
    { region: '640000', care: ['inpatient'] },
    regions,
  );
  expect(match).toEqual({ equal: ['care'], inside: ['region'], open: ['scheme'] });
});

test.each([
  [{ min: 40, max: 60 }, { min: 30, max: 30 }, true],
  [{ min: 40, max: 60 }, { min: 60, max: 70 }, false],
  [{ min: 40, max: 60 }, { min: 50, max: 50 }, false],
  [{ min: null, max: 80 }, { min: 85, max: 85 }, true],
  [{ min: 15, max: null }, { min: 20, max: 20 }, false],
  [{ min: 60, max: 60, approximate: true }, { min: 62, max: 62 }, false],
  [{ min: 60, max: 60, approximate: true }, { min: 63, max: 63 }, true],
  [{ min: 0.05, max: 0.05, approximate: true }, { min: 0.2, max: 0.2 }, true],
  [{ min: 2, max: 2, unit: 'year' as const, approximate: true }, { min: 25, max: 25, unit: 'month' as const }, false],
  [{ min: 2, max: 2, unit: 'year' as const, approximate: true }, { min: 26, max: 26, unit: 'month' as const }, true],
  [{ min: 1, max: 1, unit: 'year' as const }, { min: 12, max: 12, unit: 'month' as const }, false],
  [{ min: 1, max: 1, unit: 'year' as const }, { min: 6, max: 6, unit: 'month' as const }, true],
])('%o and %o exclude each other: %s', (a, b, expected) => {
  expect(disjoint(intervalOf(value(a)), intervalOf(value(b)))).toBe(expected);
  expect(disjoint(intervalOf(value(b)), intervalOf(value(a)))).toBe(expected);
});
