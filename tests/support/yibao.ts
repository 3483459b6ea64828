import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const COMMAND = join(ROOT, 'packages/cli/bin/yibao.js');
export const SOURCES = join(ROOT, 'pipelines/medical-insurance/sources');

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built command. */
export function yibao(args: readonly string[], options: { cwd?: string; input?: string | Uint8Array } = {}): Ran {
  const ran = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: options.cwd ?? ROOT,
    input: options.input ?? '',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status: ran.status, stdout: ran.stdout, stderr: ran.stderr };
}

/** A project of its own in a temporary folder: the committed pipeline and the release 1.0.0 of it, to spoil at will. */
export function temporaryProject(): { root: string; sources: string; datasets: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'yibao-project-'));
  const copy = (from: string, to: string) =>
    cpSync(from, join(root, to), {
      recursive: true,
      filter: (path) => !path.includes('node_modules') && !path.includes('.turbo'),
    });
  copy(join(ROOT, 'pipelines/medical-insurance'), 'pipelines/medical-insurance');
  copy(inject('datasets'), 'datasets');
  copy(join(ROOT, 'schemas'), 'schemas');
  return {
    root,
    sources: join(root, 'pipelines/medical-insurance/sources'),
    datasets: join(root, 'datasets'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Every file below a folder with its hash: equal maps are equal folders. */
export function folderState(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  return Object.fromEntries(
    files
      .filter((path) => statSync(path).isFile())
      .sort()
      .map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

/** Changes a JSON file in place. */
export function editJson<T>(path: string, edit: (value: T) => void): void {
  const value = JSON.parse(readFileSync(path, 'utf8')) as T;
  edit(value);
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
