import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMAND, editJson, folderState, temporaryProject, yibao } from '../support/yibao.js';

let project: ReturnType<typeof temporaryProject>;
beforeEach(() => {
  project = temporaryProject();
});
afterEach(() => project.remove());

interface Manifest {
  sources: Record<string, unknown>[];
}
const manifest = () => join(project.sources, 'sources.json');

/** Ways to spoil a pipeline, and what the one message must name. */
const SPOILED: readonly { what: string; spoil: () => void; says: RegExp[] }[] = [
  {
    what: 'an unknown key in sources.json',
    spoil: () => editJson<Manifest>(manifest(), (m) => Object.assign(m.sources[0] as object, { colour: 'red' })),
    says: [/sources\.json/, /\/sources\/0/, /colour/],
  },
  {
    what: 'a wrong hash',
    spoil: () => editJson<Manifest>(manifest(), (m) => Object.assign(m.sources[1] as object, { sha256: '0'.repeat(64) })),
    says: [/mutual-aid-account\.txt/, /sha256/, /sources\.json/],
  },
  {
    what: 'a source changed behind its hash',
    spoil: () => appendFileSync(join(project.sources, 'check-your-insurance.txt'), '!'),
    says: [/check-your-insurance\.txt/, /sha256/],
  },
  {
    what: 'two sources with one id',
    spoil: () => editJson<Manifest>(manifest(), (m) => m.sources.push({ ...m.sources[0] })),
    says: [/sources\.json/, /\/sources\/3\/id/, /check-your-insurance/],
  },
  {
    what: 'sources.json that is no JSON',
    spoil: () => writeFileSync(manifest(), '{ "sources": [ }'),
    says: [/sources\.json/, /not JSON/],
  },
  {
    what: 'a missing source file',
    spoil: () => rmSync(join(project.sources, 'query-guide-zhongwei.txt')),
    says: [/query-guide-zhongwei\.txt/],
  },
  {
    what: 'a release that was edited by hand',
    spoil: () =>
      editJson<{ records: { value: unknown }[] }>(join(project.datasets, 'v1.0.0', 'rates.json'), (file) => {
        (file.records[0] as { value: unknown }).value = null;
      }),
    says: [/v1\.0\.0/, /rates\.json/],
  },
];

describe('a spoiled project', () => {
  it.each(SPOILED)('$what: one message, exit code 2, datasets as they were', ({ spoil, says }) => {
    spoil();
    const before = folderState(project.datasets);
    const ran = yibao(['regenerate'], { cwd: project.root });
    expect(ran.status).toBe(2);
    for (const words of says) expect(ran.stderr).toMatch(words);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
    expect(folderState(project.datasets)).toEqual(before);
  });

  it('an edited release is invalid data to validate (exit code 1), and unusable to the others (2)', () => {
    SPOILED.at(-1)?.spoil();
    const validated = yibao(['validate', 'v1.0.0'], { cwd: project.root });
    expect(validated.status).toBe(1);
    expect(validated.stdout).toMatch(/rates\.json/);
    for (const args of [
      ['check', 'v1.0.0'],
      ['report', 'v1.0.0'],
      ['diff', 'v1.0.0', 'v1.0.0'],
    ]) {
      expect(yibao(args, { cwd: project.root }).status).toBe(2);
    }
  });
});

describe('a run that is killed', () => {
  it.each([5, 40, 120, 250])('after %i ms leaves the datasets readable, and the next run completes', async (milliseconds) => {
    rmSync(join(project.datasets, 'v1.0.0'), { recursive: true });
    rmSync(join(project.datasets, 'latest.json'));
    const child = spawn(process.execPath, [COMMAND, 'regenerate', '--no-cache'], { cwd: project.root, stdio: 'ignore' });
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    if (existsSync(join(project.datasets, 'v1.0.0'))) expect(yibao(['validate', 'v1.0.0'], { cwd: project.root }).status).toBe(0);
    expect(yibao(['regenerate'], { cwd: project.root }).status).toBe(0);
    expect(yibao(['validate'], { cwd: project.root }).status).toBe(0);
    expect(
      readdirSync(project.datasets).filter((name) => !/^(v\d|latest\.json|redirects\.json|CHANGELOG|README|\.git)/.test(name)),
    ).toEqual([]);
  });
});
