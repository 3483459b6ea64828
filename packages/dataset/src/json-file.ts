import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { UserError } from '@yibao-rules/model';
import { type ParseError, parse as parseTree, printParseErrorCode } from 'jsonc-parser';

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

/** Why bytes are no JSON, and where: line and column count from 1. */
export interface JsonFault {
  line: number;
  column: number;
  reason: string;
}

/** The JSON value that the bytes hold, or why they hold none. */
export function tryParseJson(bytes: Uint8Array): { value: unknown } | { fault: JsonFault } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { fault: { line: 1, column: 1, reason: 'not UTF-8' } };
  }
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    const { offset, reason } = firstFault(text);
    return { fault: { ...lineAndColumn(text, offset), reason } };
  }
}

/**
 * The JSON value that the bytes hold.
 * @throws UserError with line and column where they are not UTF-8 or not JSON.
 */
export function parseJson(file: string, bytes: Uint8Array): unknown {
  const result = tryParseJson(bytes);
  if ('value' in result) return result.value;
  const { line, column, reason } = result.fault;
  const hint = 'mend the file at that place, or restore it from version control';
  throw new UserError(`${file}:${line}:${column}: not JSON: ${reason}`, { file, hint });
}

/** Lower-case hex SHA-256. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Where the text stops being JSON, and why. `JSON.parse` names the place in some of its messages only. */
function firstFault(text: string): { offset: number; reason: string } {
  const faults: ParseError[] = [];
  try {
    parseTree(text, faults, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  } catch (error) {
    if (error instanceof RangeError) return { offset: 0, reason: 'nested too deeply' };
    throw error;
  }
  const [first] = faults;
  if (!first) return { offset: text.length, reason: 'it ends too early' };
  // The parser's codes read CommaExpected; a person reads "comma expected".
  const reason = printParseErrorCode(first.error).replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return { offset: first.offset, reason: reason.charAt(0).toLowerCase() + reason.slice(1) };
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
