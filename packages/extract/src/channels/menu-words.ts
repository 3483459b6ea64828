import { alternation, openings } from '../text/alternation.js';
import { CharacterSet } from '../text/character-set.js';
import { BUTTONS, STEP_NUMBER, STEP_VERBS } from './steps.table.js';

/** A sentence, or a list item, that goes on with the steps before it. */
const GOES_ON = new RegExp(
  `^${STEP_NUMBER}(?:然后|接着|随后|之后|再|并|最后)?(?:在[^，。；,;]{0,10}?|首页|主页)?(?:${alternation(STEP_VERBS)})|^${STEP_NUMBER}在`,
);
/** A list item that is one step without marks, by its verb and its words: 点击证明开具. */
export const WHOLE_STEP = new RegExp(
  `^${STEP_NUMBER}(?:然后|接着|再)?(${alternation(STEP_VERBS.filter((verb) => verb.length > 1))})([^，。；、,;:：（()）]{2,16}?)(?:按钮|选项|图标)?[。；;]?$`,
);
const JOINED = /^[”"」』】’）)]?(?:和|或者?|及|与|、|\/|,|，|的)?[“"「『【‘]?$/;
const LONGEST_JOINT = 4;
/** Words before a chain by which it is another way: 也可以, 或. */
export const OTHERWISE = /(?:或者?|也可以?|还可以?|亦可)[^，。；]{0,4}$/;
/** Where another way begins on the app's own page. */
export const OWN_PAGE = /^我(?:的)?$/;

/** What a person does on the page that the menu led to: 去激活, 填写信息. */
export const ACTION = /^(?:去|立即|马上|开始|填写|输入|上传|提交|阅读|勾选|签署|选择|核对|确认)./;
/** Of them, what is none where signs join it to the steps before: 首页→备案→开始备案 is a menu. */
export const CHAIN_ENDS = /^(?:输入|上传|提交|阅读|勾选|签署|选择|核对|确认)./;
/** What comes before a menu: APP→登录→首页. */
export const ENTERS = /^(?:下载|安装|注册|登录|登陆|打开|扫码|实名|认证|后|并|及)+$/;
/** What one of these or a button begins with. */
const END_OPENERS = new CharacterSet(`${openings([...BUTTONS])}去立马开填输上提阅勾签选核确`);

/** A block that opens a channel for the steps below it: 1.打开穗好办APP. */
const OPENS = new RegExp(`^${STEP_NUMBER}(?:首先|先)?(?:手机|微信|扫码)?(?:打开|进入|登录|登陆|下载|扫码|启动|关注|搜索)`);
const OPENERS = new CharacterSet('第步Ss（(一首先手微扫打进登下启关搜', ['0', '9'], ['①', '⑳']);
const IN_BRACKETS = /^[”"」』】]?[（(][^（）()。；;]*$/;
const LONGEST_BRACKET = 14;

/** True where a sentence or a list item goes on with the steps before it. */
export function goesOn(text: string): boolean {
  return GOES_ON.test(text);
}

/** True where a block opens a channel for the steps below it. */
export function opensChannel(text: string): boolean {
  return OPENERS.isAt(text, 0) && OPENS.test(text);
}

/** True where two channels share the menu behind them: 微信或支付宝, “甲”“乙”. */
export function isJoined(text: string, from: number, to: number): boolean {
  return to - from <= LONGEST_JOINT && JOINED.test(text.slice(from, to));
}

/** True where brackets open between a channel that ends at `from` and what begins at `to`: 乙APP(路径:首页-社保. */
export function isInBrackets(text: string, from: number, to: number): boolean {
  return to - from <= LONGEST_BRACKET && IN_BRACKETS.test(text.slice(from, to));
}

/** True for what the menu leads to, and what is none of its entries (下一步, 填写信息). @param ends `ACTION`, or `CHAIN_ENDS` for a step that signs join */
export function endsMenu(words: string, ends: RegExp): boolean {
  return END_OPENERS.isAt(words, 0) && (BUTTONS.has(words) || ends.test(words));
}
