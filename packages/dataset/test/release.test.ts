import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
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

  test('has the same bytes whatever the order of articles and assertions', () => {
    const turned = twoArticles().reverse();
    for (const { record } of turned) for (const list of Object.values(record)) list.reverse();
    expect([...renderRelease({ version: '1.0.0', ...assemble(turned) })]).toEqual([...renderRelease(release())]);
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
