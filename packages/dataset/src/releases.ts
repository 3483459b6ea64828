import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { latestSchema, UserError } from '@yibao-rules/model';
import { compare } from 'semver';
import { parseJson, readBytes } from './json-file.js';
import { LATEST_FILE } from './release-files.js';

const VERSION_FOLDER = /^v(\d+\.\d+\.\d+)$/;

/**
 * The versions that stand in a datasets folder, oldest first; none where the folder is not there yet.
 * @throws UserError where the folder cannot be read.
 */
export async function listReleases(datasetsDir: string): Promise<string[]> {
  try {
    const entries = await readdir(datasetsDir, { withFileTypes: true });
    const versions = entries.filter((entry) => entry.isDirectory()).map((entry) => VERSION_FOLDER.exec(entry.name)?.[1]);
    return versions.filter((version) => version !== undefined).sort(compare);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return [];
    throw new UserError(`${datasetsDir}: cannot be read (${code ?? String(error)})`, {
      file: datasetsDir,
      hint: 'name the folder that holds the releases',
      cause: error,
    });
  }
}

/**
 * The version that `latest.json` names, or null where nothing was released yet. `latest.json` is written last: a folder that it
 * does not know was left by a run that was stopped just before its end, and `writeRelease` finishes it.
 * @throws UserError where `latest.json` is damaged, or is missing beside several releases.
 */
export async function latestVersion(datasetsDir: string): Promise<string | null> {
  const versions = await listReleases(datasetsDir);
  if (versions.length === 0) return null;
  const file = join(datasetsDir, LATEST_FILE);
  if (versions.length === 1 && !existsSync(file)) return null;
  const hint = `restore it from version control; the versions here are ${versions.join(', ')}`;
  const latest = latestSchema.safeParse(parseJson(file, await readBytes(file, hint)));
  if (!latest.success) {
    const [issue] = latest.error.issues;
    throw new UserError(`${file}: /${issue?.path.join('/') ?? ''}: ${issue?.message ?? 'does not fit its schema'}`, { file, hint });
  }
  return latest.data.version;
}
