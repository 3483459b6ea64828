import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changelogEntry, withChangelogEntry } from '@yibao-rules/audit';
import { CHANGELOG_FILE, nextRedirects, REDIRECTS_FILE, readRedirects, renderRedirects, writeRelease } from '@yibao-rules/dataset';
import type { Release, ReleaseDiff } from '@yibao-rules/model';

/**
 * Writes a release with what it means for those before it: its entry in the changelog, and where the ids went that it no longer
 * has. A run that is stopped and started again writes the same.
 */
export async function writeWithHistory(datasets: string, release: Release, diff: ReleaseDiff): Promise<void> {
  const file = join(datasets, CHANGELOG_FILE);
  const changelog = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const redirects = nextRedirects(await readRedirects(datasets), diff, release);
  const beside = new Map([
    [CHANGELOG_FILE, withChangelogEntry(changelog, release.version, changelogEntry(diff, release))],
    [REDIRECTS_FILE, renderRedirects(redirects)],
  ]);
  await writeRelease(datasets, release, beside);
}
