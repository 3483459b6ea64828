import type { Contradiction, TriageDecision } from '@yibao-rules/model';
import { describe, expect, test } from 'vitest';
import { applyTriage, evidenceHash } from '../src/index.js';

const words = { zh: '两处不一致', en: 'two places differ' };

function side(source: string, exact: string): Contradiction['sides'][number] {
  const evidence = { start: 10, end: 10 + exact.length, exact, prefix: '起付线是', suffix: '。', headings: ['住院'] };
  return { claim: 'deductible', value: exact, source, asOf: '2025-01-01', evidence };
}

const conflict: Contradiction = {
  id: 'value-conflict:00000000000a',
  rule: 'value-conflict',
  severity: 'warning',
  title: words,
  explanation: words,
  sides: [side('river', '700元'), side('lake', '900元')],
  reference: { id: 'fact-1', statement: words, document: '通知', documentNumber: null, date: '2024' },
  verdict: { right: 'undecided', reason: words },
  status: 'open',
};

function decide(over: Partial<TriageDecision> = {}): TriageDecision {
  const evidence = evidenceHash(conflict);
  return {
    finding: conflict.id,
    decision: 'dismissed',
    reason: '口径不同',
    by: '小林',
    at: '2025-05-01',
    expires: null,
    evidence,
    ...over,
  };
}

describe('what a decision makes of a finding', () => {
  test.each([
    ['accepted', 'accepted'],
    ['dismissed', 'dismissed'],
    ['different-scope', 'dismissed'],
    ['extraction-error', 'dismissed'],
  ] as const)('%s: %s', (decision, status) => {
    const triaged = applyTriage([conflict], [decide({ decision })]);
    expect(triaged).toEqual({ contradictions: [{ ...conflict, status }], stale: [], unused: [], expired: [] });
    expect(conflict.status).toBe('open');
  });

  test('both-wrong: accepted, and no side is right', () => {
    const [decided] = applyTriage([conflict], [decide({ decision: 'both-wrong' })]).contradictions;
    const reason = { zh: '人工判定：各方都不对。口径不同', en: 'Decided by a person: every side is wrong. 口径不同' };
    expect(decided).toEqual({ ...conflict, status: 'accepted', verdict: { right: 'none', reason } });
    expect(evidenceHash(decided as Contradiction)).toBe(evidenceHash(conflict));
  });

  test('a finding whose decision was taken out is open again', () => {
    expect(applyTriage([{ ...conflict, status: 'dismissed' }], []).contradictions[0]?.status).toBe('open');
  });
});

describe('decisions that do not hold', () => {
  test('made on other words: stale, and the finding is open again', () => {
    const stale = decide({ evidence: '0'.repeat(16) });
    const triaged = applyTriage([{ ...conflict, status: 'dismissed' }], [stale]);
    expect(triaged.stale).toEqual([stale]);
    expect(triaged.contradictions[0]?.status).toBe('open');
  });

  test('about a finding that is not there: unused', () => {
    const unused = decide({ finding: 'arithmetic:00000000000b' });
    expect(applyTriage([conflict], [unused, decide()])).toMatchObject({ unused: [unused], contradictions: [{ status: 'dismissed' }] });
  });

  test.each([
    [undefined, 'dismissed', 0],
    ['2025-06-29', 'dismissed', 0],
    ['2025-06-30', 'dismissed', 0],
    ['2025-07-01', 'open', 1],
  ] as const)('that end on 2025-06-30, asked on %s: %s', (today, status, expired) => {
    const triaged = applyTriage([conflict], [decide({ expires: '2025-06-30' })], today === undefined ? {} : { today });
    expect(triaged.contradictions[0]?.status).toBe(status);
    expect(triaged.expired).toHaveLength(expired);
  });
});

describe('the hash of the evidence', () => {
  const moved = structuredClone(conflict);
  for (const { evidence } of moved.sides) {
    evidence.start += 100;
    evidence.end += 100;
  }
  const changed = (edit: (copy: Contradiction) => void) => {
    const copy = structuredClone(conflict);
    edit(copy);
    return copy;
  };
  test.each([
    ['offsets', moved],
    ['the order of the sides', changed((copy) => copy.sides.reverse())],
    ['our wording', changed((copy) => Object.assign(copy, { title: { zh: '改', en: 'other' }, severity: 'info' }))],
    ['the status', changed((copy) => Object.assign(copy, { status: 'accepted' }))],
  ])('stays with other %s', (_, other) => {
    expect(evidenceHash(other)).toBe(evidenceHash(conflict));
  });

  test.each([
    ['words', changed((copy) => Object.assign(copy.sides[0]!.evidence, { exact: '800元' }))],
    ['words before', changed((copy) => Object.assign(copy.sides[0]!.evidence, { prefix: '自2026年起,起付线是' }))],
    ['headings', changed((copy) => Object.assign(copy.sides[1]!.evidence, { headings: ['门诊'] }))],
    ['source', changed((copy) => Object.assign(copy.sides[1]!, { source: 'hill' }))],
    ['side more', changed((copy) => copy.sides.push(side('hill', '950元')))],
    ['official record', changed((copy) => Object.assign(copy.reference!, { id: 'fact-2' }))],
    ['no official record', changed((copy) => Object.assign(copy, { reference: null }))],
  ])('changes with another: %s', (_, other) => {
    expect(evidenceHash(other)).not.toBe(evidenceHash(conflict));
  });
});
