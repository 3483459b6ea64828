import { readdirSync, readFileSync } from 'node:fs';
import { type ContradictionRule, compareCodeUnits } from '@yibao-rules/model';
import type { RuleExample } from './examples.js';

function foldersIn(folder: URL): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort(compareCodeUnits);
}

function readCase(folder: URL, rule: string, name: string): RuleExample {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const texts = Object.fromEntries(files.sort(compareCodeUnits).map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]));
  const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Pick<RuleExample, 'about' | 'findings'>;
  return { rule: rule as ContradictionRule, name, about: expected.about, texts, findings: expected.findings };
}

/** The cases below a folder, `<rule>/<case>/{*.txt, expected.json}`, by rule and name. Other files are left alone. */
export function readCaseFolders(root: URL): RuleExample[] {
  return foldersIn(root).flatMap((rule) => {
    const folder = new URL(`${rule}/`, root);
    return foldersIn(folder).map((name) => readCase(new URL(`${name}/`, folder), rule, name));
  });
}
