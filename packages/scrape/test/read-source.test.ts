import { mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { UserError } from '@yibao-rules/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_SOURCE_BYTES, readSource } from '../src/index.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-source-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('readSource', () => {
  it('reads the bytes as they stand, with their hash and no date', async () => {
    const path = await fileOf('my article.txt', '医保\r\n');
    expect(await readSource(path)).toEqual({
      id: 'my-article',
      bytes: Buffer.from('医保\r\n'),
      url: null,
      retrievedAt: null,
      mediaType: 'text',
      sha256: '4a5f5dd6ead0f2a9e9fdf1f347c4612a051a529d34e08f698c083b534e8c91ea',
      charset: null,
    });
  });

  it('takes what it is told', async () => {
    const path = await fileOf('told.txt', 'x');
    const told = { id: 'a', charset: 'gbk', url: 'https://example.org/', retrievedAt: '2024-03-05T00:00:00Z' };
    expect(await readSource(path, told)).toMatchObject(told);
  });

  it.each([
    ['a.html', 'x', 'html'],
    ['a.HTM', 'x', 'html'],
    ['a.md', '<html>', 'text'],
    ['a', ' \n<!DOCTYPE HTML>', 'html'],
    ['b', '\ufeff<html lang="zh">', 'html'],
    ['c.pdf', '%PDF-1.7', 'pdf'],
    ['c.txt', '%PDF-1.7', 'pdf'],
    ['c.dat', '<p>医保</p>', 'text'],
  ])('%s that begins with %j is %s', async (name, content, mediaType) => {
    expect((await readSource(await fileOf(name, content))).mediaType).toBe(mediaType);
  });

  it('reads standard input for -', async () => {
    const stdin = Readable.from([Buffer.from('医'), '保']);
    expect(await readSource('-', { stdin })).toMatchObject({ id: 'stdin', bytes: Buffer.from('医保'), mediaType: 'text' });
  });

  it('follows a link to a file', async () => {
    await symlink(await fileOf('target.txt', 'x'), join(folder, 'link.txt'));
    expect(await readSource(join(folder, 'link.txt'))).toMatchObject({ id: 'link' });
  });

  it.each([
    ['a file that is not there', async () => join(folder, 'no.txt'), /does not exist/],
    ['a path through a file', async () => join(await fileOf('file.txt', 'x'), 'a.txt'), /does not exist/],
    ['a directory', async () => folder, /is a directory/],
    ['a device', async () => '/dev/null', /not a regular file/],
    ['an empty file', async () => fileOf('empty.txt', ''), /is empty/],
    ['a name longer than the system allows', async () => join(folder, 'x'.repeat(5000)), /too long a name/],
  ])('refuses %s with one sentence that names it', async (_, make, message) => {
    const path = await make();
    const failure = await readSource(path).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect(failure).toMatchObject({ message: expect.stringMatching(message), file: path, hint: expect.any(String) });
  });

  it('refuses a file over the bound before it reads it, and input as soon as it is over', async () => {
    const path = await fileOf('long.txt', 'x');
    await truncate(path, MOST_SOURCE_BYTES + 1);
    await expect(readSource(path)).rejects.toThrow(/longer than 32 MB/);
    let served = 0;
    const endless = (async function* () {
      for (;;) {
        served++;
        yield new Uint8Array(1024 * 1024).fill(65);
      }
    })();
    await expect(readSource('-', { stdin: endless })).rejects.toThrow(/standard input is longer than 32 MB/);
    expect(served).toBe(33);
    expect((await readSource(await fileOf('bound.txt', 'xx'), { mostBytes: 2 })).bytes).toHaveLength(2);
  });

  it('refuses empty input', async () => {
    await expect(readSource('-', { stdin: Readable.from([]) })).rejects.toThrow(/standard input is empty/);
  });
});
