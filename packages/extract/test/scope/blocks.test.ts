import { describe, expect, it } from 'vitest';
import { briefs } from './brief.js';
import { scopesOf } from './read.js';

/** What is shown, a marked text (see read.ts), and of each figure in it what it holds for. */
const ROWS: [string, string, string[]][] = [
  [
    'the headers of column and row',
    '# 太原市职工医保住院待遇\n|医院|起付线|在职|退休|\n|二级|{d:500元}|{r:85%}|{r:88%}|\n|三级|{d:900元}|{r:80%}|{r:83%}|',
    [
      '140100 employee inpatient tier2',
      '140100 employee active inpatient tier2',
      '140100 employee retired inpatient tier2',
      '140100 employee inpatient tier3',
      '140100 employee active inpatient tier3',
      '140100 employee retired inpatient tier3',
    ],
  ],
  ['a cell that states its own tiers', '|项目|居民医保|\n|起付线|一级{d:200元},二级{d:400元}|', ['resident tier1', 'resident tier2']],
  [
    'a teaser is an article of its own',
    '# 沈阳市职工医保指南\n~ 哈尔滨居民医保报销多少\n报销{r:60%}\n~ 门诊能报吗\n能报{r:50%}',
    ['230100 resident', 'outpatient'],
  ],
  [
    'the title of one document does not speak for the next',
    '#1 济宁市职工医保门诊统筹办法\n报销{r:60%}\n## 济宁市居民医保住院办法\n报销{r:70%}',
    ['370800 employee outpatient', '370800 resident inpatient'],
  ],
  [
    'a lead-in holds for its own list, and by its last sentence',
    '职工医保另有规定。居民住院按下列标准:\n- 二级{r:75%}\n报销{r:50%}',
    ['resident inpatient tier2', ''],
  ],
  ['what a list item says ends with it', '- 职工住院{r:85%}\n- 门诊{r:60%}', ['employee inpatient', 'outpatient']],
  [
    'the lead gives the scheme that the title leaves open',
    '# 德阳医保新变化\n今天说说城乡居民医保。\n## 看门诊\n报销{r:50%}',
    ['510600 resident outpatient'],
  ],
  [
    'a lead that speaks of two schemes gives none',
    '# 德阳医保新变化\n职工医保不变。城乡居民医保有调整。\n## 看门诊\n报销{r:50%}',
    ['510600 outpatient'],
  ],
  ['a title without a scheme says whom all sections speak of', '# 灵活就业怎么缴社保\n## 养老\n按{f:20%}缴费', ['pension flexible']],
  ['a title about a birth hints at the maternity scheme', '# 产假和津贴怎么算\n顺产定额{m:2500元}', ['maternity childbirth']],
  [
    'the label of an item holds for all of it',
    '- 个人缴费。一档{p:380元},二档{p:690元}。三档{p:900元}',
    ['individual 一档', 'individual 二档', 'individual 三档'],
  ],
  ['a topic of a title is no population', '# 断缴、转移、退休后怎么办\n住院报销{r:80%}', ['inpatient']],
  ['two populations of a title are', '# 在职、退休人员住院待遇\n报销{r:80%}', ['active retired inpatient']],
  [
    'what the flexibly employed pay for each scheme',
    '# 灵活就业人员缴费标准\n养老保险{f:20%};失业保险{f:1%}。单位职工不变:养老保险单位{f:16%}',
    ['pension flexible', 'unemployment flexible', 'pension employer'],
  ],
  ['to retire is no population of a title', '# 几岁退休\n住院报销{r:80%}', ['inpatient']],
];

describe('blocks around a figure', () => {
  it.each(ROWS)('%s', (_, text, scopes) => {
    expect(briefs(scopesOf(text))).toEqual(scopes);
  });
});
