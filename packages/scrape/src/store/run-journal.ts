/**
 * What a run has done so far: one line of JSON a finished page, appended at once, in a folder that is not in version control. A run that was killed
 * goes on where it stopped; a line that was cut in the middle by the kill is left out.
 */
import { appendFile, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

export interface RunJournal<T> {
  /** True where an unfinished run of the same plan was found. */
  readonly resumed: boolean;
  /** When the run was first started: ISO 8601. */
  readonly startedAt: string;
  /** What became of a page in this run, or undefined where it is still to be done. */
  get(key: string): T | undefined;
  /** Notes a finished page. Resolves when the line is written. */
  add(key: string, outcome: T): Promise<void>;
  /** The run is done: the next one starts anew. */
  finish(): Promise<void>;
}

export interface JournalOptions<T> {
  file: string;
  /** Names what the run is about (its sources and options, hashed): a journal of another plan is thrown away. */
  plan: string;
  /** Now, ISO 8601. */
  startedAt: string;
  /** Reads an outcome that an earlier process wrote; undefined where it is none: the page is then done again. */
  read: (value: unknown) => T | undefined;
}

interface Head {
  plan: string;
  startedAt: string;
}

/** Opens the journal of an unfinished run, or begins one. */
export async function openRunJournal<T>({ file, plan, startedAt, read }: JournalOptions<T>): Promise<RunJournal<T>> {
  const done = new Map<string, T>();
  const [first, ...lines] = await wholeLines(file);
  const resumed = isHead(first) && first.plan === plan;
  const head: Head = resumed ? first : { plan, startedAt };
  if (resumed) {
    for (const line of lines) {
      if (!isEntry(line)) continue;
      const outcome = read(line.outcome);
      if (outcome !== undefined) done.set(line.key, outcome);
    }
  }
  await mkdir(dirname(file), { recursive: true });
  const entries = [...done].map(([key, outcome]) => ({ key, outcome }));
  // Written anew, so that what is appended does not go on in the middle of a cut line.
  await writeFileAtomic(file, [head, ...entries].map(toLine).join(''));
  let written = Promise.resolve();
  return {
    resumed,
    startedAt: head.startedAt,
    get: (key) => done.get(key),
    add: (key, outcome) => {
      done.set(key, outcome);
      written = written.then(() => appendFile(file, toLine({ key, outcome })));
      return written;
    },
    finish: async () => {
      await written;
      await rm(file, { force: true });
    },
  };
}

function toLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** The lines that are whole JSON; none where there is no file. */
async function wholeLines(file: string): Promise<unknown[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').slice(0, -1).map(parsed);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isHead(value: unknown): value is Head {
  return hasStrings(value, ['plan', 'startedAt']);
}

function isEntry(value: unknown): value is { key: string; outcome: unknown } {
  return hasStrings(value, ['key']) && Object.hasOwn(value, 'outcome');
}

function hasStrings(value: unknown, keys: readonly string[]): value is object {
  return typeof value === 'object' && value !== null && keys.every((key) => typeof (value as Record<string, unknown>)[key] === 'string');
}
