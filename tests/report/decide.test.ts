import { execFileSync } from 'node:child_process';
import { renderHtmlReport } from '@yibao-rules/report';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { exampleRelease, regionName } from '../../packages/report/test/release-fixture.js';
import { describeInChromium, visibleText } from './chromium.js';

const html = renderHtmlReport({ release: exampleRelease(), regionName, options: { lang: 'zh' } });
const HOTLINE = 'superseded-channel:0123456789ab';

/** The words that a shell would hand to the command. */
function wordsOf(command: string): string[] {
  const script = `npx() { printf '%s\\0' "$@"; }\n${command}`;
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

describeInChromium('deciding in a page opened from disk', ({ open }) => {
  test.each([
    ['plain words', '说的是不同年份'],
    ['quotes and expansions', `it's "$HOME" \`id\` $(id) \\ ! * ; & | > x`],
    ['a second line', 'one\ntwo'],
  ])('gives the command to paste, safe for a shell: %s', (_, reason) =>
    open(html, async ({ page }) => {
      await page.locator(`[id="${HOTLINE}"]`).getByRole('button', { name: '处理' }).click();
      await page.getByLabel('决定').selectOption('different-scope');
      await page.getByLabel('理由').fill(reason);
      await page.getByLabel('处理人').fill("O'Neil");
      const command = await page.locator('#decide-command').inputValue();
      expect(wordsOf(command)).toEqual([
        'yibao',
        'triage',
        'add',
        HOTLINE,
        '--decision',
        'different-scope',
        '--by',
        "O'Neil",
        '--reason',
        reason.replace('\n', ' '),
      ]);
    }),
  );

  test('gives no command while the reason or the name is missing', () =>
    open(html, async ({ page }) => {
      const command = () => page.locator('#decide-command').inputValue();
      await page.locator(`[id="${HOTLINE}"]`).getByRole('button', { name: '处理' }).click();
      expect([await command(), await visibleText(page.locator('[data-message]'))]).toEqual(['', '还须填写：理由、处理人']);
      expect(await page.getByRole('button', { name: '复制命令' }).isDisabled()).toBe(true);
      await page.getByLabel('决定').selectOption('accepted');
      await page.getByLabel('处理人').fill('小李');
      expect(await command()).toBe(`npx yibao triage add '${HOTLINE}' --decision accepted --by '小李'`);
    }));

  test('the dialog takes the keys while it is open, gives the focus back, and axe finds no violation in it', () =>
    open(html, async ({ page }) => {
      const button = page.locator(`[id="${HOTLINE}"]`).getByRole('button', { name: '处理' });
      await button.focus();
      await page.keyboard.press('Enter');
      await page.getByLabel('理由').pressSequentially('j/k');
      expect(await page.getByLabel('理由').inputValue()).toBe('j/k');
      await page.evaluate(axe.source);
      const results = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as axe.AxeResults;
      expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await page.locator('#decide').isVisible()).toBe(false);
      expect(await visibleText(page.locator(':focus'))).toBe('处理…');
    }));

  test('is offered only where a script runs', () =>
    open(html, async ({ page }) => expect(await page.locator('.decide-button:visible').count()).toBe(0), { javaScriptEnabled: false }));
});
