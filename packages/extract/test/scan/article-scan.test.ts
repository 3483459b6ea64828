import { parseText } from '@yibao-rules/parse';
import { describe, expect, it } from 'vitest';
import { scanOf } from '../../src/scan/article-scan.js';
import { NOWHERE, Places } from '../../src/scan/places.js';

const article = (text: string) => parseText(text, { id: 'test' });

describe('scanOf', () => {
  it('finds words, marks and numerals of the body with their offsets', () => {
    const read = article('说明\n\n衢州市居民医保报销七成，起付线三百元。');
    const { regions, scope, marks, numerals } = scanOf(read);
    const words = (list: { at: Int32Array; ends: Int32Array; count: number }) =>
      Array.from({ length: list.count }, (_, i) => read.text.slice(list.at[i], list.ends[i]));
    expect(words(regions)).toContain('衢州市');
    expect(words(scope)).toEqual(expect.arrayContaining(['起付线']));
    expect(Array.from({ length: marks.count }, (_, i) => read.text[marks.at[i] as number])).toEqual(['，', '。']);
    expect(Array.from({ length: numerals.count }, (_, i) => read.text[numerals.at[i] as number])).toEqual(['七', '三', '百']);
  });

  it('gives the same article the same scan, and another its own', () => {
    const [one, two] = [article('说明\n\n在衢州报销。'), article('说明\n\n报销。')];
    const first = scanOf(one);
    expect(first.regions.count).toBe(1);
    expect(scanOf(one)).toBe(first);
    expect(scanOf(two).regions.count).toBe(0);
    expect(scanOf(one).regions.count).toBe(1);
  });

  it('finds no word that runs over the border of two blocks', () => {
    expect(scanOf(article('说明\n\n在衢\n\n州看病。')).regions.count).toBe(0);
  });
});

describe('Places', () => {
  it('finds its way by halves, and ends in a place behind every text', () => {
    const places = new Places();
    for (let at = 0; at < 2000; at += 3) places.add(at);
    places.close();
    expect([0, 1, 3, 1999, 5000].map((offset) => places.at[places.from(offset)])).toEqual([0, 3, 3, NOWHERE, NOWHERE]);
    expect([places.anyIn(4, 6), places.anyIn(4, 7), places.anyIn(3, 3)]).toEqual([false, true, false]);
  });
});
