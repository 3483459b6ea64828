import { once } from 'node:events';

/** Writes to standard output, waiting where the reader is slower than we are. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

export async function writeLine(text: string): Promise<void> {
  await write(`${text}\n`);
}

/** A remark that is no result: standard error, so that a pipe stays clean. */
export function note(text: string): void {
  console.error(`note: ${text}`);
}
