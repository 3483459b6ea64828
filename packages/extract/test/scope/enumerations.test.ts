import { describe, expect, it } from 'vitest';
import { briefs } from './brief.js';
import { scopesOf } from './read.js';

/** What is shown, a marked text (see read.ts), and of each figure in it what it holds for. */
const ROWS: [string, string, string[]][] = [
  [
    'behind a run of tiers a cap holds for all of them',
    '居民住院一级{r:85%}、二级{r:75%}、三级{r:60%},年度限额{c:15万元}',
    ['resident inpatient tier1', 'resident inpatient tier2', 'resident inpatient tier3', 'resident inpatient'],
  ],
  [
    'a ratio that comes behind each deductible stays with it',
    '一级起付线{d:300元},报销{r:90%},二级起付线{d:500元},报销{r:85%}',
    ['tier1', 'tier1', 'tier2', 'tier2'],
  ],
  [
    'an order behind the figures',
    '居民住院起付线{d:800}/{d:500}/{d:300元},支付比例{r:60%}/{r:70%}/{r:85%},均按三级、二级、一级及以下医院排列',
    [
      'resident inpatient tier3',
      'resident inpatient tier2',
      'resident inpatient community tier1',
      'resident inpatient tier3',
      'resident inpatient tier2',
      'resident inpatient community tier1',
    ],
  ],
  ['tiers behind the figures that are no order of them', '起付线分别为{d:800元}、{d:500元},适用于三级、二级医院', ['', '']],
  [
    'ages tell cases of one population apart',
    '个人账户划入标准为在职{a:2%},退休{e:75岁以下}每月{a:95元}、{e:75岁以上}每月{a:130元}',
    ['employee active', 'employee retired', 'employee retired age:..75', 'employee retired', 'employee retired age:75..'],
  ],
  ['tiers with slashes', '起付线一/二/三级分别是{d:200}/{d:400}/{d:800元}', ['tier1', 'tier2', 'tier3']],
  ['a single tier goes on', '居民在社区医院就诊报销{r:65%},年度限额{c:300元}', ['resident community', 'resident community']],
  [
    '统一 takes all tiers together',
    '一级{r:75%}、二级{r:65%}、三级{r:55%},1万元以上统一报销{r:50%}',
    ['tier1', 'tier2', 'tier3', 'band:10000..'],
  ],
  ['a sum takes the payers together', '个人缴费{p:400元},财政补助{g:700元},合计{p:1100元}', ['individual', 'government', '']],
  [
    'admissions within tiers',
    '三级首次{d:900元}、二次{d:450元},二级首次{d:600元}、二次{d:300元}',
    ['tier3 first', 'tier3 subsequent', 'tier2 first', 'tier2 subsequent'],
  ],
  [
    'which admission it is does not restrict a ratio unless said of it',
    '职工首次住院起付线{d:800元},报销比例{r:85%}',
    ['employee inpatient first', 'employee inpatient'],
  ],
  [
    'outer values stay while inner ones come round',
    '一级医院在职{r:93%}、退休{r:95%};二级医院在职{r:90%}、退休{r:93%}',
    ['employee active tier1', 'employee retired tier1', 'employee active tier2', 'employee retired tier2'],
  ],
  ['another tier than those named', '社区报销{r:80%}、其他医疗机构报销{r:60%}', ['community', '']],
  [
    'populations in turn, then a figure for both',
    '在职限额{c:3000元}、退休限额{c:4000元},不足部分先付起付线{d:200元}',
    ['employee active', 'employee retired', 'employee'],
  ],
  [
    'an age refines the population, 未备案 the place',
    '退休人员{a:90元},70岁以上{a:110元};在职跨省就医{r:70%},未备案{r:50%}',
    ['employee retired', 'employee retired age:70..', 'employee active cross-province', 'employee active cross-province unfiled'],
  ],
  ['institutions that are none of the tiers before', '社区报销{r:60%},其他机构报销{r:50%},年度限额{c:800元}', ['community', '', '']],
  [
    '其中 speaks of a part, up to the comma',
    '三级医院{r:85%},其中退休人员{r:90%},年度限额{c:20万元};二级医院{r:88%}',
    ['tier3', 'employee retired tier3', 'tier3', 'tier2'],
  ],
  [
    'behind values that were dealt out',
    '市内一级、二级医院分别为{d:200元}、{d:400元},市外为{d:900元}',
    ['tier1 local', 'tier2 local', 'remote'],
  ],
  [
    'schemes that come round within tiers',
    '一级职工{r:90%}、居民{r:80%};二级职工{r:85%}、居民{r:70%}',
    ['employee tier1', 'resident tier1', 'employee tier2', 'resident tier2'],
  ],
  ['all others', '学生缴费{p:350元},其他居民缴费{p:400元}', ['student', 'resident']],
];

describe('where a value ends', () => {
  it.each(ROWS)('%s', (_, text, scopes) => {
    expect(briefs(scopesOf(text))).toEqual(scopes);
  });
});
