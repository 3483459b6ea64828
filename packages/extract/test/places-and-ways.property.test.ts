import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extractChannels } from '../src/channels/index.js';
import { extractRegions } from '../src/regions/index.js';
import { articleOf } from './fixtures.js';

/** Pieces that the two grammars react to, and what may stand between them. */
const piece = fc.oneof(
  fc.constantFrom(
    ...'北京 朝阳区 白银 青海玉树 兰州银行 微信 支付宝 国家医保服务平台 APP 小程序 公众号 12393 0955-12393 (010) 点击 依次点击 “我” 【社保】 → —— - 、 。 ( ) 《 》 为例 以 😀 \ud83d １２３ 缴费 等'.split(
      ' ',
    ),
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constant(' '),
);
const line = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('').replace(/\n/g, ''));

it('whatever is read stands at its offsets', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
      const article = articleOf(...lines.filter((words) => words.length > 0));
      const { cities, mentions } = extractRegions(article);
      const channels = extractChannels(article, mentions);
      for (const { evidence } of [...cities, ...channels]) {
        expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
        expect(evidence.exact).not.toBe('');
      }
      for (const { start, end, block } of mentions) {
        expect(start).toBeGreaterThanOrEqual(article.blocks[block]?.start ?? Number.NaN);
        expect(end).toBeLessThanOrEqual(article.blocks[block]?.end ?? Number.NaN);
      }
    }),
    { numRuns: 400, seed: 20251022 },
  );
});
