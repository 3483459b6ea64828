import { articleSchema } from '@yibao-rules/model';
import { describe, expect, it } from 'vitest';
import { parseText } from '../src/index.js';

const BODY = '\n\n带身份证到窗口就能办理。';

describe('title, site, author and date', () => {
  it.each([
    { head: '社保卡怎么补办?\n\n2024-11-03 08:15:30神木社保', publishedAt: '2024-11-03T08:15:30+08:00', site: '神木社保', author: null },
    { head: '社保卡怎么补办\n\n2024年3月9日 来源：榆林日报 作者：高平', publishedAt: '2024-03-09', site: '榆林日报', author: '高平' },
    {
      head: '社保卡怎么补办\n发布时间：2024-3-9 10:05 来源：榆林日报 浏览次数：82',
      publishedAt: '2024-03-09T10:05+08:00',
      site: '榆林日报',
      author: null,
    },
    { head: '社保卡怎么补办\n发布日期:2024-05-01 施行日期:2024-06-01', publishedAt: '2024-05-01', site: null, author: null },
    { head: '社保卡怎么补办\n\n法治小站12分钟前8', publishedAt: null, site: '法治小站', author: null },
    { head: '社保卡怎么补办\n来源：健康绥德\n文/马小云', publishedAt: null, site: '健康绥德', author: '马小云' },
    { head: '社保卡怎么补办\n\n神木医保 2024-03-18 17:20 陕西', publishedAt: '2024-03-18T17:20+08:00', site: '神木医保', author: null },
    { head: '社保卡怎么补办\n\n原创 神木医保 神木医保 2024-03-18', publishedAt: '2024-03-18', site: '神木医保', author: null },
    { head: '社保卡怎么补办\n\n**发布时间**：2024-06-01', publishedAt: '2024-06-01', site: null, author: null },
    { head: '社保卡怎么补办\n\n来源：榆林日报  2024-03-09 10:05', publishedAt: '2024-03-09T10:05+08:00', site: '榆林日报', author: null },
    { head: '社保卡怎么补办\n编辑：高平    发布时间：2024年3月9日', publishedAt: '2024-03-09', site: null, author: null },
    { head: '社保卡怎么补办\n来源：榆林日报 | 作者：高平 | 2024-03-09', publishedAt: '2024-03-09', site: '榆林日报', author: '高平' },
    { head: '社保卡怎么补办\n\n发布于 2024-03-09 来源 神木社保', publishedAt: '2024-03-09', site: '神木社保', author: null },
    { head: '社保卡怎么补办\n\n榆林日报记者 高平 通讯员 马小云\n2024-03-09', publishedAt: '2024-03-09', site: null, author: '高平' },
    { head: '2024-07-08\n社保卡怎么补办', publishedAt: '2024-07-08', site: null, author: null },
  ])('$head', ({ head, publishedAt, site, author }) => {
    const article = parseText(head + BODY, { id: 'test' });
    expect(article).toMatchObject({ title: expect.stringContaining('社保卡怎么补办'), publishedAt, site, author });
    expect(article.blocks.filter((block) => block.kind === 'paragraph')).toHaveLength(1);
  });

  it.each([
    ['a date inside a sentence', '补办说明\n2024年3月9日起，补卡不再收费，旧卡停用。'],
    ['a month that is none', '补办说明\n2024-13-40\n\n补卡不再收费。'],
    ['no line of date', '补办说明\n\n补卡不再收费。'],
  ])('no date from %s', (_, text) => {
    expect(parseText(text, { id: 'test' }).publishedAt).toBeNull();
  });

  it.each([
    ['09\n2024 3', '2024-03-09'],
    ['09\n2024年3月', '2024-03-09'],
    ['09\n\n2024 3', null],
    ['39\n2024 3\n08\n2024/03', '2024-03-08'],
  ])('takes the day from a calendar widget where nothing else states it: %j', (widget, date) => {
    const text = `补办说明\n\n法治小站5秒前1\n\n补卡不再收费。\n\n分享举报\n×\n${widget}`;
    expect(parseText(text, { id: 'test' }).publishedAt).toBe(date);
  });

  it.each([
    ['prose', '近日，有市民问起断缴的后果，本文逐一解答，供大家参考。\n\n断缴要补缴。', ''],
    ['a list', '- 一级医院\n- 二级医院', ''],
    ['Markdown', '# 断缴之后\n\n补缴就能恢复。', '断缴之后'],
    ['furniture before it', '首页 > 社保 > 正文\n断缴之后\n补缴就能恢复待遇。', '断缴之后'],
    ['nothing at all', ' \n\n', ''],
  ])('the title of %s', (_, text, title) => {
    expect(parseText(text, { id: 'test' }).title).toBe(title);
  });

  it('gives a whole, valid article; the hash is of the bytes, or of the text in UTF-8', () => {
    const article = parseText('断缴之后\n\n补缴就能恢复。', { id: 'a' });
    expect(articleSchema.parse(article)).toEqual(article);
    expect(article).toMatchObject({ charset: 'utf-8', sha256: '313de9e63a2f83c5e49c461149c3836d17aa951d4d2ecd6e972ff86320c4f8cb' });
    expect(parseText('x', { id: 'a', sha256: 'f'.repeat(64), charset: 'gb18030' })).toMatchObject({
      sha256: 'f'.repeat(64),
      charset: 'gb18030',
    });
  });
});
