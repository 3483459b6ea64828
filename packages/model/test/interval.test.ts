import { describe, expect, test } from 'vitest';
import { contains, type Interval, intersection, intervalOf } from '../src/index.js';

const from = (min: number | null, max: number | null): Interval => ({ min, max });

describe('intervals', () => {
  test.each<[Interval, Interval, boolean]>([
    [from(50, 65), from(60, 60), true],
    [from(50, 65), from(50, 65), true],
    [from(50, 65), from(60, 70), false],
    [from(60, 60), from(50, 65), false],
    [from(null, 80), from(80, 80), true],
    [from(null, 80), from(null, 90), false],
    [from(70, null), from(80, null), true],
    [from(null, null), from(null, null), true],
    [from(0, 100), from(null, null), false],
  ])('%o contains %o: %s', (outer, inner, expected) => {
    expect(contains(outer, inner)).toBe(expected);
  });

  test.each<[Interval[], Interval | null]>([
    [[from(50, 65), from(60, 70)], from(60, 65)],
    [[from(50, 60), from(60, 70)], from(60, 60)],
    [[from(50, 59), from(60, 70)], null],
    [[from(70, null), from(null, 80)], from(70, 80)],
    [[from(90, null), from(null, 80)], null],
    [[from(null, 80), from(null, 90)], from(null, 80)],
    [[from(1, 9), from(2, 8), from(9, 9)], null],
  ])('%o have in common %o', (intervals, common) => {
    expect(intersection(intervals)).toEqual(common);
  });

  test.each([
    [{ min: 60, max: 60, approximate: false }, from(60, 60)],
    [{ min: 60, max: 60, approximate: true }, from(57, 63)],
    [{ min: -20, max: -10, approximate: true }, from(-21, -9.5)],
    [{ min: null, max: 100, approximate: true }, from(null, 105)],
    [{ min: 0, max: 0, approximate: true }, from(0, 0)],
  ])('%o allows %o', (value, allowed) => {
    expect(intervalOf(value)).toEqual(allowed);
  });
});
