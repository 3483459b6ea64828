import { UserError } from '@yibao-rules/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.js';

const TIMES = 300_000;
const fill = (unit: string) => unit.repeat(Math.ceil(TIMES / unit.length));

describe('hostile pages', () => {
  it.each([
    ['elements inside one another', '<div>'.repeat(5000), /2000 elements/],
    ['attributes on one tag', `<div ${Array.from({ length: 100_000 }, (_, i) => `a${i}`).join(' ')}>`, /500 attributes/],
    ['elements side by side', '<br>'.repeat(300_001), /300000 elements/],
    ['siblings far down', `${'<div>'.repeat(1900)}${'<hr>'.repeat(20_000)}`, /nests too many/],
    ['lines', `<pre>${'一\n'.repeat(200_002)}`, /200000 lines/],
  ])('of too many %s are refused', (_, html, message) => {
    expect(() => read(html)).toThrow(expect.objectContaining({ name: UserError.name, message: expect.stringMatching(message) }));
  });

  it.each([
    ['a comment that nothing closes', `<p>甲。<!--${fill('x')}`],
    ['an attribute that nothing closes', `<p>甲。<a href="${fill('x ')}`],
    ['a word without end', `<p>${fill('甲')}`],
    ['spaces', `<p>甲${fill(' ')}`],
    ['brackets', `<p>${fill('【[（')}`],
    ['labels', `<p>${fill('来源：')}`],
    ['days', `<p>${fill('2024-01-01 ')}`],
    ['classes', `<p class="${fill('aB ')}">甲。`],
    ['declarations', `<style>${fill('.a{display:none}')}</style><p style="${fill('a:b;')}">甲。`],
    ['a title', `<title>${fill('a_b - ')}</title><p>甲。`],
    ['fields of a script', `<script>${fill('"content":"')}</script>`],
    ['brackets of JSON', `<script type="application/ld+json">${'['.repeat(100_000)}</script>`],
    [
      'spans',
      `<table><tr><td colspan=1000 rowspan=65000>x</td><td>y</td></tr>${'<tr><td colspan=1000>x</td><td>y</td></tr>'.repeat(300)}</table>`,
    ],
    ['formatting that nothing closes', Array.from({ length: 300 }, (_, i) => `<b id=${i}>`).join('') + '<p>甲。'.repeat(300)],
    ['links', '<li><a href="/x">甲乙丙丁戊己庚辛</a></li>'.repeat(3000)],
  ])('of %s come to an end', (_, html) => {
    const { text, blocks } = read(html);
    expect(blocks.every((block) => block.end <= text.length)).toBe(true);
  });
});

const NAMES = [
  'div',
  'p',
  'table',
  'tr',
  'td',
  'th',
  'ul',
  'li',
  'a',
  'b',
  'h1',
  'h2',
  'span',
  'br',
  'img',
  'blockquote',
  'pre',
  'form',
  'section',
  'svg',
  'template',
  'select',
  'button',
  'title',
  'script',
];
const ATTRIBUTES = [
  '',
  ' class="comment"',
  ' class="related"',
  ' style="display:none"',
  ' href="/x"',
  ' colspan=2',
  ' rowspan=3',
  ' hidden',
  ' id=zoom',
  ' alt="起付标准对照表"',
  ' class="tab-pane" style="display:none"',
];
const WORDS = [
  '住院',
  '报销九成，不必先垫钱。',
  '相关推荐',
  '发布时间：2024-05-06',
  '来源：某网',
  '一、',
  '1.',
  '　　',
  '&nbsp;',
  '&lt;',
  '\n',
  '索引号',
  '3天前',
  '网友评论',
  '😀',
  '\ud83d',
  '\u200b',
  '<!--',
  '-->',
  '<',
];
const tag = fc
  .tuple(fc.constantFrom('<', '<', '</'), fc.constantFrom(...NAMES), fc.constantFrom(...ATTRIBUTES))
  .map(([open, name, attribute]) => `${open}${name}${open === '<' ? attribute : ''}>`);
const pages = fc.array(fc.oneof(tag, fc.constantFrom(...WORDS)), { maxLength: 120 }).map((parts) => parts.join(''));

describe('any page', () => {
  it('gives blocks in order inside the text, the same each time, and no word that the page does not hold', () => {
    fc.assert(
      fc.property(pages, (html) => {
        const about = { retrievedAt: '2024-05-06T08:30:00+08:00', url: 'https://www.sohu.com/a/1' };
        const article = read(html, about);
        expect(read(html, about)).toEqual(article);
        let end = 0;
        for (const block of article.blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          end = block.end;
        }
        expect(end).toBeLessThanOrEqual(article.text.length);
        const stated = new Set(html);
        expect([...article.text].filter((one) => /\p{Script=Han}/u.test(one) && !stated.has(one))).toEqual([]);
      }),
      { numRuns: 250, seed: 20240506 },
    );
  });

  it('of any bytes is read or refused with a message', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom(null, 'gbk', 'utf-8', 'big5', 'utf-16le', 'nonsense'),
        (bytes, charset) => {
          try {
            expect(read(bytes, { charset }).charset).not.toBe('');
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
          }
        },
      ),
      { numRuns: 250, seed: 20240506 },
    );
  });
});
