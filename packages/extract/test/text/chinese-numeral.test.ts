import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumeral } from '../../src/text/chinese-numeral.js';

const READ: readonly [numeral: string, value: number][] = [
  ['0', 0],
  ['1,800', 1800],
  ['1，800', 1800],
  ['460,000', 460000],
  ['1.5万', 15000],
  ['1.1万', 11000],
  ['３．５', 3.5],
  ['2万5千', 25000],
  ['2万5', 25000],
  ['2万5000', 25000],
  ['1亿2千万', 120000000],
  ['3千500', 3500],
  ['零', 0],
  ['十', 10],
  ['十二', 12],
  ['二十三', 23],
  ['一百二', 120],
  ['一百零二', 102],
  ['一千八百', 1800],
  ['两千三', 2300],
  ['两万五千', 25000],
  ['一万五', 15000],
  ['一万零五', 10005],
  ['一亿三千万', 130000000],
  ['叁佰', 300],
  ['二〇二五', 2025],
  ['十二点五', 12.5],
  ['一点五万', 15000],
];

const REFUSED = [
  '',
  '万',
  '百二',
  '三五',
  '一二三',
  '两两',
  '十百',
  '一万亿',
  '零零',
  '一千一千',
  '1万2万',
  '12点',
  '点五',
  '十二点',
  '1.5.2',
  '三x',
  '20千三百万万',
];

/** Writes a number below 10^12 in formal Chinese: the parser's oracle. */
function write(value: number): string {
  if (value === 0) return '零';
  const section = (n: number): string => {
    let words = '';
    let gap = false;
    for (const [size, unit] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(n / size) % 10;
      if (digit === 0) gap = gap || words !== '';
      else {
        if (gap) words += '零';
        gap = false;
        words += '零一二三四五六七八九'[digit] + unit;
      }
    }
    return words;
  };
  let words = '';
  let gap = false;
  for (const [size, unit] of [
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ] as const) {
    const part = Math.floor(value / size) % 10000;
    if (part === 0) {
      gap = gap || words !== '';
      continue;
    }
    if (words !== '' && (gap || part < 1000)) words += '零';
    gap = false;
    words += section(part) + unit;
  }
  return words;
}

describe('numerals', () => {
  it.each(READ)('%s is %d', (numeral, value) => {
    expect(parseNumeral(numeral)).toBe(value);
  });

  it.each(REFUSED)('refuses %j', (numeral) => {
    expect(parseNumeral(numeral)).toBeNull();
  });

  it('reads back what is written in formal Chinese', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        expect(parseNumeral(write(value))).toBe(value);
      }),
    );
  });
});
