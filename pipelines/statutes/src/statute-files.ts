import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodeUnits, UserError } from '@yibao-rules/model';

/** One statute as it stands in a folder of JSON files. */
export interface StatuteFile {
  title: string;
  short_titles: string[];
  kind: string;
  promulgated: string | null;
  revised: string[];
  effective: string | null;
  articles: { number: number; suffix: number | null; text: string }[];
}

/**
 * Reads every `*.json` of a folder, sorted by title.
 * @throws UserError where the folder holds no statute, or a file is none.
 */
export function readStatutes(folder: string): StatuteFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  if (names.length === 0)
    throw new UserError(`${folder} holds no statute`, { file: folder, hint: 'Give a folder with one JSON file a statute.' });
  return names.map((name) => readStatute(join(folder, name))).sort((a, b) => compareCodeUnits(a.title, b.title));
}

const FIELDS = 'title, short_titles, kind, promulgated, revised, effective and articles [{number, suffix, text}]';

function readStatute(file: string): StatuteFile {
  const value = JSON.parse(readFileSync(file, 'utf8')) as Partial<StatuteFile>;
  const sound =
    typeof value.title === 'string' &&
    Array.isArray(value.short_titles) &&
    Array.isArray(value.revised) &&
    Array.isArray(value.articles) &&
    value.articles.every((a) => Number.isInteger(a.number) && typeof a.text === 'string');
  if (!sound) throw new UserError(`${file} is no statute`, { file, hint: `It needs ${FIELDS}.` });
  return value as StatuteFile;
}
