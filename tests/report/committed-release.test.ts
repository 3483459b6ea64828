import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { yibao } from '../support/yibao.js';
import { describeInChromium, visibleText } from './chromium.js';

/** The page that the command writes of the committed release: real articles, end to end. */
describeInChromium('the report of the committed release', ({ open }) => {
  let folder: string;
  let html: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'yibao-page-'));
    const ran = yibao(['report', '--out', folder]);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    html = readFileSync(ran.stdout.trim(), 'utf8');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('shows the guide that says 12333 beside the article that says 12393, filters, and switches language', () =>
    open(html, async ({ page }) => {
      const finding = page.locator('#findings [data-item]:visible').first();
      const marks = await finding.locator('.side mark').allInnerTexts();
      expect(marks[0]).toContain('12333');
      expect(marks[1]).toContain('12393');
      expect(await visibleText(finding.locator('blockquote').first())).toContain('可咨询当地医保局或拨打12333热线');
      const all = await page.locator('#findings [data-item]:visible').count();
      await page.locator('[name=rule][value=foreign-region]').check();
      await expect.poll(() => page.locator('#findings [data-item]:visible').count()).toBeLessThan(all);
      expect(await visibleText(page.locator('#findings [data-item]:visible'))).toContain('皖事通');
      await page.getByRole('button', { name: 'English' }).click();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
    }));
});
