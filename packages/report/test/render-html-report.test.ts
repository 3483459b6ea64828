import { createHash } from 'node:crypto';
import type { Contradiction } from '@yibao-rules/model';
import { describe, expect, test } from 'vitest';
import { renderHtmlReport } from '../src/index.js';
import { decisionOn, emptyRelease, exampleRelease, HOSTILE_TEXT, hostileRelease, regionName } from './release-fixture.js';

const options = { lang: 'zh', generatedFrom: 'datasets/v1.2.0' } as const;
const page = renderHtmlReport({ release: exampleRelease(), regionName, options });

describe('the page', () => {
  test('is the same for the same input', () => {
    expect(renderHtmlReport({ release: exampleRelease(), regionName, options })).toBe(page);
  });

  test.each([
    ['title and explanation in Chinese', '<span class="zh" lang="zh-CN">医保咨询应拨12393,不是12333</span>'],
    ['and in English', '<span class="en" lang="en">Medical insurance questions go to 12393, not 12333</span>'],
    ['one side’s words, marked in their context', '<bdi>可以直接拨打</bdi><mark><bdi>12333</bdi></mark><bdi>,人工坐席会逐项解答。</bdi>'],
    ['the other side’s', '<bdi>医保待遇请改拨</bdi><mark><bdi>12393</bdi></mark>'],
    ['the headings above', '<bdi>怎么办理</bdi><span aria-hidden="true"> › </span><bdi>一、电话咨询</bdi>'],
    ['the official record', '全国医疗保障服务热线统一为12393。'],
    ['its document', '<bdi>关于统一医保服务热线的通知</bdi>'],
    ['its number', '示例办〔2020〕1号'],
    ['its date', '<time datetime="2020-09">2020-09</time>'],
    ['the verdict', '结论：以乙为准。'],
    ['its reason', '与官方渠道一致,发布也更晚。'],
    ['a link to the source', 'href="https://example.org/lake?a=1&amp;b=2"'],
    ['a claim’s id', '<code><bdi>640500.<wbr/>employee.<wbr/>inpatient.<wbr/>tier3.<wbr/>deductible</bdi></code>'],
    ['what it was made from', '<bdi>datasets/v1.2.0</bdi>'],
  ])('shows %s', (_, html) => {
    expect(withoutContextMarks(page)).toContain(html);
  });

  test.each([
    ['zh', 'lang="zh-CN" data-language="zh"'],
    ['en', 'lang="en" data-language="en"'],
  ] as const)('opens in %s', (lang, attributes) => {
    expect(renderHtmlReport({ release: exampleRelease(), regionName, options: { ...options, lang } })).toContain(`<html ${attributes}>`);
  });

  test('a decision stands with its reason, and with the name of who made it', () => {
    const release = exampleRelease();
    const [cap, deductible] = release.contradictions as [Contradiction, Contradiction];
    const decisions = [decisionOn(cap, { expires: '2026-11-20' }), decisionOn(deductible, { evidence: '0'.repeat(16) })];
    const decided = renderHtmlReport({ release, regionName, decisions, options });
    expect(decided).toContain('不是矛盾：两处说的是不同年份（编辑小李，2025-11-20，有效至 2026-11-20）');
    expect(decided).toContain(
      'The words changed: decide again. The decision was: No contradiction: 两处说的是不同年份 (编辑小李, 2025-11-20)',
    );
  });

  test('against an older release: new ones are marked, and those that went are listed', () => {
    const old = { ...exampleRelease(), version: '1.1.0' };
    const release = exampleRelease();
    const [cap, deductible, hotline] = release.contradictions as [Contradiction, Contradiction, Contradiction];
    release.contradictions = [cap, hotline];
    old.contradictions = [cap, deductible];
    const compared = renderHtmlReport({ release, against: old, regionName, options });
    expect(compared.match(/<span class="decision"><span class="zh" lang="zh-CN">[^<]*/g)?.map((tag) => tag.replace(/.*>/, ''))).toEqual([
      '新增',
      '已驳回',
    ]);
    expect(compared).toContain('与 v1.1.0 相比：矛盾新增 1 条、有变化 0 条、消失 1 条；数据改动 0 处。');
    expect(compared).toContain(deductible.title.zh);
    expect(page).not.toMatch(/新增<|id="changes"/);
  });

  test('sends nothing anywhere, unless it is served for review: then to its own server', () => {
    const served = renderHtmlReport({ release: exampleRelease(), regionName, options: { ...options, review: true } });
    expect(page).not.toContain('connect-src');
    expect(served).toContain("connect-src 'self'; ");
    expect(page).toContain('id="decide-command"');
    expect(served).not.toContain('id="decide-command"');
  });

  test('says so where there is nothing to show', () => {
    const empty = renderHtmlReport({ release: emptyRelease(), regionName, options });
    expect(empty).toContain('没有发现矛盾。');
    expect(empty).toContain('此版本没有数值。');
    expect(empty).not.toContain('<article');
  });
});

describe('security', () => {
  const hostile = renderHtmlReport({ release: hostileRelease(), regionName, options: { lang: 'zh', generatedFrom: HOSTILE_TEXT } });
  /** What the page says besides its own style sheet and scripts. */
  const markup = hostile.replace(/<(script|style)(?: type="application\/json" id="[\w-]+")?>[\s\S]*?<\/\1>/g, '');

  test('every script and style sheet of the page is admitted by its hash, and nothing else', () => {
    const inline = [...hostile.matchAll(/<(script|style)>([\s\S]*?)<\/\1>/g)];
    const hashes = (name: string) =>
      inline
        .filter(([, tag]) => tag === name)
        .map(
          ([, , text]) =>
            `'sha256-${createHash('sha256')
              .update(text as string)
              .digest('base64')}'`,
        );
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(hostile)?.[1];
    expect(inline).toHaveLength(3);
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hashes('script').join(' ')}`,
      `style-src ${hashes('style').join(' ')}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test.each(['<script', '<img', '<svg', '<!--', '</style', '</script'])('a source cannot open or close %s', (tag) => {
    expect(markup).not.toContain(tag);
  });

  test.each(['\u202e', '\u202c', '\u2028', '\u2029', '\u0000'])('%j does not act on the words around it', (mark) => {
    expect(markup.replace(/"[^"]*"/g, '""')).not.toContain(mark);
  });

  test('every link is one of the page’s own or goes to the web', () => {
    const links = [...markup.matchAll(/\shref="([^"]*)"/g)].map(([, href]) => href);
    expect(links.length).toBeGreaterThan(5);
    for (const href of links) expect(href).toMatch(/^(#|https?:\/\/)/);
  });

  test('no element carries an event handler or a style of its own', () => {
    for (const tag of markup.match(/<[a-z][^>]*>/g) ?? []) {
      expect(tag.replace(/"[^"]*"/g, '""')).not.toMatch(/\s(on[a-z]+|style)=/);
    }
  });

  test('hostile words are shown as they are, marks that reorder them by their code point', () => {
    expect(markup).toContain('&lt;script>window.ran=1&lt;/script>');
    expect(markup).toContain('&amp;lt;b&amp;gt; &amp;amp;');
    expect(markup).toContain('<span class="code-point">U+202E</span>反转<span class="code-point">U+202C</span>');
  });
});

/** The context that evidence carries is cut at a fixed length; what was cut off does not matter here. */
function withoutContextMarks(html: string): string {
  return html.replace(/<bdi>[^<]*(可以直接拨打|医保待遇请改拨)<\/bdi>/g, '<bdi>$1</bdi>');
}
