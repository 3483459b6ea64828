import { evidenceAt, type Release } from '@yibao-rules/model';
import { renderHtmlReport, type SourceFiles } from '@yibao-rules/report';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { largeRelease } from '../../packages/report/test/large-release.js';
import { FILES, hostileRelease, regionName } from '../../packages/report/test/release-fixture.js';
import { describeInChromium, visibleText } from './chromium.js';

const ARTICLE = 'guide-0001-1';
const OTHER = 'guide-0001-2';
const CLAIM = '110100.employee.plan-2.inpatient.tier2.deductible';
const FINDING = 'value-conflict:000000000001';

/** Two articles of three statements each; in the first a channel is stated by words that nest in another's. */
function nested(): { release: Release; files: SourceFiles } {
  const { release, files } = largeRelease(3);
  const text = files.get(ARTICLE)?.text ?? '';
  const words = '可拨打12393咨询';
  const start = text.indexOf(words);
  const [hotline] = release.channels;
  const assertion = hotline!.assertions[0]!;
  const counter = { ...hotline!, id: 'counter.unnamed', type: 'counter' as const, name: null, number: null };
  counter.assertions = [{ ...assertion, evidence: evidenceAt(text, start, start + words.length, []) }];
  release.channels.push(counter);
  return { release, files };
}

const { release, files } = nested();
const blocks = [
  { kind: 'title' as const, start: 0 },
  { kind: 'heading' as const, start: 10, level: 1 },
];
const withBlocks: SourceFiles = new Map([...files].map(([id, file]) => [id, { ...file, blocks }]));
const html = renderHtmlReport({ release, files: withBlocks, regionName, options: { lang: 'zh' } });
const address = `#/article/${ARTICLE}`;

const marked = (page: Page) => page.locator('a.marked').evaluateAll((all) => all.map((mark) => mark.textContent));
const current = (page: Page) => page.locator('.marked[aria-current]').evaluateAll((all) => all.map((mark) => mark.textContent).join(''));
const position = (page: Page) => visibleText(page.locator('.steps output'));
const panel = (page: Page) => page.locator('[data-panel]');

async function violations(page: Page): Promise<string[]> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
  await page.evaluate(axe.source);
  const results = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as axe.AxeResults;
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`);
}

describeInChromium('an article with its values marked', ({ open }) => {
  test('is picked from the list, and marks every value of its text by kind', () =>
    open(
      html,
      async ({ page }) => {
        expect(await page.locator('.article-index tbody tr').first().locator('td').allInnerTexts()).toEqual(['3', '2', '1', '1', '3']);
        await page.locator('.article-index a').first().click();
        expect(await visibleText(page.locator('.article-text'))).toContain(
          '第1市第2档职工在二级医院住院,起付线为110元,超过的部分按规定报销。',
        );
        expect(await visibleText(page.locator('.article-text h4').first())).toBe('第1市医保怎么报销');
        expect(await marked(page)).toEqual(['第1市', '100元', '110元', '120元', '可拨打', '12393', '咨询', '《中华人民共和国社会保险法》']);
        expect(await page.locator('.marked.quoted').allInnerTexts()).toEqual(['100元', '110元', '120元']);
        const styles = await page
          .locator('.legend .sample')
          .evaluateAll((all) => all.map((one) => getComputedStyle(one).textDecorationStyle));
        expect(new Set(styles).size).toBe(4);
      },
      { hash: '#articles' },
    ));

  test('a kind can be left unmarked; its count stays, and the words stay in the text', () =>
    open(
      html,
      async ({ page }) => {
        expect(await visibleText(page.locator('.legend'))).toMatch(/数值\s*3\s*渠道\s*2\s*引用\s*1\s*地区\s*1/);
        await page.getByLabel('渠道').uncheck();
        expect(await marked(page)).toEqual(['第1市', '100元', '110元', '120元', '《中华人民共和国社会保险法》']);
        expect(await visibleText(page.locator('.article-text'))).toContain('有疑问可拨打12393咨询');
        expect(await position(page)).toBe('0 / 5');
      },
      { hash: address },
    ));

  test('a click on a mark shows its record, with what other articles say', () =>
    open(
      html,
      async ({ page }) => {
        await page.locator('a.marked', { hasText: '110元' }).click();
        const words = await visibleText(panel(page));
        for (const part of ['职工 · 第2档 · 二级 · 住院起付线', CLAIM, '有争议', '医院等级', '原文 2 处，来自 2 篇文章'])
          expect(words).toContain(part);
        expect(await panel(page).locator('.statements > li').allInnerTexts()).toEqual([
          expect.stringMatching(/^110元[\s\S]*就是此处/),
          expect.stringMatching(/^115元[\s\S]*在文章中查看/),
        ]);
        const boxes = await panel(page)
          .locator('.statements > li')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
        expect(boxes[0]).toBe(boxes[1]);
        await panel(page).getByText('JSON', { exact: true }).click();
        const json = JSON.parse((await panel(page).locator('[data-json]').textContent()) ?? '');
        expect(json).toEqual(release.rates.find(({ id }) => id === CLAIM));
        await panel(page).getByRole('link', { name: '在文章中查看' }).click();
        expect(await visibleText(page.locator('#reader-heading'))).toContain(OTHER);
        expect(await current(page)).toBe('115元');
      },
      { hash: address },
    ));

  test('words that state two records lead to both', () =>
    open(
      html,
      async ({ page }) => {
        await page.locator('a.marked', { hasText: '12393' }).click();
        expect(await visibleText(panel(page).locator('h4'))).toBe('热线 · 12393');
        await panel(page).locator('.others a').click();
        await expect.poll(() => visibleText(panel(page).locator('h4'))).toBe('窗口');
        expect(await current(page)).toBe('可拨打12393咨询');
      },
      { hash: address },
    ));

  test('keys step from mark to mark, open and close the panel, and give the focus back', () =>
    open(
      html,
      async ({ page }) => {
        for (const key of ['n', 'n', 'n', 'p', 'ArrowRight']) await page.keyboard.press(key);
        expect([await current(page), await position(page)]).toEqual(['110元', '3 / 7']);
        await page.keyboard.press('Enter');
        expect(await page.locator(':focus').getAttribute('data-panel')).not.toBeNull();
        expect(decodeURIComponent(page.url())).toContain(`/${CLAIM}/`);
        await page.keyboard.press('n');
        expect(await visibleText(panel(page).locator('.answer, h4'))).toContain('第3档');
        await page.keyboard.press('Escape');
        expect(await panel(page).getAttribute('data-open')).toBeNull();
        expect(await visibleText(page.locator(':focus'))).toBe('120元');
      },
      { hash: address },
    ));

  test('a finding leads to its passages, and the panel back to the finding', () =>
    open(html, async ({ page }) => {
      await page.locator(`[id="${FINDING}"]`).getByRole('link', { name: '在文章中查看' }).nth(1).click();
      expect(await visibleText(page.locator('#reader-heading'))).toContain(OTHER);
      expect(await current(page)).toBe('115元');
      await expect.poll(async () => (await page.locator('.marked[aria-current]').boundingBox())?.y).toBeGreaterThan(64);
      await panel(page).getByRole('link', { name: '第1市二级医院住院起付线不一致' }).click();
      await expect.poll(() => page.locator(':focus').getAttribute('id')).toBe(FINDING);
      await page.goBack();
      expect(await current(page)).toBe('115元');
    }));

  test.each([
    ['a record alone', `${address}/${CLAIM}`, '110元', true],
    ['a passage alone', `${address}//0-3`, '第1市', true],
    ['a passage that is no mark', `${address}//4-6`, '', false],
  ])('an address leads to %s', (_, hash, words, opens) =>
    open(
      html,
      async ({ page }) => {
        expect(await current(page)).toBe(words);
        expect((await panel(page).getAttribute('data-open')) !== null).toBe(opens);
        if (!opens) expect(await visibleText(page.locator('mark.passage'))).toBe('保怎');
      },
      { hash },
    ),
  );

  test('an article without a text says so, and shows what was read out of it', () =>
    open(
      renderHtmlReport({ release, regionName, options: { lang: 'zh' } }),
      async ({ page }) => {
        expect(await visibleText(page.locator('.notice'))).toContain('手头没有这篇文章的正文');
        expect(await page.locator('.passage-list mark').allInnerTexts()).toContain('110元');
        await page.keyboard.press('n');
        await page.keyboard.press('Enter');
        expect(await visibleText(panel(page).locator('h4'))).toBe('第1市');
      },
      { hash: address },
    ));

  test('hostile words do nothing in an article either', () => {
    const hostile = hostileRelease();
    const [words] = hostile.rates.flatMap(({ assertions }) => assertions.map(({ evidence }) => evidence.exact));
    for (const { assertions } of hostile.rates) for (const one of assertions) one.evidence = evidenceAt(words!, 0, words!.length, [words!]);
    const texts: SourceFiles = new Map([...FILES].map(([id, file]) => [id, { ...file, text: words! }]));
    return open(
      renderHtmlReport({ release: hostile, files: texts, regionName, options: { lang: 'zh' } }),
      async ({ page }) => {
        await page.locator('a.marked').first().click();
        expect(await visibleText(page.locator('.article-text'))).toContain('<script>window.ran=1</script>');
        expect(await visibleText(panel(page))).toContain('U+202E');
        expect(await page.evaluate('window.ran')).toBeUndefined();
      },
      { hash: '#/article/river-guide' },
    );
  });
});

const PLACES = { list: '#articles', article: address, record: `${address}/${CLAIM}`, rules: '#rules' };
const VIEWPORTS = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

describeInChromium('accessibility of the articles', ({ open }) => {
  const cases = (['zh', 'en'] as const).flatMap((lang) =>
    (['light', 'dark'] as const).flatMap((scheme) => (['desktop', 'phone'] as const).map((viewport) => [lang, scheme, viewport] as const)),
  );
  test.each(cases)('axe finds no violation, and nothing reaches beyond the screen: %s, %s, %s', (lang, colorScheme, viewport) =>
    open(
      renderHtmlReport({ release, files: withBlocks, regionName, options: { lang } }),
      async ({ page }) => {
        for (const [place, hash] of Object.entries(PLACES)) {
          await page.evaluate((target) => {
            location.hash = target;
          }, hash);
          await page.waitForTimeout(50);
          expect(await violations(page), place).toEqual([]);
          expect(await page.locator('html').evaluate((root) => root.scrollWidth), place).toBe(VIEWPORTS[viewport].width);
        }
      },
      { colorScheme, viewport: VIEWPORTS[viewport] },
    ),
  );
});
