import type { FigureRow } from '../brief.js';

/** Pensions, unemployment, maternity and work injury. */
export const SOCIAL_INSURANCE: readonly FigureRow[] = [
  [
    '企业职工基本养老保险单位缴费比例为16%，职工个人缴费比例为8%。',
    ['contribution-ratio 16..16 percent', 'contribution-ratio 8..8 percent'],
  ],
  ['单位按照职工工资总额的16%缴纳，职工个人按本人工资的8%缴纳。', ['contribution-ratio 16..16 percent', 'contribution-ratio 8..8 percent']],
  ['灵活就业人员按缴费基数的20%缴纳养老保险费，其中8%计入个人账户。', ['contribution-ratio 20..20 percent', 'account-credit 8..8 percent']],
  [
    '失业保险费率为1%，其中单位0.7%、个人0.3%。',
    ['contribution-ratio 1..1 percent', 'contribution-ratio 0.7..0.7 percent', 'contribution-ratio 0.3..0.3 percent'],
  ],
  [
    '用人单位缴纳8.5%（含生育保险1%），职工个人缴纳2%。',
    ['contribution-ratio 8.5..8.5 percent', 'contribution-ratio 1..1 percent', 'contribution-ratio 2..2 percent'],
  ],
  ['2025年度月缴费基数上限为27501元，下限为5500元。', ['contribution-base ..27501 CNY/month', 'contribution-base 5500.. CNY/month']],
  ['缴费基数上下限分别为28221元和5644元。', ['contribution-base 28221..28221 CNY', 'contribution-base 5644..5644 CNY']],
  [
    '缴费基数下限按全省上年度在岗职工月平均工资的60%确定，上限按300%确定。',
    ['contribution-base 60.. percent', 'contribution-base ..300 percent'],
  ],
  ['2025年居民医保个人缴费标准为400元/人，财政补助不低于670元/人。', ['contribution-amount 400..400 CNY', 'subsidy 670.. CNY']],
  ['城乡居民基本医疗保险人均财政补助标准新增30元，达到每人每年不低于670元。', ['subsidy 30..30 CNY delta', 'subsidy 670.. CNY/year']],
  ['个人缴费标准同步提高20元，达到每人每年400元。', ['contribution-amount 20..20 CNY delta', 'contribution-amount 400..400 CNY/year']],
  [
    '生育津贴按职工所在用人单位上年度职工月平均工资计发，顺产98天，难产增加15天，多胞胎每多生育一个婴儿增加15天。',
    ['leave-duration 98..98 day', 'leave-duration 15..15 day delta', 'leave-duration 15..15 day delta'],
  ],
  ['怀孕未满4个月流产的，享受15天产假；怀孕满4个月流产的，享受42天产假。', ['leave-duration 15..15 day', 'leave-duration 42..42 day']],
  [
    '女职工生育享受98天产假，其中产前可以休假15天；难产的，应增加产假15天。',
    ['leave-duration 98..98 day', 'leave-duration 15..15 day', 'leave-duration 15..15 day delta'],
  ],
  [
    '配偶享受15日陪产假，子女三周岁以内夫妻双方每年各享受10日育儿假。',
    ['leave-duration 15..15 day', 'eligibility-age ..3 year', 'leave-duration 10..10 day/year'],
  ],
  ['产前检查费实行定额补助，标准为每人600元。', ['benefit-amount 600..600 CNY']],
  [
    '顺产定额补助3000元，剖宫产5000元，妊娠满28周引产1500元。',
    ['benefit-amount 3000..3000 CNY', 'benefit-amount 5000..5000 CNY', 'benefit-amount 1500..1500 CNY'],
  ],
  ['自工伤事故发生之日起30日内，用人单位应当向社会保险行政部门提出工伤认定申请。', ['claim-window ..30 day']],
  ['社会保险行政部门应当自受理工伤认定申请之日起60日内作出工伤认定的决定。', ['processing-time ..60 day']],
  [
    '一级伤残为27个月的本人工资，二级伤残为25个月的本人工资，三级伤残为23个月的本人工资。',
    ['benefit-amount 27..27 month', 'benefit-amount 25..25 month', 'benefit-amount 23..23 month'],
  ],
  [
    '一次性伤残补助金：一级伤残为27个月的本人工资，二级伤残为25个月的本人工资。',
    ['benefit-amount 27..27 month', 'benefit-amount 25..25 month'],
  ],
  ['伤残津贴：一级伤残为本人工资的90%，二级伤残为本人工资的85%。', ['benefit-amount 90..90 percent', 'benefit-amount 85..85 percent']],
  [
    '停工留薪期一般不超过12个月；伤情严重的可以适当延长，但延长不得超过12个月。',
    ['benefit-amount ..12 month usually', 'benefit-amount ..12 month delta'],
  ],
  [
    '生活护理费按照生活完全不能自理、大部分不能自理三个等级支付，其标准分别为统筹地区上年度职工月平均工资的50%、40%或者30%。',
    ['benefit-amount 50..50 percent', 'benefit-amount 40..40 percent', 'benefit-amount 30..30 percent'],
  ],
  ['失业保险金标准为最低工资标准的90%。', ['benefit-amount 90..90 percent']],
  [
    '累计缴费满1年不足5年的，领取期限最长为12个月；满5年不足10年的，最长为18个月；10年以上的，最长为24个月。',
    ['benefit-amount ..12 month', 'benefit-amount ..18 month', 'benefit-amount ..24 month'],
  ],
  [
    '按月领取基本养老金最低缴费年限由15年逐步提高至20年，每年提高6个月。',
    ['contribution-years 20.. year was 15', 'contribution-years 6..6 month delta'],
  ],
  [
    '男职工法定退休年龄从60周岁逐步延迟至63周岁，女职工从50周岁、55周岁分别延迟至55周岁、58周岁。',
    ['eligibility-age 63..63 year was 60', 'eligibility-age 55..55 year was 50', 'eligibility-age 58..58 year was 55'],
  ],
  ['丧葬补助金为6个月上年度城镇居民月人均可支配收入，抚恤金最高为24个月。', ['benefit-amount 6..6 month', 'benefit-amount ..24 month']],
  [
    '基础养老金最低标准每人每月增加20元，即由每人每月123元提高到143元。',
    ['benefit-amount 20..20 CNY/month delta', 'benefit-amount 143..143 CNY/month was 123'],
  ],
  ['失业保险金标准为当地最低工资标准的80%，目前为每月1680元。', ['benefit-amount 80..80 percent', 'benefit-amount 1680..1680 CNY/month']],
];
