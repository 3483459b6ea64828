import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ROOT, yibao } from './yibao.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A datasets folder with one release, 1.0.0, of the committed pipeline. */
    datasets: string;
  }
}

/**
 * Makes a first release of the committed pipeline, for the projects of the tests: they stay right when another version of the data is
 * published, and need no more than one release.
 */
export default function setup({ provide }: TestProject): () => void {
  const root = mkdtempSync(join(tmpdir(), 'yibao-release-'));
  cpSync(join(ROOT, 'pipelines/medical-insurance'), join(root, 'pipelines/medical-insurance'), {
    recursive: true,
    filter: (path) => !path.includes('node_modules') && !path.includes('.turbo'),
  });
  mkdirSync(join(root, 'datasets'));
  cpSync(join(ROOT, 'schemas'), join(root, 'schemas'), { recursive: true });
  const ran = yibao(['regenerate'], { cwd: root });
  if (ran.status !== 0) throw new Error(ran.stderr);
  provide('datasets', join(root, 'datasets'));
  return () => rmSync(root, { recursive: true, force: true });
}
