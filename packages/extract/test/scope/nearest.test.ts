import { describe, expect, it } from 'vitest';
import { briefs } from './brief.js';
import { scopesOf } from './read.js';

/** What is shown, a marked text (see read.ts), and of each figure in it what it holds for. */
const ROWS: [string, string, string[]][] = [
  ['the clause itself', '职工医保住院起付线一级医院{d:300元}', ['employee inpatient tier1']],
  [
    'a clause before it in the sentence',
    '参保居民在三级医院住院的,起付线为{d:900元},报销比例为{r:65%}',
    ['resident inpatient tier3', 'resident inpatient tier3'],
  ],
  ['the subject of an earlier sentence', '城乡居民普通门诊不设起付线。报销比例为{r:55%}', ['resident outpatient']],
  [
    'another value of the key ends the first',
    '在职人员门诊报销{r:70%},退休人员报销{r:75%}',
    ['employee active outpatient', 'employee retired outpatient'],
  ],
  [
    'tier and population end with their sentence',
    '退休人员在三级医院住院报销{r:92%}。年度最高支付限额{c:30万元}',
    ['employee retired inpatient tier3', 'employee inpatient'],
  ],
  ['a run-in label', '门诊:起付线{d:400元},封顶线{c:3000元}', ['outpatient', 'outpatient']],
  [
    'a label that is nothing but scope holds until the next',
    '职工:在职报销{r:85%}。退休报销{r:90%}。居民:报销{r:60%}',
    ['employee active', 'employee retired', 'resident'],
  ],
  [
    'a label inside a label',
    '三级医院:在职{r:85%};退休{r:88%}。二级医院:在职{r:90%};退休{r:93%}',
    ['employee active tier3', 'employee retired tier3', 'employee active tier2', 'employee retired tier2'],
  ],
  [
    'a label that names a measure ends with its sentence',
    '退休人员起付标准:一级{d:100元},二级{d:300元}。年度限额{c:5万元}',
    ['employee retired tier1', 'employee retired tier2', 'employee'],
  ],
  [
    'headings, the nearest first',
    '# 太原市医保报销指南\n## 职工医保\n### 住院\n三级医院报销{r:85%}\n### 门诊\n三级医院报销{r:60%}',
    ['140100 employee inpatient tier3', '140100 employee outpatient tier3'],
  ],
  ['a scheme in an inner heading ends the population of an outer one', '## 职工退休人员\n### 居民医保\n报销{r:60%}', ['resident']],
  [
    'the title gives region, scheme, care and year, no tier',
    '# 2024年合肥市居民医保三级医院住院报销政策\n报销比例{r:65%}',
    ['340100 resident inpatient 2024'],
  ],
  [
    'a place where somebody is treated is not whose rule it is',
    '# 合肥市职工医保\n在安徽省内异地住院的,报销{r:85%}。合肥市外就医的,报销{r:75%}',
    ['340100 employee inpatient in-province', '340100 employee inpatient remote'],
  ],
  [
    'a hospital in another place is one that its own insured are treated in, too',
    '# 曲靖市居民医保\n在昆明市的三级医院住院,报销{r:58%}',
    ['530300 resident inpatient tier3'],
  ],
  [
    'where somebody who asks comes from is not whose rule it is',
    '# 徐州市职工医保答疑\n## 沛县周女士问住院怎么报\n三级医院报销{r:84%}',
    ['320300 employee inpatient tier3'],
  ],
  ['what a change starts from restricts nothing', '居民医保二档在一档基础上各提高{+r:4个百分点}', ['resident 二档']],
  ['每一档 is a step of what was told before, and no plan', '退休人员每一档多报{+r:8个百分点}', ['employee retired']],
  [
    'the scheme that somebody joins behind a condition',
    '在本市缴费满{y:2年}的,可以参加职工医保。分两档,一档{f:8%},二档{f:5%}',
    ['', 'employee 一档', 'employee 二档'],
  ],
  [
    'the fund of a scheme pays for another one',
    '长护险每人每年筹集{p:90元},职工医保统筹基金划转{p:40元}',
    ['long-term-care', 'long-term-care'],
  ],
  [
    'degrees of disability are no tiers',
    '长护险居家护理按重度一、二、三级每月为{m:900元}、{m:1200元}、{m:1500元}',
    ['long-term-care', 'long-term-care', 'long-term-care'],
  ],
  ['省内临时外出 is in the province', '省内临时外出就医未备案的,先自付{s:8%}', ['in-province unfiled']],
  [
    '其中 behind an enumeration speaks of all its values',
    '职工男满{y:30年}、女满{y:25年},其中本市实际缴费满{y:10年}',
    ['employee male', 'employee female', 'employee'],
  ],
  [
    '其中 behind a single value speaks of that',
    '退休人员缴费满{y:30年},其中本市实际缴费满{y:10年}',
    ['employee retired', 'employee retired'],
  ],
  ['two schemes in a title decide nothing', '# 兰州市城乡居民基本医疗保险及大病保险办法\n起付线{d:1万元}', ['620100']],
  [
    'a kind of care in headings does not pass on to 大病保险',
    '# 兰州市居民医保门诊统筹办法\n大病保险起付线{d:1.2万元}',
    ['620100 critical-illness'],
  ],
  [
    'a paragraph that ends in a colon leads in the list under it',
    '参保职工住院的,按下列标准支付:\n- 一级医院{r:95%}\n- 二级医院{r:90%}',
    ['employee inpatient tier1', 'employee inpatient tier2'],
  ],
  [
    'a sentence without figures leaves its topic behind, not what it mentions',
    '居民医保参保人注意,职工医保的门诊政策不同。起付线为{d:300元}',
    ['resident'],
  ],
  [
    'a remark behind the last figure is not carried on',
    '职工医保费按{f:7%}缴,不享受生育保险待遇。个人再缴{f:2%}',
    ['employee', 'employee individual'],
  ],
  [
    'what a contrast leaves out stays as it is',
    '在三级医院,职工医保报销{r:85%},而居民医保报销{r:60%}',
    ['employee tier3', 'resident tier3'],
  ],
  [
    'a measure named anew begins a rule of its own',
    '居民医保门诊在社区报销{r:60%},慢性病用药限额{c:300元}',
    ['resident outpatient community', 'resident chronic'],
  ],
  ['what cannot restrict a measure is left out', '## 住院\n三级医院在{t:15个工作日}内结算。单位缴费比例为{f:8%}', ['', 'employer']],
  [
    'a label of a measure behind another ends the case of that one',
    '未备案:报销比例{r:50%}。起付线:省内异地{d:800元}',
    ['unfiled', 'in-province'],
  ],
  ['labels of measures under a tier stand beside each other', '三级医院:起付标准:{d:800元}。报销比例:{r:85%}', ['tier3', 'tier3']],
  [
    'another scheme ends what a label said of the population',
    '退休人员:70岁以上:{r:90%}。城乡居民:二级医院:{r:50%}',
    ['employee retired age:70..', 'resident tier2'],
  ],
  ['a heading names the payer only by what is paid', '## 各用人单位\n缴费{p:400元}\n## 个人缴费\n每年{p:380元}', ['', 'individual']],
  [
    'a deadline takes neither care nor policy year from a title',
    '# 2025年南昌市居民医保住院报销\n报销{r:60%},{t:20个工作日}内办结',
    ['360100 resident inpatient 2025', '360100 resident claim-reimbursement'],
  ],
];

describe('the nearest statement of a key wins', () => {
  it.each(ROWS)('%s', (_, text, scopes) => {
    expect(briefs(scopesOf(text))).toEqual(scopes);
  });
});
