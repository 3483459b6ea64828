import type { Contradiction } from '@yibao-rules/model';
import { expect, test } from 'vitest';
import { compareFindings } from '../src/index.js';
import { exampleRelease } from './release-fixture.js';

const [first, second, third] = exampleRelease().contradictions as [Contradiction, Contradiction, Contradiction];

function moved(contradiction: Contradiction): Contradiction {
  const copy = structuredClone(contradiction);
  for (const { evidence } of copy.sides) {
    evidence.start += 7;
    evidence.end += 7;
  }
  return copy;
}

test('findings are new, changed, the same, or gone, by their ids', () => {
  const { states, gone, unchanged } = compareFindings([first, second], [moved(first), third]);
  expect([...states]).toEqual([
    [first.id, 'unchanged'],
    [third.id, 'new'],
  ]);
  expect(gone).toEqual([second]);
  expect(unchanged).toBe(false);
});

test.each([
  ['its severity', { severity: 'error' }],
  ['a decision', { status: 'accepted' }],
  ['its words', { title: { zh: '另', en: 'other' } }],
] as const)('%s changes a finding', (_, over) => {
  expect(compareFindings([first], [{ ...first, ...over }])).toMatchObject({ unchanged: false, gone: [] });
});

test('words that only moved change nothing', () => {
  expect(compareFindings([first], [moved(first)]).unchanged).toBe(true);
});
