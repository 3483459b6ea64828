import type { Scope, Value } from '@yibao-rules/model';
import { expect, test } from 'vitest';
import type { RateAnswer } from '../src/context/index.js';
import { resolvedDeltas } from '../src/context/resolved-deltas.js';
import { evidence, value } from './records.js';

const points = (figure: number): Partial<Value> => ({ min: figure, max: figure, unit: 'percentage-point', relation: 'delta' });
const ratio = (figure: number): Partial<Value> => ({ min: figure, max: figure });

function answers(...stated: [Partial<Value>, Scope][]): RateAnswer[] {
  return stated.map(([over, scope], index) => ({
    claim: `c${index}`,
    measure: 'reimbursement-ratio',
    scope,
    value: value(over),
    hedge: null,
    source: 's',
    asOf: null,
    evidence: evidence('比例', index * 10),
  }));
}

const active: Scope = { population: ['active'] };
const retired: Scope = { population: ['retired'] };

test.each<[string, RateAnswer[], number[]]>([
  ['a base and a change for the retired', answers([ratio(85), active], [points(5), retired]), [90]],
  ['a change downwards', answers([ratio(85), {}], [points(-10), { filing: 'unfiled' }]), [75]],
  ['two figures that could be the base', answers([ratio(90), active], [ratio(85), active], [points(5), retired]), []],
  ['another change between', answers([ratio(85), active], [points(5), retired], [points(3), { age: { min: 70, max: null } }]), [90]],
  ['scopes that differ in more than the group', answers([ratio(85), active], [points(5), { ...retired, setting: 'remote' }]), []],
  ['a base that is a range', answers([{ min: 80, max: 85 }, active], [points(5), retired]), []],
  ['over a hundred', answers([ratio(98), active], [points(5), retired]), []],
  ['a change before any figure', answers([points(5), retired], [ratio(85), active]), []],
])('%s', (_name, stated, expected) => {
  const resolved = resolvedDeltas(stated, () => true);
  expect(resolved.map((answer) => answer.value.min)).toEqual(expected);
  for (const answer of resolved) expect([answer.value.relation, answer.stated?.relation]).toEqual(['absolute', 'delta']);
});

test('a base in another passage is none', () => {
  expect(resolvedDeltas(answers([ratio(85), active], [points(5), retired]), () => false)).toEqual([]);
});
