/** When 微信, 支付宝 and 云闪付 are ways to a service, and not how somebody was paid or sent a message. */
const SERVICE =
  /缴费|缴纳|查询|快捷查|能查|可查|办理|备案|激活|申领|领取|路径|城市服务|市民中心|医疗健康|小程序|医保|社保|参保|公积金|点击|入口/;
const MESSAGE = /转账|发放|聊天|报酬|工资|红包|借款|收款|还款|记录显示|截图|好友|加微信/;
const NOT_THE_APP = /^(?:公众|群|号|好友|红包|转账|支付|付款|收款|聊天|扫|头像|昵称|记录|朋友圈|视频|直播|里的|咨询)/;

/** Where a publisher asks for followers. */
const PROMOTION = /更多[^，。；]{0,6}(?:资讯|内容|精彩|干货|信息|政策|知识)|转载|小编|回复[“"【「]|欢迎关注|点击关注|关注我/;

/** True where a sentence advertises an account of its publisher. */
export function isPromotion(sentence: string): boolean {
  return PROMOTION.test(sentence);
}

/** True where words are about a service. */
export function namesService(words: string): boolean {
  return SERVICE.test(words);
}

/** True where a sentence is about money or messages that somebody sends. */
export function isMessage(sentence: string): boolean {
  return MESSAGE.test(sentence);
}

/** False where the words directly behind the name make something else of it: 微信群, 支付宝转账. */
export function isTheApp(behind: string): boolean {
  return !NOT_THE_APP.test(behind);
}

/** 微信搜索“…”小程序, 支付宝“…”小程序: the app is only where the mini-program or account behind it is found. */
export function onlyCarries(between: string): boolean {
  return between.length <= LONGEST_SEARCH && (SEARCH.test(between) || OPENING_MARK.test(between));
}

const LONGEST_SEARCH = 16;
const OPENING_MARK = /^[“"「『【]$/;
const SEARCH = /^[→>—-]{0,3}(?:首页|APP|App|app|中|里|内|端|上)?(?:的)?(?:搜索|搜一搜|搜|关注|查找|打开|进入|添加|扫码)/;

const INSIDE_NOTE = /^[（(](?:微信|支付宝|云闪付|百度|[、/或和及与])*$/;
const REST_OF_NOTE = /^(?:微信|支付宝|云闪付|百度|[、/或和及与])*(?:端|版|均可)?[)）]/;

/** “甲”小程序（微信/支付宝）: apps that stand alone in brackets behind what they carry. `before` and `behind` are the words around one of them. */
export function isNoteOfCarriers(before: string, behind: string): boolean {
  return INSIDE_NOTE.test(before) && REST_OF_NOTE.test(behind);
}
