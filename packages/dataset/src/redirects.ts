import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  canonicalJson,
  compareCodeUnits,
  REDIRECTED_DATASETS,
  type Redirect,
  type ReleaseDiff,
  type ReleaseRecords,
  redirectsSchema,
  schemaFileName,
  UserError,
} from '@yibao-rules/model';
import { parseJson, readBytes } from './json-file.js';
import { REDIRECTS_FILE } from './release-files.js';

/** The redirects that stand in a datasets folder; none where nothing ever went away. @throws UserError where the file is damaged. */
export async function readRedirects(datasetsDir: string): Promise<Redirect[]> {
  const file = join(datasetsDir, REDIRECTS_FILE);
  if (!existsSync(file)) return [];
  const hint = 'restore it from version control';
  const parsed = redirectsSchema.safeParse(parseJson(file, await readBytes(file, hint)));
  if (parsed.success) return parsed.data.redirects;
  const [issue] = parsed.error.issues;
  throw new UserError(`/${issue?.path.join('/') ?? ''}: ${issue?.message ?? 'does not fit its schema'}`, { file, hint });
}

/** The text of `datasets/redirects.json`. */
export function renderRedirects(redirects: readonly Redirect[]): string {
  return canonicalJson({ $schema: `../schemas/${schemaFileName('redirects')}`, redirects });
}

function keyOf({ dataset, from }: Pick<Redirect, 'dataset' | 'from'>): string {
  return `${REDIRECTED_DATASETS.indexOf(dataset)} ${from}`;
}

/** The changes of a diff that are a record's new id: `before` is the old one. */
const RENAMES: readonly string[] = ['rate-renamed', 'channel-renamed', 'citation-renamed', 'city-recoded'];

/** What a diff says of ids that went away: a tombstone for one that is gone, a redirect for one that was renamed. */
function gone({ changes }: ReleaseDiff, since: string): Redirect[] {
  return changes.flatMap(({ rule, dataset, id, before }): Redirect[] => {
    const holder = REDIRECTED_DATASETS.find((name) => name === dataset);
    if (holder === undefined) return [];
    if (rule.endsWith('-removed')) return [{ dataset: holder, from: id, to: null, since }];
    return RENAMES.includes(rule) && before !== null ? [{ dataset: holder, from: before, to: id, since }] : [];
  });
}

/**
 * The redirects after a release: those before, and one for each id that this release no longer has. A redirect to an id that went
 * away itself follows it; an id that came back needs none. Applying the same diff again changes nothing.
 */
export function nextRedirects(known: readonly Redirect[], diff: ReleaseDiff, release: ReleaseRecords & { version: string }): Redirect[] {
  const fresh = new Map(gone(diff, release.version).map((redirect) => [keyOf(redirect), redirect]));
  const all = new Map(known.map((redirect) => [keyOf(redirect), redirect]));
  for (const [key, redirect] of all) {
    const moved = redirect.to === null ? undefined : fresh.get(keyOf({ ...redirect, from: redirect.to }));
    if (moved !== undefined) all.set(key, { ...redirect, to: moved.to });
  }
  for (const [key, redirect] of fresh) all.set(key, redirect);
  const present = new Set(REDIRECTED_DATASETS.flatMap((dataset) => release[dataset].map(({ id }) => keyOf({ dataset, from: id }))));
  return [...all]
    .filter(([key]) => !present.has(key))
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([, redirect]) => redirect);
}
