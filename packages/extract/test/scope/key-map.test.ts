import { SCOPE_KEYS } from '@yibao-rules/model';
import { describe, expect, it } from 'vitest';
import { KEY, lowestKey, maskOf } from '../../src/scope/key.js';
import { KeyMap } from '../../src/scope/key-map.js';

describe('scope keys by number', () => {
  it('have a number each, in the order of a record but for the region', () => {
    const byNumber = [...SCOPE_KEYS].sort((a, b) => KEY[a] - KEY[b]);
    expect(byNumber.filter((key) => key !== 'region')).toEqual(SCOPE_KEYS.filter((key) => key !== 'region'));
    expect(new Set(Object.values(KEY)).size).toBe(SCOPE_KEYS.length);
  });

  it('the first of a set', () => {
    for (const key of SCOPE_KEYS) expect(lowestKey(maskOf([key, 'matter']))).toBe(KEY[key]);
  });
});

describe('a map over scope keys', () => {
  const map = () => new KeyMap<string>().set(KEY.care, 'a').set(KEY.scheme, 'b').set(KEY.band, 'c');

  it('keeps a key that is set again in its place', () => {
    expect(map().set(KEY.care, 'd').values).toEqual(['d', 'b', 'c']);
  });

  it('puts a key that was taken out behind all others', () => {
    const changed = map();
    changed.delete(KEY.care);
    changed.delete(KEY.plan);
    expect(changed.has(KEY.care)).toBe(false);
    expect(changed.set(KEY.care, 'd').values).toEqual(['b', 'c', 'd']);
    expect(changed.get(KEY.band)).toBe('c');
  });

  it('loses the keys of a set', () => {
    const changed = map();
    changed.deleteAll(maskOf(['band', 'care', 'matter']));
    expect([changed.values, changed.mask]).toEqual([['b'], maskOf(['scheme'])]);
  });

  it('is not changed by its copy', () => {
    const first = map();
    first.copy().delete(KEY.scheme);
    expect(first.get(KEY.scheme)).toBe('b');
  });
});
