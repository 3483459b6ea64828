import { expect, test } from 'vitest';
import { baseFigures, type RateClaim, type Value } from '../src/index.js';

type Figure = [min: number, start: number, source?: string];

function claim(id: string, relation: Value['relation'], figures: readonly Figure[]): RateClaim {
  const assertions = figures.map(([min, start, source = 's']) => ({
    value: { min, max: min, unit: 'day' as const, per: null, relation, approximate: false, previous: null },
    hedge: null,
    source,
    asOf: null,
    evidence: { start, end: start + 3, exact: '98天', prefix: '', suffix: '', headings: [] },
  }));
  const scope = { matter: 'maternity-leave' as const };
  return { id, measure: 'leave-duration', scope, value: null, status: 'single-source', assertions, contradictions: [] };
}

test.each<[string, Figure[], Figure[], number[]]>([
  [
    'a base, what is added, and the total',
    [
      [98, 0],
      [158, 20],
    ],
    [[60, 10]],
    [98],
  ],
  [
    'two additions before the total',
    [
      [98, 0],
      [188, 30],
    ],
    [
      [60, 10],
      [30, 20],
    ],
    [98],
  ],
  [
    'no addition between',
    [
      [98, 0],
      [158, 20],
    ],
    [[60, 40]],
    [],
  ],
  [
    'a total that does not add up',
    [
      [98, 0],
      [168, 20],
    ],
    [[60, 10]],
    [],
  ],
  [
    'a total in another passage',
    [
      [98, 0],
      [158, 500],
    ],
    [[60, 10]],
    [],
  ],
  [
    'a total in another source',
    [
      [98, 0],
      [158, 20, 't'],
    ],
    [[60, 10]],
    [],
  ],
  ['a base without a total', [[98, 0]], [[60, 10]], []],
])('%s', (_name, absolute, deltas, expected) => {
  const own = claim('matter-maternity-leave.leave-duration.day', 'absolute', absolute);
  const changes = claim('matter-maternity-leave.leave-duration.delta.day', 'delta', deltas);
  const found = baseFigures(own, (id) => (id === changes.id ? changes : undefined));
  expect([...found].map(({ value }) => value.min)).toEqual(expected);
});
