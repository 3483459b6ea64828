import type { FigureRow } from '../brief.js';

/** Compact lists, accounts and terms, as leaflets print them. */
export const COMPACT_LISTS: readonly FigureRow[] = [
  [
    '门诊:起付线200元,报销60%,年封顶2500元;住院:一级起付线300元,报销90%;二级500元,85%;三级800元,80%.',
    [
      'deductible 200..200 CNY',
      'reimbursement-ratio 60..60 percent',
      'payment-cap 2500..2500 CNY/year',
      'deductible 300..300 CNY',
      'reimbursement-ratio 90..90 percent',
      'deductible 500..500 CNY',
      'reimbursement-ratio 85..85 percent',
      'deductible 800..800 CNY',
      'reimbursement-ratio 80..80 percent',
    ],
  ],
  [
    '一级医院报销 90% ,二级医院报销 85% ,三级医院报销 80% 。',
    ['reimbursement-ratio 90..90 percent', 'reimbursement-ratio 85..85 percent', 'reimbursement-ratio 80..80 percent'],
  ],
  [
    '1. 起付标准:在职 1300 元,退休 1300 元;2. 封顶线:2 万元。',
    ['deductible 1300..1300 CNY', 'deductible 1300..1300 CNY', 'payment-cap 20000..20000 CNY'],
  ],
  ['居民医保缴费标准：一档350元，二档550元。', ['contribution-amount 350..350 CNY', 'contribution-amount 550..550 CNY']],
  [
    '成年居民分两档缴费，一档每人每年400元、二档每人每年700元，财政补助标准每人每年700元。',
    ['contribution-amount 400..400 CNY/year', 'contribution-amount 700..700 CNY/year', 'subsidy 700..700 CNY/year'],
  ],
  ['灵活就业人员每月缴费约500元。', ['contribution-amount 500..500 CNY/month ~']],
  ['灵活就业人员可选择8%或10%的比例缴纳职工医保。', ['contribution-ratio 8..8 percent', 'contribution-ratio 10..10 percent']],
  ['选择按9%缴费的建立个人账户，按6%缴费的不建立个人账户。', ['contribution-ratio 9..9 percent', 'contribution-ratio 6..6 percent']],
  [
    '最低缴费基数为每月4494元，按8%计算每月缴纳359.5元。',
    ['contribution-base 4494..4494 CNY/month', 'contribution-amount 359.5..359.5 CNY/month'],
  ],
  [
    '职工医保个人账户划入标准：45周岁以下按2.8%，45周岁以上按3.3%，退休人员按5%。',
    [
      'eligibility-age ..45 year',
      'account-credit 2.8..2.8 percent',
      'eligibility-age 45.. year',
      'account-credit 3.3..3.3 percent',
      'account-credit 5..5 percent',
    ],
  ],
  ['退休人员个人账户每月划入83元。', ['account-credit 83..83 CNY/month']],
  [
    '门诊单次起付标准：三级医院90元、二级60元、一级30元，超过起付标准以上部分按60/50/40%报销。',
    [
      'deductible 90..90 CNY/visit',
      'deductible 60..60 CNY/visit',
      'deductible 30..30 CNY/visit',
      'reimbursement-ratio 60..60 percent',
      'reimbursement-ratio 50..50 percent',
      'reimbursement-ratio 40..40 percent',
    ],
  ],
  [
    '普通门诊待遇：一级及以下医疗机构无起付线，支付比例75%；二级200元，65%；三级400元，55%。',
    [
      'deductible 0..0 CNY',
      'reimbursement-ratio 75..75 percent',
      'deductible 200..200 CNY',
      'reimbursement-ratio 65..65 percent',
      'deductible 400..400 CNY',
      'reimbursement-ratio 55..55 percent',
    ],
  ],
  [
    '高血压、糖尿病患者在二级及以下定点基层医疗机构发生的药品费用，不设起付线，支付比例不低于50%，年度最高支付限额分别为300元和350元。',
    ['deductible 0..0 CNY', 'reimbursement-ratio 50.. percent', 'payment-cap 300..300 CNY/year', 'payment-cap 350..350 CNY/year'],
  ],
  ['一个自然年度内首次住院起付标准1300元，第二次及以后每次650元。', ['deductible 1300..1300 CNY', 'deductible 650..650 CNY/visit']],
  [
    '统筹基金年度最高支付限额50万元，大额医疗费用互助资金最高支付50万元，合计100万元。',
    ['payment-cap 500000..500000 CNY/year', 'payment-cap 500000..500000 CNY/year', 'payment-cap 1000000..1000000 CNY/year'],
  ],
  [
    '退休人员报销比例比在职人员高5个百分点，80周岁以上的再提高3个百分点。',
    ['reimbursement-ratio 5..5 percentage-point delta', 'eligibility-age 80.. year', 'reimbursement-ratio 3..3 percentage-point delta'],
  ],
  ['报销比例从原来的70%调整到75%。', ['reimbursement-ratio 75..75 percent was 70']],
  ['起付线由1300元降为900元，降低了400元。', ['deductible 900..900 CNY was 1300', 'deductible -400..-400 CNY delta']],
  [
    '2024年12月1日起，起付标准统一调整为：一级200元、二级400元、三级600元。',
    ['deductible 200..200 CNY', 'deductible 400..400 CNY', 'deductible 600..600 CNY'],
  ],
  ['门诊报销比例提高至80%以上，年度限额提升5000元。', ['reimbursement-ratio 80.. percent', 'payment-cap 5000..5000 CNY/year delta']],
  ['生育医疗费用实行限额支付：顺产2500元、剖宫产4000元。', ['payment-cap 2500..2500 CNY', 'payment-cap 4000..4000 CNY']],
  ['失业人员每月可领取1890元失业保险金，最长可领24个月。', ['benefit-amount 1890..1890 CNY/month', 'benefit-amount ..24 month']],
  [
    '失业保险金标准：第1—12个月每月2124元，第13—24个月每月1699.2元。',
    ['benefit-amount 2124..2124 CNY/month', 'benefit-amount 1699.2..1699.2 CNY/month'],
  ],
  ['每月可领取基础养老金163元。', ['benefit-amount 163..163 CNY/month']],
  ['丧葬补助金标准为3000元，一次性抚恤金为20个月。', ['benefit-amount 3000..3000 CNY', 'benefit-amount 20..20 month']],
  [
    '职工带薪年休假：累计工作满1年不满10年的，年休假5天；满10年不满20年的，年休假10天；满20年的，年休假15天。',
    ['leave-duration 5..5 day', 'leave-duration 10..10 day', 'leave-duration 15..15 day'],
  ],
  ['婚假3天，晚婚假增加至15天。', ['leave-duration 3..3 day', 'leave-duration 15..15 day']],
  ['住房公积金缴存比例为5%至12%，月缴存基数上限为31884元。', ['contribution-ratio 5..12 percent', 'contribution-base ..31884 CNY']],
  ['转移接续一般15个工作日办结，最长不超过45个工作日。', ['processing-time 15..15 workday usually', 'processing-time ..45 workday']],
  ['新参保人员次月生效，补缴人员满3个月后享受。', ['waiting-period 3.. month']],
];
