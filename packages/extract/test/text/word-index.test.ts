import { describe, expect, it } from 'vitest';
import { codeUnitsOf } from '../../src/text/code-units.js';
import { isOneOf, longestFirst, stands, WordIndex } from '../../src/text/word-index.js';

const WORDS = [
  ['月', 1],
  ['每月', 2],
  ['每人每月', 3],
  ['每年', 4],
] as const;

describe('words by their first or last character', () => {
  const cases: readonly [by: 'first' | 'last', character: string, values: number[]][] = [
    ['first', '每', [3, 2, 4]],
    ['last', '月', [3, 2, 1]],
    ['first', '年', []],
    ['last', '年', [4]],
  ];
  it.each(cases)('%s %s', (by, character, values) => {
    const index = new WordIndex(longestFirst(WORDS), by);
    expect(index.of(character.charCodeAt(0)).map(({ value }) => value)).toEqual(values);
    expect(index.has(character.charCodeAt(0))).toBe(values.length > 0);
  });

  it('keep the order that they are given in', () => {
    expect(new WordIndex(WORDS, 'last').of('月'.charCodeAt(0)).map(({ value }) => value)).toEqual([1, 2, 3]);
  });
});

describe('a word at a place', () => {
  const codes = codeUnitsOf('按月领');
  const word = [...codeUnitsOf('月领').subarray(0, 2)];
  it.each([
    [1, true],
    [0, false],
    [2, false],
    [-1, false],
  ])('at %i: %s', (at, expected) => {
    expect(stands(codes, at, word)).toBe(expected);
  });
});

it('tells one of a few characters', () => {
  expect(isOneOf('的，', '，'.charCodeAt(0))).toBe(true);
  expect(isOneOf('的，', 0)).toBe(false);
});
