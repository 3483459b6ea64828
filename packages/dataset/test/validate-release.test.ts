import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateFile, validateRelease } from '../src/index.js';
import { change, type Json, put, released } from './spoiling.js';

const hashOf = (file: string, statedIn: string) => ({
  file,
  pointer: '',
  expected: expect.stringMatching(new RegExp(`^SHA-256 [0-9a-f]{64}, as ${statedIn} says$`)),
  found: expect.stringMatching(/^[0-9a-f]{64}$/),
});

describe('what no schema can say', () => {
  const source = 'the id of a source of this release';
  const contradiction = 'the id of a contradiction of this release';
  const cases: [file: string, place: string, value: unknown, expected: string, found: string, pointer?: string][] = [
    ['rates.json', 'records/0/assertions/1/source', 'rumour', source, 'rumour'],
    ['cities.json', 'records/0/mentions/0/source', 'rumour', source, 'rumour'],
    ['contradictions.json', 'records/0/sides/0/source', 'rumour', source, 'rumour'],
    ['channels.json', 'records/0/contradictions', ['misfiled:0'], contradiction, 'misfiled:0', '/records/0/contradictions/0'],
    [
      'rates.json',
      'records/0/contradictions',
      [],
      'the contradictions that have this claim on a side: value-conflict:0123456789ab',
      'none',
    ],
    ['cities.json', 'records/0/contradictions', ['misfiled:0'], contradiction, 'misfiled:0', '/records/0/contradictions/0'],
    ['contradictions.json', 'records/0/sides/1/claim', 'deductible', 'the id of a claim of this release', 'deductible'],
    ['cities.json', 'records/0/rates', ['deductible'], 'the id of a rate of this release', 'deductible', '/records/0/rates/0'],
    ['cities.json', 'records/0/channels', ['app.x'], 'the id of a channel of this release', 'app.x', '/records/0/channels/0'],
    ['cities.json', 'records/0/mentions/0/evidence/exact', '中卫市医保', '3 UTF-16 code units, from 0 to 3', '5'],
    ['rates.json', 'records/0/assertions/0/evidence/end', 1, 'an offset behind 16', '1'],
    ['cities.json', 'version', '1.0.1', '1.0.0, as datapackage.json says', '1.0.1'],
    ['sources.json', 'records/1/id', 'guide', 'an id of its own', 'guide'],
    ['sources.json', 'records/1/id', 'a', 'an id that sorts behind guide (records are sorted by id)', 'a'],
  ];
  test.each(cases)('%s %s = %j', async (name, place, value, expected, found, pointer = `/${place}`) => {
    const folder = await released();
    const file = join(folder, name);
    await put(file, place, value);
    expect(await validateFile(file)).toEqual([]);
    const faults = await validateRelease(folder);
    expect(faults).toContainEqual({ file, pointer, expected, found });
    expect(faults).toContainEqual(hashOf(file, 'datapackage.json'));
  });
});

describe('a release folder', () => {
  test('without a fault has none', async () => {
    expect(await validateRelease(await released())).toEqual([]);
  });

  test('that lacks a file or has one too many', async () => {
    const folder = await released();
    await rm(join(folder, 'rates.json'));
    await writeFile(join(folder, 'notes.txt'), '');
    const onlyFiles = expect.stringMatching(/^only the files cities\.json, /);
    expect(await validateRelease(folder)).toEqual([
      { file: join(folder, 'rates.json'), pointer: '', expected: 'this file of the release', found: 'no such file' },
      { file: join(folder, 'notes.txt'), pointer: '', expected: onlyFiles, found: 'a file that is no part of a release' },
    ]);
  });

  test('whose file is cut short', async () => {
    const folder = await released();
    const file = join(folder, 'rates.json');
    await writeFile(file, '{');
    expect(await validateRelease(folder)).toEqual([
      { file, pointer: '', expected: 'JSON', found: 'close brace expected at line 1, column 2' },
      hashOf(file, 'datapackage.json'),
      { file, pointer: '', expected: expect.stringMatching(/^\d+ bytes, as datapackage\.json says$/), found: '1 bytes' },
    ]);
  });

  test('whose data package is of another version than its folder, and unknown to latest.json', async () => {
    const folder = await released();
    const file = join(folder, 'datapackage.json');
    await put(file, 'version', '2.0.0');
    const faults = await validateRelease(folder);
    expect(faults).toContainEqual({ file, pointer: '/version', expected: '1.0.0, as its folder says', found: '2.0.0' });
    expect(faults).toContainEqual(hashOf(file, 'latest.json'));
  });

  test('whose data package forgets a file', async () => {
    const folder = await released();
    const file = join(folder, 'datapackage.json');
    await change(file, (value) => {
      value.resources = (value.resources as Json[]).filter(({ name }) => name !== 'rates');
    });
    expect(await validateRelease(folder)).toContainEqual({
      file,
      pointer: '/resources',
      expected: 'an entry for rates.json',
      found: 'none',
    });
  });

  test('beside a latest.json that is damaged', async () => {
    const folder = await released();
    const file = join(folder, '..', 'latest.json');
    await writeFile(file, '{}');
    expect((await validateRelease(folder)).map((fault) => [fault.file, fault.pointer])).toEqual(
      ['/$schema', '/version', '/path', '/sha256'].map((pointer) => [file, pointer]),
    );
  });

  test('that is not there', async () => {
    await expect(validateRelease('datasets/v0.0.0')).rejects.toMatchObject({
      name: 'UserError',
      message: 'datasets/v0.0.0: no such folder',
    });
  });
});
