import type { ScopeKey } from '@yibao-rules/model';

/**
 * Words that state scope, in the field's own usage. A row: the words (separated by blanks), then what each of them states.
 * Longer words win over shorter ones inside them, so that a compound with another meaning needs a row here or in
 * `scope-traps.table.ts`.
 */
export const SCOPE_WORDS: readonly (readonly [words: string, stated: Partial<Record<ScopeKey, string | readonly string[]>>])[] = [
  // schemes
  [
    '职工医保 职工基本医保 职工基本医疗保险 职工医疗保险 职工基本医疗 职工医疗 城镇职工医保 城镇职工医疗保险 城镇职工基本医保 城镇职工基本医疗保险 城镇职工基本医疗 城镇职工 职保',
    { scheme: 'employee' },
  ],
  [
    '城乡居民医保 城乡居民基本医保 城乡居民基本医疗保险 城乡居民医疗保险 城镇居民医保 城镇居民基本医疗保险 城镇居民医疗保险 居民医保 居民基本医保 居民基本医疗保险 居民医疗保险 居民医疗 居民参保人员 居民参保人 居民参保 新农合 新型农村合作医疗 农村合作医疗',
    { scheme: 'resident' },
  ],
  ['成年居民', { scheme: 'resident', population: 'adult' }],
  ['老年居民', { scheme: 'resident', population: 'elderly' }],
  ['未成年居民', { scheme: 'resident', population: 'minor' }],
  ['学生儿童居民', { scheme: 'resident', population: ['student', 'minor'] }],
  ['基本医保 基本医疗保险 基本统筹', { scheme: 'basic' }],
  ['医保 医疗保险', { scheme: 'medical' }],
  ['生育保险 生育保险金 生育津贴 生育医疗费待遇', { scheme: 'maternity' }],
  [
    '养老保险 基本养老保险 企业职工基本养老保险 职工基本养老保险 职工养老保险 城乡居民基本养老保险 城乡居民养老保险 居民养老保险 养老金 基本养老金',
    { scheme: 'pension' },
  ],
  ['失业保险 失业保险金 失业金 失业补助金 失业保险费', { scheme: 'unemployment' }],
  [
    '工伤 工伤职工 工伤保险 因工死亡 因工伤残 伤残津贴 一次性伤残补助金 停工留薪期 工伤待遇 工亡补助金 一次性工亡补助金 供养亲属抚恤金 工伤医疗',
    { scheme: 'work-injury' },
  ],
  ['公积金 住房公积金', { scheme: 'housing-fund' }],
  ['长护险 长期护理保险 长期护理', { scheme: 'long-term-care' }],
  [
    '大病保险 居民大病保险 城乡居民大病保险 城乡居民大病医疗保险 大病医疗保险 城乡大病保险 城乡大病 大病报销 大病二次报销 大病二次补偿 重特大疾病医疗保险 重特大疾病保险',
    { scheme: 'critical-illness' },
  ],
  [
    '大额医保 大额医疗 大额医疗费用补助 大额医疗费用补助保险 大额医疗补助 大额医疗互助 大额医疗保险 职工大额医疗保险 职工大额医疗 职工大额医疗补助 职工大额医疗费用补助 职工大额补助 职工大额医疗互助 大额补助 大额救助 大额保险 大额医疗救助 大额医疗费用 职工大病保险 职工重大疾病医疗补助',
    { scheme: 'large-amount' },
  ],
  ['医疗救助', { scheme: 'medical-aid' }],

  // populations
  ['在职 在职职工 在职人员 在职参保人员 在职参保职工', { population: 'active' }],
  ['退休人员 退休职工 退休参保人员 退休参保职工 退休的 退休后', { population: 'retired' }],
  ['灵活就业 灵活就业人员 灵活就业者 灵活就业参保人员 自由职业者', { population: 'flexible' }],
  ['灵活就业医保 灵活就业人员医保 灵活就业职工医保 灵活就业医疗保险 灵活医保', { scheme: 'employee', population: 'flexible' }],
  ['学生 大学生 中小学生 在校学生 在校大学生 大中专学生 大中小学生 中专学生', { population: 'student' }],
  ['未成年 未成年人 儿童 少年儿童 婴幼儿 新生儿 少儿 学龄前儿童', { population: 'minor' }],
  ['学生儿童 学生及儿童 少儿学生', { population: ['student', 'minor'] }],
  ['未成年学生', { population: ['student', 'minor'] }],
  ['成年 成年人 成人', { population: 'adult' }],
  ['老年 老年人 老年人员', { population: 'elderly' }],
  ['男 男性 男方 男职工 男性职工 男性参保人', { population: 'male' }],
  ['女 女性 女方 女职工 女性职工 女性参保人', { population: 'female' }],
  [
    '低保 低保对象 低保户 特困 特困人员 特困供养人员 特困对象 困难群众 困难群体 困难人员 困难居民 低收入 低收入人群 低收入家庭 返贫致贫人员 返贫致贫 返贫致贫人口 孤儿 事实无人抚养儿童 易返贫致贫人口 防止返贫监测对象 重度残疾人 建档立卡',
    { population: 'low-income' },
  ],

  ['单位职工', { population: [] }],
  ['其他居民 其他城乡居民 其他参保居民 其他人员 其他参保人员 其余人员 其余参保人员 普通居民', { population: [] }],

  // care
  ['普通门诊 门诊统筹 普通门诊统筹 门诊共济 门诊待遇 一般门诊 普通门（急）诊 普通门(急)诊', { care: 'outpatient' }],
  ['门急诊 门（急）诊 门(急)诊 普通门急诊', { care: ['outpatient', 'emergency'] }],
  ['急诊', { care: 'emergency' }],
  ['住院', { care: 'inpatient' }],
  [
    '慢性病 慢病 门诊慢性病 门诊慢病 慢性病门诊 慢病门诊 门慢 普通慢性病 两病 “两病” "两病" “两病”门诊 两病门诊 "两病"门诊',
    { care: 'chronic' },
  ],
  [
    '慢特病 门诊慢特病 门诊慢特病病种 慢特病门诊 慢性病特殊病 门诊慢性病特殊病 慢性特殊病 门诊慢性特殊病 慢性特殊疾病 门诊慢性特殊疾病',
    { care: ['chronic', 'special'] },
  ],
  [
    '特病 门诊特病 门特 特殊病 特殊病种 特殊疾病 特殊病种门诊 特殊病门诊 门诊特殊病 门诊特殊病种 门诊特殊疾病 门诊特定病种 特定病种 门诊大病 重大疾病门诊 特病门诊',
    { care: 'special' },
  ],
  [
    '分娩 住院分娩 正常生产 顺产 自然分娩 正常分娩 平产 剖宫产 剖腹产 难产 生育分娩 生育医疗 生育医疗费 生育医疗费用',
    { care: 'childbirth' },
  ],

  // facilities; hospital tiers with 及以下 and 及以上 are composed in facility-words.ts
  ['药店 定点药店 零售药店 定点零售药店 定点药房 药房', { facility: 'pharmacy' }],
  [
    '社区 社康 社康机构 社康中心 社区医院 社区医疗机构 社区卫生服务中心 社区卫生服务站 社区卫生服务机构 社区卫生院 乡级 乡级医院 乡级医疗机构 乡镇级 乡镇级医疗机构 社区门诊 基层 基层医疗机构 基层医疗卫生机构 基层定点医疗机构 基层医院 基层公立机构 基层公立医疗机构 乡镇卫生院 乡镇医院 乡镇医疗机构 乡镇（社区） 乡镇(社区) 乡镇（社区）医疗机构 乡（镇）卫生院 乡(镇)卫生院 街道卫生院 镇卫生院 村卫生室 村卫生站 村卫生所 卫生院 卫生室 一体化村卫生室',
    { facility: 'community' },
  ],
  [
    '县级医院 县级医疗机构 县级定点医疗机构 县级公立医院 县属医院 区县级医院 县区级医院 县级综合医院 县级定点医院 县医院',
    { facility: 'county' },
  ],
  [
    '市级医院 市级医疗机构 市级定点医疗机构 市级公立医院 市属 市属医院 市级定点医院 市级三甲 市级综合医院 州级医院 州级医疗机构 州级定点医疗机构 州级公立医院 州属 州属医院 地级医院',
    { facility: 'municipal' },
  ],
  ['省级医院 省级医疗机构 省级定点医疗机构 省级公立医院 省属 省属医院 省级定点医院 省部属 部省属 省级综合医院', { facility: 'provincial' }],
  [
    '其他机构 其它机构 其他医药机构 其余医疗机构 其余机构 其余医院 其他定点 其它定点 非基层医疗机构 非社区医疗机构 非基层医院 其他医疗机构 其它医疗机构 其他定点医疗机构 其它定点医疗机构 其他定点医药机构 其它定点医药机构 其他医院 其它医院 其他定点医院 其他定点机构',
    { facility: [] },
  ],

  // where, and whether it was filed; 未办理…备案 is composed in filing-words.ts
  [
    '异地 异地就医 异地住院 市外 市域外 统筹区外 统筹地区外 转外就医 转外地 外地就医 外地 转市外 市外转诊 异地安置退休人员 异地长期居住人员 临时外出就医 临时外出就医人员',
    { setting: 'remote' },
  ],
  [
    '省内异地 省内异地就医 省内跨市 区内医院 自治区内 转区内 省内就医 省内转诊 市外省内 省内 省内临时外出 省内临时外出就医 省内临时外出就医人员 省内外出就医',
    { setting: 'in-province' },
  ],
  [
    '跨省 跨省异地 跨省异地就医 省外 省外就医 跨省就医 区外医院 自治区外 转区外 区外就医 跨省临时外出就医 跨省临时外出就医人员 省外转诊',
    { setting: 'cross-province' },
  ],
  ['本市范围内 市域内 统筹区内 统筹地区内 参保地就医 本地就医 市内就医 市内住院 本市就医 市内', { setting: 'local' }],

  // who pays a contribution
  ['单位缴费 单位缴纳 单位部分 用人单位缴费 用人单位缴纳 企业缴费', { payer: 'employer' }],
  ['个人缴费 个人缴纳 个人筹资 个人部分 个人承担', { payer: 'individual' }],
  ['财政补助 财政补贴 政府补助 政府补贴', { payer: 'government' }],

  // which admission of the year
  ['首次 第一次 第1次', { occurrence: 'first' }],
  ['首次住院 第一次住院 第1次住院 初次住院', { occurrence: 'first', care: 'inpatient' }],
  ['第二次 第三次 第四次 第2次 第3次 第4次 二次 三次 二次及以上 两次及以上 二次及以后 二次以上', { occurrence: 'subsequent' }],
  ['第二次住院 第三次住院 第2次住院 第3次住院 二次住院 三次住院 再次住院 多次住院', { occurrence: 'subsequent', care: 'inpatient' }],

  // contribution levels
  ['一档 第一档 一档缴费', { plan: '一档' }],
  ['二档 第二档 二档缴费', { plan: '二档' }],
  ['三档 第三档 三档缴费', { plan: '三档' }],
  ['四档 第四档', { plan: '四档' }],
  ['高档 高档缴费', { plan: '高档缴费' }],
  ['中档 中档缴费', { plan: '中档缴费' }],
  ['低档 低档缴费', { plan: '低档缴费' }],
  ['统账结合', { plan: '统账结合' }],
  ['单建统筹', { plan: '单建统筹' }],
];

/**
 * Words that hint only: 职工 is any worker in labour law, 居民 any inhabitant. They count only where no scheme of labour law is
 * under discussion. 门诊 alone is ordinary outpatient care, but under a 慢性病 or 特殊病 the outpatient treatment of that.
 * 退休 is what somebody does, in a title.
 * 单位 and 个人 are payers in a sentence about contributions, and anybody in a heading.
 */
export const WEAK_WORDS: readonly (readonly [words: string, stated: Partial<Record<ScopeKey, string>>])[] = [
  ['产假 生育假 生育待遇 生育津贴 生育报销 生孩子', { scheme: 'maternity' }],
  ['职工 参保职工 职工参保人员 职工参保人', { scheme: 'employee' }],
  ['职工医保统筹基金 职工医保基金 职工基本医保基金 职工医疗保险基金', { scheme: 'employee' }],
  ['居民医保统筹基金 居民医保基金 居民基本医保基金', { scheme: 'resident' }],
  ['居民 城乡居民 参保居民 其他居民 其他城乡居民 其他参保居民 普通居民', { scheme: 'resident' }],
  ['门诊', { care: 'outpatient' }],
  ['退休', { population: 'retired' }],
  ['单位 用人单位', { payer: 'employer' }],
  ['个人 职工个人', { payer: 'individual' }],
  ['财政 各级财政 国家', { payer: 'government' }],
];

/** Words so short that they state scope only right before what is said of them: 县级400元, 养老16%, 医疗个人2%. */
export const TERSE_WORDS: readonly (readonly [words: string, stated: Partial<Record<ScopeKey, string | readonly string[]>>])[] = [
  ['县级', { facility: 'county' }],
  ['县级及以上', { facility: ['county', 'municipal', 'provincial'] }],
  ['市级', { facility: 'municipal' }],
  ['市级及以上', { facility: ['municipal', 'provincial'] }],
  ['省级', { facility: 'provincial' }],
  ['养老', { scheme: 'pension' }],
  ['医疗', { scheme: 'employee' }],
  ['失业', { scheme: 'unemployment' }],
  ['生育', { scheme: 'maternity' }],
];

/** Words that name what a figure measures. */
export const MEASURE_WORDS =
  '起付线 起付标准 起付金 起付金额 起付额 起付门槛 门槛费 报销比例 支付比例 报销率 补偿比例 统筹支付 比例 报销 支付 补偿 限额 封顶 封顶线 自付 自付比例 缴费基数 缴费比例 缴费标准 筹资标准 费率 补助标准 划入';

/** Words that pair the figures after them with an enumeration before them. */
export const RESPECTIVE_WORDS = '分别 对应 依次 相应 各自';

/** Words by which a figure holds for all that was enumerated before it, not for the last of it. */
export const TOGETHER_WORDS = '合计 共计 总计 总共 一共 统一 均为 各项';

/** 其中 takes a part out of what was just stated; what it says holds up to the next comma. */
export const AMONG_WORD = '其中';
