import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article, ArticleRecord } from '@yibao-rules/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paragraph, tinyPdf } from '../../packages/parse/test/pdf/tiny-pdf.js';
import { yibao } from '../support/yibao.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yibao-pdf-'));
  const title = { text: '呼伦贝尔市职工医保待遇问答', x: 180, y: 90, size: 18 };
  const first = paragraph('在职职工在一级医院住院的报销比例为87%,起付标准为每次230元。', 140);
  const second = paragraph('有疑问的可以拨打12333热线咨询医保报销。', 140);
  writeFileSync(join(folder, 'notice.pdf'), tinyPdf([[title, ...first], second]));
  writeFileSync(join(folder, 'scan.pdf'), tinyPdf([[]]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a PDF', () => {
  it('is parsed with its pages', () => {
    const ran = yibao(['parse', 'notice.pdf'], { cwd: folder });
    expect(ran).toMatchObject({ status: 0, stderr: 'note: notice.pdf: Read from the text of 2 pages.\n' });
    const { title, text, pages } = JSON.parse(ran.stdout) as Article;
    expect(title).toBe('呼伦贝尔市职工医保待遇问答');
    expect(pages?.map(({ start, end }) => text.slice(start, end).includes('12333'))).toEqual([false, true]);
  });

  it('gives records whose evidence names the page', () => {
    const [{ rates, channels }] = JSON.parse(yibao(['extract', 'notice.pdf', '--format', 'json'], { cwd: folder }).stdout) as [
      ArticleRecord,
    ];
    expect(rates.map(({ evidence }) => [evidence.exact, evidence.page])).toEqual([
      ['87%', 1],
      ['每次230元', 1],
    ]);
    expect(channels.map(({ number, evidence }) => [number, evidence.page])).toEqual([['12333', 2]]);
  });

  it('is checked, and a finding says on which page a side stands', () => {
    const ran = yibao(['check', 'notice.pdf', '--lang', 'en'], { cwd: folder });
    expect(ran.stdout).toContain('superseded-channel');
    expect(ran.stdout).toMatch(/- notice, page 2: .*12333/);
  });

  it('that is a scan is a mistake with a way out', () => {
    const ran = yibao(['extract', 'scan.pdf'], { cwd: folder });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('scan.pdf: This PDF has no text: its page is a picture (a scan).');
    expect(ran.stderr).toContain('Run character recognition over it first');
  });
});
