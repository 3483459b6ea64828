/**
 * One run at a time: a file that exists while a run goes on, in a folder that is not in version control. It names the process and its machine,
 * and its time of change is the run's last sign of life, so that a run that was killed blocks no other. A lock of the operating
 * system would need a native module; proper-lockfile goes by time alone, so that after a kill the next run would have to wait.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { UserError } from '@yibao-rules/model';

const SIGN_OF_LIFE_MS = 10_000;
/** A run that gave no sign of life for so long is over, whichever process or machine has its number now. */
const SILENCE_MS = 60_000;

export interface RunLock {
  /** Lets the next run in. Does nothing to a lock that another run took over. */
  release(): Promise<void>;
}

export interface RunLockOptions {
  file: string;
  /** What is running, as the message calls it: `scrape of news`. */
  what: string;
  /** Now, ISO 8601. */
  startedAt: string;
}

interface Holder {
  /** Tells one run from every other. */
  run: string;
  pid: number;
  host: string;
  startedAt: string;
}

/** Takes the lock of a run, also from a run that was killed. @throws UserError where another run has it: which, and what to do. */
export async function takeRunLock({ file, what, startedAt }: RunLockOptions): Promise<RunLock> {
  const own = JSON.stringify({ run: randomUUID(), pid: process.pid, host: hostname(), startedAt } satisfies Holder);
  await mkdir(dirname(file), { recursive: true });
  if (!(await created(file, own))) {
    const held = await read(file);
    const isTaken = held === null ? await created(file, own) : (await isOver(file, held)) && (await takenOver(file, own, held));
    if (!isTaken) throw heldBy(await read(file), file, what);
  }
  const signs = setInterval(() => void sign(file, own), SIGN_OF_LIFE_MS).unref();
  return {
    release: async () => {
      clearInterval(signs);
      if ((await read(file)) === own) await rm(file, { force: true });
    },
  };
}

/** False where the file is there already: of two that come at the same time, one creates it. */
async function created(file: string, content: string): Promise<boolean> {
  return writeFile(file, content, { flag: 'wx' }).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );
}

/** What a lock says, or null where there is none (any more). */
async function read(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

async function isOver(file: string, content: string): Promise<boolean> {
  const holder = holderIn(content);
  return (holder !== null && holder.host === hostname() && !isAlive(holder.pid)) || isSilent(file);
}

async function isSilent(file: string): Promise<boolean> {
  const now = Date.now();
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: now }));
  return now - mtimeMs > SILENCE_MS;
}

/**
 * Puts a lock in the place of one that is over. Whoever creates the file beside it may do so, one at a time, and looks again before: a run that
 * was slow to find the old lock over must not take the place of the one that came first.
 */
async function takenOver(file: string, own: string, over: string): Promise<boolean> {
  const next = `${file}.next`;
  if (!(await created(next, own))) {
    if (await isSilent(next)) await rm(next, { force: true }); // left by a run that was killed right here
    return false;
  }
  const isStillOver = (await read(file)) === over;
  if (isStillOver) await rename(next, file);
  else await rm(next, { force: true });
  return isStillOver;
}

async function sign(file: string, own: string): Promise<void> {
  try {
    const now = new Date();
    if ((await read(file)) === own) await utimes(file, now, now);
  } catch {
    // A lock that somebody removed is no reason to stop in the middle of a page.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // somebody else's process
  }
}

/** Null where a lock holds something else, as it does for a moment while it is written. */
function holderIn(content: string): Holder | null {
  try {
    const { run, pid, host, startedAt } = JSON.parse(content) as Holder;
    const isOne = [run, host, startedAt].every((words) => typeof words === 'string') && Number.isSafeInteger(pid) && pid > 0;
    return isOne ? { run, pid, host, startedAt } : null;
  } catch {
    return null;
  }
}

function heldBy(content: string | null, file: string, what: string): UserError {
  const holder = content === null ? null : holderIn(content);
  const who = holder === null ? '' : `: process ${holder.pid} on ${holder.host}, since ${holder.startedAt}`;
  return new UserError(`another ${what} is running${who}`, {
    file,
    hint: 'Wait until it has ended, or stop it. A run that was killed blocks the next one for a minute at most.',
  });
}
