import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { type Release, UserError } from '@yibao-rules/model';
import { inPartialFolder } from './partial-folder.js';
import { DATA_PACKAGE_FILE, LATEST_FILE, versionFolder } from './release-files.js';
import { renderLatest, renderRelease } from './render.js';

/**
 * Writes a release into `datasetsDir/v<version>` and lets `latest.json` name it. Both are filled under a temporary name and
 * renamed, so each appears whole or not at all. Where the folder stands there already with the same bytes (a run was stopped before
 * `latest.json`), only what stands beside it is written.
 *
 * @param beside files of the datasets folder that go with the release (name → text): they are in place before `latest.json` names it.
 * @returns the path of the release folder.
 * @throws UserError where the version stands there already with other content: a released folder never changes.
 */
export async function writeRelease(
  datasetsDir: string,
  release: Release,
  beside: ReadonlyMap<string, string> = new Map(),
): Promise<string> {
  const files = renderRelease(release);
  const latest = renderLatest(release.version, files.get(DATA_PACKAGE_FILE) ?? '');
  const target = join(datasetsDir, versionFolder(release.version));
  await mkdir(datasetsDir, { recursive: true });
  await inPartialFolder(datasetsDir, async (partial) => {
    if (!(await stands(target, files))) await fillAndRename(join(partial, 'release'), target, files);
    for (const [name, text] of [...beside, [LATEST_FILE, latest] as const]) {
      await writeDurably(join(partial, name), text);
      await rename(join(partial, name), join(datasetsDir, name));
    }
  });
  return target;
}

/** True where the folder holds exactly these files, false where there is no such folder. */
async function stands(target: string, files: ReadonlyMap<string, string>): Promise<boolean> {
  const found = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (found === null) return false;
  if (found.length !== files.size) throw alreadyReleased(target);
  for (const [name, text] of files) {
    const bytes = await readFile(join(target, name)).catch(() => null);
    if (!bytes?.equals(Buffer.from(text))) throw alreadyReleased(target);
  }
  return true;
}

async function fillAndRename(folder: string, target: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder);
  for (const [file, text] of files) await writeDurably(join(folder, file), text);
  try {
    await rename(folder, target);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    // Another process was faster: a rename never replaces a folder that holds files.
    if (code === 'ENOTEMPTY' || code === 'EEXIST') throw alreadyReleased(target);
    throw error;
  }
}

async function writeDurably(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function alreadyReleased(target: string): UserError {
  return new UserError(`${target}: this version is released already, with other content`, {
    file: target,
    hint: 'a released folder never changes: give the new data a higher version; remove the folder only if nobody has seen it',
  });
}
