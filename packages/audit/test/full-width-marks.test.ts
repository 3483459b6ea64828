import { type Article, type Block, evidenceAt, type RateClaim } from '@yibao-rules/model';
import { describe, expect, test } from 'vitest';
import { audit } from '../src/index.js';
import { inFullWidth } from './full-width.js';
import { rate, release, value } from './records.js';

type Said = Pick<RateClaim, 'measure' | 'scope'> & { at: string; value: Parameters<typeof value>[0] };

/** What an audit finds in an article of a title, a heading and a paragraph: each rule with the words of its sides. */
function found(lines: readonly [string, string, string], said: readonly Said[]): { rule: string; sides: string[] }[] {
  const text = lines.join('\n');
  let start = 0;
  const blocks = lines.map((line, index): Block => {
    const block: Block = {
      kind: (['title', 'heading', 'paragraph'] as const)[index]!,
      start,
      end: start + line.length,
      headings: index === 2 ? [0, 1] : [],
    };
    start = block.end + 1;
    return block;
  });
  const article: Article = {
    id: 'guide',
    title: lines[0],
    site: null,
    publishedAt: null,
    author: null,
    sha256: '0'.repeat(64),
    charset: 'utf-8',
    text,
    blocks,
  };
  const rates = said.map(({ measure, scope, at, value: over }, index) => {
    const place = text.indexOf(at);
    const evidence = evidenceAt(text, place, place + at.length, [lines[0], lines[1]]);
    const assertions = [{ value: value(over), hedge: null, source: 'guide', asOf: null, evidence }];
    return rate({ id: `claim-${index}`, measure, scope, value: value(over), assertions });
  });
  return audit({ records: release({ rates }), articles: [article] }).map(({ rule, sides }) => ({
    rule,
    sides: sides.map(({ evidence }) => evidence.exact),
  }));
}

const leave = (at: string, days: number, over: Parameters<typeof value>[0] = {}): Said => ({
  measure: 'leave-duration',
  scope: { matter: 'maternity-leave' },
  at,
  value: { min: days, max: days, unit: 'day', ...over },
});
const borne: Said = { measure: 'self-pay-ratio', scope: { region: '511900' }, at: '自付30%', value: { min: 30, max: 30 } };
const paid: Said = { measure: 'reimbursement-ratio', scope: { region: '511900' }, at: '支付80%', value: { min: 80, max: 80 } };

describe.each([
  ['half-width', (text: string) => text],
  ['full-width', inFullWidth],
])('marks of %s', (_width, written) => {
  test.each<[string, string, Said[], { rule: string; sides: string[] }[]]>([
    ['one sentence', '个人自付30%,基金支付80%。', [borne, paid], [{ rule: 'arithmetic', sides: ['支付80%', '自付30%'] }]],
    ['two sentences parted by a semicolon', '甲院个人自付30%;乙院基金支付80%。', [borne, paid], []],
    ['two sentences parted by an exclamation', '个人自付30%!基金支付80%。', [borne, paid], []],
    ['two sentences parted by a question', '个人自付30%?基金支付80%。', [borne, paid], []],
    [
      'a total',
      '一胎98天,二胎多60天,合计为168天。',
      [leave('98天', 98), leave('60天', 60, { relation: 'delta' }), leave('168天', 168)],
      [{ rule: 'arithmetic', sides: ['168天', '98天', '60天'] }],
    ],
    [
      'a figure behind the clause that speaks of a total',
      '一胎98天,二胎多60天,不作合计,晚育168天。',
      [leave('98天', 98), leave('60天', 60, { relation: 'delta' }), leave('168天', 168)],
      [],
    ],
  ])('%s', (_name, paragraph, said, expected) => {
    expect(found(['巴中的待遇', '一点说明', written(paragraph)], said)).toEqual(expected);
  });

  test.each([',', ':', ';'])('what is filed wrongly is shown up to its first %s', (mark) => {
    const lines = ['巴中的待遇', '门诊报销', written(`产假的天数${mark}一般为98天`)] as const;
    expect(found(lines, [leave('98天', 98)])).toEqual([{ rule: 'misfiled', sides: ['产假的天数', '门诊报销'] }]);
  });
});
