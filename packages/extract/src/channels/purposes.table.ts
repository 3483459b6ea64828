import type { ChannelPurpose } from '@yibao-rules/model';

/** Words that say what a channel is for. Longer words win where they overlap, so that 缴费记录 is a query and 缴费 a payment. */
export const PURPOSE_WORDS: readonly (readonly [purpose: ChannelPurpose | null, words: string])[] = [
  ['query-enrollment', '参保证明 参保信息 参保状态 参保情况 参保记录 参保查询 查询参保 是否参保 参保成功 个人参保 医保状态 是否断缴 断缴'],
  ['query-balance', '余额 账户信息 账户余额 个人账户查询 账户查询'],
  [
    'query-contributions',
    '缴费记录 缴费明细 缴费信息 缴费情况 缴费查询 缴费状态 缴费凭证 缴费是否 查询缴费 社保查询 医保查询 缴纳明细 缴纳情况 缴纳记录 正常缴纳 查社保 查医保 权益记录 查询医保信息 全国医保信息 社保缴费查询',
  ],
  ['query-spending', '消费记录 消费明细 消费信息 使用记录 使用明细 报销明细 报销记录 结算记录 就医记录 支付明细 看病记录 就诊记录'],
  ['pay-contribution', '缴费 缴纳 续缴 补缴 代缴 缴款 交费'],
  ['remote-filing', '异地就医备案 异地备案 异地就医 备案 登记备案 转外就医'],
  [
    'claim-reimbursement',
    '手工报销 零星报销 报销申请 申请报销 报销材料 提交材料 申领 申请生育津贴 生育津贴 失业金 养老金申领 领取失业 待遇申领 办理报销 报销办理 结算窗口',
  ],
  ['activate-card', '激活 领取医保码 申领医保电子凭证 领取电子 医保电子凭证 电子医保卡 绑定社保卡 挂失 制卡'],
  ['mutual-aid', '家庭共济 共济关系 共济账户 共济 亲情账户 家庭成员'],
  ['consult', '咨询 人工查询 热线 政策解答 人工服务 答疑 询问'],
  ['complain', '投诉 举报 维权 信访 监督'],
  ['transfer', '转移接续 关系转移 转移 转接 转入 转出'],
  ['enroll', '参保登记 办理参保 新生儿参保 参保缴费 参保手续 增员'],
  [null, '缴费比例 缴费基数 缴费年限 缴费标准 咨询服务有限公司'],
];
