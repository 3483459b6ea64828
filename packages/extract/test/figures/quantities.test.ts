import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Quantity, scanQuantities } from '../../src/figures/quantities/index.js';

/** `words min..max unit flags`, in text order: short enough to read a whole table. */
function read(text: string): string[] {
  return scanQuantities(text).map((q: Quantity) => {
    const flags = [q.per ? `/${q.per}` : '', q.approximate ? '~' : ''].join('');
    return `${text.slice(q.start, q.end)} ${q.min ?? ''}..${q.max ?? ''} ${q.unit}${flags}`;
  });
}

const TABLE: readonly [text: string, expected: string[]][] = [
  // percent
  ['按百分之六十五支付', ['百分之六十五 65..65 percent']],
  ['加收百分之二点五', ['百分之二点五 2.5..2.5 percent']],
  ['百分之百由基金承担', ['百分之百 100..100 percent']],
  ['能报六成五', ['六成五 65..65 percent']],
  ['补助七成以上', ['七成以上 70.. percent']],
  ['报七八成', ['七八成 70..80 percent']],
  ['每日千分之五', ['每日千分之五 0.5..0.5 percent/day']],
  ['每日加收3‰', ['3‰ 0.3..0.3 percent']],
  ['万分之五', ['万分之五 0.05..0.05 percent']],
  ['再高10个百分点', ['10个百分点 10..10 percentage-point']],
  ['１２．５％', ['１２．５％ 12.5..12.5 percent']],
  ['三成员工住在成都', []],
  ['百分之六十至七十', ['百分之六十至七十 60..70 percent']],
  // money
  ['限额40万元', ['40万元 400000..400000 CNY']],
  ['花掉将近2万,真贵', ['将近2万 20000..20000 CNY~']],
  ['1,100万人次', []],
  ['缴2,000元', ['2,000元 2000..2000 CNY']],
  ['缴2，000元', ['2，000元 2000..2000 CNY']],
  ['一千八百元', ['一千八百元 1800..1800 CNY']],
  ['2万5千元', ['2万5千元 25000..25000 CNY']],
  ['门槛是1万2，以上的', ['1万2 12000..12000 CNY']],
  ['95/90/85（%）', ['95 95..95 percent', '90 90..90 percent', '85（%） 85..85 percent']],
  ['2万元（含）—6万元', ['2万元（含）—6万元 20000..60000 CNY']],
  ['起付线1万二级医院', ['1万 10000..10000 CNY']],
  ['交几十块就行', []],
  ['数万元', []],
  ['27万余元', ['27万余元 270000..270000 CNY~']],
  ['2000元左右', ['2000元左右 2000..2000 CNY~']],
  ['签约200元', ['200元 200..200 CNY']],
  ['1元旦快乐', []],
  ['全国13亿人参保', []],
  // durations
  ['休半年', ['半年 6..6 month']],
  ['休半个月', ['半个月 0.5..0.5 month']],
  ['一个半月', ['一个半月 1.5..1.5 month']],
  ['1年6个月', ['1年6个月 18..18 month']],
  ['交两年', ['两年 2..2 year']],
  ['三个自然月后', ['三个自然月 3..3 month']],
  ['等两三个月', ['两三个月 2..3 month']],
  ['停2、3个月', ['2、3个月 2..3 month']],
  ['2周内', ['2周内 ..14 day']],
  ['在两个工作日 内办好', ['两个工作日 内 ..2 workday']],
  ['2023-2024年度从10月1日到12月25日', []],
  ['98年下岗', []],
  ['满30年', ['满30年 30.. year']],
  ['次月15日前', []],
  ['近3年内', ['3年内 ..3 year']],
  ['一年级新生', []],
  ['第三次住院、第3年', []],
  ['累计满12月', ['满12月 12.. month']],
  ['医疗期满30日内', ['30日内 ..30 day']],
  // ages and times
  ['16周岁以上', ['16周岁以上 16.. year']],
  ['年满60周岁', ['年满60周岁 60.. year']],
  ['1.5倍', ['1.5倍 1.5..1.5 times']],
  // ranges
  ['2-3年', ['2-3年 2..3 year']],
  ['15~30个工作日', ['15~30个工作日 15..30 workday']],
  ['6个月至1年内', ['6个月至1年内 6..12 month']],
  ['85%至90', ['85%至90 85..90 percent']],
  ['85%至90级', ['85% 85..85 percent']],
  ['5至10万元', ['5至10万元 50000..100000 CNY']],
  ['500至1万元', ['500至1万元 500..10000 CNY']],
  ['60-80%', ['60-80% 60..80 percent']],
  ['60%—70%', ['60%—70% 60..70 percent']],
  ['3万元以上至4万元', ['3万元以上至4万元 30000..40000 CNY']],
  ['5%至少', ['5% 5..5 percent']],
  ['一倍以上三倍以下', ['一倍以上三倍以下 1..3 times']],
  ['满1年不足5年', ['满1年不足5年 1..5 year']],
  ['六个月以上不满一年', ['六个月以上不满一年 6..12 month']],
  ['不低于60%，不超过80%', ['不低于60%，不超过80% 60..80 percent']],
  // bounds
  ['3000元至5000元不等', ['3000元至5000元不等 3000..5000 CNY']],
  ['5000元不等', ['5000元不等 5000..5000 CNY']],
  ['不低于3000元', ['不低于3000元 3000.. CNY']],
  ['不得超过5万元', ['不得超过5万元 ..50000 CNY']],
  ['可达80%', ['可达80% ..80 percent']],
  ['最高可达80%', ['最高可达80% ..80 percent']],
  ['300元起付', ['300元 300..300 CNY']],
  ['300元起', ['300元起 300.. CNY']],
  ['16周岁（含）以上', ['16周岁（含）以上 16.. year']],
  // per
  ['每人每年400元', ['每人每年400元 400..400 CNY/year']],
  ['不低于每人每年670元', ['不低于每人每年670元 670.. CNY/year']],
  ['30元/人·次', ['30元/人·次 30..30 CNY/visit']],
  ['4650元/月', ['4650元/月 4650..4650 CNY/month']],
  // lists that share a unit
  ['30/50/80元', ['30 30..30 CNY', '50 50..50 CNY', '80元 80..80 CNY']],
  ['90、85、80%', ['90 90..90 percent', '85 85..85 percent', '80% 80..80 percent']],
  // list numbers
  ['1.填表；2.拍照；3.5 个工作日后领取', ['5 个工作日 5..5 workday']],
  ['补助1.5万元；2.5万元', ['1.5万元 15000..15000 CNY', '2.5万元 25000..25000 CNY']],
];

describe('quantities', () => {
  it.each(TABLE)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('counts offsets in UTF-16 units', () => {
    const text = '🏥报销60%';
    const [quantity] = scanQuantities(text);
    expect(text.slice(quantity?.start, quantity?.end)).toBe('60%');
    expect(quantity?.start).toBe(4);
  });

  it('keeps within the given span', () => {
    const text = '起付线200元，限额5000元';
    expect(scanQuantities(text, 0, 7).map((q) => q.min)).toEqual([200]);
    expect(scanQuantities(text, 8).map((q) => q.min)).toEqual([5000]);
  });

  it('gives ordered, separate, well-formed quantities for any text', () => {
    const piece = fc.constantFrom(
      '1',
      '２',
      '三',
      '十',
      '百',
      '万',
      '半',
      '%',
      '元',
      '年',
      '个',
      '月',
      '至',
      '-',
      '、',
      '/',
      '.',
      ',',
      '百分之',
      '以上',
      '满',
      ' ',
      '点',
      '几',
      '\ud83d',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const q of scanQuantities(text)) {
          expect(q.start).toBeGreaterThanOrEqual(last);
          expect(q.end).toBeGreaterThan(q.start);
          expect(q.coreStart).toBeGreaterThanOrEqual(q.start);
          for (const side of [q.min, q.max]) expect(side === null || Number.isFinite(side)).toBe(true);
          last = q.end;
        }
      }),
    );
  });
});
