/** Words that say something of the figures around them and claim none themselves. */
export type Mark =
  | 'absent' // 不设 起付线: a figure of zero
  | 'without' // 无 and 免, which touch what they deny
  | 'becomes' // 提高至: what stands before it is the previous figure
  | 'from' // 由 … 提高至
  | 'whole' // 全额报销
  | 'half' // 报销一半
  | 'usually'
  | 'varies'
  | 'year' // 年度, 每年: what the amounts in this sentence are per
  | 'month'
  | 'day'
  | 'visit'
  | 'agency' // 经办机构: then 办理 is theirs
  | 'denied' // 而非, 并非: what follows in the clause is not so
  | 'total'; // 合计: the sum of what went before

export const MARKS: readonly (readonly [Mark, string])[] = [
  ['absent', '不设 不再设 不设置 不再设置 取消 免设 免除 不设立 未设 没有 不再执行 不计 不扣 不收 免收 不需要 无需 不再收取 不再扣除'],
  ['without', '无 免 零'],
  [
    'becomes',
    '提高至 提高到 提升至 提升到 上调至 上调到 上调为 下调至 下调到 下调为 降至 降到 降为 降低至 降低到 降低为 下降至 下降到 下降为 调整为 调整至 调整到 统一调整为 统一为 增加至 增加到 增至 减至 减少至 减少到 减为 ' +
      '缩短至 缩短到 缩短为 延长至 延长到 延长为 升至 升到 扩大到 扩大至 提高为 变为 改为 变更为 涨到 上涨到 由此提高到 统一提高至 统一提高到 统一降至 统一提升至 分别提高至 分别提高到 提至 提到 调至 调到 提升为 延迟至 延迟到 推迟至 推迟到 延至 扩至 上升至 上升到 增长至 增长到',
  ],
  ['from', '由 从 原 原来'],
  ['whole', '全额报销 全额予以报销 基金全额支付 统筹基金全额支付 全额纳入报销 全部报销 医保全额支付 给予全额报销'],
  ['half', '报销一半 报一半 支付一半 报销掉一半 报掉一半'],
  ['usually', '一般 通常 大多 大都 多数 普遍 往往 原则上 大部分 多为'],
  [
    'varies',
    '部分地区 有的 有些 有的地区 有些地区 各地不同 可能 不同地区 部分省份 部分城市 各地设定不同 各地规定不同 各地标准不同 因地区而异 因地而异 有些城市 有的城市 个别地区 各地不一 视地区而定',
  ],
  [
    'year',
    '年度 每年 一年内 自然年度 参保年度 结算年度 保险年度 医保年度 全年 年累计 年内 年度内 每人每年 年内累计 年度累计 一个年度 保险有效期内 一年',
  ],
  ['month', '每月 每个月 月度 每人每月 每人每个月 按月'],
  ['day', '每日 每天 单日 日均 一天 每床日 每住院日'],
  ['visit', '次均 每次 单次 每人次 每次住院 单次住院 每诊次'],
  [
    'agency',
    '经办机构 医保部门 医保局 社保局 社会保险行政部门 我局 主管部门 医疗保障部门 受理单位 办理时限 银行 社保中心 医保中心 行政部门',
  ],
  ['denied', '而非 并非 而不是 并不是 不再是 改革前 改革前为 以前是 以前为 此前是 此前为 过去是 过去为'],
  ['total', '共 合计 总计 共计 总共'],
];
