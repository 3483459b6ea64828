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

  test.each<[Parameters<typeof intervalOf>[0], Interval]>([
    [{ min: 60, max: 60, unit: 'percent', approximate: false }, from(60, 60)],
    [{ min: 60, max: 60, unit: 'percent', approximate: true }, from(58, 62)],
    [{ min: 90, max: 90, unit: 'percent', approximate: true }, from(88, 92)],
    [{ min: 10, max: 10, unit: 'percent', approximate: true }, from(8, 12)],
    [{ min: 5, max: 5, unit: 'percent', approximate: true }, from(4, 6)],
    [{ min: 0.5, max: 0.5, unit: 'percent', approximate: true }, from(0.4, 0.6)],
    [{ min: 50, max: 65, unit: 'percent', approximate: true }, from(48, 67)],
    [{ min: -20, max: -10, unit: 'percentage-point', approximate: true }, from(-22, -8)],
    [{ min: 2000, max: 2000, unit: 'CNY', approximate: true }, from(1900, 2100)],
    [{ min: 20, max: 20, unit: 'workday', approximate: true }, from(19, 21)],
    [{ min: null, max: 100, unit: 'CNY', approximate: true }, from(null, 105)],
    [{ min: 0, max: 0, unit: 'CNY', approximate: true }, from(0, 0)],
  ])('%o allows %o', (value, allowed) => {
    expect(intervalOf(value)).toEqual(allowed);
  });
});
