import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assemble,
  latestVersion,
  listReleases,
  RELEASE_FILES,
  readRelease,
  renderRelease,
  validateRelease,
  writeRelease,
} from '../src/index.js';
import { TIER3_ID, temporaryFolder, twoArticles } from './fixtures.js';

/** The same value with its lists of records, and the keys of its objects, in another order. Lists of words keep theirs. */
function turned<T>(value: T, by: number): T {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value))
    return Object.fromEntries(rotated(Object.entries(value), by).map(([key, item]) => [key, turned(item, by)])) as T;
  if (value.some((item) => typeof item !== 'object')) return value;
  return rotated(value, by).map((item: unknown) => turned(item, by)) as T;
}

function rotated<T>(items: readonly T[], by: number): T[] {
  const start = items.length === 0 ? 0 : by % items.length;
  const list = [...items.slice(start), ...items.slice(0, start)];
  return by % 2 === 0 ? list : list.reverse();
}

const release = () => ({ version: '1.0.0', ...assemble(twoArticles()) });

describe('a release that is written', () => {
  test('reads back as it was, and has no fault', async () => {
    const datasets = join(await temporaryFolder(), 'datasets');
    const folder = await writeRelease(datasets, release());
    expect(await readdir(datasets)).toEqual(['latest.json', 'v1.0.0']);
    expect((await readdir(folder)).sort()).toEqual([...RELEASE_FILES].sort());
    expect(await readRelease(datasets, '1.0.0')).toEqual(release());
    expect(await readRelease(datasets, 'latest')).toEqual(release());
    expect(await readRelease('elsewhere', folder)).toEqual(release());
    expect(await validateRelease(folder)).toEqual([]);
    expect(await latestVersion(datasets)).toBe('1.0.0');
    expect(await listReleases(datasets)).toEqual(['1.0.0']);
  });

  test('has the same bytes whatever the order of articles, assertions and keys', () => {
    const expected = [...renderRelease(release())];
    fc.assert(
      fc.property(fc.nat(), (by) => {
        expect([...renderRelease({ version: '1.0.0', ...assemble(turned(twoArticles(), by)) })]).toEqual(expected);
      }),
      { seed: 5, numRuns: 30 },
    );
  });

  test('names its schemas and ends in one line end', async () => {
    const datasets = await temporaryFolder();
    const folder = await writeRelease(datasets, release());
    const text = await readFile(join(folder, 'rates.json'), 'utf8');
    expect(text.startsWith('{\n  "$schema": "../../schemas/rates.schema.json",\n  "version": "1.0.0",\n  "records": [\n')).toBe(true);
    expect(text.endsWith(']\n}\n')).toBe(true);
    expect(text).toContain(`"id": "${TIER3_ID}"`);
  });
});
