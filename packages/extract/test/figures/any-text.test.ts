import { valueSchema } from '@yibao-rules/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../src/figures/index.js';
import { articleOf, figuresOf } from './brief.js';

const PIECES = [
  ...'报销比例 起付线 封顶线 不设 全额报销 个人自付 缴费 断缴 产假 等待期 由 提高至 降低 各 其中 合计 最高 每年 年度 通常 部分地区 小王 根据'.split(
    ' ',
  ),
  ...'60% 七成 300元 2万 15年 3个月 10个百分点 5个工作日 16周岁 2倍 百分之五 一 、 ， 。 ； （ ） ： / 至 ？ \n 《 》 以上 的部分 🏥'.split(
    ' ',
  ),
  '\ud83d',
  ' ',
];

describe('any text', () => {
  it('gives figures that stand at their offsets, in order, with valid values', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const article = articleOf([{ text: pieces.join('') }]);
        let last = 0;
        for (const { start, end, value, block } of readFigures(article, [], [])) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(article.blocks[block]?.end ?? 0);
          expect(valueSchema.safeParse(value).success).toBe(true);
          last = start;
        }
      }),
    );
  });

  it('reads a block alike whatever stands in the blocks around it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }), (pieces) => {
        const rule = { text: '三级医院起付线800元，报销比例80%。', kind: 'list-item' as const };
        const other = { text: pieces.join(''), kind: 'list-item' as const };
        expect(figuresOf([other, rule]).slice(-2)).toEqual(figuresOf([rule]));
      }),
    );
  });
});
