import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, compareCodeUnits } from '../src/index.js';

describe('canonical JSON', () => {
  const rendered: [name: string, value: unknown, text: string][] = [
    ['indents by two and ends in one line end', { a: [1, 'x'] }, '{\n  "a": [\n    1,\n    "x"\n  ]\n}\n'],
    ['keeps the order of keys', { b: 1, a: 2 }, '{\n  "b": 1,\n  "a": 2\n}\n'],
    ['leaves out a key that is undefined', { a: undefined, b: null }, '{\n  "b": null\n}\n'],
    ['escapes nothing that JSON allows', '中卫/€ 😀', '"中卫/€ 😀"\n'],
    ['escapes what JSON must', 'a"\\\n', '"a\\"\\\\\\n"\n'],
    ['writes a decimal as short as it can be', [0.1, 1e21, 100], '[\n  0.1,\n  1e+21,\n  100\n]\n'],
    ['writes empty lists and objects', { a: [], b: {} }, '{\n  "a": [],\n  "b": {}\n}\n'],
  ];
  test.each(rendered)('%s', (_, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  const refused: [value: unknown, message: RegExp][] = [
    [Number.NaN, /^\/: NaN/],
    [{ a: [1, Number.POSITIVE_INFINITY] }, /^\/a\/1: Infinity/],
    [{ a: -0 }, /^\/a: -0 has no canonical form/],
    [{ a: '\ud83d' }, /^\/a: a lone surrogate/],
    [[undefined], /^\/0: undefined is no JSON/],
    [new Array(1), /^\/0: undefined is no JSON/],
    [{ a: { b: 1n } }, /^\/a\/b: bigint is no JSON/],
    [{ a: () => 1 }, /^\/a: function is no JSON/],
    [{ a: { '\udc00': 1 } }, /^\/a: a key with a lone surrogate/],
    [{ a: new Date(0) }, /^\/a: only plain objects/],
    [{ a: new Map() }, /^\/a: only plain objects/],
  ];
  test.each(refused)('refuses %s', (value, message) => {
    expect(() => canonicalJson(value)).toThrow(message);
  });

  test('gives back what it was given, and the same bytes again', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const clean = JSON.parse(JSON.stringify(value)) as unknown;
        fc.pre(JSON.stringify(clean).isWellFormed());
        const text = canonicalJson(clean);
        expect(JSON.parse(text)).toEqual(clean);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
      { seed: 7 },
    );
  });
});

describe('comparing code units', () => {
  test.each([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    ['Z', 'a', -1],
    ['9', '10', 1],
    ['ä', 'z', 1],
    ['中', '阿', -1],
  ])('%s to %s is %d', (a, b, order) => {
    expect(compareCodeUnits(a, b)).toBe(order);
  });
});
