import { renderHtmlReport } from '@yibao-rules/report';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { largeRelease } from '../../packages/report/test/large-release.js';
import { describeInChromium, visibleText } from './chromium.js';

const FINDINGS = 5000;
/** What a page of a few screens has; one of 5,000 cards would have hundreds of thousands. */
const FEW_ELEMENTS = 15_000;

const cards = (page: Page) => page.locator('#findings [data-item]').count();
const elements = (page: Page) => page.locator('*').count();

describeInChromium(`a report of ${FINDINGS} findings`, ({ open }) => {
  const { release, files } = largeRelease(FINDINGS);
  const html = renderHtmlReport({ release, files, regionName: (code) => code, options: { lang: 'zh' } });

  test('holds what is in sight, and finds what is not', () =>
    open(html, async ({ page }) => {
      expect(await visibleText(page.locator('#findings output'))).toBe('显示 5000 条，共 5000 条');
      expect(await cards(page)).toBeLessThan(100);
      expect(await elements(page)).toBeLessThan(FEW_ELEMENTS);
      await page.fill('#findings-search', '第77市 第12档');
      await expect.poll(() => visibleText(page.locator('#findings output'))).toBe('显示 1 条，共 5000 条');
      expect(await visibleText(page.locator('#findings h3:visible').last())).toBe('第77市三级医院住院起付线不一致');
      await page.keyboard.press('Escape');
      await expect.poll(() => cards(page)).toBeGreaterThan(1);
      expect(await cards(page)).toBeLessThan(100);
    }));

  test('grows as it is scrolled, and begins elsewhere where an address asks for that', () =>
    open(html, async ({ page }) => {
      const first = await cards(page);
      await page.locator('#findings [data-more=after]').scrollIntoViewIfNeeded();
      await expect.poll(() => cards(page)).toBeGreaterThan(first);
      const last = release.contradictions.at(-1)!.id;
      await page.evaluate((id) => {
        location.hash = encodeURIComponent(id);
      }, last);
      await expect.poll(() => page.locator(':focus').getAttribute('id')).toBe(last);
      expect(await elements(page)).toBeLessThan(FEW_ELEMENTS);
      const before = await cards(page);
      await page.locator('#findings [data-more=before]').click();
      expect(await cards(page)).toBeGreaterThan(before);
    }));

  test('prints every finding that the filters leave', () =>
    open(html, async ({ page }) => {
      await page.locator('#findings-region').selectOption('110100');
      expect(await cards(page)).toBeLessThan(50);
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => cards(page)).toBe(50);
    }));

  test('without scripts it shows the first ones, and says so', () =>
    open(
      html,
      async ({ page }) => {
        const shown = await cards(page);
        expect(await visibleText(page.locator('#findings .notice'))).toContain(`此处只列出 5000 条中的前 ${shown} 条`);
        expect(await page.locator('a.article-link:visible, button:visible').count()).toBe(0);
      },
      { javaScriptEnabled: false },
    ));
});
