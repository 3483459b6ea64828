import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { UserError } from '@yibao-rules/model';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeRunLock } from '../../src/index.js';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(folder, 'made/run.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

const take = () => takeRunLock({ file, what: 'scrape of news', startedAt: '2031-03-01T08:00:00.000Z' });
const refusal = () => take().then(String, (error: unknown) => error);

/** Leaves the lock of another run, whose last sign of life was so many seconds ago. */
function leave(content: string, age: number): void {
  mkdirSync(join(folder, 'made'));
  writeFileSync(file, content);
  const then = new Date(Date.now() - age * 1000);
  utimesSync(file, then, then);
}

const holder = (pid: number, host: string) => JSON.stringify({ run: 'r', pid, host, startedAt: '2031-03-01T07:00:00.000Z' });
const { pid: ended } = spawnSync(process.execPath, ['--version']);

describe('the lock of a run', () => {
  it('keeps another run out until it is released', async () => {
    const lock = await take();
    const error = (await refusal()) as UserError;
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toBe(
      `another scrape of news is running: process ${process.pid} on ${hostname()}, since 2031-03-01T08:00:00.000Z`,
    );
    expect([error.file, error.hint]).toEqual([file, expect.stringMatching(/^Wait .*\.$/)]);
    await lock.release();
    await (await take()).release();
    expect(readdirSync(join(folder, 'made'))).toEqual([]);
  });

  it.each([
    ['a process that has ended', holder(ended, hostname()), 1],
    ['a process of this number that gave no sign of life', holder(process.pid, hostname()), 90],
    ['another machine that gave no sign of life', holder(ended, 'elsewhere.example'), 90],
    ['a kill before it was written', '', 90],
    ['something else', '{"pid":"x"}', 90],
  ])('is taken over from %s', async (_, content, age) => {
    leave(content, age);
    const lock = await take();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
    await lock.release();
    expect(readdirSync(join(folder, 'made'))).toEqual([]);
  });

  it.each([
    ['a process that goes on', holder(process.pid, hostname()), /process \d+ on/],
    ['another machine', holder(ended, 'elsewhere.example'), /on elsewhere\.example, since 2031-03-01T07/],
    ['a run that is just writing it', '', /is running$/],
  ])('is left to %s', async (_, content, says) => {
    leave(content, 1);
    expect(await refusal()).toMatchObject({ name: 'UserError', message: expect.stringMatching(says) });
    expect(readFileSync(file, 'utf8')).toBe(content);
  });

  it.each([
    ['free', () => {}],
    ['left by a run that was killed', () => leave(holder(ended, hostname()), 1)],
  ])('has one holder where many come at the same time and it is %s', async (_, prepare) => {
    prepare();
    const taken = await Promise.allSettled(Array.from({ length: 20 }, take));
    const [lock, ...others] = taken.filter((one) => one.status === 'fulfilled').map(({ value }) => value);
    expect(others).toEqual([]);
    await lock?.release();
    expect(readdirSync(join(folder, 'made'))).toEqual([]);
  });

  it.each([
    ['its own', null, true],
    ['another run’s', holder(process.pid, 'elsewhere.example'), false],
  ])('gives a sign of life every ten seconds where it is %s', async (_, content, isSigned) => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const lock = await take();
    const then = new Date(Date.now() - 50_000);
    if (content !== null) writeFileSync(file, content);
    utimesSync(file, then, then);
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    await setTimeout(200);
    await vi.waitFor(() => expect(statSync(file).mtimeMs > then.getTime() + 1000).toBe(isSigned), { timeout: 10_000 });
    await lock.release();
  });

  it('stays where another run has taken it over', async () => {
    const lock = await take();
    writeFileSync(file, holder(1, 'elsewhere.example'));
    await lock.release();
    expect(existsSync(file)).toBe(true);
  });
});
