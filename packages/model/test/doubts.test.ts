import { describe, expect, it } from 'vitest';
import { confidenceUnder, DOUBT_CODES, DOUBTS } from '../src/index.js';

describe('confidenceUnder', () => {
  it('is 1 without a doubt, and falls with each', () => {
    expect(confidenceUnder([])).toBe(1);
    expect(confidenceUnder(['hedged', 'scheme-from-lead'])).toBe(0.72);
  });

  it.each(DOUBT_CODES)('%s takes something, leaves something, and is said in both languages', (code) => {
    expect(confidenceUnder([code])).toBeGreaterThan(0.5);
    expect(confidenceUnder([code])).toBeLessThan(1);
    expect(DOUBTS[code].zh).not.toBe('');
    expect(DOUBTS[code].en).not.toBe('');
  });
});
