import { describe, expect, it } from 'vitest';
import { StageClock } from '../src/stage-clock.js';

describe('StageClock', () => {
  it('lists each stage once, in the order of first use, and tells what runs', async () => {
    const told: string[] = [];
    const clock = new StageClock((stage) => told.push(stage));
    expect(clock.time('parse', () => 1)).toBe(1);
    expect(await clock.timeAsync('write', async () => 2)).toBe(2);
    clock.time('parse', () => 3);
    expect(clock.list().map(({ stage }) => stage)).toEqual(['parse', 'write']);
    expect(told).toEqual(['parse', 'write', 'parse']);
  });

  it('counts a stage that fails, and lets the failure through', () => {
    const clock = new StageClock();
    expect(() =>
      clock.time('parse', () => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(clock.list()).toHaveLength(1);
  });
});
