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

const alternation = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const AGENCY = new RegExp(`^(?:(?:${alternation(LINKING_WORDS)})*?)(?:${alternation(AGENCY_HEADS)})`);
const PLATFORM = new RegExp(`^(?:(?:${alternation(LINKING_WORDS)})*?)(?:${alternation(PLATFORM_HEADS)})`);
const FIRM = new RegExp(`^[^，。、；：！？\\s“”"'《》【】的在]{0,20}?(?:${alternation(FIRM_HEADS)})`);
const BANK = new RegExp(`^(?:市|省)?(?:${alternation(BANK_HEADS)})(?!卡|账)`);
const SCHOOL = new RegExp(`^([\\u4e00-\\u9fff]{0,6}?)(?:${alternation(SCHOOL_HEADS)})(?!生|毕业)`);
const MEDIA = new RegExp(`^(?:${alternation(MEDIA_HEADS)})`);
const STREET = new RegExp(`^(?:${alternation(STREET_HEADS)})`);
const HOSPITAL = /^([\u4e00-\u9fff]{0,12}?)(?:医院|卫生院|门诊部|药房|药店|大药房)/;
const GENERIC = new RegExp(alternation(GENERIC_HOSPITAL_WORDS));
/** An account named after its region and matter, in quotation marks or brackets: “合肥医保”, 【成都税务】. */
const QUOTED_ACCOUNT = /^(?:智慧)?(?:医保|社保|人社|税务|医疗保障|政务|公积金|电子医保)[^\u4e00-\u9fff]{0,2}[”"」』】’]/;
/** What no owner can do without further behind: most names are followed by none of these. */
const FAR_HEAD = /公司|事务所|医院|卫生院|门诊部|药店|药房|大学|学院|中学|小学|职业学校|党校/;
/** The characters with which what stands directly behind may begin; everything else is told apart by the head further behind. */
const NEAR_OPENERS: ReadonlySet<string> = new Set(
  [
    LINKING_WORDS,
    AGENCY_HEADS,
    PLATFORM_HEADS,
    BANK_HEADS,
    MEDIA_HEADS,
    STREET_HEADS,
    // The accounts of the two expressions below.
    ['智慧', '医', '社', '人', '税', '政', '公', '电', '民', '市', '省'],
  ].flatMap((words) => words.map((word) => word.charAt(0))),
);
const OPENING_MARKS = '“"「『【‘';
/** An account with what it is behind it, in brackets or not: 成都税务（微信公众号）, 陕西医保APP/小程序. */
const NAMED_ACCOUNT =
  /^(?:智慧)?(?:医保|社保|人社|税务|医疗保障|政务|公积金|电子医保|民生)[”"」』】]?[（(]?(?:官方|微信|支付宝)?(?:APP|App|app|小程序|公众号|服务号|网站)/;

/** Whose name it is that starts with the region at `start`–`end`, or null where the region itself is meant. Looks 24 characters ahead. */
export function ownerOf(text: string, start: number, end: number): Owner | null {
  const near = NEAR_OPENERS.has(text[end] ?? '\n');
  const behind = text.slice(end, end + REACH);
  const far = FAR_HEAD.test(behind);
  return (near ? nearOwner(text, start, behind) : null) ?? (far ? farOwner(behind) : null) ?? (near && BANK.test(behind) ? 'other' : null);
}

/** An owner whose name goes on directly behind the region. */
function nearOwner(text: string, start: number, behind: string): Owner | null {
  if (MEDIA.test(behind) || STREET.test(behind)) return 'other';
  if (NAMED_ACCOUNT.test(behind)) return 'platform';
  if (OPENING_MARKS.includes(text[start - 1] ?? '\n') && QUOTED_ACCOUNT.test(behind)) return 'platform';
  if (AGENCY.test(behind)) return 'agency';
  return PLATFORM.test(behind) ? 'platform' : null;
}

/** A hospital, a school or a firm: words of its own stand between. */
function farOwner(behind: string): Owner | null {
  const hospital = HOSPITAL.exec(behind);
  if (hospital && hospital[1] !== '' && !GENERIC.test(hospital[1] as string)) return 'other';
  const school = SCHOOL.exec(behind);
  if (school && !GENERIC.test(school[1] as string)) return 'other';
  return FIRM.test(behind) ? 'other' : null;
}
