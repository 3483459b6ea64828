import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { yibao } from '../support/yibao.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yibao-input-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Files that are no article, and what the one message about each must name. */
const BAD: readonly { name: string; make: (path: string) => void; says: RegExp }[] = [
  { name: 'missing.txt', make: () => {}, says: /does not exist/ },
  { name: 'empty.txt', make: (path) => writeFileSync(path, ''), says: /empty/i },
  { name: 'a-folder', make: (path) => mkdirSync(path), says: /director|folder/i },
  {
    name: 'picture.txt',
    make: (path) => writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xfe, 0])),
    says: /binary|NUL/i,
  },
  { name: 'fifty-megabytes.txt', make: (path) => writeFileSync(path, Buffer.alloc(50 * 1024 * 1024, 'a')), says: /MB|large|bytes/i },
  {
    name: 'surrogates.txt',
    make: (path) =>
      writeFileSync(path, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from([0x00, 0xd8, 0x41, 0x00]), Buffer.from([0x00, 0xdc])])),
    says: /UTF-16|surrogate|decode/i,
  },
];

describe('a file that is no article', () => {
  for (const command of ['extract', 'parse', 'check']) {
    it.each(BAD)(`${command}: $name gives one message and exit code 2`, ({ name, make, says }) => {
      const path = join(folder, name);
      rmSync(path, { recursive: true, force: true });
      make(path);
      const ran = yibao([command, path]);
      expect(ran.status).toBe(2);
      expect(ran.stderr).toContain(name);
      expect(ran.stderr).toMatch(says);
      expect(ran.stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
      expect(ran.stderr).not.toMatch(/\n\s+at /);
      expect(ran.stdout).toBe('');
    });
  }
});

describe('an article that is not UTF-8', () => {
  it('is decoded from GB18030, and that is said', () => {
    const path = join(folder, 'gb.txt');
    // 职工医保住院报销比例为80%。 in GB18030
    const bytes = 'd6b0b9a4d2bdb1a3d7a1d4bab1a8cffab1c8c0fdceaa383025a1a3';
    writeFileSync(path, Buffer.from(bytes, 'hex'));
    const ran = yibao(['extract', path, '--format', 'ndjson', '--text']);
    expect(ran.status).toBe(0);
    expect(ran.stderr).toContain('GB18030');
    const record = JSON.parse(ran.stdout);
    expect(record.source.text).toBe('职工医保住院报销比例为80%。');
    expect(record.rates).toMatchObject([{ measure: 'reimbursement-ratio', value: { min: 80, max: 80 } }]);
  });
});

describe('words of the command line that are off', () => {
  it.each([
    [['extrakt']],
    [['extract']],
    [['extract', 'a.txt', '--format', 'yaml']],
    [['check', '--fail-on', 'doom']],
    [['diff', 'v1.0.0']],
    [['--no-such-option']],
  ])('%j: exit code 2, and how to get help', (args) => {
    const ran = yibao(args);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toMatch(/error: /);
    expect(ran.stderr).toContain('--help');
    expect(ran.stdout).toBe('');
  });

  it('a good file before a bad one is printed as a whole JSON array, and the exit code is 2', () => {
    const good = join(folder, 'good.txt');
    writeFileSync(good, '职工医保住院起付线为500元。\n');
    const ran = yibao(['extract', good, join(folder, 'missing.txt'), '--format', 'json']);
    expect(ran.status).toBe(2);
    expect(JSON.parse(ran.stdout)).toHaveLength(1);
  });
});
