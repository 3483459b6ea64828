import { governingTitle } from '@yibao-rules/model';
import { describe, expect, it } from 'vitest';
import { parseText } from '../src/index.js';
import { outline } from './outline.js';

const CASES: { name: string; text: string; title: string; blocks: string[] }[] = [
  {
    name: 'notices one after the other, each with number and date',
    text: '延安市门诊共济实施细则\n延市医保发〔2023〕7号  延安市医疗保障局\n发布日期:2023-04-05 施行日期:2023-05-01\n在职职工起付线为100元。\n\n延安市居民医保办法\n延市医保发〔2022〕3号  延安市医疗保障局\n发布日期:2022-01-02 施行日期:2022-02-01\n居民起付线为300元。',
    title: '延安市门诊共济实施细则',
    blocks: [
      'title1 延安市门诊共济实施细则',
      'meta 延市医保发〔2023〕7号  延安市医疗保障局 < 延安市门诊共济实施细则',
      'meta 发布日期:2023-04-05 施行日期:2023-05-01 < 延安市门诊共济实施细则',
      'paragraph 在职职工起付线为100元。 < 延安市门诊共济实施细则',
      'heading1 延安市居民医保办法',
      'meta 延市医保发〔2022〕3号  延安市医疗保障局 < 延安市居民医保办法',
      'meta 发布日期:2022-01-02 施行日期:2022-02-01 < 延安市居民医保办法',
      'paragraph 居民起付线为300元。 < 延安市居民医保办法',
    ],
  },
  {
    name: 'a list of questions, the first of which is the title',
    text: '居民医保怎么交费？\n每年年底集中交费。\n\n新生儿怎么参保？\n出生后到社区登记。\n\n我去年在外地交过，今年回来了。还要再交吗？\n答：要交，今年的待遇看今年的缴费。',
    title: '居民医保怎么交费？',
    blocks: [
      'title1 居民医保怎么交费？',
      'paragraph 每年年底集中交费。 < 居民医保怎么交费？',
      'heading1 新生儿怎么参保？',
      'paragraph 出生后到社区登记。 < 新生儿怎么参保？',
      'heading1 我去年在外地交过，今年回来了。还要再交吗？',
      'paragraph{答} 答：要交，今年的待遇看今年的缴费。 < 我去年在外地交过，今年回来了。还要再交吗？',
    ],
  },
  {
    name: 'tickets: a title line and a line of text each',
    text: '社保卡丢失问题\n市民反映社保卡丢了，不知道去哪里补办。\n\n报销材料太多问题\n市民反映报销要交的材料太多，希望简化。\n\n电话打不通问题\n市民反映咨询电话一直占线，打不进去。',
    title: '社保卡丢失问题',
    blocks: [
      'title1 社保卡丢失问题',
      'paragraph 市民反映社保卡丢了，不知道去哪里补办。 < 社保卡丢失问题',
      'heading1 报销材料太多问题',
      'paragraph 市民反映报销要交的材料太多，希望简化。 < 报销材料太多问题',
      'heading1 电话打不通问题',
      'paragraph 市民反映咨询电话一直占线，打不进去。 < 电话打不通问题',
    ],
  },
];

describe('several documents in one file', () => {
  it.each(CASES)('$name', ({ text, title, blocks }) => {
    const article = parseText(text, { id: 'test' });
    expect(article.title).toBe(title);
    expect(outline(article)).toEqual(blocks);
    expect(article.blocks.map((block) => governingTitle(article, block))).toEqual(article.blocks.map(() => ''));
  });

  it('sections of one article stay under its title', () => {
    const text =
      '商洛市职工医保政策\n本文介绍商洛市职工医保的主要待遇。\n\n住院待遇\n住院费用按比例报销，先付起付线。\n\n门诊待遇\n门诊费用按年度结算，不设起付线。';
    const article = parseText(text, { id: 'test' });
    expect(article.blocks[0]).toMatchObject({ kind: 'title' });
    expect(article.blocks[0]!.level).toBeUndefined();
    expect(article.blocks.map((block) => governingTitle(article, block))).toEqual(article.blocks.map(() => '商洛市职工医保政策'));
  });

  it('the title of the page does not govern a teaser', () => {
    const text = '换卡指南\n\n到窗口换卡。\n\n相关推荐\n\n怎么挂失\n\n打电话挂失\n\n便民 2024-01-01';
    const article = parseText(text, { id: 'test' });
    expect(article.blocks.map((block) => governingTitle(article, block))).toEqual(['换卡指南', '换卡指南', '换卡指南', '', '', '']);
  });

  it.each([
    [
      'the issuers on a line of their own',
      '榆林市医疗保障局 榆林市财政局\n关于调整灵活就业人员缴费标准的通知',
      '榆林市医疗保障局 榆林市财政局关于调整灵活就业人员缴费标准的通知',
    ],
    ['a headline over a sentence', '榆林市医疗保障局\n关于缴费标准，本局说明如下。', '榆林市医疗保障局'],
    ['a headline of no issuer', '榆林医保动态\n关于调整缴费标准的通知', '榆林医保动态'],
  ])('the title goes on behind %s or not', (_, head, title) => {
    expect(parseText(`${head}\n榆医保发〔2024〕3号\n\n自下月起执行。`, { id: 'test' }).title).toBe(title);
  });
});
