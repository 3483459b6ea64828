import { createHash } from 'node:crypto';
import { type Article, articleSchema } from '@yibao-rules/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSnapshot, parseText } from '../src/index.js';

/** Pieces that articles are made of, so that random texts reach every rule. */
const PIECES = [
  ...[
    '一、',
    '（二）',
    '3、',
    '4.',
    '(5)',
    '⑥',
    '第七、',
    '第八条 ',
    '第2步：',
    '# ',
    '• ',
    '- ',
    '> ',
    '问：',
    '答：',
    '起付标准：',
    '【时限】',
    '📌 ',
  ],
  ...[
    '住院待遇',
    '报销九成',
    '怎么办',
    '？',
    '。',
    '，',
    '：',
    '；',
    '…',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '　　',
    '  ',
    '\t',
    ' | ',
    '| --- | --- |',
  ],
  ...[
    '2024-03-05',
    '2024年3月5日',
    ' 10:20',
    '健康新闻 2024-03-05',
    '来源：某网',
    '〔2024〕5号',
    '相关推荐',
    '分享举报',
    '« 上一篇',
    '未经授权禁止转载',
  ],
  ...['<table>', '<tr>', '<td>', '</table>', '<p>', '<li>', '\ufeff', '\u2028', '😀', '\ud83d', '\0', '1', 'a'],
];

const articleText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 5 })), { maxLength: 80 })
    .map((parts) => parts.join('')),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes)),
);

/** What every article keeps, whatever it was read from. */
function expectSound(article: Article): void {
  expect(articleSchema.safeParse(article).error).toBeUndefined();
  let end = 0;
  article.blocks.forEach((block, index) => {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    expect(block.end).toBeLessThanOrEqual(article.text.length);
    end = block.end;
    expect(block.headings.every((heading, i) => heading < index && (i === 0 || heading > block.headings[i - 1]!))).toBe(true);
    for (const heading of block.headings) expect(['heading', 'title', 'teaser-title']).toContain(article.blocks[heading]!.kind);
    for (const header of block.headers ?? []) expect(article.blocks[header]).toMatchObject({ kind: 'table-cell' });
    expect((block.row === undefined) === (block.kind !== 'table-cell')).toBe(true);
  });
  expect(article.blocks.filter((block) => block.kind === 'title').length).toBeLessThanOrEqual(1);
}

describe('any text', () => {
  it('gives blocks in order, apart from each other, inside the text, under headings before them', () => {
    fc.assert(
      fc.property(articleText, (text) => {
        const article = parseText(text, { id: 'test' });
        expect(article.text).toBe(text);
        expectSound(article);
      }),
      { numRuns: 2000, seed: 20240305 },
    );
  });

  it('loses no word: what stands outside the blocks is white space and markers', () => {
    const prose = fc
      .array(fc.constantFrom('甲乙', '丙', '。', '，', '：', '？', '\n', '\n\n', '、', '丁戊己'), { maxLength: 60 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(prose, (text) => {
        const { blocks } = parseText(text, { id: 'test' });
        const inside = blocks.map((block) => text.slice(block.start, block.end)).join('');
        expect(inside.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
      { numRuns: 500, seed: 20240305 },
    );
  });

  it('is read from HTML just as soundly', () => {
    fc.assert(
      fc.property(articleText, (html) => {
        const bytes = new TextEncoder().encode(html.replaceAll('\0', ''));
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        const decodable = [...html].every((one) => one >= ' ' || '\t\n\v\f\r'.includes(one));
        const read = () => parseSnapshot({ id: 'test', bytes, url: null, retrievedAt: null, mediaType: 'html', sha256, charset: null });
        if (decodable) expectSound(read());
      }),
      { numRuns: 1000, seed: 20240305 },
    );
  });

  it.each([
    '第',
    '(',
    '1、',
    '\n',
    '：',
    '—',
    '《',
    '> ',
    '||\n',
    'a\tb\n',
    '<table>\n',
    '问？\n',
    '甲乙丙\n\n',
    '标题\n正文。\n健康 2024-03-05\n',
    '。　　',
    '\ud800',
  ])('of 300,000 characters of %j comes to an end', (unit) => {
    expectSoundBounds(parseText(unit.repeat(Math.ceil(300_000 / unit.length)), { id: 'test' }));
  });
});

/** The order of blocks only: the full check would take longer than the parser. */
function expectSoundBounds({ blocks, text }: Article): void {
  const disordered = blocks.findIndex((block, i) => block.end <= block.start || block.start < (blocks[i - 1]?.end ?? 0));
  expect(disordered).toBe(-1);
  expect(blocks.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
}
