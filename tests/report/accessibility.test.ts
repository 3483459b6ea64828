import type { Contradiction, Release } from '@yibao-rules/model';
import { renderHtmlReport } from '@yibao-rules/report';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { emptyRelease, exampleRelease, hostileRelease, regionName } from '../../packages/report/test/release-fixture.js';
import { describeInChromium } from './chromium.js';

const PAGES = { example: exampleRelease(), compared: exampleRelease(), hostile: hostileRelease(), empty: emptyRelease() };

/** The example's older release: one finding is new since, another is gone, and a value is new. */
function olderRelease(): Release {
  const { contradictions, rates, ...rest } = exampleRelease();
  const [first, ...others] = contradictions as [Contradiction, ...Contradiction[]];
  return { ...rest, version: '1.1.0', rates: rates.slice(1), contradictions: [{ ...first, id: 'self-conflict:000000000001' }, ...others] };
}

const VIEWPORTS = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 }, narrow: { width: 320, height: 640 } };

function pageOf(name: keyof typeof PAGES, lang: 'zh' | 'en'): string {
  const against = name === 'compared' ? olderRelease() : null;
  return renderHtmlReport({ release: PAGES[name], against, regionName, options: { lang, generatedFrom: 'datasets/v1.2.0' } });
}

describeInChromium('accessibility of the report', ({ open }) => {
  test.each([
    ['example', 'zh', 'light', 'desktop', '#findings'],
    ['example', 'en', 'dark', 'desktop', '#findings'],
    ['compared', 'zh', 'dark', 'phone', '#findings'],
    ['compared', 'en', 'light', 'desktop', '#changes'],
    ['compared', 'zh', 'dark', 'phone', '#changes'],
    ['example', 'zh', 'dark', 'phone', '#claims'],
    ['example', 'en', 'light', 'phone', '#claims'],
    ['hostile', 'zh', 'light', 'phone', '#findings'],
    ['empty', 'en', 'light', 'desktop', ''],
  ] as const)('axe finds no violation: %s, %s, %s, %s %s', (name, lang, colorScheme, viewport, hash) =>
    open(
      pageOf(name, lang),
      async ({ page }) => {
        await page.locator('details').evaluateAll((all) => {
          for (const details of all) details.setAttribute('open', '');
        });
        await page.evaluate(axe.source);
        const results = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as axe.AxeResults;
        expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual([]);
      },
      { colorScheme, viewport: VIEWPORTS[viewport], hash },
    ),
  );

  test.each([
    ['example', 'phone', '#findings'],
    ['example', 'narrow', '#claims'],
    ['hostile', 'narrow', '#findings'],
    ['hostile', 'narrow', '#claims'],
  ] as const)('no horizontal scroll: %s, %s %s', (name, viewport, hash) =>
    open(
      pageOf(name, 'en'),
      async ({ page }) => {
        const width = await page.locator('html').evaluate((root) => root.scrollWidth);
        expect(width).toBe(VIEWPORTS[viewport].width);
      },
      { viewport: VIEWPORTS[viewport], hash },
    ),
  );

  test('everything can be reached from the keyboard, in the order of the page', () =>
    open(pageOf('example', 'zh'), async ({ page }) => {
      const reached: (string | null)[] = [];
      for (let press = 0; press < 10; press++) {
        await page.keyboard.press('Tab');
        reached.push(
          await page.locator(':focus').evaluate((element) => element.getAttribute('href') ?? (element.id || element.getAttribute('value'))),
        );
      }
      expect(reached).toEqual([
        '#findings',
        '#findings',
        '#articles',
        '#claims',
        '#rules',
        'language',
        'findings-search',
        'error',
        'warning',
        'info',
      ]);
    }));
});
