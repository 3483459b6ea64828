import { createHash } from 'node:crypto';
import { blockText, pageAt, type Snapshot, UserError } from '@yibao-rules/model';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/index.js';
import { cleanText } from '../../src/pdf/text-run.js';
import { type Drawn, paragraph, tinyPdf } from './tiny-pdf.js';

function snapshotOf(bytes: Uint8Array): Snapshot {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { id: 'notice.pdf', bytes, url: null, retrievedAt: null, mediaType: 'pdf', sha256, charset: null };
}

async function read(pages: readonly (readonly Drawn[])[]) {
  const { article } = await parseSource(snapshotOf(tinyPdf(pages)));
  return { article, blocks: article.blocks.map((block) => [block.kind, blockText(article, block)]) };
}

const LONG =
  '青溪市参保人员在定点医疗机构住院,起付标准以上、最高支付限额以下的政策范围内费用,由统筹基金按照比例支付。在一个年度内多次住院的,从第二次起起付标准减半。';
const SECOND = '退休人员的支付比例在此基础上提高五个百分点,由系统自动识别,不需要另外申请,也不需要提交任何材料,出院时一并结算。';
const MARGINS = (page: number): Drawn[] => [
  { text: '青溪市医疗保障政策汇编', x: 72, y: 40, size: 9 },
  { text: `— ${page} —`, x: 285, y: 815, size: 9 },
];

describe('parseSource of a PDF', () => {
  it('joins lines to paragraphs, and finds the title and headings by their size and number', async () => {
    const { article, blocks } = await read([
      [
        { text: '关于调整住院待遇和规范经办服务', x: 147, y: 100, size: 20 },
        { text: '有关事项的通知', x: 227, y: 130, size: 20 },
        { text: '一、住院待遇', x: 96, y: 180 },
        ...paragraph(LONG, 200),
        { text: '经办服务', x: 72, y: 300, size: 15 },
        ...paragraph(SECOND, 330),
      ],
    ]);
    expect(article).toMatchObject({ title: '关于调整住院待遇和规范经办服务有关事项的通知', charset: 'pdf' });
    expect(blocks).toEqual([
      ['title', '关于调整住院待遇和规范经办服务有关事项的通知'],
      ['heading', '一、住院待遇'],
      ['paragraph', LONG],
      ['heading', '经办服务'],
      ['paragraph', SECOND],
    ]);
  });

  it('goes on over the page’s end, without running lines, and says which page an offset stands on', async () => {
    const lines = paragraph(LONG + SECOND, 700);
    const turned = lines.splice(3).map((line, index) => ({ ...line, y: 80 + 20 * index }));
    const { article, blocks } = await read([
      [...MARGINS(1), ...lines],
      [...MARGINS(2), ...turned],
      [...MARGINS(3), ...paragraph(LONG, 80)],
    ]);
    expect(blocks).toEqual([
      ['paragraph', LONG + SECOND],
      ['paragraph', LONG],
    ]);
    expect(article.pages?.map(({ page }) => page)).toEqual([1, 2, 3]);
    expect(article.pages?.[2]?.end).toBe(article.text.length);
    expect(pageAt(article, article.text.indexOf('出院时一并结算'))).toBe(2);
    expect(pageAt(article, article.text.lastIndexOf('青溪市'))).toBe(3);
  });

  it('reads columns as a table with its headers, a cell of two lines and a full cell among them', async () => {
    const row = (y: number, cells: readonly string[]): Drawn[] => cells.map((text, column) => ({ text, x: 80 + 150 * column, y }));
    const { article } = await read([
      [
        ...paragraph('各级医院的支付比例如下表。', 100),
        ...row(140, ['医院等级', '在职职工', '退休人员']),
        ...row(170, ['一级医院(含社区卫生服', '90%', '95%']),
        { text: '务中心)', x: 80, y: 185 },
        ...row(215, ['二级和二级以上的医院们', '85%', '90%']),
      ],
    ]);
    const cells = article.blocks.filter(({ kind }) => kind === 'table-cell');
    expect(cells.map((cell) => [cell.row, cell.column, blockText(article, cell)])).toEqual([
      [0, 0, '医院等级'],
      [0, 1, '在职职工'],
      [0, 2, '退休人员'],
      [1, 0, '一级医院(含社区卫生服务中心)'],
      [1, 1, '90%'],
      [1, 2, '95%'],
      [2, 0, '二级和二级以上的医院们'],
      [2, 1, '85%'],
      [2, 2, '90%'],
    ]);
    expect(cells[5]?.headers?.map((index) => blockText(article, article.blocks[index]!))).toContain('退休人员');
  });

  it('reads two columns one after the other, and a paragraph from the foot of one to the head of the next', async () => {
    const narrow = { characters: 18 };
    const lines = [...paragraph(LONG, 100, narrow), ...paragraph(SECOND, 200, narrow)];
    const half = Math.ceil(lines.length / 2);
    const columns = lines.map((line, index) => ({
      ...line,
      x: line.x + (index < half ? 0 : 240),
      y: 100 + 20 * (index < half ? index : index - half),
    }));
    expect((await read([columns])).blocks).toEqual([
      ['paragraph', LONG],
      ['paragraph', SECOND],
    ]);
  });

  it.each([
    ['a watermark', [{ text: '内部资料', x: 200, y: 400, size: 60, turned: 45 }]],
    ['the same words drawn again for bold type', [{ text: SECOND.slice(0, 34), x: 96.4, y: 100 }]],
  ])('leaves out %s', async (_, extra) => {
    const { blocks } = await read([[...paragraph(SECOND, 100), ...extra]]);
    expect(blocks).toEqual([['paragraph', SECOND]]);
  });

  it('takes the title below a letterhead', async () => {
    const { article } = await read([
      [
        { text: '青溪市医疗保障局文件', x: 117, y: 100, size: 36 },
        { text: '青医保发〔2025〕12号', x: 219, y: 150 },
        { text: '关于做好门诊统筹工作的通知', x: 167, y: 200, size: 20 },
        ...paragraph(LONG, 250),
      ],
    ]);
    expect(article.title).toBe('关于做好门诊统筹工作的通知');
  });
});

describe('a PDF that cannot be read', () => {
  const whole = tinyPdf([paragraph(LONG, 100)]);
  it.each([
    ['a scan', tinyPdf([[], []]), 'has no text: its 2 pages are pictures'],
    ['an encrypted file', tinyPdf([paragraph(LONG, 100)], { encrypted: true }), 'is encrypted and needs a password'],
    ['a damaged file', Buffer.from('%PDF-1.4\nnothing of the kind'), 'not a PDF that can be read'],
    ['a file without its end and table', whole.subarray(0, 40), 'not a PDF that can be read'],
    ['a book', tinyPdf(Array.from({ length: 601 }, () => [])), 'is too big: 601 pages'],
  ])('%s is a mistake of the user’s that names the file', async (_, bytes, message) => {
    const error = await parseSource(snapshotOf(bytes)).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toContain(message);
    expect((error as UserError).file).toBe('notice.pdf');
  });
});

describe('cleanText', () => {
  it.each([
    ['医 疗 保 险', '医疗保险'],
    ['拨打 12393 热线', '拨打 12393 热线'],
    ['居⺠医保⻚面', '居民医保页面'],
    ['⽣育津贴和账⼾', '生育津贴和账户'],
    ['报\u00ad销\u200b比例', '报销比例'],
  ])('reads %j as %j', (given, expected) => {
    expect(cleanText(given)).toBe(expected);
  });
});
