/**
 * Words in which a region's name stands and no region is meant. They are entries of the same lexicon, so that the longest word
 * wins; what the two tables of neighbours below can tell apart needs no entry here.
 */
export const DECOY_WORDS = (
  '人民共和国 长春新碱 长春瑞滨 长春地辛 长春西汀 长春碱 长春花 长春藤 大同小异 世界大同 大理石 海口味 白银价 黄金白银 真金白银 云南白药 ' +
  '北京时间 西藏红花 京津冀 长三角 珠三角 南京错乱 孙中山 中山装 中山狼 祝您安康 幸福安康 健康安康 安康健康 身体安康 阖家安康 平安安康 长治久安 ' +
  '开封后 开封前 已开封 未开封 拆包开封 普洱茶 龙井茶 祁门红茶 德州扑克 重庆火锅 四川话 广东话 上海话 来宾证 贵宾来宾 各位来宾 嘉宾来宾 朝阳产业 朝阳行业 ' +
  '东方甄选 东方市场 互助保障 互助基金 医疗互助 大病互助 职工互助 北京烤鸭 北京同仁堂 贵州茅台 青岛啤酒 阿里巴巴 阿里云 阿里健康 海北天南 黄山归来 泰山压顶 和田玉 河源头 河南岸 海南岸 北海道 ' +
  '红河谷 兴安岭 大兴安岭地区行署 五大连池风景区 山东西路 四平八稳 三亚系 大庆典 安顺利 南通道 广安门 长沙发'
).split(' ');

/** Short names that are words of the language as well: alone they mean a region only where the words around them speak of one. */
export const WORDLIKE_NAMES: ReadonlySet<string> = new Set(
  '白银 安康 来宾 大同 朝阳 开封 大理 黄山 阿里 安顺 日照 三明 四平 吉安 德宏 东营 长治 大庆 新余 新乡 周口 中山 保定 定西 北海 海东 海北 海西 黄南 山南 和田 红河 怒江 文山 兴安 宝鸡 固原 吴忠 天水 随州 百色 河源 清远 通化 松原 白山 白城 黑河'.split(
    ' ',
  ),
);

/**
 * A name of two characters is only the seam of two other words where the character before it makes a word with its first, and
 * its last a word with the character behind it: 扩|大连|续, 医|保定|点, 巩|固原|有, 其|中卫|生. Both sides are needed, so that
 * 中卫生育津贴 at the start of a sentence is still about 中卫.
 */
export const WORDS_BEFORE: ReadonlySet<string> = new Set(
  (
    '医保 参保 社保 投保 续保 断保 退保 脱保 骗保 担保 确保 承保 环保 低保 农保 指定 确定 规定 约定 选定 核定 认定 固定 限定 扩大 加大 增大 重大 最大 较大 ' +
    '更大 巨大 强大 特大 最新 更新 全新 重新 创新 崭新 其中 集中 之中 当中 途中 空中 事中 延长 增长 最长 较长 时长 院长 家长 成长 校长 部长 巩固 牢固 稳固 坚固 ' +
    '顺延 拖延 推延 迟延 蔓延 隆重 严重 双重 多重 三重 尊重 注重 资金 基金 现金 奖金 押金 薪金 租金 股金 年金 第三 前三 以南 江南 指南 东南 西南 以西 江西 东西 ' +
    '以东 股东 广东 房东 以北 东北 西北 河北 沿海 出海 近海 推广 宽广 公开 展开 打开 离开 分开 铺开 每日 当日 按日 生日 节日 首日 一周 两周 每周 四周 圆周 ' +
    '治安 平安 公安 保安 长江 珠江 黄河 西湖 东湖 南海 上海 结清 缴清 还清 付清 看清 认清 分清 澄清 查清 划清 不清 高原 病原 还原 复原 平阳 ' +
    '正常 日常 经常 非常 异常 通常 照常 平常 家常 相同 合同 共同 不同 协同 视同 安顺 孝顺 平南 越南 湖南 数百 几百 上百 第四 前四 交通 普通 开通 互通 沟通 ' +
    '接通 联通 畅通 贯通 流通 融通 打通 变通 直通 统一 适宜 事宜 便宜 不宜 十分 吉大 温江 随时 如来 未来 往来 历来 本来 将来 原来 近来 以来 带来 从来 和平 ' +
    '水平 公平 生平 天平 持平 摆平 在南 身高 提高 最高 较高 偏高 更高 降低 补贴 缓和 总和 饱和 温和 之和 柔和 调和'
  ).split(' '),
);

export const WORDS_BEHIND: ReadonlySet<string> = new Set(
  (
    '定点 定期 定额 定于 定时 定制 定向 定义 定位 定性 定量 定价 定居 定级 连续 连同 连接 连带 连锁 连年 连贯 治疗 治愈 治理 治病 治安 卫生 卫健 卫材 余额 余款 余下 ' +
    '余年 安排 安全 安置 安心 安装 安宁 安葬 安抚 原有 原则 原因 原来 原始 原件 原本 原价 原先 原单 理赔 理由 理解 理论 理疗 理事 理财 理念 理发 明确 明年 明细 明显 明白 ' +
    '明知 明文 明示 照常 照顾 照护 照片 照样 照旧 照管 照料 照搬 照章 门诊 门槛 门店 门急 门面 门类 门特 门慢 庆祝 庆典 充分 充足 充值 充实 充抵 元素 元旦 口服 口岸 口径 ' +
    '口头 口腔 口味 口罩 口令 口号 口述 封顶 封面 封存 封闭 西医 西部 西药 西方 西南 西北 山区 山东 山西 山路 南部 南方 南北 南路 南京 南站 北部 北方 北京 北路 东部 东方 ' +
    '东路 东南 东北 海外 海关 海上 州市 阳光 阳性 阴性 通过 通知 通道 通常 通用 通行 通信 通报 通告 通畅 通讯 通电 通话 平均 平台 平时 平等 平安 平衡 平稳 平日 平原 顺利 ' +
    '顺延 顺序 顺位 顺产 顺便 康复 庭审 宁愿 宁可 昌盛 江河 河流 河道 河北 河南 源头 源于 乡镇 乡村 县级 县城 县域 营业 营养 营利 运行 运营 中心 中医 中药 中国 中央 中断 ' +
    '中止 中间 中级 中西 中等 中午 中成 中标 中枢 中毒 中风 中旬 中小 水平 水费 水电 木材 吉利 德育 色素 色盲 家庭 家属 家人 家长 白色 白天 白血 城市 城镇 城乡 城区 黑色 ' +
    '化疗 化验 化学 化解 化工 化妆 名单 名称 名下 名额 名义 名录 名字 成本 成员 成功 成立 成为 成年 成人 成都 成熟 成长 都是 都有 都不 都要 都会 都能 都可 同意 同时 同样 同期 ' +
    '同步 同等 同行 同一 同类 同比 来自 来源 来说 来看 来访 来电 来信 来年 来回 宾客 理性 京津'
  ).split(' '),
);

/** Official names of districts that every other city has, or that are common words: they need their city beside them. */
export const COMMON_COUNTY_NAMES: ReadonlySet<string> = new Set(
  '市郊区 东郊区 西郊区 南郊区 北郊区 北市区 南市区 西市区 东市区 中市区 古城区 双城区 山城区 水城区 东矿区 市中区 城关区 城中区 城东区 城西区 城北区 新城区 老城区 市辖区 市北区 市南区 东城区 西城区 中原区 城区 矿区 郊区 东区 西区 南区 北区 中区 市区 新市区 新区 港口区 江南区 江北区 江东区'.split(
    ' ',
  ),
);

/** Counties and districts known everywhere by their short name. */
export const KNOWN_COUNTY_NAMES: ReadonlySet<string> = new Set(
  '海淀 浦东 昆山 义乌 常熟 江阴 太仓 晋江 石狮 慈溪 余姚 诸暨 瑞安 乐清 福清 胶州 即墨 寿光 滕州 巩义 都匀 凯里 仙桃 潜江 天门 琼海 济源 敦煌 满洲里 二连浩特'.split(
    ' ',
  ),
);

/**
 * Short names of counties that are words of the language, or pieces of everyday ones: without 县, 区 or 市 behind them they mean a
 * region only directly behind the one that they lie in, or in a row with their neighbours.
 */
export const WORDLIKE_COUNTY_NAMES: ReadonlySet<string> = new Set(
  (
    '大兴 路南 路北 复兴 永年 大名 顺平 定兴 隆化 双桥 运河 东光 固安 围场 古交 平定 长子 孝义 回民 新民 振兴 宏伟 灯塔 双塔 平房 双城 丰满 梨树 富裕 工农 友好 ' +
    '铁力 前进 东风 新兴 爱民 林口 鼓楼 响水 海门 五常 集贤 鸡冠 兴化 开化 龙游 三门 天台 无为 含山 大观 天长 界首 清流 光泽 政和 平和 三元 永定 莲花 修水 分宜 大余 ' +
    '万年 铜鼓 樟树 市南 市北 平度 龙口 高密 阳谷 老城 解放 台前 方城 民权 光山 商水 应城 公安 石首 天心 雨花 石鼓 洞口 桃源 石门 资阳 会同 通道 中方 光明 盐田 高要 ' +
    '城中 全州 资源 平乐 港口 兴业 乐业 平果 八步 大化 海棠 天涯 东方 南岸 城口 三台 安居 南部 前锋 名山 石棉 黑水 会理 会东 木里 水城 大方 天柱 锦屏 富民 富源 个旧 ' +
    '建水 比如 延长 子长 清水 民乐 高台 合水 安定 合作 城北 平安 民和 互助 同心 新源 和平 红桥 新华 长安 玉田 平顺 高平 怀仁 和顺 灵石 永和 柳林 多伦 元宝 太和 方正 ' +
    '木兰 延寿 尚志 建华 向阳 友谊 宝山 龙凤 明水 静安 金山 钟楼 金东 金安 明光 大田 建宁 安远 永丰 泰和 万安 福安 乐安 高安 嘉祥 惠民 红旗 博爱 修武 凤凰 白云 大安 ' +
    '康平 建平 宝丰 太康 西华 新田 新丰 温泉 共和 同德 康乐 靖远 宝塔 白水 七星 新星 永胜 永安 永仁 永平 安宁 安福 金平 普安 兴仁 兴文 仁和 大英 威远 金牛 九龙 新龙 ' +
    '白玉 紫云 玉屏 石林 弥勒 开远 新和 和静 和硕 民丰 于都 上高 站前 道里 云和 南和 信都 望都 新都 三都 平昌 隆安 平阳 文成 平江 江口 河口 山阳 东阳 桥东 桥西 河东 ' +
    '河西 江南 江北 城东 城西 南山 东山 西山 北关 城关 新建 新乐 新安 新平 新会 新野 合江 合山 合阳 定边 定南 定安 中山 中阳 中原 西区 东区 南开 开平 长乐 长岛 长宁 ' +
    '南海 西湖 东湖 黄河 金湖 高新 高港 高邑 高县 山城 东城 西城 中宁 海港 海城 海南 海州 海陵 江海 江城 港北 港南 城区 鼓楼 市中 湖滨 河间 临时 临高 临城 临西 临江 临海 ' +
    '汇川 普定 定结 定日 定陶 定远 大通 通城 通山 通海 通江 通河 通榆 大同 大丰 万载 万全 万宁 万山 天全 全南 南康 南城 南丰 南华 正安 正阳 正镶白 古城 松山 建设 ' +
    '进贤 奉新 保康 保德 应县 当阳 资中 资兴 西和 和政 和龙 平原 平山 平利 平南 平塘 平泉 阳明 阳高 阳光 内黄 内乡 社旗 老边 武功 武定 元氏 始兴 仙游 宁化 宁国 宁县'
  ).split(' '),
);

/** Counties of one character and 县 that are the seam of two words as often: 总和|县, 最高|县, 对应|县. */
export const SEAMLIKE_COUNTY_NAMES: ReadonlySet<string> = new Set(
  '和县 成县 高县 道县 应县 康县 文县 宁县 温县 代县 单县 南县 新县 兴县 临县 青县 古县 富县 易县 容县 环县 随县 索县 理县 云县 房县 义县 城区 矿区 郊区 东区 西区 夏县 费县 丰县 唐县 凤县'.split(
    ' ',
  ),
);
