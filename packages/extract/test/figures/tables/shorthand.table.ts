import type { FigureRow } from '../brief.js';

/** What speech and print leave out: units, bounds and measures that a word elsewhere in the sentence gives. */
export const SHORTHAND: readonly FigureRow[] = [
  // a bare 门槛, and what is no 门槛 of care
  ['二级医院门槛400元，报85%。', ['deductible 400..400 CNY', 'reimbursement-ratio 85..85 percent']],
  ['慢性病用药零门槛，报销比例60%。', ['deductible 0..0 CNY', 'reimbursement-ratio 60..60 percent']],
  ['外地户籍零门槛参保，每人每年缴费380元。', ['contribution-amount 380..380 CNY/year']],
  ['在社区看门诊，药费报销一半，一年最多报500元。', ['reimbursement-ratio 50..50 percent', 'payment-cap 500..500 CNY/year']],
  ['门诊慢特病零门槛直接办理，报销比例70%。', ['reimbursement-ratio 70..70 percent']],
  ['住院费用报销一半以上的人表示满意，报销比例70%。', ['reimbursement-ratio 70..70 percent']],
  // waivers behind what they waive
  ['特困人员起付线予以免除，报销比例90%。', ['deductible 0..0 CNY', 'reimbursement-ratio 90..90 percent']],
  ['起付标准为三级900元、二级450元、一级不设。', ['deductible 900..900 CNY', 'deductible 450..450 CNY', 'deductible 0..0 CNY']],
  // one unit for a list
  [
    '起付线一级250元；在职报销94/89/84（%），退休报销96/92/88（%）。',
    ['deductible 250..250 CNY', ...[94, 89, 84, 96, 92, 88].map((ratio) => `reimbursement-ratio ${ratio}..${ratio} percent`)],
  ],
  [
    '退休人员支付比例分别提高4个、3个、2个百分点。',
    [4, 3, 2].map((points) => `reimbursement-ratio ${points}..${points} percentage-point delta`),
  ],
  // one bound for a list
  [
    '年度支付限额分别不超过800元、1600元、2400元。',
    ['payment-cap ..800 CNY/year', 'payment-cap ..1600 CNY/year', 'payment-cap ..2400 CNY/year'],
  ],
  // a row of bands, and the ratios dealt out to them
  [
    '大病保险起付标准1.8万元；1.8万元（含）—5万元、5万元—12万元、12万元以上，分别按60%、65%、75%支付。',
    ['deductible 18000..18000 CNY', ...[60, 65, 75].map((ratio) => `reimbursement-ratio ${ratio}..${ratio} percent`)],
  ],
  // whose payment it is, where two schemes are told apart
  [
    '门诊特殊病不设起付线：职工支付85%，居民支付65%。',
    ['deductible 0..0 CNY', 'reimbursement-ratio 85..85 percent', 'reimbursement-ratio 65..65 percent'],
  ],
  ['医保报销88%，职工支付12%。', ['reimbursement-ratio 88..88 percent', 'self-pay-ratio 12..12 percent']],
  ['职工支付20%，居民支付30%，其余由基金支付。', ['self-pay-ratio 20..20 percent', 'self-pay-ratio 30..30 percent']],
  // each new value has its own old one
  [
    '支付比例由原来的在职45%、退休50%提高到在职50%、退休60%。',
    ['reimbursement-ratio 50..50 percent was 45', 'reimbursement-ratio 60..60 percent was 50'],
  ],
  ['起付线由三级1000元、二级600元统一调整为500元。', ['deductible 500..500 CNY']],
  // what is said of a part names nothing that follows
  [
    '缴费比例：养老保险20%，其中8%记入个人账户；医疗保险9%，失业保险1%。',
    [
      'contribution-ratio 20..20 percent',
      'account-credit 8..8 percent',
      'contribution-ratio 9..9 percent',
      'contribution-ratio 1..1 percent',
    ],
  ],
  // steps of a plan
  ['分两档参保：一档8%（有个人账户），二档5%。', ['contribution-ratio 8..8 percent', 'contribution-ratio 5..5 percent']],
  ['一档年度最高支付限额6万元，二档10万元。', ['payment-cap 60000..60000 CNY/year', 'payment-cap 100000..100000 CNY/year']],
  // a question in the text that its answer leans on
  ['一年最多能报多少？在职2400元，退休3200元。', ['payment-cap 2400..2400 CNY', 'payment-cap 3200..3200 CNY']],
  ['能报多少？要看在哪儿看。去年有人报了3000元。', []],
  // statistics and conditions
  ['起付线700元。全市居民住院人均报销4836元，按期办结率99.1%，平均办理时长3.5个工作日。', ['deductible 700..700 CNY']],
  ['全市筹集资金3000万元，用于困难群众参保。', []],
  ['没断够2年就接上的，等待期3个月。', ['waiting-period 3..3 month']],
  ['怀孕未满4个月流产的，15天。', ['leave-duration 15..15 day']],
  ['剖宫产2600元；在外地生的，出院后6个月内提供材料。', ['claim-window ..6 month']],
  ['待遇自补缴之日起满3个月恢复。', ['waiting-period 3.. month']],
  ['职工长护险按每人每年90元筹集。', ['contribution-amount 90..90 CNY/year']],
  ['征收机构责令限期补足，并按日加收万分之五滞纳金。', ['late-fee 0.05..0.05 percent/day']],
];
