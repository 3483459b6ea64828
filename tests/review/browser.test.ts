import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInChromium, visibleText } from '../report/chromium.js';
import { type RunningReview, startReview } from '../support/review.js';
import { temporaryProject } from '../support/yibao.js';

describeInChromium('deciding in a page that yibao review serves', ({ visit }) => {
  let project: ReturnType<typeof temporaryProject>;
  let review: RunningReview;
  beforeAll(async () => {
    project = temporaryProject();
    review = await startReview(project.root);
  });
  afterAll(async () => {
    await review.end();
    project.remove();
  });
  const decisions = () => JSON.parse(readFileSync(join(project.root, 'pipelines/medical-insurance/triage.json'), 'utf8')).decisions;

  test('a click dismisses a finding: the file, the finding and the filter follow; another takes it back', () =>
    visit(review.url.href, async ({ page }) => {
      const finding = page.locator('#findings [data-item]').first();
      const id = await finding.getAttribute('id');
      await finding.getByRole('button', { name: '处理' }).click();
      await page.locator('#decide-decision').selectOption('dismissed');
      await page.getByRole('button', { name: '保存' }).click();
      expect(await page.locator('#decide').isVisible()).toBe(true); // the reason and the name are asked for first
      await page.getByLabel('理由').fill('读者分得清');
      await page.getByLabel('处理人').fill('小李');
      await page.getByRole('button', { name: '保存' }).click();
      await expect.poll(() => page.locator('#decide').isVisible()).toBe(false);
      expect(decisions()).toMatchObject([{ finding: id, decision: 'dismissed', reason: '读者分得清', by: '小李' }]);
      expect(await visibleText(finding.locator('.decision'))).toBe('已驳回');
      expect(await visibleText(finding.locator('.triage-note'))).toMatch(/^不是矛盾：读者分得清（小李，\d{4}-\d{2}-\d{2}）$/);
      await page.getByLabel('处理状态').selectOption('dismissed');
      await expect.poll(() => page.locator('#findings [data-item]:visible').count()).toBe(1);

      await finding.getByRole('button', { name: '处理' }).click();
      expect(await page.getByLabel('理由').inputValue()).toBe('读者分得清');
      await page.getByRole('button', { name: '撤销决定' }).click();
      await expect.poll(decisions).toEqual([]);
      await expect.poll(() => page.locator('#findings [data-item]:visible').count()).toBe(0);
    }));
});
