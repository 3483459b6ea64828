import { alternation } from '../text/alternation.js';
import { CharacterSet } from '../text/character-set.js';
import { LexiconScanner } from '../text/lexicon-scanner.js';
import {
  AGENCY_HEADS,
  BANK_HEADS,
  FIRM_HEADS,
  GENERIC_HOSPITAL_WORDS,
  LINKING_WORDS,
  MEDIA_HEADS,
  PLATFORM_HEADS,
  SCHOOL_HEADS,
  STREET_HEADS,
} from './owners.table.js';

/** Who a name belongs to that begins with a region's: an agency speaks for its region, the others only bear its name. */
export type Owner = 'agency' | 'platform' | 'other';

/** How far behind the region the head of a name may stand. */
const REACH = 24;

const wordsOf = (words: readonly string[]) => new LexiconScanner(words.map((word) => [word, true] as const));
const LINKING = wordsOf(LINKING_WORDS);
const AGENCIES = wordsOf(AGENCY_HEADS);
const PLATFORMS = wordsOf(PLATFORM_HEADS);
const MEDIA_AND_STREETS = wordsOf([...MEDIA_HEADS, ...STREET_HEADS]);
const BANKS = wordsOf(BANK_HEADS);
const FIRM = new RegExp(`^[^，。、；：！？\\s“”"'《》【】的在]{0,20}?(?:${alternation(FIRM_HEADS)})`);
const SCHOOL = new RegExp(`^([\\u4e00-\\u9fff]{0,6}?)(?:${alternation(SCHOOL_HEADS)})(?!生|毕业)`);
const HOSPITAL = /^([\u4e00-\u9fff]{0,12}?)(?:医院|卫生院|门诊部|药房|药店|大药房)/;
const GENERIC = new RegExp(alternation(GENERIC_HOSPITAL_WORDS));
/** An account named after its region and matter, in quotation marks or brackets: “合肥医保”, 【成都税务】. */
const QUOTED_ACCOUNT = /^(?:智慧)?(?:医保|社保|人社|税务|医疗保障|政务|公积金|电子医保)[^\u4e00-\u9fff]{0,2}[”"」』】’]/;
/** What no owner can do without further behind: most names are followed by none of these. */
const FAR_HEADS = wordsOf(['公司', '事务所', '医院', '卫生院', '门诊部', '药店', '药房', ...SCHOOL_HEADS]);
/** The characters with which what stands directly behind may begin; everything else is told apart by the head further behind. */
const NEAR_OPENERS = new CharacterSet(
  [
    ...LINKING_WORDS,
    ...AGENCY_HEADS,
    ...PLATFORM_HEADS,
    ...BANK_HEADS,
    ...MEDIA_HEADS,
    ...STREET_HEADS,
    // Of an account, and of a bank.
    ...['智慧', '医', '社', '人', '税', '政', '公', '电', '民', '市', '省'],
  ]
    .map((word) => word.charAt(0))
    .join(''),
);
const ACCOUNT_OPENERS = new CharacterSet('智医社人税政公电民');
const OPENING_MARKS = new CharacterSet('“"「『【‘');
/** An account with what it is behind it, in brackets or not: 成都税务（微信公众号）, 陕西医保APP/小程序. */
const NAMED_ACCOUNT =
  /^(?:智慧)?(?:医保|社保|人社|税务|医疗保障|政务|公积金|电子医保|民生)[”"」』】]?[（(]?(?:官方|微信|支付宝)?(?:APP|App|app|小程序|公众号|服务号|网站)/;

/** Whose name it is that starts with the region at `start`–`end`, or null where the region itself is meant. Looks 24 characters ahead. */
export function ownerOf(text: string, start: number, end: number): Owner | null {
  const limit = Math.min(text.length, end + REACH);
  const near = NEAR_OPENERS.isAt(text, end);
  return (
    (near ? nearOwner(text, start, end, limit) : null) ??
    (hasFarHead(text, end, limit) ? farOwner(text.slice(end, limit)) : null) ??
    (near && isBank(text, end, limit) ? 'other' : null)
  );
}

function hasFarHead(text: string, from: number, limit: number): boolean {
  for (let at = from; at < limit; at++) if (FAR_HEADS.lengthsAt(text, at, limit) !== 0) return true;
  return false;
}

/** A bank, and not its card or an account there: 兰州银行, 甘肃省农信社. */
function isBank(text: string, from: number, limit: number): boolean {
  const prefixed = text[from] === '市' || text[from] === '省';
  return isBankAt(text, from, limit) || (prefixed && isBankAt(text, from + 1, limit));
}

function isBankAt(text: string, from: number, limit: number): boolean {
  let lengths = BANKS.lengthsAt(text, from, limit);
  for (let end = from; lengths !== 0; end++, lengths >>>= 1) {
    if ((lengths & 1) !== 0 && (end === limit || (text[end] !== '卡' && text[end] !== '账'))) return true;
  }
  return false;
}

/** An owner whose name goes on directly behind the region. */
function nearOwner(text: string, start: number, end: number, limit: number): Owner | null {
  if (MEDIA_AND_STREETS.lengthsAt(text, end, limit) !== 0) return 'other';
  if (ACCOUNT_OPENERS.isAt(text, end)) {
    const behind = text.slice(end, limit);
    if (NAMED_ACCOUNT.test(behind)) return 'platform';
    if (OPENING_MARKS.isAt(text, start - 1) && QUOTED_ACCOUNT.test(behind)) return 'platform';
  }
  if (leadsTo(AGENCIES, text, end, limit)) return 'agency';
  return leadsTo(PLATFORMS, text, end, limit) ? 'platform' : null;
}

/** True where nothing but linking words stands between `from` and one of the heads. */
function leadsTo(heads: LexiconScanner<true>, text: string, from: number, limit: number): boolean {
  // Bit n: n characters can be read as linking words.
  let reached = 1;
  for (let at = from; at < limit && reached !== 0; at++, reached >>>= 1) {
    if ((reached & 1) === 0) continue;
    if (heads.lengthsAt(text, at, limit) !== 0) return true;
    reached |= LINKING.lengthsAt(text, at, limit);
  }
  return false;
}

/** A hospital, a school or a firm: words of its own stand between. */
function farOwner(behind: string): Owner | null {
  const hospital = HOSPITAL.exec(behind);
  if (hospital && hospital[1] !== '' && !GENERIC.test(hospital[1] as string)) return 'other';
  const school = SCHOOL.exec(behind);
  if (school && !GENERIC.test(school[1] as string)) return 'other';
  return FIRM.test(behind) ? 'other' : null;
}
