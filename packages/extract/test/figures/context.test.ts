import { describe, expect, it } from 'vitest';
import { type BlockDraft, figuresOf } from './brief.js';

const heading = (text: string): BlockDraft => ({ text, kind: 'heading', level: 1 });

const CASES: readonly [name: string, blocks: BlockDraft[], figures: string[]][] = [
  [
    'a heading names the measure',
    [heading('住院起付标准'), { text: '一级300元、二级600元。', headings: [0] }],
    ['deductible 300..300 CNY', 'deductible 600..600 CNY'],
  ],
  [
    'the nearer heading wins',
    [heading('报销比例'), heading('起付线'), { text: '三级医院800元。', headings: [0, 1] }],
    ['deductible 800..800 CNY'],
  ],
  [
    'a heading says per what',
    [heading('年度最高支付限额'), { text: '一般为30万元。', headings: [0] }],
    ['payment-cap 300000..300000 CNY/year usually'],
  ],
  [
    'a label names the measure of its block',
    [{ text: '报销比例:门诊50%。住院70%。', label: '报销比例' }],
    ['reimbursement-ratio 50..50 percent', 'reimbursement-ratio 70..70 percent'],
  ],
  ['a caption names what follows', [{ text: '发放标准' }, { text: '每人每月320元。' }], ['benefit-amount 320..320 CNY/month']],
  ['a heading of the wrong unit names nothing', [heading('报销比例'), { text: '共3000元。', headings: [0] }], []],
  ['the minimum wage is none of ours', [heading('最低工资标准'), { text: '一类区2376元。', headings: [0] }], []],
  ['a question states nothing', [heading('缴费满15年就行吗？')], []],
  [
    'silent kinds of blocks',
    (['title', 'meta', 'teaser-title', 'teaser-meta', 'link-list', 'boilerplate'] as const).map((kind) => ({
      text: '报销比例为80%',
      kind,
    })),
    [],
  ],
  [
    'headers of a table name measure and unit',
    [
      { text: '级别', kind: 'table-cell', row: 0, column: 0 },
      { text: '起付标准（元）', kind: 'table-cell', row: 0, column: 1 },
      { text: '报销比例（%）', kind: 'table-cell', row: 0, column: 2 },
      { text: '三级', kind: 'table-cell', row: 1, column: 0 },
      { text: '1,000', kind: 'table-cell', row: 1, column: 1, headers: [1, 3] },
      { text: '80-85', kind: 'table-cell', row: 1, column: 2, headers: [2, 3] },
    ],
    ['deductible 1000..1000 CNY', 'reimbursement-ratio 80..85 percent'],
  ],
  [
    'the heading over a table gives the unit of its cells: of two units the ratio to those whose header names no sum',
    [
      heading('住院待遇（单位：元、%）'),
      { text: '医院', kind: 'table-cell', row: 0, column: 0, headings: [0] },
      { text: '起付线', kind: 'table-cell', row: 0, column: 1, headings: [0] },
      { text: '在职', kind: 'table-cell', row: 0, column: 2, headings: [0] },
      { text: '三级', kind: 'table-cell', row: 1, column: 0, headings: [0] },
      { text: '950', kind: 'table-cell', row: 1, column: 1, headers: [2, 4], headings: [0] },
      { text: '84', kind: 'table-cell', row: 1, column: 2, headers: [3, 4], headings: [0] },
    ],
    ['deductible 950..950 CNY', 'reimbursement-ratio 84..84 percent'],
  ],
  [
    'the one unit of a heading over a table',
    [
      heading('月缴费额（元/月）'),
      { text: '险种', kind: 'table-cell', row: 0, column: 0, headings: [0] },
      { text: '最低', kind: 'table-cell', row: 0, column: 1, headings: [0] },
      { text: '参保人数', kind: 'table-cell', row: 0, column: 2, headings: [0] },
      { text: '养老', kind: 'table-cell', row: 1, column: 0, headings: [0] },
      { text: '881.6', kind: 'table-cell', row: 1, column: 1, headers: [2, 4], headings: [0] },
      { text: '2400', kind: 'table-cell', row: 1, column: 2, headers: [3, 4], headings: [0] },
    ],
    ['contribution-amount 881.6..881.6 CNY/month'],
  ],
  [
    'a heading that asks how many years names those by sex',
    [heading('退休前要交够多少年'), { text: '男28年、女23年，每年按比例缴费。', headings: [0] }],
    ['contribution-years 28..28 year', 'contribution-years 23..23 year'],
  ],
  [
    'under the account, a part of the base is what is credited',
    [heading('个人账户'), { text: '在职人员每月记入2%；退休人员每月定额，约90元。', headings: [0] }],
    ['account-credit 2..2 percent', 'account-credit 90..90 CNY/month ~'],
  ],
  [
    'a story ends where the text leads back to the rule',
    [{ text: '李阿姨断缴5个月，花了3万元。根据规定，断缴超过3个月有6个月等待期。' }],
    ['interruption-limit 3.. month', 'waiting-period 6..6 month'],
  ],
  ['a name in the title of a document states nothing', [{ text: '《关于按60%比例报销的通知》已印发。' }], []],
  ['an unclosed title silences nothing', [{ text: '《办法规定，报销比例为60%。' }], ['reimbursement-ratio 60..60 percent']],
  [
    'columns of payers are contributions',
    [
      { text: '险种', kind: 'table-cell', row: 0, column: 0 },
      { text: '单位', kind: 'table-cell', row: 0, column: 1 },
      { text: '个人', kind: 'table-cell', row: 0, column: 2 },
      { text: '养老', kind: 'table-cell', row: 1, column: 0 },
      { text: '16%', kind: 'table-cell', row: 1, column: 1, headers: [1, 3] },
      { text: '8%', kind: 'table-cell', row: 1, column: 2, headers: [2, 3] },
    ],
    ['contribution-ratio 16..16 percent', 'contribution-ratio 8..8 percent'],
  ],
  [
    'a monthly sum under the account is its credit',
    [heading('个人账户'), { text: '退休人员每月85元。', headings: [0] }],
    ['account-credit 85..85 CNY/month'],
  ],
  ['a list of deliveries is a list of leaves', [{ text: '顺产：98天', label: '顺产' }], ['leave-duration 98..98 day']],
  [
    'labels of rows give bare numbers their unit, levels of care their ratios',
    [
      { text: '项目', kind: 'table-cell', row: 0, column: 0 },
      { text: '二级医院', kind: 'table-cell', row: 0, column: 1 },
      { text: '首次起付线', kind: 'table-cell', row: 1, column: 0, headers: [0] },
      { text: '450', kind: 'table-cell', row: 1, column: 1, headers: [1, 2] },
      { text: '在职', kind: 'table-cell', row: 2, column: 0, headers: [0] },
      { text: '87%', kind: 'table-cell', row: 2, column: 1, headers: [1, 4] },
    ],
    ['deductible 450..450 CNY', 'reimbursement-ratio 87..87 percent'],
  ],
  [
    'the first cell labels its row where the first row is no header',
    [
      { text: '起付线', kind: 'table-cell', row: 0, column: 0 },
      { text: '0元', kind: 'table-cell', row: 0, column: 1 },
    ],
    ['deductible 0..0 CNY'],
  ],
  [
    'columns of bands are ratios of what the fund pays',
    [
      { text: '人群', kind: 'table-cell', row: 0, column: 0 },
      { text: '5万元以下', kind: 'table-cell', row: 0, column: 1 },
      { text: '普通居民', kind: 'table-cell', row: 1, column: 0, headers: [0] },
      { text: '62%', kind: 'table-cell', row: 1, column: 1, headers: [1, 2] },
    ],
    ['reimbursement-ratio 62..62 percent'],
  ],
  [
    'an item of a list goes on with what the one before named',
    [
      { text: '顺产：二级医院定额2800元', kind: 'list-item', label: '顺产' },
      { text: '剖宫产：二级医院4100元', kind: 'list-item', label: '剖宫产' },
    ],
    ['benefit-amount 2800..2800 CNY', 'benefit-amount 4100..4100 CNY'],
  ],
  ['another speaker ends a story', [{ text: '访客：我妈只交了8年\n坐席：最低档每年250元。' }], ['contribution-amount 250..250 CNY/year']],
  ['what is denied is no figure', [{ text: '领取期限最长12个月，而非24个月。' }], ['benefit-amount ..12 month']],
];

describe('context', () => {
  it.each(CASES)('%s', (_name, blocks, figures) => {
    expect(figuresOf(blocks)).toEqual(figures);
  });
});
