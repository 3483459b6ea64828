import { audit, RULES, type RuleExample, readCaseFolders, ruleExamples } from '@yibao-rules/audit';
import { assemble } from '@yibao-rules/dataset';
import { extractAssertions } from '@yibao-rules/extract';
import { parseText } from '@yibao-rules/parse';
import { describe, expect, test } from 'vitest';

const cases = readCaseFolders(new URL('./', import.meta.url));

/** Every finding of the articles of a case, read as `yibao check` reads them. */
function findings({ texts }: RuleExample): RuleExample['findings'] {
  const articles = Object.entries(texts).map(([file, text]) => parseText(text, { id: file.replace(/\.txt$/, '') }));
  const readings = articles.map((article) => {
    const { id, title, site, publishedAt, sha256, charset } = article;
    return { source: { id, title, site, publishedAt, sha256, charset, url: null, retrievedAt: null }, record: extractAssertions(article) };
  });
  return audit({ records: assemble(readings), articles }).map(({ rule, severity, sides }) => {
    return { rule, severity, sides: sides.map(({ evidence }) => evidence.exact) };
  });
}

describe.each(RULES.map(({ id }) => id))('%s, from articles', (id) => {
  const own = cases.filter(({ rule }) => rule === id);

  test('has four cases or more, half of them silent', () => {
    const silent = own.filter((example) => example.findings.length === 0).length;
    expect(own.length).toBeGreaterThanOrEqual(4);
    expect(silent).toBeGreaterThanOrEqual(Math.floor(own.length / 2));
    expect(own.some((example) => example.findings.some(({ rule }) => rule === id))).toBe(true);
  });

  test.each(own.map((example) => [example.name, example] as const))('%s', (_name, example) => {
    expect(findings(example)).toEqual(example.findings);
  });
});

test('the examples that the package carries are these cases; `npm run rule-examples` writes them anew', () => {
  expect(ruleExamples()).toEqual(cases);
});
