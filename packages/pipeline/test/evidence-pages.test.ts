import { createHash } from 'node:crypto';
import { parseText } from '@yibao-rules/parse';
import { describe, expect, it } from 'vitest';
import { recordOf } from '../src/articles.js';

const text = '松原市职工医保\n\n一级医院住院报销比例为90%。\n\n三级医院住院报销比例为80%。\n';
const article = parseText(text, { id: 'notice', sha256: createHash('sha256').update(text).digest('hex') });
const second = text.indexOf('三级');

describe('the page of evidence', () => {
  it('is where it begins', () => {
    const pages = [
      { page: 1, start: 0, end: second },
      { page: 2, start: second, end: text.length },
    ];
    const { rates, cities } = recordOf({ ...article, pages }, { text: false });
    expect(rates.map(({ evidence }) => [evidence.exact, evidence.page])).toEqual([
      ['90%', 1],
      ['80%', 2],
    ]);
    expect(cities[0]?.evidence.page).toBe(1);
  });

  it('is not stated where the source has no pages', () => {
    expect(recordOf(article, { text: false }).rates.map(({ evidence }) => 'page' in evidence)).toEqual([false, false]);
  });
});
