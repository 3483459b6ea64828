import type { ChannelType } from '@yibao-rules/model';

/** Words that say what a name is. `inName`: the word is part of the name (广东政务服务网), else it stands behind it (穗好办APP). */
export const TYPE_WORDS: readonly (readonly [words: string, type: ChannelType, inName: boolean])[] = [
  ['APP App app APp 手机APP 手机App 手机app 手机客户端 客户端 移动客户端', 'app', false],
  ['小程序 微信小程序 支付宝小程序 微信/支付宝小程序', 'mini-program', false],
  ['公众号 微信公众号 微信公众平台 公众平台 服务号 微信服务号 订阅号 官方微信 微信公众账号 微信官方公众号', 'official-account', false],
  ['网站 官网 官方网站 门户网站 官方门户网站', 'website', false],
  [
    '政务服务网 政务网 服务网 政府网 网上服务大厅 网上办事大厅 网上服务平台 网上大厅 网厅 个人网厅 服务平台 公共服务平台 政务服务平台 网上服务厅 网上营业厅 电子税务局 公共服务网 公共服务网厅',
    'website',
    true,
  ],
];

/** Names that are common words as well: a channel only with what it is behind it, or in quotation marks among other channels. */
export const NAMES_NEEDING_TYPE: ReadonlySet<string> = new Set(
  '国家医保 医保电子凭证 个人所得税 电子社保卡 异地就医备案 国家医保异地备案 京通 北京通 办事通 全省事 国家医保平台 灵锡 贵人服务 津医保 湘医保'.split(
    ' ',
  ),
);

/**
 * A name made of these alone is nobody's: 当地医保APP, 医院官方公众号, 参保地税务局网站. Such a channel is kept without a name.
 */
export const GENERIC_WORDS =
  '当地 本地 各地 各省 各市 相关 有关 官方 手机 医保 社保 人社 税务 医院 银行 政务 政府 机构 部门 第三方 该 此 本 其 医疗保障 医疗保险 社会保险 公积金 人社局 医保局 社保局 税务局 电子税务局 经办 机构 参保地 所在地 所在 城市 市级 省级 地级 市 省 县 区 或 等 的 线上 网上 在线 电子 微信 支付宝 个人 单位 企业 指定 多个 各 类 专门 对应 地方 统一 国家 平台 应用 软件 移动 端 查询 缴费 办理 服务 公共 大型 正规 其他 一个 这个 那个 专属 你 您 我 他们 自己 我们 街道 社区 药店 支付 这 两个 几个 不少 很多 部分 多种 版 新 进入 登录 官 方 网 局 人力资源和社会保障 人力资源社会保障 劳动 保障 监察 信息 综合 智慧 便民 门户 客户 也 可 都 上述 以上 下列 一些 如 及 业务 申请 申报 咨询 专用 版本 所属 户籍地 就医地 居住地 统筹区 统筹 地区 卫健委 办事 大厅 中心'.split(
    ' ',
  );

/** Words that end a bare name on its left wherever they stand: what is before them is the rest of the sentence. */
export const VERB_BOUNDARIES =
  '通过 使用 利用 打开 登录 登陆 进入 下载 安装 关注 搜索 点击 选择 访问 可以 可用 可在 可到 采用 借助 依托 运用 操作 绑定 更新 激活 注册 完成 提供 支持 推出 上线 开通 开发 查看 查询 办理 申请 扫码 扫描 前往 也可 还可 均可 例如 比如 包括 以及 名为 渠道 方式 发布 微信 支付宝 线上 当地 本地 自行 或者 拨打 咨询'.split(
    ' ',
  );

/** Words that end a bare name unless the name of a region or of the state stands before them: 人力资源和社会保障部. */
export const PARTICLE_BOUNDARIES =
  '在 以 从 由 如 到 往 和 或 与 及 是 为 让 把 将 被 了 都 也 就 于 对 向 叫 用 至 可 有 各 的 经 凭 持 等 即 后 请 并'.split(' ');

/** What stands behind a region's name in the name of a local bank: 兰州银行. */
export const BANK_WORDS = '银行 农商银行 农村商业银行 商业银行 农村银行 农商行 农村信用社 农信社 信用联社 农信 信合'.split(' ');
