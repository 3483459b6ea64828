import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRunJournal } from '../../src/index.js';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'));
  file = join(folder, 'made/journal.ndjson');
});
afterEach(() => rm(folder, { recursive: true }));

const open = (plan = 'plan', startedAt = '2025-11-01T08:00:00Z') =>
  openRunJournal<number>({ file, plan, startedAt, read: (value) => (typeof value === 'number' ? value : undefined) });

/** A run that noted two pages and was killed. */
async function killed(): Promise<void> {
  const journal = await open();
  await Promise.all([journal.add('a', 1), journal.add('b', 2)]);
}

describe('a run', () => {
  it('begins with nothing done', async () => {
    const journal = await open();
    expect([journal.resumed, journal.startedAt, journal.get('a')]).toEqual([false, '2025-11-01T08:00:00Z', undefined]);
  });

  it('that was killed goes on where it stopped', async () => {
    await killed();
    const journal = await open('plan', '2025-11-02T08:00:00Z');
    expect([journal.resumed, journal.startedAt, journal.get('a'), journal.get('b'), journal.get('c')]).toEqual([
      true,
      '2025-11-01T08:00:00Z',
      1,
      2,
      undefined,
    ]);
  });

  it('that was killed twice goes on too', async () => {
    await killed();
    await (await open()).add('c', 3);
    const journal = await open();
    expect(['a', 'b', 'c'].map((key) => journal.get(key))).toEqual([1, 2, 3]);
  });

  it.each([
    ['a line that was cut', '{"key":"c","outc'],
    ['an outcome that it does not know', '{"key":"c","outcome":"x"}\n'],
    ['what is no line of it', '[]\nnull\n{"key":5}\n'],
  ])('leaves out %s, and writes on', async (_, tail) => {
    await killed();
    await appendFile(file, tail);
    const journal = await open();
    expect(journal.get('c')).toBeUndefined();
    await journal.add('d', 4);
    const again = await open();
    expect(['a', 'b', 'c', 'd'].map((key) => again.get(key))).toEqual([1, 2, undefined, 4]);
  });

  it.each([
    ['has another plan', () => killed(), 'another plan'],
    ['was finished', async () => (await open()).finish(), 'plan'],
    [
      'left no readable journal',
      async () => {
        await killed();
        await writeFile(file, '\u0000\u0000\n{"key":"a","outcome":1}\n');
      },
      'plan',
    ],
  ])('begins anew where the last one %s', async (_, last, plan) => {
    await last();
    const journal = await open(plan);
    expect([journal.resumed, journal.get('a')]).toEqual([false, undefined]);
  });

  it('notes a page with one whole line, in order', async () => {
    await killed();
    expect((await readFile(file, 'utf8')).split('\n').slice(1)).toEqual(['{"key":"a","outcome":1}', '{"key":"b","outcome":2}', '']);
  });
});
