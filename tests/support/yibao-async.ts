import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { COMMAND, type Ran } from './yibao.js';

/** Runs the built command while this process goes on serving what it asks for. */
export async function yibaoAsync(args: readonly string[], options: { cwd: string; nodeArgs?: readonly string[] }): Promise<Ran> {
  const child = spawn(process.execPath, [...(options.nodeArgs ?? []), COMMAND, ...args], {
    cwd: options.cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { status: status as number | null, stdout, stderr };
}
