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

test('it may read, and write only a comment and the findings', () => {
  const granted = [...workflow.matchAll(/^ +([a-z-]+): (read|write)\b/gm)];
  expect(granted.map(([, scope, access]) => `${scope}: ${access}`)).toEqual([
    'contents: read',
    'contents: read',
    'pull-requests: write',
    'security-events: write',
  ]);
});

test('what needs to write is left out for a pull request from a fork', () => {
  const ownBranch = 'github.event.pull_request.head.repo.full_name == github.repository';
  const writing = workflow.split(/^ {6}- /m).filter((step) => /gh pr comment|upload-sarif@/.test(step));
  expect(writing).toHaveLength(2);
  for (const step of writing) expect(step).toContain(ownBranch);
});

test('the findings that are uploaded are those that were written', () => {
  const written = /--format sarif --out (\S+)/.exec(workflow)?.[1];
  expect(workflow).toContain(`sarif_file: ${written}`);
});

test('it asks for no secret', () => {
  expect(workflow).not.toMatch(/secrets\./);
});
