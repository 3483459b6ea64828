import { audit, RULES } from '@yibao-rules/audit';
import { contradictionSchema } from '@yibao-rules/model';
import { describe, expect, test } from 'vitest';
import { readRuleCases } from '../support/rule-case.js';

const cases = readRuleCases();

describe.each(RULES.map(({ id }) => id))('%s', (id) => {
  const own = cases.filter(({ rule }) => rule === id);

  test('has cases in which it speaks, and as many in which it stays silent', () => {
    const speaking = own.filter(({ expected }) => expected.some(({ rule }) => rule === id)).length;
    expect(speaking).toBeGreaterThan(0);
    expect(own.length - speaking).toBeGreaterThanOrEqual(Math.min(2, speaking));
  });

  test.each(own.map((ruleCase) => [ruleCase.name, ruleCase] as const))('%s', (_name, { records, articles, reference, expected }) => {
    const found = audit({ records, articles, reference });
    const summary = found.map(({ rule, severity, sides, verdict }) => ({
      rule,
      severity,
      sides: sides.map(({ evidence }) => evidence.exact),
      right: verdict.right,
    }));
    expect(summary).toEqual(expected);
    for (const contradiction of found) expect(contradictionSchema.parse(contradiction)).toEqual(contradiction);
  });
});

test('no case belongs to a rule that does not exist', () => {
  const known = new Set<string>(RULES.map(({ id }) => id));
  expect(cases.filter(({ rule }) => !known.has(rule))).toEqual([]);
});
