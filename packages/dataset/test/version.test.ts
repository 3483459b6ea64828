import { describe, expect, test } from 'vitest';
import { nextVersion } from '../src/index.js';

describe('the next version', () => {
  test.each([
    [null, 'major', '1.0.0'],
    [null, 'patch', '1.0.0'],
    ['1.2.3', 'major', '2.0.0'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'patch', '1.2.4'],
    ['1.9.9', 'minor', '1.10.0'],
  ] as const)('after %s, %s, is %s', (previous, bump, next) => {
    expect(nextVersion(previous, bump)).toBe(next);
  });

  test.each(['', 'v1.0.0', '1.0', '1.0.0-rc.1x y', 'latest'])('"%s" is no version', (previous) => {
    expect(() => nextVersion(previous, 'minor')).toThrow('is no version');
  });
});
