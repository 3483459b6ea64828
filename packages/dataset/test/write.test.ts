import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Release } from '@yibao-rules/model';
import { describe, expect, test } from 'vitest';
import { assemble, latestVersion, readRelease, validateRelease, writeRelease } from '../src/index.js';
import { GUIDE, mention, temporaryFolder, twoArticles } from './fixtures.js';

const release = (version = '1.0.0'): Release => ({ version, ...assemble(twoArticles()) });
const otherRelease = (version: string): Release => ({
  version,
  ...assemble([GUIDE.article({ cities: [mention('640500', '中卫市', GUIDE.evidence('中卫市'))] })]),
});

/** The text of every file under a folder. */
async function contents(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const entries = names.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const;
  });
  return Object.fromEntries((await Promise.all(entries)).sort());
}

describe('writing', () => {
  test('keeps the earlier release as it was, and lets latest.json name the new one', async () => {
    const datasets = await temporaryFolder();
    await writeRelease(datasets, release('1.0.0'));
    const before = await contents(join(datasets, 'v1.0.0'));
    await writeRelease(datasets, otherRelease('1.1.0'));
    expect(await contents(join(datasets, 'v1.0.0'))).toEqual(before);
    expect(await readRelease(datasets, 'latest')).toEqual(otherRelease('1.1.0'));
    expect(JSON.parse(await readFile(join(datasets, 'latest.json'), 'utf8'))).toMatchObject({ version: '1.1.0', path: 'v1.1.0' });
  });

  test('refuses to change a released folder, and changes nothing', async () => {
    const datasets = await temporaryFolder();
    await writeRelease(datasets, release());
    const before = await contents(datasets);
    await expect(writeRelease(datasets, otherRelease('1.0.0'))).rejects.toMatchObject({
      name: 'UserError',
      message: `${join(datasets, 'v1.0.0')}: this version is released already, with other content`,
      hint: expect.stringContaining('give the new data a higher version'),
    });
    expect(await contents(datasets)).toEqual(before);
  });

  test('refuses a folder that holds more than the release', async () => {
    const datasets = await temporaryFolder();
    await writeRelease(datasets, release());
    await writeFile(join(datasets, 'v1.0.0', 'notes.txt'), 'mine');
    await expect(writeRelease(datasets, release())).rejects.toThrow('with other content');
  });

  test('leaves nothing behind when a record does not fit the model', async () => {
    const datasets = join(await temporaryFolder(), 'datasets');
    const broken = release();
    (broken.rates[0] as { status: string }).status = 'certain';
    await expect(writeRelease(datasets, broken)).rejects.toThrow(/^rates 640500\..*: status: /);
    await expect(readdir(datasets)).rejects.toThrow('ENOENT');
  });
});

describe('a run that was killed', () => {
  test('while it filled the folder: the next run removes what it left', async () => {
    const datasets = await temporaryFolder();
    const { pid } = spawnSync(process.execPath, ['--version']);
    for (const stale of [`.partial-${pid}-0`, `.partial-${process.pid}-999`]) {
      await mkdir(join(datasets, stale));
      await writeFile(join(datasets, stale, 'rates.json'), '{ "half": ');
    }
    expect(await latestVersion(datasets)).toBeNull();
    const folder = await writeRelease(datasets, release());
    expect((await readdir(datasets)).sort()).toEqual(['latest.json', 'v1.0.0']);
    expect(await validateRelease(folder)).toEqual([]);
  });

  test.runIf(process.platform === 'linux')('and that nobody buried: the next run still removes what it left', async () => {
    const datasets = await temporaryFolder();
    // The shell would ask for the status of a child; the `sleep` that has taken its place by the time the child ends never does.
    const parent = spawn('sh', ['-c', 'sleep 1 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
    try {
      const [line] = (await once(parent.stdout, 'data')) as [Buffer];
      const pid = Number(line.toString());
      await expect.poll(() => readFile(`/proc/${pid}/stat`, 'utf8'), { timeout: 15_000 }).toContain(') Z ');
      await mkdir(join(datasets, `.partial-${pid}-0`));
      await writeRelease(datasets, release());
      expect((await readdir(datasets)).sort()).toEqual(['latest.json', 'v1.0.0']);
    } finally {
      parent.kill();
    }
  });

  test('is told from one that still runs', async () => {
    const datasets = await temporaryFolder();
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    try {
      const name = `.partial-${other.pid}-0`;
      await mkdir(join(datasets, name));
      await writeRelease(datasets, release());
      expect(await readdir(datasets)).toContain(name);
    } finally {
      other.kill();
    }
  });

  test('just before latest.json: the same run again finishes it', async () => {
    const datasets = await temporaryFolder();
    await writeRelease(datasets, release());
    const finished = await contents(datasets);
    await rm(join(datasets, 'latest.json'));
    expect(await latestVersion(datasets)).toBeNull();
    await writeRelease(datasets, release());
    expect(await contents(datasets)).toEqual(finished);
  });

  test('just before latest.json names the second release: the first is still the latest', async () => {
    const datasets = await temporaryFolder();
    await writeRelease(datasets, release());
    const latest = await readFile(join(datasets, 'latest.json'));
    await writeRelease(datasets, otherRelease('1.1.0'));
    await writeFile(join(datasets, 'latest.json'), latest);
    expect(await latestVersion(datasets)).toBe('1.0.0');
    expect(await readRelease(datasets, 'latest')).toEqual(release());
  });
});

test('two runs at once: one release, whole', async () => {
  const datasets = await temporaryFolder();
  const outcomes = await Promise.allSettled([writeRelease(datasets, release()), writeRelease(datasets, otherRelease('1.0.0'))]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((await readdir(datasets)).sort()).toEqual(['latest.json', 'v1.0.0']);
  expect(await validateRelease(join(datasets, 'v1.0.0'))).toEqual([]);
});
