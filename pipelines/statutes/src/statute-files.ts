import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodeUnits, type Statute, UserError } from '@yibao-rules/model';
import { statutes } from '@yibao-rules/reference';

/**
 * Reads every `*.json` of a folder, sorted by title.
 * @throws UserError where the folder holds no statute, or a file is none.
 */
export function readStatutes(folder: string): Statute[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  if (names.length === 0)
    throw new UserError(`${folder} holds no statute`, { file: folder, hint: 'Give a folder with one JSON file a statute.' });
  return names
    .map((name) => join(folder, name))
    .map((file) => statutes.statuteFromJson(readFileSync(file, 'utf8'), file))
    .sort((a, b) => compareCodeUnits(a.title, b.title));
}
