import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '@yibao-rules/model';
import { describe, expect, test } from 'vitest';
import { assemble, latestVersion, listReleases, readRelease, writeRelease } from '../src/index.js';
import { temporaryFolder, twoArticles } from './fixtures.js';

/** A datasets folder with one release. */
async function released(): Promise<string> {
  const datasets = await temporaryFolder();
  await writeRelease(datasets, { version: '1.0.0', ...assemble(twoArticles()) });
  return datasets;
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')));
}

async function errorOf(promise: Promise<unknown>): Promise<UserError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
}

const RESTORE = 'a released folder never changes: restore it from version control';

describe('a release that is not what was released', () => {
  const cases: [name: string, file: string, damage: (file: string) => Promise<void>, message: RegExp, hint: string][] = [
    [
      'a value was edited by hand',
      'v1.0.0/rates.json',
      (file) => edit(file, (text) => text.replace('"min": 85', '"min": 86')),
      /rates\.json: was changed after the release: SHA-256 [0-9a-f]{64}, datapackage\.json says [0-9a-f]{64}$/,
      RESTORE,
    ],
    [
      'line ends were rewritten',
      'v1.0.0/cities.json',
      (file) => edit(file, (text) => text.replaceAll('\n', '\r\n')),
      /cities\.json: was changed after the release/,
      RESTORE,
    ],
    ['a file is missing', 'v1.0.0/channels.json', (file) => rm(file), /channels\.json: no such file$/, RESTORE],
    [
      'the data package was edited as well',
      'v1.0.0/datapackage.json',
      (file) => edit(file, (text) => text.replace('"bytes": ', '"bytes": 1')),
      /datapackage\.json: was changed after the release: SHA-256 [0-9a-f]{64}, latest\.json says/,
      RESTORE,
    ],
    [
      'the data package is cut',
      'v1.0.0/datapackage.json',
      (file) => edit(file, (text) => text.slice(0, 40)),
      /datapackage\.json: was changed after the release/,
      RESTORE,
    ],
    [
      'latest.json is empty',
      'latest.json',
      (file) => writeFile(file, ''),
      /latest\.json:1:1: not JSON: value expected$/,
      'mend the file at that place, or restore it from version control',
    ],
    [
      'latest.json has a comma too many',
      'latest.json',
      (file) => edit(file, (text) => text.replace('"1.0.0",', '"1.0.0",,')),
      /latest\.json:3:22: not JSON: property name expected$/,
      'mend the file at that place, or restore it from version control',
    ],
    [
      'latest.json is not UTF-8',
      'latest.json',
      (file) => writeFile(file, Buffer.from([0x7b, 0xff, 0x7d])),
      /latest\.json:1:1: not JSON: not UTF-8$/,
      'mend the file at that place, or restore it from version control',
    ],
    [
      'latest.json names no version',
      'latest.json',
      (file) => edit(file, (text) => text.replace('"version": "1.0.0"', '"version": "newest"')),
      /latest\.json \/version: expected Semantic version of the data: MAJOR\.MINOR\.PATCH \(pattern .*\); found "newest"$/,
      RESTORE,
    ],
  ];
  test.each(cases)('%s', async (_, file, damage, message, hint) => {
    const datasets = await released();
    await damage(join(datasets, file));
    const error = await errorOf(readRelease(datasets, '1.0.0'));
    expect(error.message).toMatch(message);
    expect(error.message.startsWith(join(datasets, file))).toBe(true);
    expect(error.file).toBe(join(datasets, file));
    expect(error.hint).toBe(hint);
  });
});

describe('a release that is not there', () => {
  test('names the releases that are', async () => {
    const datasets = await released();
    const error = await errorOf(readRelease(datasets, '2.0.0'));
    expect(error.message).toBe(`${datasets}: holds no release 2.0.0`);
    expect(error.hint).toBe('the releases there are 1.0.0');
  });

  test.each(['latest', '1.0.0', 'v1.0.0', '', '../..', '__proto__'])('where nothing was released: %s', async (version) => {
    const datasets = join(await temporaryFolder(), 'datasets');
    const error = await errorOf(readRelease(datasets, version));
    expect(error.message).toBe(`${datasets}: holds no release ${version.replace('v1', '1')}`);
    expect(error.hint).toBe('nothing is released there yet: run yibao regenerate');
  });

  test('although latest.json names it', async () => {
    const datasets = await released();
    await edit(join(datasets, 'latest.json'), (text) => text.replaceAll('1.0.0', '1.1.0'));
    const error = await errorOf(readRelease(datasets, 'latest'));
    expect(error.message).toBe(`${datasets}: holds no release 1.1.0`);
    expect(error.hint).toBe('the releases there are 1.0.0');
  });

  test('a folder that is no release', async () => {
    const datasets = await released();
    const error = await errorOf(readRelease(datasets, datasets));
    expect(error.hint).toBe('the releases there are 1.0.0');
  });
});

describe('the versions of a datasets folder', () => {
  test('are listed by precedence, and nothing else is', async () => {
    const datasets = await temporaryFolder();
    const records = assemble(twoArticles());
    for (const version of ['1.9.0', '1.10.0', '1.2.0']) await writeRelease(datasets, { version, ...records });
    await writeFile(join(datasets, 'v9.9.9'), 'a file');
    expect(await listReleases(datasets)).toEqual(['1.2.0', '1.9.0', '1.10.0']);
    expect(await latestVersion(datasets)).toBe('1.2.0');
  });

  test('need a latest.json where there are several', async () => {
    const datasets = await temporaryFolder();
    const records = assemble(twoArticles());
    for (const version of ['1.0.0', '1.1.0']) await writeRelease(datasets, { version, ...records });
    await rm(join(datasets, 'latest.json'));
    const error = await errorOf(latestVersion(datasets));
    expect(error.message).toBe(`${join(datasets, 'latest.json')}: no such file`);
    expect(error.hint).toBe('restore it from version control; the versions here are 1.0.0, 1.1.0');
  });

  test('cannot be listed in a file', async () => {
    const datasets = await released();
    await errorOf(listReleases(join(datasets, 'latest.json')));
  });
});
