import { CharacterSet } from '../text/character-set.js';
import type { ChannelMention } from './channel-mention.js';

/** What directly before seven or eight digits calls them a telephone: 电话:, 可直拨. */
const CALLED = /(?:电话|热线|座机|固话|专线)(?:号码)?(?:分别)?[:：为是]{0,2}$|(?:致电|拨打?|打|电联)$/;
/** 监督举报:, 联系人:王老师: what stands behind may also be a number of another kind. */
const MENTIONED = /(?:咨询|监督|举报|投诉|预约|受理|联系|备案)[:：]$|联系人[:：][\u3400-\u9fff]{2,4}$/;
/** 咨询电话:甲区, 电话(市本级):. */
const CALLED_WITH_HOLDER = /(?:电话|热线|座机|专线)(?:[（(][^（）()]{1,10}[）)][:：]?|[:：][\u3400-\u9fff]{2,10}[:：]?)$/;
/** An office before the brackets that hold the number: 医保中心(6012345). A hospital has a code there. */
const HOLDER = /(?:局|中心|所|处|科|股|大厅|窗口|仲裁院|法院|服务站|队|庭|本级|经办机构)[（(]$/;
const BEHIND_HELD = new CharacterSet('）)');
/** 编号:, QQ群: what else has seven or eight digits. */
const OTHER_NUMBER = /(?:账|帐|编|证|单|卡|户|登记|档案|订单)号[码:：为是]{0,2}$|(?:代码|编码|后[六七八]位|群|QQ)[:：为是]{0,2}$/;
const OF_YEAR = /^20[0-4]/;
const DATE = /^20[0-4]\d(?:0[1-9]|1[0-2])[0-3]\d$/;
/** Between two numbers of one row: their holders, in brackets or not, and a mark. */
const ROW = /^(?:[（(][^（）()]{1,12}[）)])?[、，,；;/／或和 ]{1,2}(?:[\u3400-\u9fff]{1,10}[:：（(]?)?$/;
const LONGEST_ROW_GAP = 24;
const LOOK_BACK = 18;
/** （0951）： before the numbers that it is the area code of. */
const AREA_BEFORE = /[（(](0\d{2,3})[）)][:：]?$/;
const LONGEST_AREA = 7;
const ENDS_AREA = new CharacterSet('）):：');

/**
 * Whether seven or eight digits without an area code are a hotline.
 * @param digits the number; `start` and `end` are where it stands in `text`
 * @param last the hotline before it in the block
 */
export function isLocalLine(text: string, start: number, end: number, digits: string, last: ChannelMention | null): boolean {
  if (DATE.test(digits)) return false;
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  if (OTHER_NUMBER.test(before)) return false;
  if (CALLED.test(before) || CALLED_WITH_HOLDER.test(before)) return true;
  if (OF_YEAR.test(digits)) return false;
  if (MENTIONED.test(before) || (BEHIND_HELD.isAt(text, end) && HOLDER.test(before))) return true;
  return last !== null && start - last.end <= LONGEST_ROW_GAP && isAsLong(digits, last) && ROW.test(text.slice(last.end, start));
}

/** Within a prefecture all local numbers have the same length. */
function isAsLong(digits: string, { number }: ChannelMention): boolean {
  return number !== null && number.slice(number.startsWith('0') ? number.indexOf('-') + 1 : 0).length === digits.length;
}

/** The area code that brackets before a number give, with a hyphen: 电话(0951):6012345; or an empty string. */
export function areaBefore(text: string, start: number): string {
  if (!ENDS_AREA.isAt(text, start - 1)) return '';
  const area = AREA_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_AREA), start));
  return area ? `${area[1]}-` : '';
}
