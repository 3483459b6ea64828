import { renderHtmlReport } from '@yibao-rules/report';
import { expect, test } from 'vitest';
import { HOSTILE_TEXT, hostileRelease, regionName } from '../../packages/report/test/release-fixture.js';
import { describeInChromium, visibleText } from './chromium.js';

/** The fixture's invisible characters as the page shows them. */
function spelledOut(text: string): string {
  return [...text].map((one) => ('\u0000\u2028\u2029\u202c\u202e'.includes(one) ? `U+${hexadecimal(one)}` : one)).join('');
}

function hexadecimal(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

describeInChromium('hostile text in a report', ({ open }) => {
  test.each(['zh', 'en'] as const)('nothing of it runs, and all of it can be read, in %s', (lang) =>
    open(renderHtmlReport({ release: hostileRelease(), regionName, options: { lang, generatedFrom: HOSTILE_TEXT } }), async ({ page }) => {
      for (const place of ['h3', 'mark', 'figcaption', '.verdict']) await page.locator(`#findings ${place}:visible`).last().hover();
      await page.getByRole('button', { name: lang === 'zh' ? 'English' : '中文' }).click();
      await page.fill('#findings-search', '</script>');
      expect(await page.evaluate('window.ran')).toBeUndefined();
      expect(await page.locator('img, svg, iframe, object, script[src], link').count()).toBe(0);
      expect(await page.locator('script:not([type="application/json"])').count()).toBe(2);
      await page.locator('.side mark').first().hover();
      expect(await visibleText(page.locator('.side mark').first())).toBe(spelledOut(HOSTILE_TEXT));
      const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links.filter((href) => !/^(#|https?:)/.test(href ?? ''))).toEqual([]);
    }),
  );

  test('a script that somebody wrote into the file would not run either', () =>
    open(
      renderHtmlReport({ release: hostileRelease(), regionName, options: { lang: 'zh' } }).replace(
        '</main>',
        '<script>window.ran = 8</script><p onclick="window.ran = 9">x</p></main>',
      ),
      async ({ page, faults }) => {
        await page.getByText('x', { exact: true }).click();
        expect(await page.evaluate('window.ran')).toBeUndefined();
        const blocked = faults.splice(0);
        expect(blocked).toHaveLength(2);
        for (const message of blocked) expect(message).toContain('Content Security Policy');
      },
    ));
});
