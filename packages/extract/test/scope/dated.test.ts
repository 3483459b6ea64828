import { describe, expect, it } from 'vitest';
import { briefs } from './brief.js';
import { scopesOf } from './read.js';

/** What is shown, a marked text (see read.ts), and of each figure in it what it holds for. */
const ROWS: [string, string, string[]][] = [
  ['policy year', '2025年度个人缴费{p:400元}', ['individual 2025']],
  ['a date is no policy year', '2025年3月1日前缴费{p:400元};2024年,缴费{p:380元}', ['', '']],
  ['effective from a day, a month, a year', '自2024年4月1日起,门诊报销{r:60%}', ['outpatient 2024-04-01']],
  ['effective from a year', '从2025年起门诊报销{r:65%}', ['outpatient 2025']],
  ['a title may open with a bare year', '# 2025医保缴费标准\n居民缴费{p:400元}', ['resident 2025']],
  ['age of the insured', '70岁以上退休人员起付线{d:200元}。16-60周岁缴费{p:500元}', ['employee retired age:70..', 'employee age:16..60']],
  [
    'length of enrolment',
    '连续参保缴费满12个月的,限额{c:40万元};连续参保缴费不满6个月的,限额{c:10万元}',
    ['tenure:12..month', 'tenure:..6month'],
  ],
  [
    'from the deductible up',
    '起付标准至3万元部分报销{r:85%},3万元以上至4万元{r:90%},超过4万元的部分{r:95%}',
    ['band:..30000', 'band:30000..40000', 'band:40000..'],
  ],
  ['a unit only at the end, and an open band', '1-5万元报销{r:60%},10万元以上报销{r:80%}', ['band:10000..50000', 'band:100000..']],
  ['below a sum', '5000元以下报销{r:50%}', ['band:..5000']],
  ['a band belongs to ratios only', '5万元以上部分,年度限额{c:20万元}', ['']],
  ['a length of enrolment with both ends', '缴费满1年不足5年的,最长领取{m:12个月}', ['tenure:1..5year']],
  ['a band between 以上 and 以下', '1万元以上5万元以下报销{r:60%}', ['band:10000..50000']],
  [
    'blanks around the numbers of a date',
    '自 2024 年 4 月 1 日起,门诊报销{r:60%};2025 年度个人缴费{p:400 元}',
    ['outpatient 2024-04-01', 'individual 2025 2024-04-01'],
  ],
  ['the year of a revision is no policy year', '按《工伤保险条例》(2010年修订)领取{m:27个月}', ['work-injury']],
  ['the year of a statistic is no policy year', '按2024年度月平均工资的{f:8%}缴费', ['']],
  ['an amount included in a band', '12万元(含)以上报销{r:80%}', ['band:120000..']],
  ['an interruption is no tenure', '中断缴费超过3个月的,限额{c:1万元}', ['']],
];

describe('scope that holds a number', () => {
  it.each(ROWS)('%s', (_, text, scopes) => {
    expect(briefs(scopesOf(text))).toEqual(scopes);
  });
});
