import { expect, test } from 'vitest';
import { audit } from '../../src/index.js';
import { inFullWidth } from '../full-width.js';
import { asInput, citiesOf, copyOf, type Draft, draft } from './synthetic-articles.js';

/** Pairs of articles that the rule calls copies by their passages, the copy first: no set of figures is large enough to tell alone. */
function pairsFound(drafts: readonly Draft[]): string[] {
  const found = audit({ ...asInput(drafts), options: { rules: { 'copied-template': { figures: 1000 } } } });
  return found.filter(({ rule }) => rule === 'copied-template').map(({ sides }) => sides.map(({ source }) => source).join(' '));
}

/** Which original a copy is made from. */
const modelOf = (copy: number, originals: number) => (copy + 5) % originals;

/** Originals about one city of each province, each of its own words, and a copy of each for a city of another province. */
function withCopies(changed: number, seed: number): { drafts: Draft[]; expected: string[] } {
  const originals = citiesOf(0).map((city, number) => draft(city, seed * 1000 + number, `2024-0${1 + (number % 9)}-15`));
  const copies = citiesOf(1).map((city, number) => {
    return copyOf(originals[modelOf(number, originals.length)]!, city, '2025-06-01', changed, seed * 2000 + number);
  });
  const expected = copies.map((_, number) => `article-${originals.length + number} article-${modelOf(number, originals.length)}`);
  return { drafts: [...originals, ...copies], expected };
}

test.each([
  ['word for word', 0, 1],
  ['one word in ten changed', 0.1, 1],
  ['one word in five changed', 0.2, 1],
  ['three words in ten changed', 0.3, 0.95],
])('copies, %s: found with their origin, and nothing else', (_name, changed, floor) => {
  const runs = [1, 2, 3].map((seed) => {
    const { drafts, expected } = withCopies(changed, seed);
    const found = pairsFound(drafts);
    return { expected: expected.length, right: found.filter((pair) => expected.includes(pair)).length, found: found.length };
  });
  const sum = (key: 'expected' | 'right' | 'found') => runs.reduce((total, run) => total + run[key], 0);
  expect(sum('found')).toBe(sum('right'));
  expect(sum('right') / sum('expected')).toBeGreaterThanOrEqual(floor);
});

test.each([
  ['articles of their own words', false],
  ['one form that each place fills in', true],
])('%s are no copies, whatever the country has in common', (_name, form) => {
  const drafts = [0, 1, 2].flatMap(citiesOf).map((city, number) => draft(city, 500 + number, '2024-05-05', form));
  expect(pairsFound(drafts)).toEqual([]);
});

test('one article for every province is a copy, although each passage is common', () => {
  const [model, ...cities] = citiesOf(0);
  const original = draft(model!, 1, '2024-01-01');
  const copies = cities.map((city, number) => copyOf(original, city, `2024-02-${String(number + 1).padStart(2, '0')}`, 0, number));
  const found = audit(asInput([original, ...copies])).filter(({ rule }) => rule === 'copied-template');
  expect(found.map(({ sides }) => sides.map(({ source }) => source))).toHaveLength(cities.length);
  expect(new Set(found.map(({ sides }) => sides[1]?.source))).toEqual(new Set(['article-0']));
});

test('a copy whose punctuation has the other width is one word for word', () => {
  const [model, city] = citiesOf(0);
  const original = draft(model!, 1, '2024-01-01');
  const copy = copyOf(original, city!, '2024-02-01', 0, 1);
  const sentences = copy.sentences.map((said) => ({ ...said, words: inFullWidth(said.words) }));
  expect(sentences).not.toEqual(copy.sentences);
  const titles = (drafts: readonly Draft[]) => audit(asInput(drafts)).map(({ rule, title }) => [rule, title.en]);
  expect(titles([original, { ...copy, sentences }])).toEqual(titles([original, copy]));
  expect(titles([original, { ...copy, sentences }])).toEqual([['copied-template', expect.stringContaining('word for word')]]);
});
