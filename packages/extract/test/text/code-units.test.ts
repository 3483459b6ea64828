import { describe, expect, it } from 'vitest';
import { CodeUnits, codeUnitsOf } from '../../src/text/code-units.js';

const TEXTS = ['', '报销80%', '\ud840\udc00字', 'a\u0000b'];

describe('code units of a text', () => {
  it.each(TEXTS)('%j', (text) => {
    const codes = codeUnitsOf(text);
    expect([...codes].slice(0, text.length)).toEqual([...text.split('')].map((c) => c.charCodeAt(0)));
    expect(codes[text.length]).toBe(0);
  });

  it('leave nothing of a longer text behind a shorter one', () => {
    const units = new CodeUnits();
    const long = '一'.repeat(100_000);
    expect(units.of(long).indexOf(0)).toBe(long.length);
    const short = units.of('二级');
    expect(String.fromCharCode(...short.subarray(0, 2))).toBe('二级');
    expect([...short.subarray(2)].every((code) => code === 0)).toBe(true);
  });
});
