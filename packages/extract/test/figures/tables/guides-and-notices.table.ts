import type { FigureRow } from '../brief.js';

/** Forms of consumers' guides, chats, notices and leaflets: tiers, shares of a limit, leads, tenures, cases decided, products that are sold. */
export const GUIDES_AND_NOTICES: readonly FigureRow[] = [
  ['75岁以上老人高龄津贴每月100元。', ['eligibility-age 75.. year', 'benefit-amount 100..100 CNY/month']],
  ['一档门诊报70%；没绑定社区？那一分不报。', ['reimbursement-ratio 70..70 percent']],
  [
    '一次性工伤医疗补助金：七级13万元，八级9万元，九级5.5万元，十级3万元。',
    [
      'benefit-amount 130000..130000 CNY',
      'benefit-amount 90000..90000 CNY',
      'benefit-amount 55000..55000 CNY',
      'benefit-amount 30000..30000 CNY',
    ],
  ],
  [
    '一级医院（起付线300元）报销90%，二级（600元）85%，三级（900元）80%。',
    [
      'deductible 300..300 CNY',
      'reimbursement-ratio 90..90 percent',
      'deductible 600..600 CNY',
      'reimbursement-ratio 85..85 percent',
      'deductible 900..900 CNY',
      'reimbursement-ratio 80..80 percent',
    ],
  ],
  [
    '三级医院起付线：首次1000元，第二次700元，第三次及以后500元。',
    ['deductible 1000..1000 CNY', 'deductible 700..700 CNY', 'deductible 500..500 CNY'],
  ],
  ['两项奖励累计不超过原封顶线的25%。', []],
  ['个人每个月交医保130块，单位交650块。', ['contribution-amount 130..130 CNY/month', 'contribution-amount 650..650 CNY']],
  ['个人账户每月到账58.5元。', ['account-credit 58.5..58.5 CNY/month']],
  [
    '个账划拨：45岁至退休2.5%；退休每月定额90元（改革前为养老金的4%）。',
    ['account-credit 2.5..2.5 percent', 'account-credit 90..90 CNY/month'],
  ],
  ['中断缴费超过4个月的，自续缴之日起满60日后方可恢复待遇。', ['interruption-limit 4.. month', 'waiting-period 60.. day']],
  [
    '五级至八级依次是18、14、12、8个月的伤残补助金。',
    ['benefit-amount 18..18 month', 'benefit-amount 14..14 month', 'benefit-amount 12..12 month', 'benefit-amount 8..8 month'],
  ],
  ['以4500元为基数，每月缴900元。', ['contribution-base 4500..4500 CNY', 'contribution-amount 900..900 CNY/month']],
  ['住院一天补贴30元。', ['benefit-amount 30..30 CNY/day']],
  ['住院分娩：顺产补3000元，剖宫产补5000元。', ['benefit-amount 3000..3000 CNY', 'benefit-amount 5000..5000 CNY']],
  ['出院后半年内将发票送至医保办，约20个工作日打入本人银行卡。', ['claim-window ..6 month', 'processing-time 20..20 workday ~']],
  [
    '医保断缴三个月以内补缴不影响报销，超三个月要重新等6个月。',
    ['claim-window ..3 month', 'interruption-limit 3.. month', 'waiting-period 6..6 month'],
  ],
  [
    '单位参保人员由单位代扣，个人缴纳30元，财政补助30元，统筹基金划转40元。',
    ['contribution-amount 30..30 CNY', 'subsidy 30..30 CNY', 'contribution-amount 40..40 CNY'],
  ],
  ['合规费用自己掏超过1.6万元，自动进入大病保险。', ['deductible 16000..16000 CNY']],
  ['基数上限28000元；下限按最低工资标准执行，其中开发区为2400元。', ['contribution-base ..28000 CNY', 'contribution-base 2400..2400 CNY']],
  ['夫妻每年各享受十二日育儿假。', ['leave-duration 12..12 day/year']],
  ['失业保险金。按当地最低工资标准的90%发放，即每月一千八百元。', ['benefit-amount 90..90 percent', 'benefit-amount 1800..1800 CNY/month']],
  [
    '失业金领取期限：缴费满1年不足5年，最多领12个月；满5年不足10年，最多18个月；10年以上最多24个月。',
    ['benefit-amount ..12 month', 'benefit-amount ..18 month', 'benefit-amount ..24 month'],
  ],
  ['女满45、男满55的就业困难人员可申请。', ['eligibility-age 45.. year', 'eligibility-age 55.. year']],
  [
    '学生儿童意外伤害门诊起付50元，超过部分按80%赔付，最高5000元。',
    ['deductible 50..50 CNY', 'reimbursement-ratio 80..80 percent', 'payment-cap ..5000 CNY'],
  ],
  ['对账后3到5天才会显示。', ['data-latency 3..5 day']],
  ['居民养老每月领200元左右。', ['benefit-amount 200..200 CNY/month ~']],
  ['居民医保今年缴费400元，比去年涨了20元。', ['contribution-amount 400..400 CNY/year', 'contribution-amount 20..20 CNY/year delta']],
  [
    '市内一级90%、二级85%、三级80%，市外70%。',
    [
      'reimbursement-ratio 90..90 percent',
      'reimbursement-ratio 85..85 percent',
      'reimbursement-ratio 80..80 percent',
      'reimbursement-ratio 70..70 percent',
    ],
  ],
  ['市外起付线按总费用的15%计算。', []],
  ['年限额在职2600、退休3100元。', ['payment-cap 2600..2600 CNY/year', 'payment-cap 3100..3100 CNY/year']],
  ['异地长期居住备案后6个月内不得取消。', []],
  ['惠民保起付线1.5万元，最高赔付200万元。', []],
  [
    '意外伤害门诊：起付线80元，报销75%，年度不超过2500元。',
    ['deductible 80..80 CNY', 'reimbursement-ratio 75..75 percent', 'payment-cap ..2500 CNY/year'],
  ],
  ['暂停其医疗费用联网结算3个月至12个月。', []],
  [
    '最低档每年300元，最高档每年6000元；交300元的政府每年补40元，交600元以上的补80元。',
    ['contribution-amount 300..300 CNY/year', 'contribution-amount 6000..6000 CNY/year', 'subsidy 40..40 CNY/year', 'subsidy 80..80 CNY'],
  ],
  [
    '最低缴费基数为4500元/月，按8%缴费，每月360元。',
    ['contribution-base 4500..4500 CNY/month', 'contribution-ratio 8..8 percent', 'contribution-amount 360..360 CNY/month'],
  ],
  ['月缴存额最高不超过7800元，月缴费412.5元。', ['contribution-amount ..7800 CNY/month', 'contribution-amount 412.5..412.5 CNY/month']],
  [
    '每多断保1年，增加变动待遇等待期1个月；每多缴1年减少1个月变动待遇等待期。',
    ['waiting-period 1..1 month delta', 'waiting-period -1..-1 month delta'],
  ],
  ['比如住院花了2万元，起付线600元，能报销1.5万元。', []],
  [
    '灵活就业费率8%，一年4300元左右，每月往卡里返基数的3%。',
    ['contribution-ratio 8..8 percent', 'contribution-amount 4300..4300 CNY/year ~', 'account-credit 3..3 percent'],
  ],
  ['特困人员每人资助四百元，低保对象资助二百元。', ['subsidy 400..400 CNY', 'subsidy 200..200 CNY']],
  [
    '社区医院报70%，一级医院65%，二级60%；退休的每级再加4个点。',
    [
      'reimbursement-ratio 70..70 percent',
      'reimbursement-ratio 65..65 percent',
      'reimbursement-ratio 60..60 percent',
      'reimbursement-ratio 4..4 percentage-point delta',
    ],
  ],
  ['第二档一个月655.5元。', ['contribution-amount 655.5..655.5 CNY/month']],
  ['累计满25年、其中本市实缴满15年，退休后不再缴费。', ['contribution-years 25.. year', 'contribution-years 15.. year']],
  ['经查，该诊所虚构诊疗骗取医保基金3.2万元，依据条例处2倍罚款6.4万元。', []],
  ['缴存比例取1%的整数倍。', []],
  ['职工医保退休人员每月从统筹基金返120元到个人账户。', ['account-credit 120..120 CNY/month']],
  [
    '职工门诊共济：在职起付500元/年，一级70%、二级60%、三级50%，限额3000元/年；退休起付400元/年，比例各加5个点，限额3500元/年。',
    [
      'deductible 500..500 CNY/year',
      'reimbursement-ratio 70..70 percent',
      'reimbursement-ratio 60..60 percent',
      'reimbursement-ratio 50..50 percent',
      'payment-cap 3000..3000 CNY/year',
      'deductible 400..400 CNY/year',
      'reimbursement-ratio 5..5 percentage-point delta',
      'payment-cap 3500..3500 CNY/year',
    ],
  ],
  ['补卡后8个工作日左右寄出。', ['processing-time 8..8 workday ~']],
  [
    '财政每人补助700元；低保对象每人补250元，自己只要交150元。',
    ['subsidy 700..700 CNY', 'subsidy 250..250 CNY', 'contribution-amount 150..150 CNY'],
  ],
  ['退休人员由统筹基金按定额划入，70周岁以下每月100元。', ['eligibility-age ..70 year', 'account-credit 100..100 CNY/month']],
  [
    '退休要交够年限：男得满28年，女得满23年，本地实缴不少于12年。',
    ['contribution-years 28.. year', 'contribution-years 23.. year', 'contribution-years 12.. year'],
  ],
  ['错过集中缴费期的，要等满2个月才能报销。', ['waiting-period 2.. month']],
  [
    '长护险待遇：重度失能一级每天50元，二级每天60元，三级每天70元。',
    ['benefit-amount 50..50 CNY/day', 'benefit-amount 60..60 CNY/day', 'benefit-amount 70..70 CNY/day'],
  ],
  [
    '长期护理保险筹资标准为每人每年100元，其中个人缴纳50元，医保基金划转30元，财政补助20元。',
    ['contribution-amount 100..100 CNY/year', 'contribution-amount 50..50 CNY', 'contribution-amount 30..30 CNY', 'subsidy 20..20 CNY'],
  ],
  ['门诊统筹一天最多报80元。', ['payment-cap 80..80 CNY/day']],
  ['领金标准为1类区1890元/月、2类区1780元/月。', ['benefit-amount 1890..1890 CNY/month', 'benefit-amount 1780..1780 CNY/month']],
];
