import { describe, expect, it } from 'vitest';
import { Doubts } from '../../src/rates/doubts.js';
import { joinRates } from '../../src/rates/join.js';
import type { RateFigure } from '../../src/types.js';
import { articleOf } from '../fixtures.js';

describe('joining figures with their scopes', () => {
  const article = articleOf({ kind: 'heading', text: '住院', level: 1 }, { kind: 'paragraph', text: '起付线600元。', headings: [0] });
  const value = { min: 600, max: 600, unit: 'CNY', per: null, relation: 'absolute', approximate: false, previous: null } as const;
  const figure: RateFigure = { start: 6, end: 10, block: 1, measure: 'deductible', value, hedge: 'usually' };

  it('gives a record for each scope, with the evidence of the figure under its headings', () => {
    const records = joinRates(article, [figure], [[{ region: '340000' }, { region: '360000' }]], new Doubts());
    expect(records.map(({ scope }) => scope.region)).toEqual(['340000', '360000']);
    for (const record of records) {
      expect(record).toMatchObject({ measure: 'deductible', value, hedge: 'usually' });
      expect(record.evidence).toEqual({ start: 6, end: 10, exact: '600元', prefix: '起付线', suffix: '。', headings: ['住院'] });
    }
  });
});
