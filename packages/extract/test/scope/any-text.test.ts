import { scopeSchema } from '@yibao-rules/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scopesOf } from './read.js';

/** Pieces that the grammar reacts to, so that random texts reach all of it. */
const PIECES =
  '职工医保 居民 大病保险 基本医保 在职 退休人员 学生 门诊 住院 慢性病 药店 一级 二级及以下 三级 省属 其他医院 跨省 未备案 首次 二次 一档 单位 个人 北京 ' +
  '2025年度 自2024年4月1日起 70岁以上 连续参保满6个月 起付线至3万元 5万元以上 分别 对应 合计 其中 比 除 ( ) （含 （如 、 / , ； 。 ： 起付线 报销比例 ' +
  '{d:500元} {r:80%} {+r:5%} {c:10万元} {p:400元} {l:98天}';

describe('any text', () => {
  it('gives each figure at least one scope that the schema accepts, and the same ones again', () => {
    const text = fc.array(fc.constantFrom(...PIECES.split(' '), '\n'), { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (marked) => {
        const scopes = scopesOf(marked);
        expect(scopesOf(marked)).toEqual(scopes);
        for (const ofFigure of scopes) {
          expect(ofFigure.length).toBeGreaterThan(0);
          for (const scope of ofFigure) expect(scopeSchema.parse(scope)).toEqual(scope);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
