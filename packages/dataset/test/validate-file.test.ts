import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateFile, validateRelease } from '../src/index.js';
import { temporaryFolder } from './fixtures.js';
import { change, put, released } from './spoiling.js';

const evidence = 'records/0/assertions/0/evidence';

describe('a fault says where it is, what was expected and what is there', () => {
  const cases: [file: string, place: string, value: unknown, expected: string | RegExp, found?: string, pointer?: string][] = [
    ['rates.json', 'records/0/status', 'certain', 'one of agreed, single-source, disputed, settled'],
    ['rates.json', `${evidence}/start`, '4', 'an integer'],
    ['rates.json', `${evidence}/start`, -4, 'a number of at least 0'],
    ['rates.json', `${evidence}/exact`, '', 'text that is not empty'],
    ['rates.json', 'records/1/value', 'high', 'an object, or null'],
    ['rates.json', 'records/1/value/unit', 'yuan', /^one of percent, percentage-point, CNY, .*times$/],
    ['rates.json', 'records/1/value/min', '85', 'a number, or null'],
    ['rates.json', 'records/1/value/per', 'week', 'one of day, month, year, visit, or null'],
    ['rates.json', 'records/0/measure', undefined, /^this key: What the number measures, /, 'nothing'],
    ['rates.json', 'records/0/care~', 1, /^only the keys id, measure, /, 'the unknown key care~', '/records/0/care~0'],
    ['rates.json', 'records/0/assertions', [], 'a list that is not empty', 'a list of 0'],
    ['channels.json', 'records/0/assertions/0/value/purposes', ['consult', 'consult'], /^no item twice/, 'a list of 2'],
    ['cities.json', 'records/0/id', '64050', /^Six-digit GB\/T 2260 code .* \(pattern .*\)$/],
    ['cities.json', 'records/0/level', 'x'.repeat(500), 'one of province, prefecture, county', `"${'x'.repeat(76)}…`],
    ['rates.json', 'version', 1, 'a string'],
    ['rates.json', 'records', {}, 'an array', 'an object'],
    ['datapackage.json', 'resources/0/format', 'csv', '"json"'],
  ];
  test.each(cases)('%s %s = %j', async (name, place, value, expected, found = JSON.stringify(value), pointer = `/${place}`) => {
    const folder = await released();
    const file = join(folder, name);
    await put(file, place, value);
    const fault = { file, pointer, expected: typeof expected === 'string' ? expected : expect.stringMatching(expected), found };
    expect(await validateFile(file)).toEqual([fault]);
    expect(await validateRelease(folder)).toContainEqual(fault);
  });

  test('all of them, and a thousand at most', async () => {
    const file = join(await released(), 'rates.json');
    await put(file, 'records/0/status', 'certain');
    await put(file, 'records/2/measure', 'luck');
    expect((await validateFile(file)).map(({ pointer }) => pointer)).toEqual(['/records/0/status', '/records/2/measure']);
    await change(file, (value) => {
      value.records = Array.from({ length: 5000 }, () => ({ id: 1 }));
    });
    expect(await validateFile(file)).toHaveLength(1000);
  });
});

describe('a file is held against the schema it is meant for', () => {
  const source = { id: 'guide', title: '医保指南', site: null, url: null, retrievedAt: null, sha256: '0'.repeat(64), charset: 'utf-8' };
  const latest = { version: '1.0.0', path: 'v1.0.0', sha256: '0'.repeat(64) };
  const sources = (more: object) => ({ sources: [{ ...source, ...more }] });
  const cases: [name: string, file: string, content: unknown, fault?: [pointer: string, expected: string | RegExp, found: string]][] = [
    ['the sources of a pipeline', 'sources.json', sources({})],
    [
      'a key that is mistyped',
      'sources.json',
      sources({ sha265: '' }),
      ['/sources/0/sha265', /^only the keys id, file, /, 'the unknown key sha265'],
    ],
    [
      'a hash that is none',
      'sources.json',
      sources({ sha256: 'ABC' }),
      ['/sources/0/sha256', /^SHA-256 that the file must have; .* \(pattern/, '"ABC"'],
    ],
    [
      'a time that is none',
      'sources.json',
      sources({ retrievedAt: 'today' }),
      ['/sources/0/retrievedAt', /^a date and time .*, or null$/, '"today"'],
    ],
    [
      'a file elsewhere',
      'sources.json',
      sources({ file: '../../x' }),
      ['/sources/0/file', /^File name inside the sources folder/, '"../../x"'],
    ],
    ['a page by its address', 'sources.json', { sources: [{ id: 'guide', url: 'https://example.org/a.html' }] }],
    ['neither file nor address', 'sources.json', { sources: [{ id: 'guide' }] }, ['/sources/0/url', 'this key', 'nothing']],
    [
      'a hash without what belongs to a file',
      'sources.json',
      { sources: [{ ...source, charset: undefined }] },
      ['/sources/0/charset', 'this key', 'nothing'],
    ],
    ['no sources at all', 'sources.json', {}, ['/sources', 'this key: What the pipeline reads.', 'nothing']],
    ['a schema named by its path', 'x.json', { $schema: '../schemas/latest.schema.json', ...latest }],
    [
      'a schema named by its id',
      'x.json',
      { $schema: 'urn:yibao-rules:schema:latest', ...latest, path: 'v1' },
      ['/path', /^Folder of the release/, '"v1"'],
    ],
    ['no schema that is known', 'x.json', { a: 1 }, ['/$schema', /^the path of one of the schemas article, article-record, /, 'nothing']],
    ['another schema', 'x.json', { $schema: 'other.schema.json' }, ['/$schema', /^the path of one of/, '"other.schema.json"']],
    ['a list', 'rates.json', [], ['', 'an object', 'a list of 0']],
    ['null', 'rates.json', null, ['', 'an object', 'null']],
  ];
  test.each(cases)('%s', async (_, name, content, fault) => {
    const file = join(await temporaryFolder(), name);
    await writeFile(file, JSON.stringify(content));
    const [pointer, expected, found] = fault ?? [];
    const expectation = typeof expected === 'string' ? expected : expect.stringMatching(expected ?? '');
    expect(await validateFile(file)).toEqual(fault ? [{ file, pointer, expected: expectation, found }] : []);
  });

  test('a file that is no JSON is a fault with its place', async () => {
    const file = join(await temporaryFolder(), 'rates.json');
    await writeFile(file, '{ "records": [ }');
    expect(await validateFile(file)).toEqual([{ file, pointer: '', expected: 'JSON', found: 'value expected at line 1, column 16' }]);
  });
});
