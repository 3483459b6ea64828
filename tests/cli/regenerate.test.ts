import { createHash } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editJson, folderState, temporaryProject, yibao } from '../support/yibao.js';

let project: ReturnType<typeof temporaryProject>;
beforeEach(() => {
  project = temporaryProject();
});
afterEach(() => project.remove());

interface Manifest {
  sources: { id: string; sha256: string }[];
}
const manifest = () => join(project.sources, 'sources.json');

/** Appends a line to a source, and tells sources.json. */
function changeSource(id: string, line: string): void {
  const path = join(project.sources, `${id}.txt`);
  appendFileSync(path, line);
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
  editJson<Manifest>(manifest(), (m) => {
    for (const source of m.sources) if (source.id === id) source.sha256 = sha256;
  });
}

describe('the committed datasets', () => {
  it('are what the committed sources give', () => {
    expect(yibao(['regenerate', '--check'])).toMatchObject({ status: 0 });
  });
});

describe('yibao regenerate', () => {
  it('writes nothing where the sources give what was released', () => {
    const before = folderState(project.datasets);
    const ran = yibao(['regenerate'], { cwd: project.root });
    expect(ran).toMatchObject({ status: 0 });
    expect(ran.stdout).toContain('unchanged since v1.0.0');
    expect(folderState(project.datasets)).toEqual(before);
    expect(yibao(['regenerate', '--check'], { cwd: project.root }).status).toBe(0);
  });

  it('gives the same bytes from nothing, whatever the order of sources.json', () => {
    const committed = folderState(project.datasets);
    editJson<Manifest>(manifest(), (m) => m.sources.reverse());
    rmSync(join(project.datasets, 'v1.0.0'), { recursive: true });
    rmSync(join(project.datasets, 'latest.json'));
    expect(yibao(['regenerate', '--no-cache'], { cwd: project.root }).status).toBe(0);
    expect(folderState(project.datasets)).toEqual(committed);
  });

  it('reads only the source that changed, and writes a new version with what it adds', () => {
    yibao(['regenerate'], { cwd: project.root });
    changeSource('check-your-insurance', '\n\n2031年,杭州市职工医保在一级医院住院的起付线为123元。\n');
    const checked = yibao(['regenerate', '--check'], { cwd: project.root });
    expect(checked.status).toBe(1);
    expect(checked.stdout).toContain('yibao regenerate');
    rmSync(join(project.root, '.cache'), { recursive: true });
    const before = folderState(join(project.datasets, 'v1.0.0'));
    yibao(['regenerate', '--check'], { cwd: project.root });
    const ran = yibao(['regenerate'], { cwd: project.root });
    expect(ran.status).toBe(0);
    expect(ran.stdout).toContain('3 from the cache');
    expect(ran.stdout).toContain('v1.1.0');
    expect(folderState(join(project.datasets, 'v1.0.0'))).toEqual(before);
    expect(JSON.parse(readFileSync(join(project.datasets, 'latest.json'), 'utf8'))).toMatchObject({ version: '1.1.0' });

    const diff = yibao(['diff', 'v1.0.0', 'v1.1.0', '--format', 'json'], { cwd: project.root });
    expect(diff.status).toBe(1);
    expect(JSON.parse(diff.stdout)).toMatchObject({ from: '1.0.0', to: '1.1.0', bump: 'minor' });
    expect(diff.stdout).toContain('deductible');

    changeSource('check-your-insurance', '再说一遍。\n');
    expect(yibao(['regenerate', '--check'], { cwd: project.root }).stdout).toContain('1 read, 2 from the cache');
  });

  it('gives a patch where only evidence moved, and a major version where a claim is gone', () => {
    changeSource('query-guide-zhongwei', '\n完。\n');
    const patch = yibao(['regenerate'], { cwd: project.root });
    expect(patch.stdout).toContain('since v1.0.0 (patch)');
    editJson<Manifest>(manifest(), (m) =>
      m.sources.splice(
        m.sources.findIndex((s) => s.id === 'query-guide-zhongwei'),
        1,
      ),
    );
    const major = yibao(['regenerate'], { cwd: project.root });
    expect(major.stdout).toContain('since v1.0.1 (major)');
    expect(yibao(['validate'], { cwd: project.root }).status).toBe(0);
    const { redirects } = JSON.parse(readFileSync(join(project.datasets, 'redirects.json'), 'utf8')) as { redirects: object[] };
    expect(redirects.length).toBeGreaterThan(0);
    expect(redirects).toContainEqual(expect.objectContaining({ to: null, since: '2.0.0' }));
    const changelog = readFileSync(join(project.datasets, 'CHANGELOG.md'), 'utf8');
    expect(changelog.match(/^## .*$/gm)?.slice(0, 2)).toEqual(['## 2.0.0 (major)', '## 1.0.1 (patch)']);
    expect(changelog).toMatch(/^- 中卫 · .+ \(rate removed\)$/m);
  });

  it('audits by the rules.json beside the sources, and refuses one that names no rule', () => {
    const file = join(project.sources, '..', 'rules.json');
    writeFileSync(file, '{"rules":{"foreign-region":"off"}}');
    expect(yibao(['regenerate'], { cwd: project.root }).status).toBe(0);
    const [latest = ''] = readdirSync(project.datasets)
      .filter((name) => name.startsWith('v'))
      .sort()
      .reverse();
    expect(readFileSync(join(project.datasets, latest, 'contradictions.json'), 'utf8')).not.toContain('foreign-region:');
    writeFileSync(file, '{"rules":{"foreign-regions":"off"}}');
    const refused = yibao(['regenerate'], { cwd: project.root });
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('foreign-regions')]);
  });

  it('names the pipelines where none is called so', () => {
    const ran = yibao(['regenerate', 'dental'], { cwd: project.root });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('medical-insurance');
  });
});
