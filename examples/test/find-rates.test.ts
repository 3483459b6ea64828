import type { RateClaim, Scope } from '@yibao-rules/model';
import { describe, expect, test } from 'vitest';
import { findRates } from '../src/find-rates.js';
import { ZHONGWEI_TIER3 } from '../src/question.js';

const claim = (id: string, scope: Scope, measure: RateClaim['measure'] = 'reimbursement-ratio'): RateClaim => ({
  id,
  measure,
  scope,
  value: null,
  status: 'single-source',
  assertions: [],
  contradictions: [],
});

const { scope } = ZHONGWEI_TIER3;
const { region, ...anywhere } = scope;

describe('the claims that bear on a question', () => {
  const cases: [name: string, claim: RateClaim, found: { leftOpen: string[]; conditions: Scope } | null][] = [
    ['the same scope', claim('a', scope), { leftOpen: [], conditions: {} }],
    ['no region', claim('a', anywhere), { leftOpen: ['region'], conditions: {} }],
    ['a list that holds more', claim('a', { ...scope, facility: ['tier2', 'tier3'] }), { leftOpen: [], conditions: {} }],
    ['a condition', claim('a', { ...scope, setting: 'remote' }), { leftOpen: [], conditions: { setting: 'remote' } }],
    ['another region', claim('a', { ...scope, region: '451000' }), null],
    ['another tier', claim('a', { ...scope, facility: ['tier1'] }), null],
    ['another measure', claim('a', scope, 'deductible'), null],
  ];
  test.each(cases)('%s', (_, candidate, found) => {
    expect(findRates([candidate], ZHONGWEI_TIER3)).toEqual(found === null ? [] : [{ claim: candidate, ...found }]);
  });

  test('come closest first', () => {
    const rates = [claim('remote', { ...scope, setting: 'remote' }), claim('anywhere', anywhere), claim('z', scope), claim('b', scope)];
    expect(findRates(rates, ZHONGWEI_TIER3).map((finding) => finding.claim.id)).toEqual(['b', 'z', 'anywhere', 'remote']);
  });
});
