/**
 * What follows a region's name where the name belongs to somebody: 四川|税务, 兰州|银行, 大连|医科大学. Data of the rule in
 * owners.ts. Words are joined into one alternation, longest first.
 */

/** Words that stand between the region and the head of an agency's or platform's name: 江西[医保][网上][服务]大厅. */
export const LINKING_WORDS =
  '医疗保障 医疗保险 基本医疗保险 人力资源和社会保障 人力资源社会保障 人力资源 社会保障 社会保险 劳动和社会保障 劳动保障 劳动人事争议 劳动争议 劳动监察 劳动 人事 医保 社保 人社 税务 电子税务 政务服务 政务 公共服务 公共 服务 智慧 数字 网上 掌上 线上 微信 官方 综合 便民 信息 经办 管理 事务 个人 单位 住房公积金 公积金 卫生健康 卫生 卫健 计划生育 民政 财政 公安 司法 教育 发展和改革 发展改革 市场监督 行政审批 数据 大数据 市 省 自治区 州 盟 县 区 人民 国家 国税 地税 总 异地就医 备案 仲裁 调解 退役军人 残疾人 应急 12345 热线 审计 统计 信访 保险 基金 职工 城乡居民 企业 生育 失业 工伤 养老 就业 创业 人才 不动产 知识产权 铁路运输 互联网 海事 金融 高级 中级 基层 退休 老年 妇女 市级 省级 区级 本级 疾病预防控制'.split(
    ' ',
  );

/** Agencies: the region they govern is what they speak for, but it is not spoken of. */
export const AGENCY_HEADS =
  '人民政府 政府办公厅 政府办公室 政府 医保局 社保局 人社局 人社厅 税务局 财政局 财政厅 医疗保障局 保障局 保障厅 民政局 民政厅 公安局 公安厅 教育局 教育厅 司法局 审计局 统计局 监督管理局 管理局 服务局 信访局 就业局 劳动局 局 厅 委员会 委办局 卫健委 卫生健康委 发改委 党委 市委 省委 常委会 人大 政协 人大常委会 法院 检察院 人民法院 仲裁委 仲裁院 总工会 工会 医保中心 社保中心 服务中心 经办中心 管理中心 医保处 医保办 社保基金 事业管理中心 结算中心 监察大队 税务'.split(
    ' ',
  );

/** Platforms and accounts: a channel of the region. */
export const PLATFORM_HEADS =
  'APP App app 小程序 公众号 微信公众号 公众平台 服务平台 平台 服务大厅 办事大厅 网上大厅 网厅 政务服务网 服务网 政务网 政府网 官网 官方网站 网站 客户端 服务号 订阅号'.split(
    ' ',
  );

/** Firms, schools, media, streets. A firm's proper name may stand between; a bank's is the region itself. */
export const FIRM_HEADS = '有限公司 有限责任公司 股份公司 律师事务所 集团公司'.split(' ');
export const BANK_HEADS =
  '银行 国际银行 城市商业银行 商业银行 农村商业银行 农商银行 农商行 农信社 农信 信用社 农村信用社 农村信用合作联社 农村信用社联合社 信用联社 人寿 财险'.split(
    ' ',
  );
export const SCHOOL_HEADS = '大学 学院 中学 小学 职业学校 党校'.split(' ');
export const MEDIA_HEADS = '日报 晚报 晨报 都市报 电视台 新闻网 广播电台'.split(' ');
export const STREET_HEADS = '东路 西路 南路 北路 中路 路 大街 街道 大道 火车站 高铁站 机场'.split(' ');

/** Where one of these stands between region and 医院, the hospitals of the region are meant and none by its name: 北京民营医院. */
export const GENERIC_HOSPITAL_WORDS =
  '某 级 甲 公立 民营 私立 专科 定点 社区 基层 各 全市 全省 指定 综合 所有 就医 医保 职工 居民 参保 报销 门诊 住院 异地 的 在 到 去 等 县区 市属 省属 外地 本地 当地 一般 普通 高校 大型 小型'.split(
    ' ',
  );
