import { parseText } from '@yibao-rules/parse';
import { describe, expect, it } from 'vitest';
import { extractAssertions } from '../src/index.js';

/** A text, and of its last rate the confidence and what is doubtful. */
const ROWS: [string, string, number, string[]][] = [
  ['a clause that says all', '职工医保在三级医院住院，报销比例为85%。', 1, []],
  ['words behind the figure', '每月按2%划入个人账户。', 1, []],
  ['a reserve of the text itself', '职工医保住院，报销比例一般为80%。', 0.9, ['hedged']],
  [
    'a bare number in a table',
    '曲靖市居民医保待遇\n\n| 医院 | 起付线（元） |\n| --- | --- |\n| 三级医院 | 800 |',
    0.81,
    ['measure-from-heading', 'unit-from-header'],
  ],
  ['a pair of which one half is named', '居民住院起付线：一级医院200元/85%。', 0.7, ['measure-unnamed']],
  ['figures matched by a word', '职工医保门诊报销比例在职、退休分别为70%、75%。', 1, []],
  ['figures matched by their order alone', '职工医保门诊报销比例在职、退休为70%、75%。', 0.85, ['dealt-by-order']],
  [
    'a scheme of the lead',
    '待遇说明\n\n本市职工医保待遇今年有变化，详情见下文各节。\n\n一、住院\n\n三级医院报销比例为85%。',
    0.8,
    ['scheme-from-lead'],
  ],
];

describe('confidence of a rate', () => {
  it.each(ROWS)('%s', (_, text, confidence, doubts) => {
    const rate = extractAssertions(parseText(text, { id: 'page' })).rates.at(-1);
    expect(rate?.doubts).toEqual(doubts);
    expect(rate?.confidence).toBe(confidence);
  });
});
