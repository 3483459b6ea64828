/** A place beside the releases where files are made before they are renamed, and what is done about those that killed runs left. */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

const NAME = /^\.partial-(\d+)-\d+$/;
/** Folders that this process is using; a folder with our process id that is not among them was left by an earlier process. */
const inUse = new Set<string>();
let made = 0;

/** Lends `work` an empty folder inside `parent`, and removes it afterwards; before, it removes what dead processes left there. */
export async function inPartialFolder(parent: string, work: (folder: string) => Promise<void>): Promise<void> {
  await removeStaleFolders(parent);
  const name = `.partial-${process.pid}-${made++}`;
  const folder = join(parent, name);
  inUse.add(name);
  try {
    await mkdir(folder);
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
    inUse.delete(name);
  }
}

async function removeStaleFolders(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const owner = NAME.exec(name)?.[1];
    if (owner === undefined) continue;
    const isAlive = Number(owner) === process.pid ? inUse.has(name) : await isRunning(Number(owner));
    if (!isAlive) await rm(join(parent, name), { recursive: true, force: true });
  }
}

async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !(await isZombie(pid));
}

/** In a container without an init process, a killed process keeps its id for good. Linux says so in /proc, after the name in brackets. */
async function isZombie(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return status.slice(status.lastIndexOf(')')).startsWith(') Z');
}
