import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderHtmlReport } from '@yibao-rules/report';
import { chromium, type Page } from 'playwright-core';
import { test } from 'vitest';
import { largeRelease } from '../../packages/report/test/large-release.js';

const FINDINGS = 5000;
const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Milliseconds from a change of the search field until the count of what is shown has changed and the browser has painted. */
async function searchTime(page: Page, words: string): Promise<number> {
  return page.evaluate(async (searched) => {
    const field = document.querySelector<HTMLInputElement>('#findings-search')!;
    const count = document.querySelector('#findings output [data-shown]')!;
    const before = count.textContent;
    field.value = searched;
    const start = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    while (count.textContent === before) await new Promise((resolve) => setTimeout(resolve, 1));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  }, words);
}

/** The longest time between two frames while the page is scrolled through 40 screens. */
async function longestFrame(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let longest = 0;
    let last = performance.now();
    for (let step = 0; step < 160; step++) {
      window.scrollBy(0, window.innerHeight / 4);
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return longest;
  });
}

test(`the page of ${FINDINGS} findings in Chromium`, async () => {
  const { release, files } = largeRelease(FINDINGS);
  const started = process.cpuUsage();
  const html = renderHtmlReport({ release, files, regionName: (code) => code, options: { lang: 'zh' } });
  const rendered = process.cpuUsage(started);
  const folder = mkdtempSync(join(tmpdir(), 'yibao-bench-'));
  const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ['--headless', '--no-sandbox', '--disable-gpu'] });
  try {
    const file = join(folder, 'report.html');
    writeFileSync(file, html);
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector('#findings-search');
    const paints = await page.evaluate(() =>
      performance.getEntriesByType('paint').map(({ name, startTime }) => [name, startTime] as const),
    );
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    const figures: [string, number, string][] = [
      ['page', statSync(file).size / 1e6, 'MB'],
      ['rendered in (CPU)', (rendered.user + rendered.system) / 1000, 'ms'],
      ...paints.map(([name, time]): [string, number, string] => [name, time, 'ms']),
      ['elements after loading', nodes, ''],
      ['first search', await searchTime(page, '第7市'), 'ms'],
      ['second search', await searchTime(page, '三级 105'), 'ms'],
      ['search for everything again', await searchTime(page, ''), 'ms'],
      ['longest frame while scrolling', await longestFrame(page), 'ms'],
    ];
    for (const [name, value, unit] of figures) console.log(`${name.padEnd(32)}${value.toFixed(1).padStart(10)} ${unit}`);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
