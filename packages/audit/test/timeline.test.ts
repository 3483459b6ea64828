import { POPULATIONS, type Scope } from '@yibao-rules/model';
import { describe, expect, test } from 'vitest';
import { Comparisons } from '../src/compete/comparisons.js';
import { conflictsAmong } from '../src/compete/questions.js';
import type { RateAnswer } from '../src/context/index.js';
import { officialReference } from '../src/index.js';
import { evidence, value } from './records.js';

const { regions } = officialReference();

function answer(scope: Scope, asOf: string | null, figure: number): RateAnswer {
  return {
    claim: JSON.stringify(scope),
    measure: 'deductible',
    scope,
    value: value({ min: figure, max: figure, unit: 'CNY' }),
    hedge: null,
    source: `s${figure}`,
    asOf,
    evidence: evidence(`${figure}元`),
  };
}

/** The conflicting figures of a bucket, each pair ascending. */
function conflicts(answers: readonly RateAnswer[]): string[] {
  const found = [...conflictsAmong(answers, { regions, comparisons: new Comparisons() })];
  return found.map(({ a, b }) => [a, b].map(({ value }) => value.min ?? 0).sort((one, other) => one - other)).map((pair) => pair.join('-'));
}

describe('answers of one time compete', () => {
  test.each<[string, [Scope, string | null][], string[]]>([
    [
      'neither states a time',
      [
        [{}, '2021'],
        [{}, null],
      ],
      ['0-1'],
    ],
    [
      'one year',
      [
        [{ year: 2025 }, null],
        [{ year: 2025 }, null],
      ],
      ['0-1'],
    ],
    [
      'two years',
      [
        [{ year: 2024 }, null],
        [{ year: 2025 }, null],
      ],
      [],
    ],
    [
      'the undated source is of that year',
      [
        [{ year: 2025 }, null],
        [{}, '2025-06-01'],
      ],
      ['0-1'],
    ],
    [
      'the undated source is of another year',
      [
        [{ year: 2025 }, null],
        [{}, '2024-06-01'],
      ],
      [],
    ],
    [
      'the undated source has no date',
      [
        [{ year: 2025 }, '2025-01-01'],
        [{}, null],
      ],
      [],
    ],
    [
      'one date',
      [
        [{ effectiveFrom: '2024-07' }, null],
        [{ effectiveFrom: '2024-07' }, null],
      ],
      ['0-1'],
    ],
    [
      'two dates',
      [
        [{ effectiveFrom: '2024-07' }, null],
        [{ effectiveFrom: '2024-08' }, null],
      ],
      [],
    ],
    [
      'the undated source is younger than the rule',
      [
        [{ effectiveFrom: '2024-07' }, null],
        [{}, '2024-08-01'],
      ],
      ['0-1'],
    ],
    [
      'the undated source is older than the rule',
      [
        [{ effectiveFrom: '2024-07' }, null],
        [{}, '2024-06-30'],
      ],
      [],
    ],
    [
      'only the rule in force when the undated source was published',
      [
        [{ effectiveFrom: '2019' }, null],
        [{ effectiveFrom: '2023-01' }, null],
        [{ effectiveFrom: '2026' }, null],
        [{}, '2024-05-01'],
      ],
      ['1-3'],
    ],
    [
      'a date within a year, and the year alone',
      [
        [{ year: 2025, effectiveFrom: '2025-01-01' }, null],
        [{ year: 2025 }, '2025-03-01'],
      ],
      ['0-1'],
    ],
    [
      'a year, and a date of an article of that year',
      [
        [{ year: 2025 }, '2025-06-01'],
        [{ effectiveFrom: '2025-01-01' }, '2025-07-01'],
      ],
      ['0-1'],
    ],
    [
      'a year, and a date of an article of another year',
      [
        [{ year: 2025 }, '2025-06-01'],
        [{ effectiveFrom: '2024-01-01' }, '2024-07-01'],
      ],
      [],
    ],
  ])('%s', (_name, stated, expected) => {
    const answers = stated.map(([scope, asOf], figure) => answer({ region: '640500', ...scope }, asOf, figure));
    expect(conflicts(answers)).toEqual(expected);
    expect(conflicts(answers.toReversed())).toEqual(expected);
  });
});

describe('answers about regions', () => {
  test.each<[string, string | undefined, string | undefined, boolean]>([
    ['one', '640500', '640500', true],
    ['a city and its province', '640500', '640000', true],
    ['a county and its city', '640521', '640500', true],
    ['a city and no region', '640500', undefined, true],
    ['two cities', '640500', '640100', false],
  ])('%s', (_name, one, other, expected) => {
    const place = (region: string | undefined): Scope => (region === undefined ? {} : { region });
    expect(conflicts([answer(place(one), null, 1), answer(place(other), null, 2)])).toEqual(expected ? ['1-2'] : []);
  });
});

test.each<[string, (number: number) => Scope]>([
  ['dates', (number) => ({ effectiveFrom: new Date(number * 86_400_000).toISOString().slice(0, 10) })],
  ['years', (number) => ({ year: number })],
  ['groups', (number) => ({ population: POPULATIONS.filter((_, bit) => number & (1 << bit)), scheme: 'resident' })],
])('the comparisons in a bucket of many %s grow with their number', (_name, scope) => {
  const count = (size: number): number => {
    const comparisons = new Comparisons();
    const answers = Array.from({ length: size }, (_, number) => answer({ region: '640500', ...scope(number) }, '2025-01-01', number));
    for (const _ of conflictsAmong(answers, { regions, comparisons }));
    return comparisons.count;
  };
  expect(count(2000)).toBeLessThan(count(500) * 8);
});
