import { describe, expect, it } from 'vitest';
import { briefs } from './brief.js';
import { scopesOf } from './read.js';

/** What is shown, a marked text (see read.ts), and of each figure in it what it holds for. */
const ROWS: [string, string, string[]][] = [
  ['two lists, 分别为', '一级、二级、三级医院报销比例分别为{r:95%}、{r:90%}、{r:85%}', ['tier1', 'tier2', 'tier3']],
  ['the unit only on the last of a list', '一、二、三级医院起付线分别为{d:200元}、{d:400元}、{d:800元}', ['tier1', 'tier2', 'tier3']],
  ['coordinated populations', '起付标准在职、退休人员分别为{d:700元}和{d:500元}', ['employee active', 'employee retired']],
  ['coordinated populations that share a figure', '在职职工和退休人员的封顶线都是{c:30万元}', ['employee active retired']],
  [
    'a run of values with figures deals out the bare row behind it',
    '一级{d:300元}、二级{d:500元}、三级{d:800元},报销比例对应{r:90%}、{r:75%}、{r:60%}',
    ['tier1', 'tier2', 'tier3', 'tier1', 'tier2', 'tier3'],
  ],
  [
    'the row in parentheses belongs to the run before them',
    '在职职工一级{r:90%}、二级{r:85%}、三级{r:80%}(退休人员分别为{r:93%}、{r:90%}、{r:86%})',
    [
      'employee active tier1',
      'employee active tier2',
      'employee active tier3',
      'employee retired tier1',
      'employee retired tier2',
      'employee retired tier3',
    ],
  ],
  [
    'a slash list',
    '居民住院基层{d:100元}、二级{d:400元}、三级{d:900元},报销{r:90%}/{r:75%}/{r:60%}',
    [
      'resident inpatient community',
      'resident inpatient tier2',
      'resident inpatient tier3',
      'resident inpatient community',
      'resident inpatient tier2',
      'resident inpatient tier3',
    ],
  ],
  [
    'pairs of a deductible and a ratio',
    '职工住院一级{d:200元}/{r:95%}、二级{d:500元}/{r:90%}、三级{d:900元}/{r:85%}',
    [
      'employee inpatient tier1',
      'employee inpatient tier1',
      'employee inpatient tier2',
      'employee inpatient tier2',
      'employee inpatient tier3',
      'employee inpatient tier3',
    ],
  ],
  [
    'the values of another segment are no part of the run',
    '门诊基层{r:60%}、二级{r:50%};住院一级{r:85%}、二级{r:75%},起付线{d:200元}、{d:500元}',
    ['outpatient community', 'outpatient tier2', 'inpatient tier1', 'inpatient tier2', 'inpatient tier1', 'inpatient tier2'],
  ],
  [
    'a row of another length is not dealt out',
    '一级{d:300元}、二级{d:500元},分段报销{r:60%}、{r:70%}、{r:80%}',
    ['tier1', 'tier2', '', '', ''],
  ],
  [
    'a contrast in parentheses holds inside them',
    '二级医院在职{r:85%}(退休{r:90%})、三级医院{r:80%}(退休{r:86%})',
    ['employee active tier2', 'employee retired tier2', 'employee active tier3', 'employee retired tier3'],
  ],
  [
    'a delta for all tiers in parentheses',
    '一级{r:90%}、二级{r:85%}、三级{r:80%}(退休人员各提高{+r:5个百分点})',
    ['tier1', 'tier2', 'tier3', 'employee retired'],
  ],
  ['diseases with their limits', '高血压、糖尿病门诊用药限额分别为{c:240元}、{c:360元}', ['outpatient 高血压', 'outpatient 糖尿病']],
  ['regions each with a record', '安徽、江西职工医保住院起付线为{d:600元}', ['340000 employee inpatient | 360000 employee inpatient']],
  ['the bounds of one value are no enumeration', '失业保险、工伤保险缴费下限和上限分别为{p:40元}、{p:90元}', ['', '']],
  [
    'one coordination for several rows',
    '三级医院在职、退休分别为{r:85%}、{r:90%};二级医院分别为{r:88%}、{r:92%}',
    ['employee active tier3', 'employee retired tier3', 'employee active tier2', 'employee retired tier2'],
  ],
  ['schemes dealt out', '职工、居民医保住院分别报销{r:85%}、{r:65%}', ['employee inpatient', 'resident inpatient']],
  [
    'a row dealt out is a run for the next segment',
    '一级、二级医院起付线分别为{d:200元}、{d:400元};支付比例,在职职工依次为{r:70%}、{r:60%}',
    ['tier1', 'tier2', 'employee active tier1', 'employee active tier2'],
  ],
];

describe('figures that are dealt out among values', () => {
  it.each(ROWS)('%s', (_, text, scopes) => {
    expect(briefs(scopesOf(text))).toEqual(scopes);
  });
});
