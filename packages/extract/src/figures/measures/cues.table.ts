import type { Measure } from '@yibao-rules/model';
import { KIND_INDEX } from '../quantities/index.js';

/** The kinds of quantity that a cue can claim; percentage points go with percent. */
type CueKind = 'percent' | 'money' | 'duration' | 'workday' | 'times' | 'age';

/**
 * What a cue word says of a quantity of each kind: its measure, or null where such a quantity is none of ours (工资 3500元).
 * A kind that a cue does not name is left to the cues before it.
 */
type Measures = Partial<Record<CueKind, Measure | null>>;

/** A cue with its kinds by KIND_INDEX. */
export interface Cue {
  name: string;
  /** What it says of each kind; undefined for kinds that it does not name. */
  measures: readonly (Measure | null | undefined)[];
  /** What the cue says of quantities behind it, a kind a row; `touching` where it has to touch them. */
  claims: readonly { index: number; measure: Measure | null; touching: boolean }[];
  /** Kinds, as bits, that the cue claims only where it touches the quantity, or the text bounds the quantity from above (报销不超过200元). */
  touching: number;
}

/** How a cue claims some of its kinds. */
interface Manner {
  touching?: readonly CueKind[];
  /** Kinds that it claims only where they stand before it (6个月后享受): as a word before a number it says nothing of them. */
  behindOnly?: readonly CueKind[];
}

const KINDS: readonly CueKind[] = ['percent', 'money', 'duration', 'workday', 'times', 'age'];

const cue = (name: string, measures: Measures, { touching = [], behindOnly = [] }: Manner = {}): Cue => ({
  name,
  measures: KINDS.map((kind) => measures[kind]),
  claims: (Object.entries(measures) as [CueKind, Measure | null][])
    .filter(([kind]) => !behindOnly.includes(kind))
    .map(([kind, measure]) => ({ index: KIND_INDEX[kind], measure, touching: touching.includes(kind) })),
  touching: touching.reduce((mask, kind) => mask | (1 << KIND_INDEX[kind]), 0),
});

export const REIMBURSEMENT = cue(
  'reimbursement',
  { percent: 'reimbursement-ratio', money: 'payment-cap', duration: 'claim-window' },
  { touching: ['money', 'duration'] },
);
/** 支付 alone: a benefit that the sentence names stays one (护理费按50%支付). */
export const PAYMENT = cue('payment', { percent: 'reimbursement-ratio', money: 'payment-cap' }, { touching: ['money'] });
export const DEDUCTIBLE = cue('deductible', { money: 'deductible' });
export const CONTRIBUTION_YEARS = cue('contribution-years', { duration: 'contribution-years' });
export const INTERRUPTION = cue('interruption', { duration: 'interruption-limit' });
export const CONTRIBUTION_BASE = cue('contribution-base', { money: 'contribution-base', percent: 'contribution-base' });
export const WEAK_CONTRIBUTION = cue(
  'contribution',
  { percent: 'contribution-ratio', money: 'contribution-amount', duration: 'contribution-years' },
  { touching: ['duration'] },
);
/** A step of payment that the insured chooses: 最低档每年200元. */
export const TIER = cue('tier', { money: 'contribution-amount' }, { touching: ['money'] });
/** Years in all; of what, 累计满 alone does not say, so it takes only as many as a contribution needs. */
export const TOTAL_YEARS = cue('total-years', { duration: 'contribution-years' }, { touching: ['duration'] });
export const PAID_IN = cue('paid-in', { percent: 'contribution-ratio', money: 'contribution-amount' }, { touching: ['percent', 'money'] });
export const HANDLING = cue('handling', { duration: 'claim-window', workday: 'processing-time' });
export const WAITING = cue('waiting', { duration: 'waiting-period' });
/** A fixed sum, of what the text has named, else a benefit. */
export const FIXED_SUM = cue('fixed-sum', { money: 'benefit-amount' });
/** 3到5天后才会显示: what is to be seen only then. */
export const SHOWN = cue('shown', { duration: 'data-latency', workday: 'data-latency' }, { behindOnly: ['duration', 'workday'] });
/** What a fund gives towards a contribution: 医保基金划转30元; elsewhere it says nothing of its own. */
export const FUND_SHARE = cue('fund-share', { money: 'contribution-amount' }, { touching: ['money'] });
/** The account itself: what is said of it by the month is what is credited. */
export const ACCOUNT = cue('account', { percent: 'account-credit', money: 'account-credit' });
/** The minimum wage is no measure of ours, but benefits are measured by it. */
export const MINIMUM_WAGE = cue('minimum-wage', { money: null });
/** What begins when a waiting period is over: 6个月后享受. */
export const ENTITLEMENT = cue('entitlement', { duration: 'waiting-period' }, { behindOnly: ['duration'] });
/** What someone earns: 可支配收入的50% is no ratio of ours, unless a base or a benefit is measured by it. */
export const INCOME = cue('income', { money: null, percent: null }, { touching: ['money', 'percent'] });
/** Says that what came before no longer holds, and claims nothing itself. */
const NEUTRAL = cue('neutral', {});

/** Cue words by what they mean. Leftmost and longest wins, so that 大额补助 is not read as 补助. */
export const CUES: readonly (readonly [Cue, string])[] = [
  [
    REIMBURSEMENT,
    '报销比例 支付比例 报销 报销标准 补偿比例 结付比例 报付比例 报销率 支付率 统筹支付 统筹基金支付 基金支付 医保支付 医保报销 可报 能报 予以报销 给予报销 结付 ' +
      '救助比例 待遇比例 按比例报销 报销水平 支付水平 基金承担 统筹承担 基金负担 报销待遇 职工支付比例 居民支付比例 患者支付比例 人员支付比例 职工报销 居民报销',
  ],
  [
    cue('self-pay', { percent: 'self-pay-ratio' }),
    '自付 自付比例 个人自付 个人自付比例 个人负担 个人负担比例 自负 自负比例 自理 自理比例 个人承担 个人支付 职工支付 本人支付 患者支付 居民支付 先行自付 先自付 自行负担 ' +
      '自己承担 自费比例 个人先自付 自己付 个人先行自付 个人先行负担 个人支付比例 个人承担比例 先由个人自付 个人先付 自掏腰包 只需承担 需承担 只需负担 需负担 自己掏 自己出 自费 个人只需承担 个人仅需承担 个人需承担',
  ],
  [cue('spoken-reimbursement', { percent: 'reimbursement-ratio' }, { touching: ['percent'] }), '报 只报 能给报 报掉'],
  [cue('spoken-self-pay', { percent: 'self-pay-ratio' }, { touching: ['percent'] }), '掏 自己要掏 个人要掏 个人出'],
  [PAYMENT, '支付 补偿 赔付 给付 给付比例 赔付比例 累计支付 累计报销 救助 给予救助 予以救助 救助标准'],
  [DEDUCTIBLE, '起付线 起付标准 起付金额 起付额 起付钱 门槛费 起付门槛 起付点 起付线标准 起付 起付费用 自负段标准 自负段 门槛'],
  [
    cue('payment-cap', { money: 'payment-cap' }),
    '封顶线 封顶 限额 支付限额 最高支付限额 最高限额 报销限额 支付上限 报销上限 最高额度 报销额度 支付额度 最高保障限额 限额标准 年限额 封顶标准 报销封顶线 补助限额 救助限额 累计限额 待遇限额',
  ],
  [
    cue('most-paid', { money: 'payment-cap', percent: 'reimbursement-ratio' }),
    '最高支付 最高报销 最高可报 最高可报销 最多报销 最多可报 最多可报销 最多支付 最高赔付 最高可支付 最高可获 最多报 最多能报 最高报 最高能报 最多给报 能报到 最高再报 最多再报 最高再支付 最多再支付',
  ],
  [
    cue('contribution-ratio', { percent: 'contribution-ratio' }),
    '缴费比例 缴纳比例 费率 缴存比例 缴费费率 缴费率 单位费率 筹资比例 征缴比例',
  ],
  [
    cue('contribution-amount', { money: 'contribution-amount', percent: 'contribution-ratio' }),
    '缴费标准 个人缴费标准 筹集标准 筹资标准 个人筹资标准 个人筹资 缴费档次 缴费金额 缴费额 筹资总额 参保费 参保费用 参保缴费标准 个人缴费金额 年缴费 月缴费 月缴费额 年缴费额 缴费总额 个人缴费档次 筹资 个人缴费额 个人缴费标准为',
  ],
  [cue('funding', { money: 'contribution-amount' }, { behindOnly: ['money'] }), '筹集'],
  [cue('contribution-sum', { money: 'contribution-amount' }), '医保费用 参保费用标准'],
  [
    WEAK_CONTRIBUTION,
    '缴费 缴纳 单位缴纳 个人缴纳 单位缴费 个人缴费 用人单位缴纳 用人单位缴费 缴存 保险费 医保费 保费 社保费 交医保 交社保 交养老 交养老保险 缴医保 缴社保 交公积金 缴公积金 单位承担 企业缴纳 企业缴费',
  ],
  [PAID_IN, '缴 交 缴存额'],
  [TIER, '最低档 最高档 最低档次 最高档次 低档 高档 中档 一档 二档 三档 第一档 第二档 第三档'],
  [TOTAL_YEARS, '累计满 累计达到 累计达 总共满'],
  [
    cue('contributing', { percent: 'contribution-ratio', money: 'contribution-amount' }, { behindOnly: ['percent', 'money'] }),
    '缴费的 缴纳的',
  ],
  [
    CONTRIBUTION_YEARS,
    '缴费年限 最低缴费年限 实际缴费年限 实际缴费 累计缴费 累计缴费年限 连续缴费 连续参保 缴费满 缴满 缴费时间 参保满 参保缴费满 缴够 交够 交满 缴费累计 视同缴费年限 累计参保 参保年限 ' +
      '缴足 缴费义务满 累计缴纳 连续缴纳 连续参保缴费 累计缴费时间 缴费义务 缴费至 缴费不足 缴费未满 参保时间 连续足额缴费 缴费达到 最低年限 实缴 实缴满 实际缴纳 实缴年限',
  ],
  [CONTRIBUTION_BASE, '缴费基数 缴存基数 缴费工资基数 基数 月缴费基数 缴费工资 缴费基数上限 缴费基数下限 缴费基数上下限'],
  [
    cue('subsidy', { money: 'subsidy' }),
    '财政补助 财政补贴 政府补助 政府补贴 财政补助标准 各级财政 财政资助 人均财政补助 财政 财政补助资金 政府资助 财政给予补助',
  ],
  [FUND_SHARE, '划转 基金划转 统筹基金划转 医保基金划转 基金划拨 统筹基金划拨'],
  [cue('aid-with-contribution', { money: 'subsidy' }), '资助 定额资助 给予资助 资助标准 定额给予资助'],
  [
    cue('account-credit', { percent: 'account-credit', money: 'account-credit' }),
    '划入 划拨 划入个人账户 计入个人账户 记入个人账户 个人账户计入 个人账户划入 划账 划转计入 划入比例 计入标准 划入标准 计入比例 返还到个人账户 打入 返款 划入医保卡 打到医保卡 注入个人账户 返到 返到卡里 返到医保卡 返到个人账户 卡里返 卡里打 卡上打 打到卡里 打到卡上 打进 划到 划到卡里 划到医保卡 划到个账 划到个人账户 划进 个账划拨 进入个人账户 进个人账户 进个账',
  ],
  [cue('credited', { percent: 'account-credit', money: 'account-credit' }, { behindOnly: ['percent'] }), '计入 记入'],
  [cue('credit', { money: 'account-credit' }, { touching: ['money'] }), '返还 注入'],
  [ACCOUNT, '个人账户 个账'],
  [cue('late-fee', { percent: 'late-fee' }), '滞纳金'],
  [cue('fine', { times: 'fine', money: 'fine' }), '罚款 罚金'],
  [ENTITLEMENT, '享受 可享受 方可享受 才能享受 开始享受 使用 才能使用 恢复 方可恢复 才能恢复 才能报销 方可报销 才可报销 才能报 才给报'],
  [
    WAITING,
    '等待期 待遇等待期 等待 观察期 免责期 等待时间 变动等待期 固定等待期 变动待遇等待期 固定待遇等待期 等满 要等 需等 得等 再等 要等满 重新等 要重新等 还得等 还要等 等上',
  ],
  [INTERRUPTION, '断缴 中断缴费 停缴 欠缴 断保 中断参保 缴费中断 中断 间断缴费 欠费 停保 断缴时间 断缴期'],
  [
    cue('leave', { duration: 'leave-duration' }),
    '产假 陪产假 护理假 陪护假 育儿假 奖励假 生育假 流产假 婚假 哺乳假 病假 年休假 带薪年假 医疗期 产前假 照护假 休假 父母育儿假 生育奖励假 独生子女护理假 丧假 法定产假 奖励产假 产假总时长 小产假',
  ],
  [
    cue('benefit', { money: 'benefit-amount', percent: 'benefit-amount' }),
    '津贴 补贴 丧葬费 失业保险金 失业金 失业补助金 救助金 慰问金 伤残津贴 护理费 奖励金 生育补助 一次性补助 生活补助 营养补助 求职补贴 技能提升补贴 生活护理费 发给 补助 定额支付 定额补助 补助标准 发放标准 定额标准 奖励 定额付费 支付定额',
  ],
  [FIXED_SUM, '定额 按定额 包干 定额包干 包干标准'],
  [
    cue('benefit-months', { duration: 'benefit-amount', money: 'benefit-amount' }, { touching: ['money'] }),
    '领取期限 领取时间 最长领取 最多领取 最多领 最长领 最多能领 最长可领 最长能领 最多可领 最多领到 领取 代缴 停工留薪期 发放期限 计发月数 只能领 可领 能领 可领取 领取月数 补助期限 发放 享受期限 补贴期限 领金期限',
  ],
  [
    cue('spoken-benefit', { money: 'benefit-amount', percent: 'benefit-amount' }, { touching: ['money', 'percent'] }),
    '补 再补 贴 再贴 补给 发 加发 领 能领到 领到',
  ],
  [
    cue('lump-sum', { money: 'benefit-amount', percent: 'benefit-amount', duration: 'benefit-amount' }),
    '补助金 抚恤金 丧葬补助金 一次性伤残补助金 一次性工亡补助金 一次性医疗补助金 就业补助金 级伤残 医疗补助金 工伤医疗补助金 一次性工伤医疗补助金 伤残就业补助金 一次性伤残就业补助金',
  ],
  [cue('delivery', { duration: 'leave-duration' }), '顺产 难产 剖宫产 剖腹产 自然分娩 流产'],
  [cue('maternity-allowance', { money: 'benefit-amount', percent: 'benefit-amount', duration: 'leave-duration' }), '生育津贴 生育津贴天数'],
  [
    cue('benefit-standard', { money: 'benefit-amount' }),
    '待遇标准 养老金 基础养老金 领金标准 待遇支付标准 长护险待遇 护理待遇 失能待遇 长期护理保险待遇 居家护理 机构护理 上门护理 居家上门护理',
  ],
  [
    cue('processing', { workday: 'processing-time', duration: 'processing-time' }),
    '办结 打款 审核 审批 到账 核定 办理时限 办结时限 办理完毕 出结果 结案 拨付 受理 受理申请 作出 做出 受理之日 发放到位 办理时间 作出决定 做出决定 作出裁决 审结 办好 予以答复 答复 核实 ' +
      '承诺办结时限 法定办结时限 办理期限 审核时限 审核完毕 结算完毕 完成审核 完成审批 完成办理 工作时限 反馈 生效 处理完毕 转移完成 拨付到账 送达 书面通知 结束 寄出 邮寄 寄送 邮寄到家 发出 制卡 领卡 打入本人银行卡 打入银行卡 打到银行卡 打卡 转账',
  ],
  [
    cue('claim', { duration: 'claim-window', workday: 'claim-window' }),
    '提供材料 提交材料 补交材料 交至 交到 送交 寄至 寄到 送至 报送 补交 补齐 申请 申报 申领 补缴 提出 申请领取 时效 仲裁时效 申请期限 报销时限 申请时限 申领期限 申领时限 报销期限 提交 登记 补办 申请仲裁 提起 起诉 报案 报告 申请报销 手工报销 零星报销 申请办理 前来办理 递交 ' +
      '追溯期 补登 参保登记 有效期限 报备 补备案 备案 激活 结清 告知',
  ],
  [HANDLING, '办理 参保缴费 办理参保 参保 办理登记'],
  [cue('latency', { duration: 'data-latency', workday: 'data-latency' }), '延迟 滞后 数据延迟 更新 同步 延时 延后显示'],
  [SHOWN, '显示 才会显示 才能显示 才显示 查到 才能查到 能查到 可查到 可查询'],
  [INCOME, '工资 平均工资 社平工资 收入 可支配收入 年平均工资'],
  [cue('compensation', { money: null, percent: null, times: null }), '经济补偿 经济补偿金 赔偿金 违约金 补偿金'],
  [MINIMUM_WAGE, '最低工资标准 最低工资'],
  [
    cue('none', { money: null }),
    '月工资 价格 售价 单价 房租 押金 存款 花费 花了 花掉 总费用 工资差额 差额 报酬 工本费 手续费 挂号费 收费 医疗总费用 余额 结余 损失 基金损失 涉案金额 涉及金额 违规金额 违规费用 骗取 骗取医保基金 违法所得 欠款',
  ],
  [
    cue('average-time', { duration: null, workday: null }),
    '平均办理时长 平均办结时长 平均用时 平均时长 平均耗时 平均办理时间 平均办结时间 平均处理时长',
  ],
  [
    cue('statistics', { percent: null, money: null }),
    '利率 占比 参保率 覆盖率 增长 同比 环比 增长率 通过率 成功率 满意率 激活率 发病率 完成率 税率 概率 上涨 涨幅 满意度 患者占 贷款 就诊率 结算率 基金支出 基金收入 亿元 人均报销 人均支付 人均减负 人均负担 办结率 按期办结率 按时办结率 群众满意率',
  ],
  [
    NEUTRAL,
    '个人缴纳的 单位缴纳的 个人缴费的 单位缴费的 用人单位缴纳的 高档缴费 低档缴费 高档次缴费 低档次缴费 按高档缴费 不能自理 生活自理 自理能力 一定额度 大额补助 大额医疗补助 大额医疗费用补助 医疗补助 公务员医疗补助 补充保险 补充医疗保险 大额医疗费用补助保险 缴纳部分 缴费部分 上不封顶 不封顶 计发基数 不缴纳 未缴纳 未缴费 ' +
      '缴费记录 缴费凭证 缴费状态 申请条件 补助对象 领取条件 领取资格 补缴金额 财政局 财政部 财政部门 支付宝 支付方式 异地备案 备案手续 异地就医备案 申请材料 申请表 住院登记 参保登记表 参保地 参保人 参保人员 参保职工 参保居民 ' +
      '参保单位 参保缴费凭证 收入水平 缴费人 缴费人员 缴费单位 办理条件 审核部门 财政厅 产假结束 补缴年限 开发区 开发 发生 发票 发布 发现 发展 下发 印发 颁发 转发 发送 签发 填补 弥补 互补 补充 补足 参保门槛 投保门槛 准入门槛 户籍门槛 入职门槛 申请门槛 办理门槛 购房门槛 落户门槛 贷款门槛 收入门槛 就业门槛 资格门槛 提取门槛 贴心 张贴 粘贴 交通 交易 交叉 交警 交由 交流 社交',
  ],
];
