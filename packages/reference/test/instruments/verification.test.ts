import type { Instrument } from '@yibao-rules/model';
import { describe, expect, it } from 'vitest';
import { verifyCitation } from '../../src/index.js';
import { article, INSTRUMENTS, verifier } from './statutes.js';

const check = verifier();
const verify = (title: string, n: number | null, quote: string | null) =>
  check.verify({ title, articles: n === null ? [] : [article(n)], quote });

describe('words that stand in the article', () => {
  it.each([
    ['a whole article', 1, '为了规范图书馆借阅，保护读者权益，制定本法。', 'exact'],
    ['half-width marks and white space', 1, '为了规范 图书馆借阅, 保护读者权益,制定本法', 'exact'],
    ['a whole sentence of several', 2, '读者凭借书证借阅图书，一次不得超过十册，借期为三十日。', 'exact'],
    ['a whole paragraph', 2, '未满十四周岁的读者由监护人陪同借阅。', 'exact'],
    [
      'a list with other numbering',
      3,
      '有下列情形之一的，图书馆可以拒绝借阅：1.未经登记进入书库的；2、损坏图书拒不赔偿的；③法律、行政法规规定的其他情形。',
      'exact',
    ],
    ['one item', 3, '（二）损坏图书拒不赔偿的；', 'exact'],
    ['a term out of a clause', 2, '由监护人陪同', 'exact'],
    ['cut at a clause', 2, '读者凭借书证借阅图书，一次不得超过十册。', 'elided'],
    ['begun at a clause', 2, '一次不得超过十册，借期为三十日。', 'elided'],
    ['cut within a clause', 2, '逾期不还的，按日加收千分之三的费……', 'elided'],
    ['a marked gap', 2, '读者凭借书证借阅图书……借期为三十日。', 'elided'],
    ['a gap of points', 2, '读者凭借书证借阅图书，...停止借阅六个月。', 'elided'],
    ['a clause left out in silence', 4, '图书馆每年接受财政补助，不得挪用。', 'elided'],
  ])('%s', (_, n, quote, status) => {
    expect(verify('图书借阅法', n, quote).status).toBe(status);
  });
});

describe('words that do not', () => {
  it.each([
    ['a numeral changed', 2, '读者凭借书证借阅图书，一次不得超过八册，借期为三十日。', 'numeral: “一次不得超过八册” → 十'],
    ['a numeral changed in a cut quotation', 2, '逾期不还的，按日加收万分之三的费……', 'numeral: “按日加收万分之三的费” → 千'],
    ['a numeral dropped', 2, '读者凭借书证借阅图书，一次不得超过十册，借期为十日。', 'numeral: “借期为十日” → 三'],
    ['a negation dropped', 2, '读者凭借书证借阅图书，一次得超过十册，借期为三十日。', 'negation: “一次得超过十册” → 不'],
    ['a numeral changed near the beginning', 2, '借期为六十日。', 'numeral: “借期为六十日” → 三'],
    ['a negation dropped at the very beginning', 3, '经登记进入书库的；', 'negation: “经登记进入书库的” → 未'],
    ['a numeral weighs more than a word', 2, '读者持借书证借阅图书，一次不得超过九册，借期为三十日。', 'numeral: “一次不得超过九册” → 十'],
    ['a word changed', 1, '为了规范图书馆借阅，维护读者权益，制定本法。', 'wording: “维护读者权益”'],
    ['clauses in another order', 4, '不得挪用，图书馆每年接受财政补助。', 'wording: “不得挪用”'],
    [
      'words of another article',
      2,
      '图书馆每年接受财政补助，补助标准由市人民政府规定，不得挪用。',
      'wrong-article: 中华人民共和国图书借阅法第4条',
    ],
    ['words of another instrument', 1, '博物馆免费向公众开放，每周开放不少于五日。', 'wrong-article: 博物馆开放办法第1条'],
    ['words of none', 1, '读者可以在馆内用餐，并自带茶水。', 'wording: “读者可以在馆内用餐”'],
  ])('%s', (_, n, quote, detail) => {
    expect(verify('借阅法', n, quote)).toEqual({ status: 'misquoted', detail });
  });

  it.each([
    ['Arabic for Chinese', 2, '读者凭借书证借阅图书，一次不得超过10册，借期为30日。', 'exact', '读者凭借书证借阅图书'],
    ['full-width digits', 2, '读者凭借书证借阅图书，一次不得超过１０册，借期为３０日。', 'exact', '读者凭借书证借阅图书'],
    ['both scripts', 2, '读者凭借书证借阅图书，一次不得超过十册，借期为30日。', 'exact', '读者凭借书证借阅图书'],
    ['a cut end', 2, '读者凭借书证借阅图书，一次不得超过10册', 'elided', '读者凭借书证借阅图书'],
    ['a fraction', 2, '逾期不还的，按日加收0.3%的费用', 'elided', '逾期不还的'],
    ['per mille', 2, '逾期不还的，按日加收3‰的费用', 'elided', '逾期不还的'],
    ['an article that is not named', null, '读者凭借书证借阅图书，一次不得超过10册，借期为30日。', 'exact', '读者凭借书证借阅图书'],
  ])('the same number in other digits is no other number: %s', (_, n, quote, status, clause) => {
    expect(verify('借阅法', n, quote)).toEqual({ status, detail: `numeral-form: “${clause}”` });
  });

  it.each([
    ['读者凭借书证借阅图书，一次不得超过10册，而借期为30日。', 'wording: “而借期为三十日”'],
    ['读者持借书证借阅图书，一次不得超过10册，借期为30日。', 'wording: “读者持借书证借阅图书”'],
    ['读者持借书证借阅图书，一次不得超过12册，借期为30日。', 'numeral: '],
  ])('a word that differs beside a number in other digits is what differs: %s', (quote, detail) => {
    const verification = verify('借阅法', 2, quote);
    expect([verification.status, verification.detail?.slice(0, detail.length)]).toEqual(['misquoted', detail]);
  });

  it.each(['一次不得超过12册', '一次不得超过100册', '借期为3日', '借期为300日', '按日加收0.03%的费用', '按日加收3%的费用'])(
    'another number in other digits is another number: %s',
    (quote) => {
      expect(verify('借阅法', 2, quote).status).toBe('misquoted');
    },
  );

  it('no single character of an article can be changed unseen', () => {
    const text = '读者凭借书证借阅图书，一次不得超过十册，借期为三十日。';
    for (let i = 0; i < text.length; i++) {
      if ('，。'.includes(text[i] as string)) continue;
      const changed = `${text.slice(0, i)}乙${text.slice(i + 1)}`;
      expect(verify('借阅法', 2, changed).status, changed).toBe('misquoted');
    }
  });
});

describe('the instrument and the article', () => {
  it.each([
    ['数字借阅法', 3, null, 'unquoted', 'not-yet-in-force: 2030-01-01'],
    ['借书证管理办法', 1, '借书证一人一证。', 'repealed', 'repealed-by: 中华人民共和国图书借阅法第五条, 2020-01-01'],
    ['借书证收费规则', 1, '借书证收取工本费五元。', 'superseded', 'overtaken-by: 中华人民共和国图书借阅法第二条, 2020-01-01'],
    ['借书证收费规则', 1, '借书证收取工本费六元。', 'misquoted', 'numeral: “借书证收取工本费六元” → 五'],
    ['借书证收费规则', 1, null, 'unquoted', 'overtaken-by: 中华人民共和国图书借阅法第二条, 2020-01-01'],
    ['借阅工作通知', 1, '各馆每周开放六日，节假日照常开放。', 'superseded', 'overtaken-by: 中华人民共和国图书借阅法, 2021-01-01'],
    ['借阅工作通知', 1, null, 'unquoted', 'overtaken-by: 中华人民共和国图书借阅法, 2021-01-01'],
    ['图书借阅法', 5, null, 'no-such-article', 'last-article: 中华人民共和国图书借阅法第4条'],
    ['图书借阅法', 4, null, 'unquoted', null],
    ['图书借阅法', null, '馆际互借的期限由双方商定。', 'exact', 'stands-in: 中华人民共和国图书借阅法第2条之1'],
    ['档案法', 1, '档案应当妥善保管。', 'unknown-instrument', null],
  ])('%s %s %s: %s', (title, n, quote, status, detail) => {
    expect(verify(title, n, quote)).toEqual({ status, detail });
  });

  it.each([
    ['读者凭借书证借阅图书，一次不得超过八册', 'numeral: “一次不得超过八册” → 十'],
    ['馆际互借的期限由馆长商定。', 'wording: “馆际互借的期限由馆长商定”'],
  ])('%s, cited without an article, is held against the article that it comes nearest to', (quote, detail) => {
    expect(verify('借阅法', null, quote)).toEqual({ status: 'misquoted', detail });
  });

  it('a quotation that stands in another paragraph or item says where', () => {
    const at = (more: object) => check.verify({ title: '借阅法', articles: [article(3, more)], quote: '损坏图书拒不赔偿的；' });
    expect(at({ item: 2 })).toEqual({ status: 'exact', detail: null });
    expect(at({ item: 1 })).toEqual({ status: 'exact', detail: 'wrong-place: 第1款第2项' });
  });

  it('an instrument whose text is not known cannot be verified', () => {
    expect(verify('阅览室管理规定', null, '阅览室内应当保持安静。')).toEqual({
      status: 'unquoted',
      detail: 'not-verifiable: 阅览室管理规定',
    });
  });
});

describe('words without quotation marks', () => {
  it.each([
    [
      'repeated to the end of a sentence',
      '逾期不还的，按日加收千分之三的费用；情节严重的，停止借阅六个月。所以请按时还书。',
      '逾期不还的，按日加收千分之三的费用；情节严重的，停止借阅六个月',
    ],
    [
      'repeated but for a numeral',
      '逾期不还的，按日加收千分之八的费用；情节严重的，停止借阅六个月。',
      '逾期不还的，按日加收千分之八的费用；情节严重的，停止借阅六个月',
    ],
    ['a free rendering', '读者每次最多借十本书，一个月内要归还，不然要交钱。', ''],
    ['a few words in common', '借期为三十日，到期请归还。', ''],
  ])('%s', (_, text, quoted) => {
    const law = check.readUnmarked(INSTRUMENTS[0] as Instrument, [article(2)], text);
    expect(text.slice(0, law.length)).toBe(quoted);
  });
});

describe('the committed reference set', () => {
  it.each([
    ['社保法', 86, '并自欠缴之日起，按日加收万分之五的滞纳金；', 'elided'],
    ['社会保险法', 86, '并自欠缴之日起，按日加收千分之五的滞纳金；', 'misquoted'],
    ['社会保险费征缴暂行条例', 13, '从欠缴之日起，按日加收2‰的滞纳金。', 'superseded'],
    ['失业保险条例', 34, null, 'no-such-article'],
    ['婚姻法', 1, null, 'repealed'],
    ['国办发〔2024〕38号', null, '职工医保个人账户可以共济使用', 'unquoted'],
  ])('%s %s %s is %s', (title, n, quote, status) => {
    expect(verifyCitation({ title, articles: n === null ? [] : [article(n)], quote }).status).toBe(status);
  });
});
