import type { FigureRow } from '../brief.js';

/** Everyday forms of policy summaries: self-paid segments, bands without words, bare numbers, statutes’ terms. */
export const EVERYDAY_FORMS: readonly FigureRow[] = [
  [
    '门诊起付线在职1800元、退休1300元，在职职工社区报销90%、其他医院70%；年度封顶2万元，2万元以上部分在职报销60%、退休80%，上不封顶。',
    [
      'deductible 1800..1800 CNY',
      'deductible 1300..1300 CNY',
      'reimbursement-ratio 90..90 percent',
      'reimbursement-ratio 70..70 percent',
      'payment-cap 20000..20000 CNY/year',
      'reimbursement-ratio 60..60 percent',
      'reimbursement-ratio 80..80 percent',
    ],
  ],
  [
    '在职职工门急诊自负段标准500元，超过部分三级医院支付60%、二级65%、一级70%。',
    [
      'deductible 500..500 CNY',
      'reimbursement-ratio 60..60 percent',
      'reimbursement-ratio 65..65 percent',
      'reimbursement-ratio 70..70 percent',
    ],
  ],
  [
    '分段报销：起付线-3万元85%、3-4万元90%、4万元以上95%。',
    ['reimbursement-ratio 85..85 percent', 'reimbursement-ratio 90..90 percent', 'reimbursement-ratio 95..95 percent'],
  ],
  [
    '一级及以下免起付线、二级50元/次、三级100元/次；报销比例分别为70%、60%、50%。',
    [
      'deductible 0..0 CNY',
      'deductible 50..50 CNY/visit',
      'deductible 100..100 CNY/visit',
      'reimbursement-ratio 70..70 percent',
      'reimbursement-ratio 60..60 percent',
      'reimbursement-ratio 50..50 percent',
    ],
  ],
  [
    '职工住院起付标准三级甲等1000元、三级乙等800元、二级600元、一级300元。',
    ['deductible 1000..1000 CNY', 'deductible 800..800 CNY', 'deductible 600..600 CNY', 'deductible 300..300 CNY'],
  ],
  [
    '退休人员支付比例在在职人员基础上提高5%，最高不超过95%。',
    ['reimbursement-ratio 5..5 percentage-point delta', 'reimbursement-ratio ..95 percent'],
  ],
  ['年度内第二次住院起付线降低50%，第三次及以后取消起付线。', ['deductible -50..-50 percent delta', 'deductible 0..0 CNY']],
  [
    '普通门诊统筹年度支付限额：在职6000元，退休7000元；享受门诊特殊病待遇的合并计算。',
    ['payment-cap 6000..6000 CNY/year', 'payment-cap 7000..7000 CNY/year'],
  ],
  [
    '统筹基金支付比例从65%提高到70%，其中社区提高到80%。',
    ['reimbursement-ratio 70..70 percent was 65', 'reimbursement-ratio 80..80 percent'],
  ],
  [
    '大额医疗补助按90%支付，年度最高支付限额30万元，与基本医保合计80万元。',
    ['reimbursement-ratio 90..90 percent', 'payment-cap 300000..300000 CNY/year', 'payment-cap 800000..800000 CNY/year'],
  ],
  [
    '居民普通门诊不设起付线，按60%支付，每人每年最高支付300元。',
    ['deductible 0..0 CNY', 'reimbursement-ratio 60..60 percent', 'payment-cap 300..300 CNY/year'],
  ],
  [
    '参保居民在村卫生室就诊，报销70%，单次封顶30元，年度封顶150元。',
    ['reimbursement-ratio 70..70 percent', 'payment-cap 30..30 CNY/visit', 'payment-cap 150..150 CNY/year'],
  ],
  [
    '住院报销：乡镇卫生院起付150元、报销90%；县级医院起付400元、报销80%；市级医院起付800元、报销65%；省级医院起付1500元、报销55%。',
    [
      'deductible 150..150 CNY',
      'reimbursement-ratio 90..90 percent',
      'deductible 400..400 CNY',
      'reimbursement-ratio 80..80 percent',
      'deductible 800..800 CNY',
      'reimbursement-ratio 65..65 percent',
      'deductible 1500..1500 CNY',
      'reimbursement-ratio 55..55 percent',
    ],
  ],
  [
    '大病保险：起付线1.5万元，1.5万元至5万元60%，5万至10万70%，10万以上80%，不设封顶。',
    [
      'deductible 15000..15000 CNY',
      'reimbursement-ratio 60..60 percent',
      'reimbursement-ratio 70..70 percent',
      'reimbursement-ratio 80..80 percent',
    ],
  ],
  [
    '低收入人口大病起付线降低50%，各段报销比例提高5个百分点，取消封顶线。',
    ['deductible -50..-50 percent delta', 'reimbursement-ratio 5..5 percentage-point delta'],
  ],
  [
    '职工生育保险：顺产限额3000元，剖宫产限额5000元，多胞胎每增加一个增加500元。',
    ['payment-cap 3000..3000 CNY', 'payment-cap 5000..5000 CNY', 'payment-cap 500..500 CNY delta'],
  ],
  ['产前检查费限额1500元，生育津贴按158天计发。', ['payment-cap 1500..1500 CNY', 'leave-duration 158..158 day']],
  [
    '个人先行自付比例：乙类药品5%-10%，特殊检查10%，进口材料20%。',
    ['self-pay-ratio 5..10 percent', 'self-pay-ratio 10..10 percent', 'self-pay-ratio 20..20 percent'],
  ],
  ['单位费率由8%阶段性下调至7%，个人费率2%不变。', ['contribution-ratio 7..7 percent was 8', 'contribution-ratio 2..2 percent']],
  ['2024年度个人月缴费基数上限26421元、下限6326元。', ['contribution-base ..26421 CNY/month', 'contribution-base 6326.. CNY/month']],
  [
    '医疗救助年度限额3万元，低保对象救助比例75%，特困人员90%。',
    ['payment-cap 30000..30000 CNY/year', 'reimbursement-ratio 75..75 percent', 'reimbursement-ratio 90..90 percent'],
  ],
  [
    '自2023年7月起，职工门诊统筹待遇调整：起付线由400元降至300元，支付限额由3000元提至4000元。',
    ['deductible 300..300 CNY was 400', 'payment-cap 4000..4000 CNY was 3000'],
  ],
  ['血液透析等5种重特大疾病门诊报销比例达到90%。', ['reimbursement-ratio 90..90 percent']],
  [
    '药店购药报销比例50%，单日限额100元，年度限额1000元。',
    ['reimbursement-ratio 50..50 percent', 'payment-cap 100..100 CNY/day', 'payment-cap 1000..1000 CNY/year'],
  ],
  ['谈判药品由统筹基金支付70%，个人自付30%。', ['reimbursement-ratio 70..70 percent', 'self-pay-ratio 30..30 percent']],
  [
    '职工医保缴费年限男满30年、女满25年，实缴满15年的，退休后享受医保待遇。',
    ['contribution-years 30.. year', 'contribution-years 25.. year', 'contribution-years 15.. year'],
  ],
  [
    '灵活就业人员养老保险缴费比例20%，医保9%，失业1%。',
    ['contribution-ratio 20..20 percent', 'contribution-ratio 9..9 percent', 'contribution-ratio 1..1 percent'],
  ],
  [
    '五险一金缴费比例：养老单位16%个人8%，医疗单位8%个人2%，失业单位0.5%个人0.5%。',
    [
      'contribution-ratio 16..16 percent',
      'contribution-ratio 8..8 percent',
      'contribution-ratio 8..8 percent',
      'contribution-ratio 2..2 percent',
      'contribution-ratio 0.5..0.5 percent',
      'contribution-ratio 0.5..0.5 percent',
    ],
  ],
  ['缴费基数×8%=每月个人缴费。', []],
  [
    '退休后医保个人账户每月计入100元，70岁以上120元。',
    ['account-credit 100..100 CNY/month', 'eligibility-age 70.. year', 'account-credit 120..120 CNY'],
  ],
  ['医保断缴后，次月起停止享受待遇；3个月内补缴的，可补报。', ['claim-window ..3 month']],
  ['从缴费次月起满6个月享受住院待遇。', ['waiting-period 6.. month']],
  ['产假98天+奖励60天=158天。', ['leave-duration 98..98 day', 'leave-duration 60..60 day', 'leave-duration 158..158 day']],
  ['生育津贴=缴费基数÷30×产假天数。', []],
  ['生育三孩奖励假为90天，男方陪产假20天。', ['leave-duration 90..90 day', 'leave-duration 20..20 day']],
  ['育儿假每年10天，独生子女护理假每年累计不超过20天。', ['leave-duration 10..10 day/year', 'leave-duration ..20 day/year']],
  ['劳动能力鉴定60日内出结果。', ['processing-time ..60 day']],
  ['转移接续申请后45个工作日办结。', ['processing-time 45..45 workday']],
  ['领取失业金满12个月的，可一次性领取剩余金额。', []],
  ['停工留薪期最长24个月。', ['benefit-amount ..24 month']],
  [
    '护理费按月工资的50%、40%、30%发放。',
    ['benefit-amount 50..50 percent', 'benefit-amount 40..40 percent', 'benefit-amount 30..30 percent'],
  ],
  ['农村低保对象参保个人缴费部分由财政全额资助。', []],
  ['学生门诊报销不设起付线，比例60%，封顶500。', ['deductible 0..0 CNY', 'reimbursement-ratio 60..60 percent', 'payment-cap 500..500 CNY']],
  ['急诊留观不超过72小时。', []],
  ['异地备案手续2分钟办好。', []],
  ['医保报销后个人负担超过8000元的，大病保险再报60%。', ['deductible 8000..8000 CNY', 'reimbursement-ratio 60..60 percent']],
  ['城乡居民医保2025年缴费标准400元（财政补助670元）。', ['contribution-amount 400..400 CNY', 'subsidy 670..670 CNY']],
  ['职工医保单位缴费率由9%降为8.5%，执行至2025年12月31日。', ['contribution-ratio 8.5..8.5 percent was 9']],
  ['报销比例在职为八成五，退休为九成。', ['reimbursement-ratio 85..85 percent', 'reimbursement-ratio 90..90 percent']],
  ['一年报销上限是二十万元。', ['payment-cap 200000..200000 CNY/year']],
  [
    '起付线：三百元（一级）、六百元（二级）、一千元（三级）。',
    ['deductible 300..300 CNY', 'deductible 600..600 CNY', 'deductible 1000..1000 CNY'],
  ],
  ['补缴超过3年的，按日万分之五加收滞纳金。', ['late-fee 0.05..0.05 percent/day']],
  [
    '一级、二级、三级起付线200/400/800，报销比例90/85/80。',
    [
      'deductible 200..200 CNY',
      'deductible 400..400 CNY',
      'deductible 800..800 CNY',
      'reimbursement-ratio 90..90 percent',
      'reimbursement-ratio 85..85 percent',
      'reimbursement-ratio 80..80 percent',
    ],
  ],
  ['封顶线5000。', ['payment-cap 5000..5000 CNY']],
  ['起付线12层楼。', []],
  ['职工和单位住房公积金的缴存比例均不得低于职工上一年度月平均工资的5%。', ['contribution-ratio 5.. percent']],
  ['失业前单位和本人已经缴纳失业保险费满一年的，可以申领。', ['contribution-years 1.. year']],
  ['法定退休年龄每四个月延迟一个月。', []],
  ['可以在收到结论之日起15日内向省、自治区、直辖市鉴定机构提出再次鉴定申请。', ['claim-window ..15 day']],
  ['请病假累计2个月以上的，不享受当年年休假。', []],
  ['按上月缴费额的110%确定应当缴纳数额。', []],
  ['按应付金额百分之五十以上百分之一百以下的标准加付赔偿金。', []],
  [
    '抚恤金按本人工资的一定比例发给。标准为：配偶每月40%，其他亲属每人每月30%。',
    ['benefit-amount 40..40 percent/month', 'benefit-amount 30..30 percent/month'],
  ],
];
