import { type FileHandle, open } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type Snapshot, UserError } from '@yibao-rules/model';
import { mediaTypeOf } from './media-type.js';
import { sha256 } from './sha256.js';

/** Bytes of the longest article that is read. An article of 32 MB is no article: it is refused before it is read. */
export const MOST_SOURCE_BYTES = 32 * 1024 * 1024;

export interface ReadSourceOptions {
  /** Id of the source; the file's name without its extension where it is not given, `stdin` for standard input. */
  id?: string;
  /** The charset that sources.json or the user declares. */
  charset?: string | null;
  /** Where the file was fetched from, and when. */
  url?: string | null;
  retrievedAt?: string | null;
  /** Bytes that are read at most. */
  mostBytes?: number;
  /** What `-` reads; the process's standard input where it is not given. */
  stdin?: AsyncIterable<Uint8Array | string>;
}

/**
 * Reads a local file, or standard input for `-`, as it stands. Throws UserError where the file is missing, a directory or no regular file, may not be
 * read, is empty, or is longer than the bound.
 */
export async function readSource(path: string, options: ReadSourceOptions = {}): Promise<Snapshot> {
  const fromStdin = path === '-';
  const most = options.mostBytes ?? MOST_SOURCE_BYTES;
  const bytes = fromStdin ? await readStream(options.stdin ?? process.stdin, most) : await readFile(path, most);
  const name = fromStdin ? 'standard input' : path;
  if (bytes.length === 0) throw new UserError(`${name} is empty.`, { file: name, hint: 'Give a file with the text of an article.' });
  return {
    id: options.id ?? (fromStdin ? 'stdin' : idOf(path)),
    bytes,
    url: options.url ?? null,
    retrievedAt: options.retrievedAt ?? null,
    mediaType: mediaTypeOf(fromStdin ? null : path, bytes),
    sha256: sha256(bytes),
    charset: options.charset ?? null,
  };
}

function idOf(path: string): string {
  const id = basename(path, extname(path)).replace(/\s+/g, '-');
  return id === '' ? 'source' : id;
}

async function readFile(path: string, most: number): Promise<Uint8Array> {
  const file = await openFile(path);
  try {
    const found = await file.stat();
    if (found.isDirectory()) throw new UserError(`${path} is a directory.`, { file: path, hint: 'Give the files in it.' });
    if (!found.isFile()) throw new UserError(`${path} is not a regular file.`, { file: path, hint: 'Give - to read standard input.' });
    if (found.size > most) throw tooLong(path, most);
    return await readStream(file.createReadStream({ autoClose: false }), most, path);
  } catch (error) {
    throw error instanceof UserError ? error : unreadable(path, error);
  } finally {
    await file.close();
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r');
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function readStream(stream: AsyncIterable<Uint8Array | string>, most: number, name = 'standard input'): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
    length += bytes.length;
    if (length > most) throw tooLong(name, most);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, length);
}

function tooLong(name: string, most: number): UserError {
  return new UserError(`${name} is longer than ${most / 1024 / 1024} MB, the most that one article may have.`, {
    file: name,
    hint: 'Give one article a file; split a collection first.',
  });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EISDIR: 'is a directory',
  ENOTDIR: 'does not exist: a part of its path is a file',
  ENAMETOOLONG: 'has too long a name',
  ELOOP: 'is a circle of links',
};

function unreadable(path: string, cause: unknown): UserError {
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  return new UserError(`${path} ${REASONS[code] ?? `cannot be read (${code === '' ? String(cause) : code})`}.`, {
    file: path,
    hint: 'Check the path, and that you may read the file.',
    cause,
  });
}
