import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findProject, type Project } from '../../src/project.js';
import type { ScrapedSource } from '../../src/scrape/outcome.js';
import { openScrapeRun, type ScrapeRunOptions } from '../../src/scrape/scrape-run.js';

let project: Project;
beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'yibao-run-'));
  for (const part of ['datasets', 'pipelines']) mkdirSync(join(root, part));
  project = findProject(root)!;
});
afterEach(() => rmSync(project.root, { recursive: true, force: true }));

const PAGE = { id: 'a', url: 'https://example.org/a', title: null, site: null, charset: null, discovered: null };
const DONE: ScrapedSource = { id: 'a', url: PAGE.url, outcome: 'new', bytes: 5, lines: null, code: null, reason: null, hint: null };
const START = '2031-03-01T08:00:00.000Z';

function open(options: Partial<ScrapeRunOptions> = {}) {
  return openScrapeRun(project, 'news', { only: [], accept: [], since: null, dryRun: false, startedAt: START, ...options });
}

test.each([
  ['an hour later', { startedAt: '2031-03-01T09:00:00.000Z' }, true],
  ['two days later', { startedAt: '2031-03-03T08:00:00.000Z' }, false],
  ['with other sources', { only: ['b'] }, false],
  ['with another day', { since: '2031-01-01' }, false],
  ['dry', { dryRun: true }, false],
])('a run that was stopped, and another %s: it goes on: %s', async (_when, options, goesOn) => {
  const first = await open();
  await first.note(PAGE, DONE);
  await first.lists.markDone('https://example.org/list');
  const second = await open(options);
  expect([second.resumedFrom, second.outcomeOf(PAGE), second.lists.isDone('https://example.org/list')]).toEqual(
    goesOn ? [START, DONE, true] : [null, undefined, false],
  );
  expect(second.outcomeOf({ ...PAGE, url: 'https://example.org/b' })).toBeUndefined();
});

test('a run that ended is over; one with pages that wait is not', async () => {
  const waiting: ScrapedSource = { ...DONE, id: 'b', outcome: 'waiting' };
  const run = await open();
  await run.note(PAGE, DONE);
  await run.note({ ...PAGE, id: 'b' }, waiting);
  await run.end([DONE, waiting]);
  const next = await open();
  expect([next.resumedFrom, next.outcomeOf({ ...PAGE, id: 'b' })]).toEqual([START, undefined]);
  await next.end([DONE]);
  expect((await open()).resumedFrom).toBeNull();
});

test('a line that holds something else is done again', async () => {
  await open();
  const file = join(project.cache, 'scrape/news/run.jsonl');
  appendFileSync(
    file,
    `${JSON.stringify({ key: `page a ${PAGE.url}`, outcome: { id: 'a', url: PAGE.url, outcome: 'splendid' } })}\n{"key":`,
  );
  expect((await open()).outcomeOf(PAGE)).toBeUndefined();
});

test('a dry run leaves nothing behind', async () => {
  const run = await open({ dryRun: true });
  await run.note(PAGE, DONE);
  await run.lists.markDone('https://example.org/list');
  await run.end([DONE]);
  expect(readdirSync(project.root).sort()).toEqual(['datasets', 'pipelines']);
});
