import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RULES } from '@yibao-rules/audit';
import { afterAll, describe, expect, it } from 'vitest';
import { SOURCES, yibao } from '../support/yibao.js';

const folder = mkdtempSync(join(tmpdir(), 'yibao-rules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('yibao rules and explain', () => {
  it('list every rule, and print the page of one, anywhere', () => {
    const listed = yibao(['rules', '--lang', 'en'], { cwd: folder });
    for (const { id, severity } of RULES) expect(listed.stdout).toMatch(new RegExp(`^${id} +${severity} `, 'm'));
    const page = yibao(['explain', 'arithmetic', '--lang', 'en'], { cwd: folder });
    expect([page.status, page.stderr]).toEqual([0, '']);
    for (const words of ['# arithmetic: Arithmetic', '`rounding`', '80% ↔ 30%', 'Where it stays silent'])
      expect(page.stdout).toContain(words);
  });

  it('refuse a rule that is not there', () => {
    const ran = yibao(['explain', 'arithmetics'], { cwd: folder });
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain('value-conflict');
  });
});

describe('yibao check --config', () => {
  const articles = ['query-guide-zhongwei', 'check-your-insurance'].map((name) => join(SOURCES, `${name}.txt`));

  it('turns rules off and sets severities', () => {
    const file = join(folder, 'rules.json');
    writeFileSync(file, '{"rules":{"foreign-region":"off","obsolete-term":"error"}}');
    const found = JSON.parse(yibao(['check', ...articles, '--format', 'json', '--config', file]).stdout) as {
      rule: string;
      severity: string;
    }[];
    expect(found.filter(({ rule }) => rule === 'foreign-region')).toEqual([]);
    expect(found.filter(({ rule }) => rule === 'obsolete-term').map(({ severity }) => severity)).toEqual(['error']);
  });

  it('says what an audit compared', () => {
    const ran = yibao(['check', ...articles, '--fail-on', 'never']);
    expect(ran.stdout).toMatch(/contradictions \(.*\); \d+ values borne out by two sources or more, \d+ comparisons/);
  });
});
