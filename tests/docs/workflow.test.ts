import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, temporaryProject, yibao } from '../support/yibao.js';

const workflow = readFileSync(join(ROOT, 'docs/workflows/review.yml'), 'utf8');

/** The calls of yibao in the workflow, as lists of words; what a shell would fill in is the committed release. */
function callsOf(text: string): string[][] {
  return [...text.matchAll(/npx yibao (.*)$/gm)].map(([, words]) =>
    (words as string).replace(/"\$\{against\[@\]\}"/, '--against datasets/v1.0.0').split(' '),
  );
}

test('the workflow for pull requests calls the command as it is', () => {
  const project = temporaryProject();
  try {
    const ran = callsOf(workflow).map((words) => [words.slice(0, 3).join(' '), yibao(words, { cwd: project.root }).status]);
    expect(ran).toEqual([
      ['regenerate --check', 0],
      ['validate', 0],
      ['check --fail-on error', 1],
      ['report --format markdown', 0],
      ['report --format sarif', 0],
      ['report --out report', 0],
    ]);
    expect(readFileSync(join(project.root, 'findings.md'), 'utf8')).toBe('');
  } finally {
    project.remove();
  }
});

test('it asks for no secret', () => {
  expect(workflow).not.toMatch(/secrets\./);
});
