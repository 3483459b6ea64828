import { describe, expect, test } from 'vitest';
import { comparable, narrow, searchTerms } from '../src/client/narrow.js';

const items = [
  { rule: ['a'], region: ['640000', '640500'], text: '中卫 起付线 12333' },
  { rule: ['a'], region: ['450000'], text: '百色 起付线' },
  { rule: ['b'], region: ['640000'], text: '宁夏 Hotline' },
].map(({ rule, region, text }) => ({ facets: { rule, region }, words: () => comparable(text) }));

const ask = (search: string, rule: string[], region: string[]) =>
  narrow(items, {
    terms: searchTerms(search),
    wanted: new Map([
      ['rule', new Set(rule)],
      ['region', new Set(region)],
    ]),
  });

describe('narrowing a list', () => {
  test.each([
    ['nothing asked', '', [], [], [0, 1, 2]],
    ['one facet', '', ['a'], [], [0, 1]],
    ['two values of a facet: either', '', ['a', 'b'], [], [0, 1, 2]],
    ['two facets: both', '', ['a'], ['640000'], [0]],
    ['words: all of them', '起付线 中卫', [], [], [0]],
    ['words in full width and capitals', '１２３３３', [], [], [0]],
    ['words and a facet', 'hotline', ['a'], [], []],
  ])('%s', (_, search, rule, region, shown) => {
    expect(ask(search, rule, region).shown).toEqual(shown);
  });

  test('a choice is counted as if its facet asked for it alone', () => {
    const { counts } = ask('', ['a'], ['640000']);
    expect(Object.fromEntries(counts.get('rule') ?? [])).toEqual({ a: 1, b: 1 });
    expect(Object.fromEntries(counts.get('region') ?? [])).toEqual({ '640000': 1, '640500': 1, '450000': 1 });
  });
});
