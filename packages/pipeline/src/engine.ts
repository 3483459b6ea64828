import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The packages whose code and data decide what is read out of a source. */
const READERS = ['model', 'reference', 'scrape', 'parse', 'extract'];

let cached: string | null = null;

/**
 * A hash over the code and data that turn bytes into records: what was read with another engine is read again. Files are
 * hashed rather than version numbers compared, so that a change in a working copy counts at once.
 */
export function engineFingerprint(): string {
  if (cached !== null) return cached;
  const require = createRequire(import.meta.url);
  const hash = createHash('sha256');
  for (const name of READERS) {
    const folder = dirname(dirname(require.resolve(`@yibao-rules/${name}`)));
    for (const part of ['dist', 'data']) hashFolder(hash, join(folder, part), `${name}/${part}`);
  }
  cached = hash.digest('hex');
  return cached;
}

function hashFolder(hash: ReturnType<typeof createHash>, folder: string, shown: string): void {
  let entries: string[];
  try {
    entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return; // a package without data
  }
  for (const entry of entries.filter((name) => name.endsWith('.js') || name.endsWith('.json') || name.endsWith('.bin')).sort()) {
    hash.update(`${shown}/${entry}\0`).update(readFileSync(join(folder, entry)));
  }
}
