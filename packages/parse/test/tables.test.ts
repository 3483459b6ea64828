import { blockText } from '@yibao-rules/model';
import { describe, expect, it } from 'vitest';
import { parseText } from '../src/index.js';

/** Each cell as `row,column words < headers`. */
function cellsOf(text: string): string[] {
  const article = parseText(text, { id: 'test' });
  return article.blocks
    .filter((block) => block.kind === 'table-cell')
    .map((cell) => {
      const headers = cell.headers!.map((index) => blockText(article, article.blocks[index]!));
      return `${cell.row},${cell.column} ${blockText(article, cell)}${headers.length > 0 ? ` < ${headers.join(' + ')}` : ''}`;
    });
}

const GRID = ['0,0 医院等级', '0,1 起付标准', '0,2 支付比例'];
const ROWS = [
  '1,0 一级 < 医院等级',
  '1,1 200元 < 起付标准 + 一级',
  '1,2 90% < 支付比例 + 一级',
  '2,0 二级 < 医院等级',
  '2,1 400元 < 起付标准 + 二级',
  '2,2 85% < 支付比例 + 二级',
];

describe('tables', () => {
  it.each([
    [
      'Markdown',
      '待遇表\n\n| 医院等级 | 起付标准 | 支付比例 |\n| --- | ---: | :-: |\n| 一级 | 200元 | 90% |\n| 二级 | 400元 | 85% |\n\n以上为在职职工。',
    ],
    ['tabs', '待遇表\n\n医院等级\t起付标准\t支付比例\n一级\t200元\t90%\n二级\t400元\t85%\n\n以上为在职职工。'],
    ['spaces', '待遇表\n\n医院等级  起付标准  支付比例\n一级  200元  90%\n二级    400元   85%\n\n以上为在职职工。'],
    ['ideographic spaces', '待遇表\n\n医院等级　起付标准　支付比例\n一级　200元　90%\n二级　400元　85%\n\n以上为在职职工。'],
    [
      'HTML inside Markdown',
      '# 待遇表\n\n<table>\n<tr><td>医院等级</td><td>起付标准</td><td>支付比例</td></tr>\n<tr>\n<td> 一级\n</td><td>200元<td>90%</td></tr><tr><td>二级</td><td>400元</td><td>85%</td></tr>\n</table>\n\n以上为在职职工。',
    ],
  ])('%s: cells with the headers of their column and row', (_, text) => {
    expect(cellsOf(text)).toEqual([...GRID, ...ROWS]);
    expect(parseText(text, { id: 'test' }).blocks.at(-1)).toMatchObject({ kind: 'paragraph' });
  });

  it('a tab before the first header leaves the corner empty', () => {
    expect(cellsOf('待遇表\n\n\t起付标准\t支付比例\n一级\t200元\t90%\n\n以上为在职职工。')).toEqual([
      '0,1 起付标准',
      '0,2 支付比例',
      '1,0 一级',
      '1,1 200元 < 起付标准 + 一级',
      '1,2 90% < 支付比例 + 一级',
    ]);
  });

  it('spans reach over columns and down rows', () => {
    const text =
      '# 待遇表\n\n<table><tr><th rowspan="2">等级</th><th colspan="2">支付比例</th></tr><tr><th>在职</th><th>退休</th></tr>' +
      '<tr><td rowspan=2>一级</td><td>80%</td><td>85%</td></tr><tr><td>82%</td><td>87%</td></tr><tr><td>说明</td><td colspan=2>按年度累计</td></tr></table>';
    expect(cellsOf(text)).toEqual([
      '0,0 等级',
      '0,1 支付比例',
      '1,1 在职 < 支付比例',
      '1,2 退休 < 支付比例',
      '2,0 一级 < 等级',
      '2,1 80% < 支付比例 + 在职 + 一级',
      '2,2 85% < 支付比例 + 退休 + 一级',
      '3,1 82% < 支付比例 + 在职 + 一级',
      '3,2 87% < 支付比例 + 退休 + 一级',
      '4,0 说明 < 等级',
      '4,1 按年度累计 < 支付比例 + 在职 + 退休 + 说明',
    ]);
  });

  it.each([
    ['one line of issuer and number', '通知\n\n榆医保发〔2024〕3号  榆林市医疗保障局\n\n自今年起执行。'],
    ['two columns over two lines only', '通知\n\n电话  0912\n地址  榆林\n\n自今年起执行。'],
    ['a table that is never closed', '# 通知\n\n<table><tr><td>一级</td></tr>\n\n自今年起执行。'],
    ['a bar inside a sentence', '通知\n\n请点击首页|查询。\n请点击我的|缴费。'],
  ])('%s is no table', (_, text) => {
    expect(cellsOf(text)).toEqual([]);
  });

  it('a table stands under the headings above it', () => {
    const text = '待遇表\n\n一、住院\n\n等级\t比例\n一级\t90%';
    const { blocks } = parseText(text, { id: 'test' });
    expect(blocks.filter((block) => block.kind === 'table-cell').map((cell) => cell.headings)).toEqual([[1], [1], [1], [1]]);
  });
});
