import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '@yibao-rules/model';
import { afterAll, expect, test } from 'vitest';
import { readRules } from '../src/rules-file.js';

const folder = mkdtempSync(join(tmpdir(), 'yibao-rules-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(text: string): unknown {
  const file = join(folder, 'rules.json');
  writeFileSync(file, text);
  return readRules(file, 'rules.json');
}

test('a severity, off, and settings with thresholds', () => {
  const rules = { misfiled: 'off', 'obsolete-term': 'warning', 'value-conflict': { severity: 'error', yearsApart: 3 } };
  expect(read(JSON.stringify({ rules }))).toEqual(rules);
});

test.each([
  ['{', 'not JSON'],
  ['{"rules":{"no-such-rule":"off"}}', '/rules: Unrecognized key: "no-such-rule"'],
  ['{"rules":{"value-conflict":{"yearApart":3}}}', '/rules/value-conflict: Unrecognized key: "yearApart"'],
  ['{"rules":{"value-conflict":{"yearsApart":0}}}', '/rules/value-conflict/yearsApart: '],
  ['{"rules":{"misfiled":"loud"}}', '/rules/misfiled: '],
  ['{"rules":{},"severity":"off"}', '/: Unrecognized key: "severity"'],
])('%s is refused: %s', (text, message) => {
  let thrown: unknown;
  try {
    read(text);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(UserError);
  const { message: said, file, hint } = thrown as UserError;
  expect([said.includes(message), said, file]).toEqual([true, said, 'rules.json']);
  expect(hint).toContain('yibao rules');
});
