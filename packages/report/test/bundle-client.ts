import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The page carries its scripts bundled: what a test renders must hold those of the sources as they are now. */
export default function bundleClient(): void {
  const rolldown = dirname(createRequire(import.meta.url).resolve('rolldown/package.json'));
  execFileSync(process.execPath, [join(rolldown, 'bin/cli.mjs'), '-c', '--log-level', 'warn'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
