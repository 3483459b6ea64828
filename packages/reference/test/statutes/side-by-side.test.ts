import { describe, expect, it } from 'vitest';
import { statutes } from '../../src/index.js';

const ARTICLE = '读者凭借书证借阅图书，一次不得超过十册，借期为三十日。逾期不还的，按日加收千分之三的费用；情节严重的，停止借阅六个月。';

/** Both sides with 【】 around what differs and 〔〕 around what was left out. */
function shown(quote: string, article = ARTICLE): string[] | null {
  const stretches = statutes.sideBySide(quote, article);
  if (!stretches) return null;
  const mark = (kind: string, words: string) =>
    kind === 'differs' ? `【${words}】` : kind === 'left-out' && words ? `〔${words}〕` : words;
  return [stretches.map((s) => mark(s.kind, s.quoted)).join(''), stretches.map((s) => mark(s.kind, s.statute)).join('')];
}

describe('sideBySide', () => {
  it.each([
    ['a numeral', '一次不得超过八册，借期为三十日。', ['一次不得超过【八】册，借期为三十日。', '一次不得超过【十】册，借期为三十日。']],
    ['a word left out', '一次得超过十册', ['一次【】得超过十册', '一次【不】得超过十册，']],
    ['a word put in', '借期一般为三十日。', ['借期【一般】为三十日。', '借期【】为三十日。']],
    ['marks and spaces alone', '借期为 三十日;逾期不还的', ['借期为 三十日;逾期不还的', '借期为三十日。逾期不还的，']],
    ['a beginning within a clause', '得超过十册', ['得超过十册', '〔一次不〕得超过十册，']],
    [
      'a marked gap',
      '逾期不还的……停止借阅三个月。',
      ['逾期不还的〔……〕停止借阅【三】个月。', '逾期不还的，〔按日加收千分之三的费用；情节严重的，〕停止借阅【六】个月。'],
    ],
    [
      'clauses left out in silence',
      '逾期不还的，停止借阅六个月。',
      ['逾期不还的，停止借阅六个月。', '逾期不还的，〔按日加收千分之三的费用；情节严重的，〕停止借阅六个月。'],
    ],
  ])('%s', (_, quote, sides) => {
    expect(shown(quote)).toEqual(sides);
  });

  it('leaves the number of the next item out', () => {
    const list = '有下列情形之一的，可以拒绝借阅：\n（一）未经登记的；\n（二）损坏图书的。';
    expect(shown('可以拒绝借阅：', list)).toEqual(['可以拒绝借阅：', '可以拒绝借阅：']);
  });

  it.each([
    ['words of another article', '博物馆免费向公众开放'],
    ['nothing', '……'],
    ['more than can be aligned', '读者'.repeat(200_000)],
  ])('%s: null', (_, quote) => {
    expect(shown(quote)).toBeNull();
  });
});
