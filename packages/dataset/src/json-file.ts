import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { UserError } from '@yibao-rules/model';

/** No file of a release comes near this; a larger one is a mistake that would only exhaust memory. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * The bytes of a file that must be there.
 * @param hint what the user can do where it is missing.
 * @throws UserError where it is missing, no file, unreadable, or larger than 256 MB.
 */
export async function readBytes(file: string, hint: string): Promise<Uint8Array> {
  try {
    const status = await stat(file);
    if (status.isDirectory()) throw new UserError(`${file}: is a folder, a file was expected`, { file, hint });
    if (status.size > MAX_BYTES) {
      throw new UserError(`${file}: ${status.size} bytes; the limit is ${MAX_BYTES}`, {
        file,
        hint: 'check that this is the file you meant',
      });
    }
    return await readFile(file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    const what = code === 'ENOENT' || code === 'ENOTDIR' ? 'no such file' : `cannot be read (${code ?? String(error)})`;
    throw new UserError(`${file}: ${what}`, { file, hint, cause: error });
  }
}

/**
 * The JSON value that the bytes hold.
 * @throws UserError with line and column where they are not UTF-8 or not JSON.
 */
export function parseJson(file: string, bytes: Uint8Array): unknown {
  const text = decodeUtf8(file, bytes);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const message = (error as Error).message;
    const { line, column } = lineAndColumn(text, errorOffset(message, text));
    // The engine's own position counts from the start of the file; a line and a column are what an editor shows.
    const reason = message.replace(/ in JSON at position.*$/s, '').replace(/ \(line \d+ column \d+\)$/, '');
    throw new UserError(`${file}:${line}:${column}: not JSON: ${reason}`, {
      file,
      hint: 'mend the file at that place, or restore it from version control',
      cause: error,
    });
  }
}

/** Lower-case hex SHA-256. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function decodeUtf8(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UserError(`${file}: not UTF-8`, { file, hint: 'save it as UTF-8', cause: error });
  }
}

/** Where the parser stopped: it says so in its message, except at the end of the text. */
function errorOffset(message: string, text: string): number {
  const position = /at position (\d+)/.exec(message)?.[1];
  return position === undefined ? text.length : Number(position);
}

function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', end + 1)) {
    line++;
    lineStart = end + 1;
  }
  return { line, column: offset - lineStart + 1 };
}
