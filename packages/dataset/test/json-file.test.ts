import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseJson, readBytes } from '../src/index.js';
import { temporaryFolder } from './fixtures.js';

describe('text that is no JSON', () => {
  test.each([
    ['', 'f:1:1: not JSON: value expected'],
    ['abc', 'f:1:1: not JSON: invalid symbol'],
    ['{"a": 1,\n "b": x}', 'f:2:7: not JSON: invalid symbol'],
    ['{\n"a": 1,\n}', 'f:3:1: not JSON: property name expected'],
    ['{"a": "医保"\n"b": 1}', 'f:2:1: not JSON: comma expected'],
    ['{"a": [1, 2', 'f:1:12: not JSON: close bracket expected'],
    ['{"a": 1} {', 'f:1:10: not JSON: end of file expected'],
    ['// note\n{}', 'f:1:1: not JSON: invalid comment token'],
    ['['.repeat(100_000), 'f:1:1: not JSON: nested too deeply'],
  ])('%#', (text, message) => {
    expect(() => parseJson('f', Buffer.from(text))).toThrow(expect.objectContaining({ name: 'UserError', message }));
  });

  test('a byte order mark is none of it', () => {
    expect(parseJson('f', Buffer.from('\ufeff{"a":1}'))).toEqual({ a: 1 });
  });
});

test('a folder or a missing file is told by its name', async () => {
  const folder = await temporaryFolder();
  await expect(readBytes(folder, 'hint')).rejects.toMatchObject({ message: `${folder}: is a folder, a file was expected`, hint: 'hint' });
  const file = join(folder, 'rates.json');
  await expect(readBytes(file, 'hint')).rejects.toMatchObject({ message: `${file}: no such file`, file });
  await expect(readBytes(join(file, 'x'), 'hint')).rejects.toMatchObject({ name: 'UserError' });
});
