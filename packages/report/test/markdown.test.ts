import type { Contradiction, Release } from '@yibao-rules/model';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { renderMarkdownReport } from '../src/index.js';
import { codeSpan, cutWords, escapeMarkdown } from '../src/markdown/escape.js';
import { decisionOn, emptyRelease, exampleRelease, FILES, HOSTILE_TEXT, hostileRelease, regionName } from './release-fixture.js';

function report(release: Release, over: Partial<Parameters<typeof renderMarkdownReport>[0]> = {}): string {
  return renderMarkdownReport({ release, against: null, regionName, files: FILES, lang: 'zh', ...over });
}

/** As a code host shows it, but with every tag left in. */
function html(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, allowDangerousProtocol: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

function textOf(markdown: string): string {
  return html(markdown)
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u200b', '');
}

function finding(over: Partial<Contradiction>): Contradiction {
  return { ...exampleRelease().contradictions[1]!, ...over };
}

describe('a release by itself', () => {
  const markdown = report(exampleRelease());

  test.each([
    [
      'both sides, each with its source and its place in the file',
      '甲: 遇到医保问题怎么问?可以直接拨打12333,人工坐席会逐项解答。 — 河边市民看病报销一本通, 2024-10-22 sources/河边 指南.txt:1:17',
    ],
    [
      'the other side',
      '乙: 原来的12333热线只管社保卡了,医保待遇请改拨12393咨询。 — 湖滨医保热线怎么打, 2025-03-13 sources/lake-guide.txt:1:25',
    ],
    ['the official record', '官方依据: 全国医疗保障服务热线统一为12393。 (关于统一医保服务热线的通知, 示例办〔2020〕1号, 2020-09)'],
    ['the verdict', '结论：以乙为准。 与官方渠道一致,发布也更晚。'],
    ['how many', '待处理 2 · 已作决定 1'],
  ])('says %s', (_, words) => {
    expect(textOf(markdown)).toContain(words);
  });

  test('the words of a side stand out, whatever stands around them', () => {
    const release = exampleRelease();
    const side = release.contradictions[2]!.sides[0]!;
    side.evidence = { ...side.evidence, exact: '《通知》', prefix: '见', suffix: '规定' };
    expect(html(report(release))).toContain('见<b>《通知》</b>规定');
  });

  test('folds what was decided, with the decision and who made it', () => {
    const release = exampleRelease();
    const decisions = [decisionOn(release.contradictions[0]!)];
    const [shown, folded] = html(report(release, { decisions })).split('<details>');
    expect(folded).toContain('<summary>已作决定 (1)</summary>');
    expect(folded).toContain('同一篇文章给出两个限额');
    expect(folded).toContain('不是矛盾: 两处说的是不同年份 (编辑小李, 2025-11-20)');
    expect(shown).not.toContain('两个限额');
  });

  test('speaks English', () => {
    const english = textOf(report(exampleRelease(), { lang: 'en' }));
    expect(english).toContain('Verdict: B holds. It agrees with the official record, and is later.');
    expect(english).not.toContain('结论');
  });

  test('says so where nothing was found', () => {
    expect(report(emptyRelease())).toBe('## 医保社保内容核对 · v1.0.0\n\n没有发现矛盾。\n');
  });

  test('says that a decision no longer holds', () => {
    const release = exampleRelease();
    const decisions = [decisionOn(release.contradictions[2]!, { evidence: '0'.repeat(16) })];
    expect(textOf(report(release, { decisions }))).toContain('须重新处理');
  });
});

describe('against an older release', () => {
  const old = { ...exampleRelease(), version: '1.1.0' };

  test('nothing at all where the findings are the same', () => {
    expect(report(exampleRelease(), { against: old })).toBe('');
  });

  test('new ones in full; changed, gone and still open ones folded, each once', () => {
    const release = exampleRelease();
    const [cap, deductible, hotline] = release.contradictions as [Contradiction, Contradiction, Contradiction];
    const added = finding({ id: 'arithmetic:00000000000a', rule: 'arithmetic', title: { zh: '合计不符', en: 'sum' } });
    release.contradictions = [{ ...cap, status: 'open' }, added, hotline];
    const page = html(report(release, { against: old }));
    const [shown, ...folds] = page.split('<details>');
    expect(textOf(shown ?? '')).toContain('新增 1 · 有变化 1 · 已消失 1 · 仍待处理 1');
    expect(shown).toContain('合计不符');
    expect(folds.map((fold) => /<summary>(.*?)<\/summary>[\s\S]*?<code>(.*?)<\/code>/.exec(fold)?.slice(1))).toEqual([
      ['有变化 (1)', cap.id],
      ['已消失 (1)', deductible.id],
      ['仍待处理 (1)', hotline.id],
    ]);
  });

  test('a great many stay within what a code host takes, and how many are left out is said', () => {
    const long = '长'.repeat(3000);
    const many = (from: number) =>
      Array.from({ length: 2000 }, (_, index) =>
        finding({ id: `arithmetic:${String(from + index).padStart(12, '0')}`, title: { zh: long, en: long } }),
      );
    const markdown = report(
      { ...old, contradictions: [...many(0), ...many(5000)] },
      { against: { ...old, contradictions: [...many(5000), ...many(9000)] } },
    );
    expect(markdown.length).toBeLessThan(60_000);
    expect(markdown).toMatch(/另有 19\d\d 条/);
  });
});

describe('words of a source', () => {
  const decisions = exampleRelease().contradictions.map((one) =>
    decisionOn(one, { reason: HOSTILE_TEXT, by: HOSTILE_TEXT, evidence: '0'.repeat(16) }),
  );
  const page = html(report(hostileRelease(), { decisions, against: { ...emptyRelease() } }));

  test('become no markup', () => {
    const tags = new Set([...page.matchAll(/<\/?([a-z0-9]+)[^>]*>/gi)].map(([tag]) => tag.replace('/', '')));
    expect([...tags].sort()).toEqual(['<b>', '<code>', '<details>', '<h2>', '<h3>', '<li>', '<p>', '<strong>', '<summary>', '<ul>']);
    expect(page).toContain('[U+202E]反转[U+202C]');
  });

  test.each([
    '@everyone',
    'x@example.org',
    '#12',
    'GH-12',
    'owner/repo#3',
    'https://example.org/a',
    'HTTP://EXAMPLE.ORG',
    'www.example.org',
    'mailto:a@b.example',
    ':tada:',
    '[link](https://example.org)',
    '![image](https://example.org/a.png)',
    '[note]: https://example.org',
    '<https://example.org>',
    '&lt;b&gt; &copy;',
    '**bold** _it_ ~~gone~~ `code` $x$',
    '# heading',
    '1. one\n2. two\n\n- three',
    '| a | b |\n|---|---|',
    '---\ntitle: x\n---',
    '\\',
    '[^1]',
    '- [ ] task',
  ])('%j is shown as it is, and refers to nothing', (words) => {
    const shown = html(`- ${escapeMarkdown(words)} x\n`);
    expect(shown.replaceAll('\u200b', '')).toBe(
      `<ul>\n<li>${words.replace(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')} x</li>\n</ul>\n`,
    );
    expect(shown).not.toMatch(/[@#]\w|:\/\/|www\.\w|GH-\d|:\w+:/i);
  });

  test.each(['a`b', '``', '`', 'a\nb', '&amp;<i>'])('a code span holds %j', (words) => {
    const [, inside] = /<code>([\s\S]*)<\/code>/.exec(html(`- ${codeSpan(words)}`)) ?? [];
    expect(inside?.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>')).toBe(words.replace('\n', ' '));
  });

  test('are cut between characters', () => {
    expect(cutWords('医保😀😀😀', 4)).toBe('医保😀…');
    expect(cutWords('医保😀', 3)).toBe('医保😀');
  });
});
