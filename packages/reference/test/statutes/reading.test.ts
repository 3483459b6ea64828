import { UserError } from '@yibao-rules/model';
import { describe, expect, it } from 'vitest';
import { instruments, statutes } from '../../src/index.js';

const MARKDOWN = `# 图书借阅条例

（2019年1月1日公布）

## 第一章　总则

第一条　为了规范借阅，
制定本条例。

**第二条** 借期为三十日。

（一）工具书除外；
（二）期刊除外。

第二条之一 馆际互借另行规定。

## 附件

本附件不属于任何条文。
`;

describe('statuteFromMarkdown', () => {
  it('reads title and articles, joins wrapped lines, and leaves headings and appendices out', () => {
    expect(statutes.statuteFromMarkdown(MARKDOWN, 'a.md')).toMatchObject({
      title: '图书借阅条例',
      articles: [
        { number: 1, suffix: null, text: '为了规范借阅，\n制定本条例。' },
        { number: 2, suffix: null, text: '借期为三十日。\n（一）工具书除外；\n（二）期刊除外。' },
        { number: 2, suffix: 1, text: '馆际互借另行规定。' },
      ],
    });
  });

  it.each([
    ['wrapped within a clause', '# 甲条例\n第一条 读者凭借书\n证借阅图书。', '读者凭借书证借阅图书。'],
    ['a title without a mark', '甲条例\r\n第1条\u3000读者凭证借阅。', '读者凭证借阅。'],
    ['a sentence about another article', '# 甲条例\n第一条 按规定办理。\n第三条规定的情形除外。', '按规定办理。\n第三条规定的情形除外。'],
    ['a heading as article', '# 甲条例\n### 第一百零一条\n按规定办理。', '按规定办理。'],
  ])('%s', (_, markdown, text) => {
    expect(statutes.statuteFromMarkdown(markdown, 'a.md').articles.map((article) => article.text)).toEqual([text]);
  });

  it.each([
    ['no article', '# 甲条例\n正文', /no line begins with 第…条/],
    ['no title', '第一条 正文。', /line 1: no title/],
    ['an empty article', '# 甲条例\n\n第一条\n\n第二条 正文。', /line 3: the article has no words/],
    ['an article twice', '# 甲条例\n第一条 正文。\n\n第一条 正文。', /line 4: 第1条 stands there twice/],
    ['two statutes', '# 甲条例\n第一条 甲。\n第二条 乙。\n# 乙条例\n第一条 甲。', /line 5: 第1条 follows 第2条/],
  ])('refuses %s', (_, markdown, message) => {
    expect(() => statutes.statuteFromMarkdown(markdown, 'a.md')).toThrow(UserError);
    expect(() => statutes.statuteFromMarkdown(markdown, 'a.md')).toThrow(message);
  });
});

describe('statuteFromJson', () => {
  const article = { number: 1, suffix: null, text: '正文。' };

  it('reads what title and articles say, and leaves other keys', () => {
    const json = JSON.stringify({ title: '甲条例', source: '某处', articles: [article] });
    expect(statutes.statuteFromJson(json, 'a.json')).toEqual({
      title: '甲条例',
      short_titles: [],
      kind: 'other',
      promulgated: null,
      revised: [],
      effective: null,
      articles: [article],
    });
  });

  it.each([
    ['{"title": "甲条例",\n articles: []}', /^line 2, column 2: not JSON/],
    ['[]', /^\/: /],
    ['{"articles": []}', /^\/title: /],
    [JSON.stringify({ title: '甲条例', articles: [] }), /^\/articles: /],
    [JSON.stringify({ title: '甲条例', articles: [article, { ...article, text: '' }] }), /^\/articles\/1\/text: /],
    [JSON.stringify({ title: '甲条例', articles: [article, article] }), /^\/articles\/1: 第1条 stands there twice/],
    [JSON.stringify({ title: '甲条例', effective: '去年', articles: [article] }), /^\/effective: /],
  ])('refuses %s', (json, message) => {
    expect(() => statutes.statuteFromJson(json, 'a.json')).toThrow(message);
  });
});

describe('versionOf', () => {
  const law = instruments.find('社会保险法');
  const text = (articles: [number, string][]) => ({
    ...statutes.statuteFromJson(JSON.stringify({ title: '社会保险法', articles: [{ number: 1, suffix: null, text: '—' }] }), 'a.json'),
    articles: articles.map(([number, words]) => ({ number, suffix: null, text: words })),
  });

  it('counts what has the fingerprinted words, whatever the marks, and names what has not', () => {
    const version = statutes.versionOf(
      text([
        [97, '外国人在中国境内就业的,参照本法规定参加社会保险'],
        [98, '本法自2012年7月1日起施行。'],
        [99, '本法由国务院解释。'],
      ]),
      law,
    );
    expect(version).toMatchObject({ same: 1, different: ['第98条'], added: ['第99条'] });
    expect(version?.missing).toHaveLength(96);
    expect(version && statutes.isSameVersion(version)).toBe(false);
  });

  it('is null for a document without fingerprints and for an unknown one', () => {
    expect(statutes.versionOf(text([[1, '正文。']]), instruments.find('实施《社会保险法》若干规定'))).toBeNull();
    expect(statutes.versionOf(text([[1, '正文。']]), null)).toBeNull();
  });
});

describe('verifyWithText', () => {
  const statute = statutes.statuteFromMarkdown(MARKDOWN, 'a.md');
  const reference = (article: number) => [{ article, suffix: null, paragraph: null, item: null }];

  it.each([
    [2, '借期为三十日。', 'exact'],
    [2, '借期为五十日。', 'misquoted'],
    [9, '借期为三十日。', 'no-such-article'],
  ])('第%d条 “%s” is %s', (article, quote, status) => {
    expect(statutes.verifyWithText({ articles: reference(article), quote }, statute, null).status).toBe(status);
  });
});
