import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Release, UserError } from '@yibao-rules/model';
import writeFileAtomic from 'write-file-atomic';
import { DATA_PACKAGE_FILE, LATEST_FILE, versionFolder } from './release-files.js';
import { renderLatest, renderRelease } from './render.js';

const PARTIAL_FOLDER = /^\.partial-(\d+)-\d+$/;
/** Folders that this process is filling right now; a folder with our process id that is not among them was left by an earlier process. */
const filling = new Set<string>();
let filled = 0;

/**
 * Writes a release into `datasetsDir/v<version>` and lets `latest.json` name it. The folder appears whole or not at all: it is
 * filled under a temporary name and renamed. Where the folder stands there already with the same bytes (a run was stopped
 * before `latest.json`), only `latest.json` is written.
 *
 * @returns the path of the release folder.
 * @throws UserError where the version stands there already with other content: a released folder never changes.
 */
export async function writeRelease(datasetsDir: string, release: Release): Promise<string> {
  const files = renderRelease(release);
  await mkdir(datasetsDir, { recursive: true });
  await removeStaleFolders(datasetsDir);
  const target = join(datasetsDir, versionFolder(release.version));
  if (!(await stands(target, files))) await fillAndRename(datasetsDir, target, files);
  await writeFileAtomic(join(datasetsDir, LATEST_FILE), renderLatest(release.version, files.get(DATA_PACKAGE_FILE) ?? ''));
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

async function fillAndRename(datasetsDir: string, target: string, files: ReadonlyMap<string, string>): Promise<void> {
  const name = `.partial-${process.pid}-${filled++}`;
  const partial = join(datasetsDir, name);
  filling.add(name);
  try {
    await mkdir(partial);
    for (const [file, text] of files) await writeDurably(join(partial, file), text);
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    const code = (error as NodeJS.ErrnoException).code;
    // Another process was faster: a rename never replaces a folder that holds files.
    if (code === 'ENOTEMPTY' || code === 'EEXIST') throw alreadyReleased(target);
    throw error;
  } finally {
    filling.delete(name);
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

/** Removes what killed runs left; the folders of processes that still run stay. */
async function removeStaleFolders(datasetsDir: string): Promise<void> {
  for (const name of await readdir(datasetsDir)) {
    const owner = PARTIAL_FOLDER.exec(name)?.[1];
    if (owner === undefined) continue;
    const isInUse = Number(owner) === process.pid ? filling.has(name) : isRunning(Number(owner));
    if (!isInUse) await rm(join(datasetsDir, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function alreadyReleased(target: string): UserError {
  return new UserError(`${target}: this version is released already, with other content`, {
    file: target,
    hint: 'a released folder never changes: give the new data a higher version; remove the folder only if nobody has seen it',
  });
}
