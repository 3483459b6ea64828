import { RULE_THRESHOLDS } from '@yibao-rules/model';
import { describe, expect, test } from 'vitest';
import { RULES, ruleExamples, ruleLine, rulePage } from '../src/index.js';

describe.each(RULES.map((rule) => [rule.id, rule] as const))('the page of %s', (id, rule) => {
  test.each(['zh', 'en'] as const)('in %s names the rule, says why, and shows every case with its findings', (lang) => {
    const page = rulePage(rule, lang);
    for (const words of [id, rule.title[lang], rule.explanation[lang], rule.why[lang]]) expect(page).toContain(words);
    const own = ruleExamples().filter((example) => example.rule === id);
    expect(own.length).toBeGreaterThanOrEqual(4);
    for (const { about, findings } of own) {
      expect(page).toContain(about[lang]);
      for (const { sides } of findings) expect(page).toContain(sides.join(' ↔ '));
    }
    for (const name of Object.keys((RULE_THRESHOLDS as Record<string, object>)[id] ?? {})) expect(page).toContain(`\`${name}\``);
  });

  test('fits a line in the list', () => {
    expect(ruleLine(rule, 'zh')).toMatch(/^\P{C}+。$/u);
    expect(ruleLine(rule, 'en')).toMatch(/^[A-Z]\P{Script=Han}+\.$/u);
  });
});
