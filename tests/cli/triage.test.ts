import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editJson, temporaryProject, yibao } from '../support/yibao.js';

interface Triage {
  decisions: Record<string, unknown>[];
}
interface Found {
  id: string;
  rule: string;
  severity: string;
  status: string;
}

let project: ReturnType<typeof temporaryProject>;
let file: string;
beforeEach(() => {
  project = temporaryProject();
  file = join(project.root, 'pipelines/medical-insurance/triage.json');
});
afterEach(() => project.remove());

function run(...args: string[]) {
  return yibao(args, { cwd: project.root });
}

function findings(): Found[] {
  return JSON.parse(run('check', '--format', 'json', '--fail-on', 'never').stdout);
}

function findingOf(rule: string): string {
  const found = findings().find((one) => one.rule === rule);
  if (!found) throw new Error(`the release holds no ${rule}`);
  return found.id;
}

function add(finding: string, ...options: string[]) {
  return run('triage', 'add', finding, '--by', '小李', ...options);
}

const read = () => JSON.parse(readFileSync(file, 'utf8')) as Triage;

describe('yibao triage add', () => {
  it('writes a decision a block, sorted by finding, one for each, whatever the order of the calls', () => {
    const ids = [findingOf('superseded-channel'), findingOf('foreign-region')];
    add(ids[0]!, '--decision', 'accepted', '--at', '2025-11-20');
    const second = add(ids[1]!, '--decision', 'dismissed', '--reason', "例子，'不是'推荐", '--at', '2025-11-21', '--expires', '2099-12-31');
    expect(second).toMatchObject({ status: 0, stderr: '' });
    expect(read().decisions).toMatchObject([
      { finding: ids[1], decision: 'dismissed', reason: "例子，'不是'推荐", by: '小李', at: '2025-11-21', expires: '2099-12-31' },
      { finding: ids[0], decision: 'accepted', reason: null, by: '小李', at: '2025-11-20', expires: null },
    ]);
    expect(run('validate').stdout).toContain('files valid');

    const before = readFileSync(file, 'utf8');
    expect(add(ids[0]!, '--decision', 'both-wrong', '--reason', '都过时了').stdout).toContain('in place of accepted (小李, 2025-11-20)');
    expect(run('check', '--fail-on', 'never', '--lang', 'en').stdout).toMatch(
      /superseded-channel {2}.*\[accepted\]\n[^→]*→ Decided by a person: every side is wrong\. 都过时了/u,
    );
    expect(read().decisions).toHaveLength(2);
    add(ids[0]!, '--decision', 'accepted', '--at', '2025-11-20');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it.each([
    ['no such finding', ['value-conflict:000000000000', '--decision', 'accepted'], /no finding value-conflict:000000000000/],
    ['no reason', ['@', '--decision', 'dismissed'], /reason/],
    ['an empty reason', ['@', '--decision', 'dismissed', '--reason', ''], /reason/],
    ['no day', ['@', '--decision', 'accepted', '--at', '2025-02-30'], /at: /],
    ['no such decision', ['@', '--decision', 'ignored'], /ignored/],
    ['no such pipeline', ['@', '--decision', 'accepted', '--pipeline', 'nowhere'], /nowhere/],
  ])('refuses %s, and leaves the file as it was', (_, args, says) => {
    const before = readFileSync(file, 'utf8');
    const ran = add(...(args.map((arg) => (arg === '@' ? findingOf('superseded-channel') : arg)) as [string, ...string[]]));
    expect(ran.status).toBe(2);
    expect(ran.stderr).toMatch(says);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(existsSync(join(project.root, 'pipelines/nowhere'))).toBe(false);
  });
});

describe('decisions in a release', () => {
  it('are a patch by themselves, and stand in contradictions.json', () => {
    const id = findingOf('superseded-channel');
    add(id, '--decision', 'accepted');
    expect(run('regenerate', '--check').status).toBe(1);
    expect(run('regenerate').stdout).toContain('since v1.0.0 (patch): 1 contradiction-triaged');
    expect(run('regenerate', '--check').status).toBe(0);
    const { records } = JSON.parse(readFileSync(join(project.datasets, 'v1.0.1/contradictions.json'), 'utf8')) as { records: Found[] };
    expect(records.filter(({ status }) => status !== 'open')).toMatchObject([{ id, status: 'accepted' }]);
    rmSync(file);
    expect(run('regenerate').stdout).toContain('since v1.0.1 (patch)');
  });

  it('a dismissed finding fails nothing; an older release keeps the status that it was published with', () => {
    for (const { id, severity } of findings()) if (severity === 'error') add(id, '--decision', 'extraction-error', '--reason', '识别有误');
    expect(run('check').status).toBe(0);
    run('regenerate');
    expect(run('check').status).toBe(0);
    expect(run('check', 'v1.0.0').status).toBe(1);
  });

  it('the day on which one ends counts in check, and never in the data', () => {
    const id = findingOf('superseded-channel');
    add(id, '--decision', 'dismissed', '--reason', '暂不处理', '--at', '2020-01-01', '--expires', '2020-12-31');
    // The channel's answer was settled by the finding: without it the answer changes, and that is more than a patch.
    expect(run('regenerate').stdout).toContain('since v1.0.0 (minor)');
    const { records } = JSON.parse(readFileSync(join(project.datasets, 'v1.1.0/contradictions.json'), 'utf8')) as { records: Found[] };
    expect(records.find((one) => one.id === id)?.status).toBe('dismissed');
    const ran = run('check');
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain('held until 2020-12-31');
    expect(findings().find((one) => one.id === id)?.status).toBe('open');
    expect(run('triage', 'list').stdout).toMatch(/expired +superseded-channel/);
  });
});

describe('decisions that match nothing, or other words', () => {
  it('the first fails check with the command that prunes it; the second opens the finding again', () => {
    const [gone, changed] = [findingOf('superseded-channel'), findingOf('foreign-region')];
    add(gone, '--decision', 'dismissed', '--reason', '…');
    add(changed, '--decision', 'dismissed', '--reason', '…');
    editJson<Triage>(file, ({ decisions }) => {
      Object.assign(decisions.find(({ finding }) => finding === gone) as object, { finding: 'superseded-channel:000000000000' });
      Object.assign(decisions.find(({ finding }) => finding === changed) as object, { evidence: '0'.repeat(16) });
    });
    const ran = run('check', '--fail-on', 'error');
    expect(ran.status).toBe(1);
    expect(ran.stderr).toMatch(/superseded-channel:000000000000 .* yibao triage prune/);
    expect(ran.stderr).toMatch(new RegExp(`${changed} .* made on other words`));
    expect(findings().find(({ id }) => id === changed)?.status).toBe('open');
    expect(run('regenerate').stderr).toContain('yibao triage prune');

    expect(run('triage', 'prune').stdout).toContain('taken out: superseded-channel:000000000000');
    expect(read().decisions).toMatchObject([{ finding: changed }]);
    expect(run('triage', 'prune').stdout).toContain('nothing to prune');
    expect(run('triage', 'prune', '--stale').stdout).toContain(`taken out: ${changed}`);
    expect(read().decisions).toEqual([]);
  });

  it('an unused decision alone fails check, where no finding would', () => {
    for (const { id, severity } of findings()) if (severity === 'error') add(id, '--decision', 'dismissed', '--reason', '…');
    expect(run('check').status).toBe(0);
    editJson<Triage>(file, ({ decisions }) => decisions.push({ ...decisions[0], finding: 'arithmetic:000000000000' }));
    expect(run('check').status).toBe(1);
    expect(run('triage', 'prune').status).toBe(0);
    expect(run('check').status).toBe(0);
  });
});

describe('a spoiled triage.json', () => {
  it.each([
    ['no JSON', () => '{', /not JSON/],
    ['an unknown key', (text: string) => text.replace('"reason"', '"why"'), /why|reason/],
    ['a decision without its reason', (text: string) => text.replace('"reason": "…"', '"reason": null'), /reason/],
    [
      'two decisions about one finding',
      (text: string) => text.replace(/(\{\n {6}"finding"[\s\S]*?\n {4}\})/, '$1,\n    $1'),
      /\/decisions\/1/,
    ],
  ])('%s: one message that names the file, exit code 2', (_, spoil, says) => {
    add(findingOf('superseded-channel'), '--decision', 'dismissed', '--reason', '…');
    const spoilt = spoil(readFileSync(file, 'utf8'));
    writeFileSync(file, spoilt);
    for (const args of [['check'], ['regenerate']]) {
      const ran = run(...args);
      expect(ran.status).toBe(2);
      expect(ran.stderr).toContain('triage.json');
      expect(ran.stderr).toMatch(says);
    }
    expect(readFileSync(file, 'utf8')).toBe(spoilt);
  });
});
