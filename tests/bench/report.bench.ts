import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderHtmlReport } from '@yibao-rules/report';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { test } from 'vitest';
import { largeRelease } from '../../packages/report/test/large-release.js';

const FINDINGS = 5000;
const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** CPU time of the page's main thread so far, in milliseconds: what else runs on the machine does not count. */
async function cpuTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Types into the search field, and waits until the count of what is shown has changed and the browser has painted. */
async function search(page: Page, words: string): Promise<void> {
  await page.evaluate(async (searched) => {
    const field = document.querySelector<HTMLInputElement>('#findings-search')!;
    const count = document.querySelector('#findings output [data-shown]')!;
    const before = count.textContent;
    field.value = searched;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    while (count.textContent === before) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }, words);
}

const SCROLLED_SCREENS = 40;

/** Scrolls down, a quarter of a screen a frame. */
async function scroll(page: Page): Promise<void> {
  await page.evaluate(async (screens) => {
    for (let step = 0; step < screens * 4; step++) {
      window.scrollBy(0, window.innerHeight / 4);
      await new Promise(requestAnimationFrame);
    }
  }, SCROLLED_SCREENS);
}

async function measure(page: Page, url: string): Promise<[string, number, string][]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const took = async (name: string, act: () => Promise<unknown>): Promise<[string, number, string]> => {
    const before = await cpuTime(session);
    await act();
    return [name, (await cpuTime(session)) - before, 'ms CPU'];
  };
  const loaded = await took('open, until painted', async () => {
    await page.goto(url);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  });
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  return [
    loaded,
    ['elements', elements, ''],
    await took('first search', () => search(page, '第7市')),
    await took('second search', () => search(page, '三级 105')),
    await took('all again', () => search(page, '')),
    await took(`scroll ${SCROLLED_SCREENS} screens`, () => scroll(page)),
    await took('open an article', async () => {
      await page.evaluate(() => {
        location.hash = '#/article/guide-0050-1';
      });
      await page.waitForSelector('.article-text');
    }),
  ];
}

test.skipIf(!existsSync(EXECUTABLE))(
  `the page of ${FINDINGS} findings in Chromium`,
  async () => {
    const { release, files } = largeRelease(FINDINGS);
    const started = process.cpuUsage();
    const html = renderHtmlReport({ release, files, regionName: (code) => code, options: { lang: 'zh' } });
    const { user, system } = process.cpuUsage(started);
    const folder = mkdtempSync(join(tmpdir(), 'yibao-bench-'));
    const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ['--headless', '--no-sandbox', '--disable-gpu'] });
    try {
      const file = join(folder, 'report.html');
      writeFileSync(file, html);
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const figures: [string, number, string][] = [
        ['render', (user + system) / 1000, 'ms CPU'],
        ['page', statSync(file).size / 1e6, 'MB'],
        ...(await measure(page, pathToFileURL(file).href)),
      ];
      for (const [name, value, unit] of figures) console.log(`${name.padEnd(24)}${value.toFixed(1).padStart(10)} ${unit}`);
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
