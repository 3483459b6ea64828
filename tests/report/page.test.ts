import { renderHtmlReport } from '@yibao-rules/report';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { emptyRelease, exampleRelease, regionName } from '../../packages/report/test/release-fixture.js';
import { describeInChromium, visibleText } from './chromium.js';

const HOTLINE = 'superseded-channel:0123456789ab';
const DEDUCTIBLE = 'value-conflict:abcdef012345';
const CAP = 'self-conflict:5e1f00000001';
const html = renderHtmlReport({ release: exampleRelease(), regionName, options: { lang: 'zh', generatedFrom: 'datasets/v1.2.0' } });

async function shownFindings(page: Page): Promise<string[]> {
  return page.locator('#findings [data-item]:visible').evaluateAll((items) => items.map((item) => item.id));
}

async function expectShown(page: Page, ids: readonly string[]): Promise<void> {
  await expect.poll(() => shownFindings(page)).toEqual(ids);
}

async function focusedId(page: Page): Promise<string | null> {
  return page.locator(':focus').getAttribute('id');
}

describeInChromium('the report, opened from disk', ({ open }) => {
  test('shows 12333 beside 12393, each in its context, with source, date, record and verdict', () =>
    open(html, async ({ page }) => {
      const finding = page.locator(`[id="${HOTLINE}"]`);
      const [left, right] = await finding.locator('.side').all();
      expect(await visibleText(left!.locator('mark'))).toBe('12333');
      expect(await visibleText(right!.locator('mark'))).toBe('12393');
      expect(await visibleText(left!.locator('blockquote'))).toContain('可以直接拨打12333,人工坐席');
      expect(await visibleText(left!.locator('.headings'))).toContain('怎么办理 › 一、电话咨询');
      expect(await visibleText(right!.locator('figcaption'))).toContain('2025-03-13');
      expect(await visibleText(finding.locator('.reference'))).toContain('示例办〔2020〕1号');
      expect(await visibleText(finding.locator('.verdict'))).toBe('结论：以乙为准。 与官方渠道一致,发布也更晚。');
      const boxes = await Promise.all([left?.boundingBox(), right?.boundingBox()]);
      expect(boxes[0]?.y).toBe(boxes[1]?.y);
      expect(boxes[1]?.x).toBeGreaterThan((boxes[0]?.x ?? 0) + (boxes[0]?.width ?? 0));
    }));

  test.each([
    ['severity', (page: Page) => page.getByLabel('警告').check(), [DEDUCTIBLE]],
    ['rule', (page: Page) => page.locator('[name=rule][value=superseded-channel]').check(), [HOTLINE]],
    ['source', (page: Page) => page.locator('#findings-source').selectOption('hill-guide'), [CAP]],
    ['region', (page: Page) => page.locator('#findings-region').selectOption('640500'), [HOTLINE, DEDUCTIBLE]],
    ['decision', (page: Page) => page.getByLabel('处理状态').selectOption('dismissed'), [CAP]],
    ['words of a source', (page: Page) => page.fill('#findings-search', '人工坐席'), [HOTLINE]],
    ['words in full width', (page: Page) => page.fill('#findings-search', '１２３９３咨询'), [HOTLINE]],
    ['two words', (page: Page) => page.fill('#findings-search', '起付线  二级'), [DEDUCTIBLE]],
    ['words of the language that is not shown', (page: Page) => page.fill('#findings-search', 'TWO CAPS'), [CAP]],
  ])('filters by %s', (_, narrow, ids) =>
    open(html, async ({ page }) => {
      await expectShown(page, [HOTLINE, DEDUCTIBLE, CAP]);
      await narrow(page);
      await expectShown(page, ids);
      expect(await visibleText(page.locator('#findings output'))).toBe(`显示 ${ids.length} 条，共 3 条`);
    }),
  );

  test('the counts say what each choice would show; nothing left is said; clearing shows all', () =>
    open(html, async ({ page }) => {
      const counts = (name: string) => page.locator(`.choice:has([name=${name}]) .count`).allInnerTexts();
      const sources = () => page.locator('#findings-source option').allInnerTexts();
      expect(await sources()).toEqual(['全部来源', '山区职工医保待遇速览 (1)', '湖滨医保热线怎么打 (2)', '河边市民看病报销一本通 (2)']);
      await page.getByLabel('错误').check();
      expect(await counts('severity')).toEqual(['1', '1', '1']);
      expect(await counts('rule')).toEqual(['1', '0', '0']);
      expect((await sources())[1]).toBe('山区职工医保待遇速览 (0)');
      await page.locator('[name=rule][value=self-conflict]').check();
      await expectShown(page, []);
      expect(await page.getByText('没有符合筛选条件的内容。').first().isVisible()).toBe(true);
      await page.getByRole('button', { name: '清除筛选' }).click();
      await expectShown(page, [HOTLINE, DEDUCTIBLE, CAP]);
    }));

  test('switches language, labels and options included, and remembers it', () =>
    open(html, async ({ page, url }) => {
      const heading = page.locator(`[id="${HOTLINE}"] h3`);
      expect(await visibleText(heading)).toBe('医保咨询应拨12393,不是12333');
      await page.getByRole('button', { name: 'English' }).click();
      for (const visit of ['at once', 'when opened again']) {
        expect(await visibleText(heading), visit).toBe('Medical insurance questions go to 12393, not 12333');
        expect(await page.title(), visit).toBe('Insurance content review');
        expect(await page.locator('html').getAttribute('lang'), visit).toBe('en');
        expect(await visibleText(page.locator('#findings-region option').first()), visit).toBe('All regions');
        expect(await visibleText(page.locator(`[id="${HOTLINE}"] mark`).first()), visit).toBe('12333');
        await page.goto(url);
      }
      await page.getByRole('button', { name: '中文' }).click();
      expect(await visibleText(heading)).toBe('医保咨询应拨12393,不是12333');
    }));

  test('opens in the language it was made in', () =>
    open(renderHtmlReport({ release: exampleRelease(), regionName, options: { lang: 'en' } }), async ({ page }) => {
      expect(await visibleText(page.locator('h1'))).toBe('Insurance content review');
    }));

  test('an address leads to one finding', () =>
    open(
      html,
      async ({ page }) => {
        expect(await focusedId(page)).toBe(CAP);
        expect(await page.locator(`[id="${CAP}"] h3`).isVisible()).toBe(true);
      },
      { hash: `#${CAP}` },
    ));

  test('a side leads to its claim, and the claim back to the finding, whatever the filters hide', () =>
    open(html, async ({ page }) => {
      await page.locator(`[id="${DEDUCTIBLE}"] a.claim-id`).first().click();
      await expect.poll(() => focusedId(page)).toBe('claim:640500.employee.inpatient.tier3.deductible');
      expect(await shownFindings(page)).toEqual([]);
      await page.getByRole('navigation').getByText('矛盾').click();
      await page.getByLabel('错误').check();
      await expectShown(page, [HOTLINE]);
      await page.getByRole('navigation').getByText('各地数值').click();
      await page.locator('a.finding-link').click();
      await expect.poll(() => focusedId(page)).toBe(DEDUCTIBLE);
      await expectShown(page, [HOTLINE, DEDUCTIBLE, CAP]);
    }));

  test('a part opens at its head, however far down the other one was read', () =>
    open(
      html,
      async ({ page }) => {
        await page.evaluate('window.scrollTo(0, document.body.scrollHeight)');
        await page.getByRole('navigation').getByText('各地数值').click();
        await expect.poll(async () => (await page.locator('#claims-heading').boundingBox())?.y).toBeLessThan(300);
        expect((await page.locator('#claims-heading').boundingBox())?.y).toBeGreaterThan(0);
        await page.goBack();
        await expect.poll(() => shownFindings(page)).toHaveLength(3);
      },
      { viewport: { width: 1280, height: 400 } },
    ));

  test('without scripts everything can be read, and no control is shown that would not work', () =>
    open(
      html,
      async ({ page }) => {
        await expectShown(page, [HOTLINE, DEDUCTIBLE, CAP]);
        expect(await page.locator('#claims tr[data-item]:visible').count()).toBe(3);
        expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0);
      },
      { javaScriptEnabled: false },
    ));

  test('keys go through what is shown, search, and clear', () =>
    open(html, async ({ page, url }) => {
      await page.keyboard.press('j');
      expect(await focusedId(page)).toBe(HOTLINE);
      await page.keyboard.press('j');
      await page.keyboard.press('ArrowDown');
      expect(await focusedId(page)).toBe(CAP);
      expect(decodeURIComponent(page.url())).toBe(`${url}#${CAP}`);
      await page.keyboard.press('j');
      expect(await focusedId(page)).toBe(CAP);
      await page.keyboard.press('k');
      expect(await focusedId(page)).toBe(DEDUCTIBLE);
      await page.keyboard.press('/');
      expect(await focusedId(page)).toBe('findings-search');
      await page.keyboard.type('12333j');
      await expectShown(page, []);
      await page.keyboard.press('Escape');
      await expectShown(page, [HOTLINE, DEDUCTIBLE, CAP]);
      expect(await page.locator('#findings-search').inputValue()).toBe('');
    }));

  test('lists the values by region, searchable', () =>
    open(
      html,
      async ({ page }) => {
        const headings = () => page.locator('#claims h3:visible').allInnerTexts();
        const rows = () => page.locator('#claims tr[data-item]:visible th').allInnerTexts();
        expect(await headings()).toEqual(expect.arrayContaining(['未指明地区', '中卫市 640500']));
        expect(await visibleText(page.locator('#claims tr[data-item]').first())).toMatch(
          /住院封顶线[\s\S]*40万元[\s\S]*单一来源[\s\S]*河边市民/,
        );
        await page.fill('#claims-search', '有争议');
        await expect.poll(rows).toEqual([expect.stringContaining('三级 · 住院起付线')]);
        expect(await page.locator('#claims .claim-group:visible h3').allInnerTexts()).toEqual(['中卫市 640500']);
      },
      { hash: '#claims' },
    ));

  test('prints the findings that are shown, without the controls', () =>
    open(html, async ({ page }) => {
      await page.getByLabel('警告').check();
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByLabel('警告').isVisible()).toBe(false);
      expect(await page.locator('nav').isVisible()).toBe(false);
      await expectShown(page, [DEDUCTIBLE]);
    }));

  test('against an older release: what is new, changed and gone, findings first, each with a way to it', () => {
    const now = exampleRelease();
    const [cap, ...others] = now.contradictions;
    const against = {
      ...exampleRelease(),
      version: '1.1.0',
      contradictions: [...others, { ...cap!, id: 'self-conflict:000000000001' }],
      rates: exampleRelease()
        .rates.map((rate) => (rate.value === null ? rate : { ...rate, value: { ...rate.value, min: 0 } }))
        .slice(0, 2),
    };
    return open(
      renderHtmlReport({ release: now, against, regionName, options: { lang: 'zh' } }),
      async ({ page }) => {
        expect(await visibleText(page.locator('.changes .lead'))).toBe(
          '与 v1.1.0 相比：矛盾新增 1 条、有变化 0 条、消失 1 条；数据改动 2 处。',
        );
        expect(await page.locator('.change-values').allInnerTexts()).toEqual(['40万元', '0元至500元 → 500元']);
        await page.locator('.changes').getByRole('link').first().click();
        await expect.poll(() => focusedId(page)).toBe(CAP);
      },
      { hash: '#changes' },
    );
  });

  test('says so where there is nothing to show', () =>
    open(renderHtmlReport({ release: emptyRelease(), regionName, options: { lang: 'zh' } }), async ({ page }) => {
      expect(await page.getByText('没有发现矛盾。').isVisible()).toBe(true);
      await page.keyboard.press('j');
      await page.keyboard.press('/');
    }));
});
