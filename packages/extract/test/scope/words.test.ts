import { describe, expect, it } from 'vitest';
import { briefs } from './brief.js';
import { scopesOf } from './read.js';

/** What is shown, a marked text (see read.ts), and of each figure in it what it holds for. */
const ROWS: [string, string, string[]][] = [
  [
    'tiers and levels together',
    '二级及以下医疗机构报销{r:70%};二级及以上医院报销{r:60%};三甲医院报销{r:50%}',
    ['community tier1 tier2', 'tier2 tier3', 'tier3'],
  ],
  ['owner and tier', '省属三级医院{d:1200元}、市级二级医院{d:600元}、县级{d:300元}', ['tier3 provincial', 'tier2 municipal', 'county']],
  ['parentheses that include', '一级医院(含社区卫生服务中心)报销{r:80%}', ['community tier1']],
  ['parentheses that exemplify', '门诊按比例报销(如社区医院高于三级医院),封顶线{c:2万元}', ['outpatient']],
  ['parentheses behind a figure', '报销比例为{r:85%}(三级医院)', ['tier3']],
  [
    'what a figure is compared with',
    '退休人员报销比例比在职职工高{+r:5个百分点};居民医保的起付线低于职工医保,为{d:300元}',
    ['employee retired', 'resident'],
  ],
  ['what is excepted by 除了', '住院费用除了急诊,报销{r:70%}', ['inpatient']],
  ['what is excepted or not joined', '除急诊外,住院报销{r:70%}。未参加职工医保的居民缴费{p:400元}', ['inpatient', 'resident']],
  ['a hospital tier inside other words', '国家三级联动机制下,市级统筹基金支付{r:80%}', ['']],
  ['statistics and papers are no residents', '大病保险起付线为居民人均可支配收入的一半,约{d:1.5万元}', ['critical-illness']],
  ['职工 as a word of labour law', '工伤保险:伤残职工按月领取{m:90%}', ['work-injury']],
  ['职工 as the one who pays', '三级医院住院,职工支付{s:15%},报销{r:85%}', ['inpatient tier3', 'inpatient tier3']],
  ['the payer of a contribution', '医保费单位缴{f:8%},个人缴{f:2%},财政补助{g:640元}', ['employer', 'individual', 'government']],
  [
    'insurances named by one word',
    '单位缴费比例:养老{f:16%}、医疗{f:8%}、失业{f:0.5%}',
    ['pension employer', 'employee employer', 'unemployment employer'],
  ],
  ['灵活就业医保 names scheme and population', '灵活就业医保缴费满{y:25年}', ['employee flexible']],
  ["在职 implies the employees' scheme", '在职人员住院报销{r:85%}', ['employee active inpatient']],
  [
    'a pharmacy stands among the tiers and is a kind of care',
    '职工门诊在一级医院、药店报销{r:80%},三级医院报销{r:60%}',
    ['employee outpatient pharmacy tier1', 'employee outpatient tier3'],
  ],
  ['门诊 under 慢性病 is theirs', '“两病”患者门诊用药报销{r:50%}', ['chronic']],
  [
    'filed and unfiled treatment elsewhere',
    '跨省异地就医已备案的报销{r:70%},未备案的报销{r:50%}',
    ['cross-province filed', 'cross-province unfiled'],
  ],
  ['an errand is no condition', '办理异地就医备案需{t:2个工作日}', ['']],
  ['in and out of the autonomous region', '转区内医院起付线{d:1500元},转区外医院{d:2000元}', ['in-province', 'cross-province']],
  ['local treatment', '本市范围内住院起付线{d:300元},市外就医{d:1000元}', ['inpatient local', 'inpatient remote']],
  ['plans', '一档缴费{p:380元},二档缴费{p:570元};按5%的缴费比例参保的,报销{r:60%}', ['一档', '二档', '按5%的缴费比例']],
  ['low income', '低保对象和特困人员起付线{d:5000元}', ['low-income']],
  ['students and children', '大学生缴费{p:330元},学生儿童缴费{p:350元},新生儿缴费{p:380元}', ['student', 'student minor', 'minor']],
  ['men and women', '男满{y:30年}、女满{y:25年}', ['male', 'female']],
  ['the leave after a miscarriage, which the law calls 产假', '怀孕不满四个月流产的,给予{l:15天}产假', ['miscarriage-leave']],
  [
    'matter of a leave and of a deadline',
    '产假{l:98天},陪产假{l:15天};报销材料审核需{t:30个工作日}',
    ['maternity-leave', 'paternity-leave', 'claim-reimbursement'],
  ],
  ['the insured as persons, and their scheme', '大病保险对参保居民给予保障,起付线{d:8000元}', ['critical-illness']],
  ['who pays in and for whom', '领取失业金期间,由失业保险基金代缴职工医保费,费率{f:8%}', ['employee']],
  [
    'a leave called by its name behind the figure',
    '流产享受{l:15天}假期,男方享受{l:10天}护理假',
    ['miscarriage-leave', 'male paternity-leave'],
  ],
  ['职工 under 长护险', '长期护理保险职工每年缴{p:100元},居民每年缴{p:60元}', ['long-term-care', 'long-term-care']],
  ['blanks around the numeral of an admission', '第 2 次住院起付线{d:300 元}', ['inpatient subsequent']],
  ['where somebody goes for treatment', '昆明居民医保:到成都住院{r:50%}', ['530100 resident inpatient']],
  ['a statistic of residents', '丧葬补助金按上年度城镇居民月人均可支配收入的{m:50%}发', ['funeral']],
  ['医保 ends what was said of pensions', '养老保险断缴不影响,医保缴费比例{f:8%}', ['']],
  ['pensions and work injury know no hospital tier', '一级工伤伤残津贴{m:90%}', ['work-injury disability-benefit']],
  ["a subsidy is the government's", '居民个人缴费部分资助{g:280元},国家再补{g:700元}', ['resident', 'resident government']],
  ['没备案', '跨省住院没备案的降低{+r:20个百分点}', ['inpatient cross-province unfiled']],
];

describe('what words state, and what they do not', () => {
  it.each(ROWS)('%s', (_, text, scopes) => {
    expect(briefs(scopesOf(text))).toEqual(scopes);
  });
});
