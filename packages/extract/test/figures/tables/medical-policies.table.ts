import type { FigureRow } from '../brief.js';

/** City summaries and notices of medical insurance: parallel lists, bands, changes, accounts, terms. */
export const MEDICAL_POLICIES: readonly FigureRow[] = [
  [
    '生活护理费按月支付，标准分别为上年度职工月平均工资的50%、40%或者30%。',
    ['benefit-amount 50..50 percent', 'benefit-amount 40..40 percent', 'benefit-amount 30..30 percent'],
  ],
  [
    '起付标准：一级医院300元，二级医院500元，三级医院800元，第二次住院依次降低100元。',
    ['deductible 300..300 CNY', 'deductible 500..500 CNY', 'deductible 800..800 CNY', 'deductible -100..-100 CNY delta'],
  ],
  [
    '一级、二级、三级医院起付线分别为200元、500元、800元，报销比例分别为90%、85%、80%。',
    [
      'deductible 200..200 CNY',
      'deductible 500..500 CNY',
      'deductible 800..800 CNY',
      'reimbursement-ratio 90..90 percent',
      'reimbursement-ratio 85..85 percent',
      'reimbursement-ratio 80..80 percent',
    ],
  ],
  [
    '一级、二级、三级定点医疗机构报销比例依次为95%、90%和85%。',
    ['reimbursement-ratio 95..95 percent', 'reimbursement-ratio 90..90 percent', 'reimbursement-ratio 85..85 percent'],
  ],
  [
    '职工医保门诊统筹年度起付标准在职职工300元、退休人员200元，年度支付限额分别为2500元、3000元。',
    ['deductible 300..300 CNY/year', 'deductible 200..200 CNY/year', 'payment-cap 2500..2500 CNY/year', 'payment-cap 3000..3000 CNY/year'],
  ],
  [
    '普通门诊：起付线50元/次，报销比例60%，年度封顶300元/人。',
    ['deductible 50..50 CNY/visit', 'reimbursement-ratio 60..60 percent', 'payment-cap 300..300 CNY/year'],
  ],
  [
    '门诊慢特病不设起付线，政策范围内医疗费用按70%支付，年度限额高血压600元、糖尿病800元。',
    ['deductible 0..0 CNY', 'reimbursement-ratio 70..70 percent', 'payment-cap 600..600 CNY/year', 'payment-cap 800..800 CNY/year'],
  ],
  [
    '两病门诊用药政策范围内支付比例50%以上，高血压年度限额300元，糖尿病400元，合并两病的600元。',
    ['reimbursement-ratio 50.. percent', 'payment-cap 300..300 CNY/year', 'payment-cap 400..400 CNY/year', 'payment-cap 600..600 CNY/year'],
  ],
  [
    '城乡居民大病保险起付线1.4万元，0-5万元（含）报销60%，5-10万元（含）报销65%，10万元以上报销75%，年度封顶线40万元。',
    [
      'deductible 14000..14000 CNY',
      'reimbursement-ratio 60..60 percent',
      'reimbursement-ratio 65..65 percent',
      'reimbursement-ratio 75..75 percent',
      'payment-cap 400000..400000 CNY/year',
    ],
  ],
  [
    '大病保险起付标准以上至5万元的部分支付60%，5万元至10万元的部分支付70%，10万元以上的部分支付80%。',
    ['reimbursement-ratio 60..60 percent', 'reimbursement-ratio 70..70 percent', 'reimbursement-ratio 80..80 percent'],
  ],
  ['个人负担超过1.2万元的部分，由大病保险按60%给予补偿。', ['deductible 12000..12000 CNY', 'reimbursement-ratio 60..60 percent']],
  [
    '医疗救助：特困人员按100%比例救助，低保对象按75%救助，年度救助限额5万元。',
    ['reimbursement-ratio 100..100 percent', 'reimbursement-ratio 75..75 percent', 'payment-cap 50000..50000 CNY/year'],
  ],
  ['对特困人员全额资助参保，对低保对象按每人每年280元定额资助。', ['subsidy 280..280 CNY/year']],
  ['异地就医未备案的，报销比例降低20个百分点。', ['reimbursement-ratio -20..-20 percentage-point delta']],
  [
    '临时外出就医人员，起付线提高至2000元，支付比例在参保地基础上下降10个百分点。',
    ['deductible 2000..2000 CNY', 'reimbursement-ratio -10..-10 percentage-point delta'],
  ],
  ['转诊至市外的，首先由个人自付10%，再按规定比例报销。', ['self-pay-ratio 10..10 percent']],
  ['乙类药品先由个人自付5%，剩余部分按比例支付。', ['self-pay-ratio 5..5 percent']],
  [
    '门诊统筹在职职工支付比例由60%提高到70%，退休人员由70%提高到80%。',
    ['reimbursement-ratio 70..70 percent was 60', 'reimbursement-ratio 80..80 percent was 70'],
  ],
  ['年度最高支付限额由原来的1500元，提高到3000元。', ['payment-cap 3000..3000 CNY/year was 1500']],
  ['起付标准每降低一个等级减少200元。', ['deductible -200..-200 CNY delta']],
  [
    '职工医保个人账户按本人缴费基数的2%计入，退休人员每月定额划入80元。',
    ['account-credit 2..2 percent', 'account-credit 80..80 CNY/month'],
  ],
  [
    '70周岁以下退休人员每月划入85元，70周岁以上每月划入105元。',
    ['eligibility-age ..70 year', 'account-credit 85..85 CNY/month', 'eligibility-age 70.. year', 'account-credit 105..105 CNY/month'],
  ],
  ['单位缴纳部分不再划入个人账户，退休人员划入额度为2022年基本养老金平均水平的2.5%左右。', ['account-credit 2.5..2.5 percent ~']],
  [
    '灵活就业人员中断缴费3个月以内补缴的，不设等待期；超过3个月的，设置6个月等待期。',
    ['interruption-limit ..3 month', 'waiting-period 0..0 month', 'interruption-limit 3.. month', 'waiting-period 6..6 month'],
  ],
  [
    '未在集中参保期参保或未连续参保的，设置参保后固定待遇等待期3个月；未连续参保的，每多断保1年，增加变动待遇等待期1个月。',
    ['waiting-period 3..3 month', 'waiting-period 1..1 month delta'],
  ],
  ['首次参加职工医保的灵活就业人员，自缴费之日起6个月后享受医保待遇。', ['waiting-period 6..6 month']],
  [
    '男满30年、女满25年，其中实际缴费满10年，退休后不再缴费。',
    ['contribution-years 30.. year', 'contribution-years 25.. year', 'contribution-years 10.. year'],
  ],
  ['职工医保最低缴费年限为男30年、女25年。', ['contribution-years 30.. year', 'contribution-years 25.. year']],
  ['达到法定退休年龄时，累计缴费年限不足15年的，可以延长缴费至满15年。', ['contribution-years ..15 year', 'contribution-years 15.. year']],
  [
    '参保人应于出院后6个月内提交零星报销申请，经办机构30个工作日内完成审核拨付。',
    ['claim-window ..6 month', 'processing-time ..30 workday'],
  ],
  ['医保部门自收齐材料之日起20个工作日内完成审核并将报销款打入参保人账户。', ['processing-time ..20 workday']],
  ['手工报销时间一般为出院后1年内，最迟不超过次年3月31日。', ['claim-window ..1 year usually']],
  ['缴费记录一般会有1到2个工作日的延迟。', ['data-latency 1..2 workday usually']],
];
