import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { compareCodeUnits, type Statute, UserError } from '@yibao-rules/model';
import { statutes } from '@yibao-rules/reference';

const READERS: Readonly<Record<string, (text: string, file: string) => Statute>> = {
  '.json': statutes.statuteFromJson,
  '.md': statutes.statuteFromMarkdown,
  '.markdown': statutes.statuteFromMarkdown,
  '.txt': statutes.statuteFromMarkdown,
};
const KINDS = Object.keys(READERS).join(', ');
/** The longest statute in force, the Civil Code, has 0.3 MB. */
const MOST_BYTES = 16 * 1024 * 1024;

/** The files of statutes among paths: a folder stands for those directly in it, sorted by name. @throws UserError */
export function statuteFilesOf(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found)
      throw new UserError('no such file or folder', { file: path, hint: `Give a folder with statutes (${KINDS}), or such files.` });
    if (!found.isDirectory()) return [path];
    const names = readdirSync(path).filter((name) => extname(name).toLowerCase() in READERS && !name.startsWith('.'));
    if (names.length === 0) throw new UserError('no statute in this folder', { file: path, hint: `It needs files that end in ${KINDS}.` });
    return names.sort(compareCodeUnits).map((name) => join(path, name));
  });
}

/** Reads one statute. @throws UserError with file and place. */
export function readStatuteFile(file: string): Statute {
  const read = READERS[extname(file).toLowerCase()];
  if (!read) throw new UserError('no kind of file that statutes are read from', { file, hint: `It must end in ${KINDS}.` });
  if (statSync(file).size > MOST_BYTES) throw new UserError('longer than 16 MB', { file, hint: 'Give one statute a file.' });
  return read(decode(readFileSync(file), file), file);
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UserError('not UTF-8', { file, hint: 'Save it as UTF-8 and import it again.', cause: error });
  }
}
