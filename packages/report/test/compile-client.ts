import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The page's scripts run in a browser, so tests cannot read their sources: they are compiled before the first test. */
export default function compileClient(): void {
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  execFileSync(process.execPath, [join(typescript, 'bin/tsc'), '-b', 'src/client'], { stdio: 'inherit' });
}
