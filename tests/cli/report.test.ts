import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryProject, yibao } from '../support/yibao.js';

let project: ReturnType<typeof temporaryProject>;
beforeEach(() => {
  project = temporaryProject();
});
afterEach(() => project.remove());

function report(...args: string[]) {
  return yibao(['report', ...args], { cwd: project.root });
}

describe('yibao report', () => {
  it.each([
    [[], 'reports/v1.0.0.html'],
    [['--out', 'review'], 'review/v1.0.0.html'],
    [['--out', 'review/page.html'], 'review/page.html'],
    [['--format', 'markdown'], 'reports/v1.0.0.md'],
    [['--format', 'markdown', '--out', 'comment.md'], 'comment.md'],
    [['--format', 'sarif', '--out', 'review'], 'review/v1.0.0.sarif'],
    [['--format', 'sarif', '--out', 'a/b/findings.sarif'], 'a/b/findings.sarif'],
  ])('%j writes %s and says so', (args, path) => {
    const ran = report(...args);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout.trim().endsWith(path)).toBe(true);
    expect(readFileSync(join(project.root, path), 'utf8').length).toBeGreaterThan(1000);
    expect(
      readdirSync(project.root)
        .filter((name) => name !== path.split('/')[0])
        .sort(),
    ).toEqual(['datasets', 'pipelines', 'schemas']);
  });

  it.each([
    [['--format', 'sarif', '--out', 'page.html'], '.sarif'],
    [['--out', 'page.md'], '.html'],
    [['--format', 'yaml'], 'markdown'],
    [['--against', 'v9.9.9'], '9.9.9'],
    [['v9.9.9'], '9.9.9'],
  ])('%j is refused with one message, and nothing is written', (args, says) => {
    const ran = report(...args);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain(says);
    expect(existsSync(join(project.root, 'reports'))).toBe(false);
  });

  it('prints nothing at all for a pull request that changes no finding, and an empty file as well', () => {
    expect(report('--format', 'markdown', '--against', 'v1.0.0', '--out', '-')).toEqual({ status: 0, stdout: '', stderr: '' });
    report('--format', 'markdown', '--against', 'v1.0.0', '--out', 'comment.md');
    expect(readFileSync(join(project.root, 'comment.md'), 'utf8')).toBe('');
  });

  it('annotates the articles: every region of the SARIF log is the words of the finding', () => {
    const { runs } = JSON.parse(report('--format', 'sarif', '--out', '-').stdout);
    const places = runs[0].results.flatMap((result: { locations: unknown[]; relatedLocations: unknown[] }) => [
      ...result.locations,
      ...result.relatedLocations,
    ]) as { physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> & { snippet: { text: string } } } }[];
    expect(places.length).toBeGreaterThan(10);
    for (const { physicalLocation } of places) {
      const lines = readFileSync(join(project.root, decodeURIComponent(physicalLocation.artifactLocation.uri)), 'utf8').split('\n');
      const { startLine, startColumn, endLine, endColumn, snippet } = physicalLocation.region;
      const words = lines
        .slice(startLine! - 1, endLine)
        .join('\n')
        .slice(startColumn! - 1);
      expect(words.startsWith(snippet.text)).toBe(true);
      if (startLine === endLine) expect(endColumn! - startColumn!).toBe(snippet.text.length);
    }
  });

  it('names a file without lines where the article changed since the release', () => {
    const uri = (text: string) =>
      JSON.parse(text).runs[0].results.map(
        (result: { locations: { physicalLocation: object }[] }) => 'region' in result.locations[0]!.physicalLocation,
      );
    expect(uri(report('--format', 'sarif', '--out', '-').stdout)).not.toContain(false);
    for (const name of readdirSync(project.sources)) if (name.endsWith('.txt')) appendLine(join(project.sources, name));
    expect(uri(report('--format', 'sarif', '--out', '-').stdout)).not.toContain(true);
  });
});

function appendLine(path: string): void {
  writeFileSync(path, `${readFileSync(path, 'utf8')}\n`);
}
