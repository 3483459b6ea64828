import { readdirSync, readFileSync } from 'node:fs';
import { articleRecordSchema } from '@yibao-rules/model';
import { parseText } from '@yibao-rules/parse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractAssertions } from '../src/index.js';

function read(text: string) {
  return extractAssertions(parseText(text, { id: 'test' }));
}

const SOURCE = { id: 'test', title: '', site: null, publishedAt: null, sha256: '0'.repeat(64) };

/** Pieces that the grammar reacts to, so that random texts reach its corners. */
const PIECE = fc.constantFrom(
  ...'第 条 款 《社会保险法》 《 》 〔2021〕 “ ” ‘ 我 — → > - 【首页】 点击 APP 小程序 12393 0573- 400- 拨打 中卫 北京市 白银 兵团 职工 退休 住院 门诊 一级 二级、 三级 分别为 报销比例 起付线 封顶线 80% 百分之 六成 3万元 半年 至 不超过 以上 左右 由 提高到 一、 （一） 1、 ： ？ 。 ， ； | \n \n\n \t • ❌ 😀 １２ ％ 8,000 滞纳金 等待期 万分之五 个月 \ud800 \udc00 \u202e \u0000'.split(
    / /,
  ),
  '\n',
  '\n\n',
  ' ',
  '\r\n',
);
const TEXT = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(PIECE, { maxLength: 80 }).map((pieces) => pieces.join('')),
);

describe('any string', () => {
  it('is read without a throw, into valid records whose evidence stands at its offsets', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const record = read(text);
        for (const { evidence } of [record.cities, record.channels, record.rates, record.citations].flat()) {
          expect(text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
        }
        expect(articleRecordSchema.safeParse({ source: SOURCE, ...record }).error).toBeUndefined();
      }),
      { numRuns: 2000, seed: 20240407 },
    );
  });

  it('is read the same twice', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 300, seed: 20240408 },
    );
  });
});

const FOLDER = new URL('../../../pipelines/medical-insurance/sources/', import.meta.url);
const ARTICLES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }));

/** Values in text order, without where they stand. */
function values(text: string): string[] {
  return read(text).rates.map(({ measure, value, scope: { plan: _ownWords, ...scope } }) => JSON.stringify([measure, value, scope]));
}

/** Ways to write the same article. */
const WRITINGS: readonly { what: string; rewrite: (text: string) => string }[] = [
  { what: 'Windows line ends', rewrite: (text) => text.replaceAll('\n', '\r\n') },
  {
    what: 'full-width commas and brackets',
    rewrite: (text) =>
      text
        .replace(/,(?!\d)/g, '，')
        .replaceAll('(', '（')
        .replaceAll(')', '）'),
  },
  { what: 'full-width percent signs', rewrite: (text) => text.replaceAll('%', '％') },
  {
    what: 'spaces between Chinese and digits',
    rewrite: (text) => text.replace(/(\p{Script=Han})(\d)/gu, '$1 $2').replace(/(\d)(\p{Script=Han})/gu, '$1 $2'),
  },
];

describe.each(WRITINGS)('$what', ({ rewrite }) => {
  it.each(ARTICLES)('change no value in $name', ({ text }) => {
    expect(values(rewrite(text))).toEqual(values(text));
  });
});
