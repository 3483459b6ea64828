import { channels } from '@yibao-rules/reference';
import { CharacterSet } from '../text/character-set.js';
import { matchesOf } from '../text/matches.js';
import { ChannelMention } from './channel-mention.js';

/** Most runs are years and sums; only 110, 120 and the like are shorter than five digits. */
const SHORTEST = 5;
const EMERGENCY = /^1[12]\d$/;
const EMERGENCY_LENGTH = 3;
const DIGIT = new CharacterSet('', ['0', '9']);
/** What a run of digits as telephone numbers are set holds: spaces, hyphens or brackets between its groups. */
const OF_RUN = new CharacterSet('-－—–() （）', ['0', '9']);
const LONGEST_RUN = 26;
const CUE_BEFORE = /(?:电话|热线|拨打|致电|咨询|投诉|举报|联系|打|号码|座机|客服|专线|监督|转)[^\d。；;]{0,12}$/;
const CUE_BEHIND = /^[^\d。；;，,]{0,8}(?:热线|电话|专线|客服)/;
/** Who answers: 某市医疗保障局:, 窗口:, 甲县 (in a row with other counties). */
const HOLDER_BEFORE = /(?:局|中心|所|处|科|股|室|办|大厅|窗口|税务|本级|[市县区旗州盟]|分局|经办机构)[:：（(]$/;
const FAX = /传真[:：]?[^\d]{0,2}$/;
/** What stands behind a number that is an amount, a count, or part of something else's name. */
const NOT_A_LINE = /^(?:元|万|人|份|名|个|件|次|户|家|％|%|‰|年|月|日|号|APP|App|app|网站|公众号|小程序|官网|平台|[.．]\d)/;
const LOOK_BACK = 18;
/** A heading or column that announces telephone numbers, and how much may stand beside one there (市本级: …). */
const AROUND = /电话|热线|联系方式|号码/;
const LABEL_LENGTH = 24;
/** How many characters may stand between two numbers of one list. */
const LIST_GAP = 14;

/**
 * The hotlines in a block's view: service numbers (12393, 0955-12393, 400-…), and landlines where the words call them a telephone.
 * @param around the header of a table's column, else the nearest heading: a cell or an item may hold the number alone
 */
export function hotlines(text: string, around: () => string): ChannelMention[] {
  const found: ChannelMention[] = [];
  let area = '';
  for (let at = DIGIT.firstIn(text, 0, text.length); at >= 0; ) {
    const runEnd = endOfRun(text, at);
    for (const { start, end } of mayBeNumber(text, at, runEnd) ? numbersIn(text.slice(at, runEnd), at) : NONE) {
      const last = found.at(-1);
      const digits = text.slice(start, end);
      const between = last === undefined ? null : text.slice(last.end, start);
      // 0851-28251111/28252222, (0851)28251111、28252222: the area code holds for the next one as well.
      const nextOfRow = between !== null && NEXT_OF_ROW.test(between);
      const shared = nextOfRow && area !== '' && LOCAL.test(digits);
      const number = readNumber(shared ? area + digits : digits);
      if (!number) continue;
      const short = SHORT_NUMBER.test(digits);
      // 电话:甲区0571-87654321,乙区0571-87654322: the words that call the first a telephone hold for its neighbours.
      const listed = between !== null && between.length <= LIST_GAP && /^[^\d。]+$/.test(between);
      const inRow = short ? nextOfRow : listed;
      const announced = () => start <= LABEL_LENGTH && text.length - end <= LABEL_LENGTH && AROUND.test(around());
      if (isLine(text, start, end, number, inRow || announced())) {
        found.push(new ChannelMention('hotline', number.digits, number.digits, null, start, end, end));
        area = /^0\d{2,3}(?=-\d{7,8})/.exec(number.digits)?.[0] ?? '';
      }
    }
    at = DIGIT.firstIn(text, Math.max(runEnd, at + 1), text.length);
  }
  return found;
}

const NONE: readonly { start: number; end: number }[] = [];

function mayBeNumber(text: string, start: number, end: number): boolean {
  return end - start >= SHORTEST || (end - start === EMERGENCY_LENGTH && EMERGENCY.test(text.slice(start, end)));
}

/** The end of the run that begins with the digit at `at`: at its last digit; `at` itself where it has fewer than three characters. */
function endOfRun(text: string, at: number): number {
  let end = at;
  for (let i = at + 1; i < text.length && i - at < LONGEST_RUN; i++) {
    const code = text.charCodeAt(i);
    if (!OF_RUN.has(code)) break;
    if (i > at + 1 && DIGIT.has(code)) end = i + 1;
  }
  return end;
}

const LOCAL = /^[2-8]\d{6,7}$/;
/** 95566、95588: in a tight row the words that call the first a telephone hold for the others. */
const SHORT_NUMBER = /^(?:12|9[56]|11)\d{3,4}$/;
const NEXT_OF_ROW = /^[/／、，,;；或 ]{1,3}$/;

interface PhoneNumber {
  digits: string;
  /** `service`: a known short number, sure by itself. `short`: another. `landline` and `free`: need words that call them a telephone. */
  kind: 'service' | 'short' | 'landline' | 'free';
}

const PIECE = /(?:[（(]?0\d{2,3}[）)]-?)?\d[\d\-－—– ]*/g;

/** Splits a run where two numbers follow each other in brackets: 12393(029-87654321). */
function numbersIn(run: string, offset: number): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  // An area code may be in brackets itself: (010)12345678 keeps its closing bracket inside the number.
  for (const piece of matchesOf(run, PIECE)) {
    const words = piece[0].replace(/[-－—– ]+$/, '');
    parts.push({ start: offset + piece.index, end: offset + piece.index + words.length });
  }
  return parts;
}

function readNumber(written: string): PhoneNumber | null {
  const groups = written
    .replace(/[（()）]/g, '-')
    .replace(/[－—– ]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/-{2,}/g, '-')
    .split('-');
  const joined = groups.join('');
  if (isServiceNumber(joined)) return { digits: joined, kind: 'service' };
  // 12345-9: a key to press behind a service number.
  if (groups.length === 2 && isServiceNumber(groups[0] as string) && (groups[1] as string).length <= 2)
    return { digits: groups.join('-'), kind: 'service' };
  if (/^1[12]\d$/.test(joined) || /^(?:12|96|95|11)\d{3,4}$/.test(joined)) return { digits: joined, kind: 'short' };
  if (/^[48]00\d{7}$/.test(joined)) return { digits: `${joined.slice(0, 3)}-${joined.slice(3, 6)}-${joined.slice(6)}`, kind: 'free' };
  return landline(groups, joined);
}

function isServiceNumber(digits: string): boolean {
  return digits.length === 5 && channels.find(digits).length > 0;
}

/** Area code and 7 or 8 digits, or a service number behind an area code; an extension of up to 4 digits may follow. */
function landline(groups: readonly string[], joined: string): PhoneNumber | null {
  const areaLength = /^0(?:10|2\d)/.test(joined) ? 3 : 4;
  if (joined.startsWith('0')) {
    const area = joined.slice(0, areaLength);
    const extension = groups.length > 2 && (groups.at(-1) as string).length <= 4 ? (groups.at(-1) as string) : '';
    const local = joined.slice(areaLength, joined.length - extension.length);
    if (isServiceNumber(local)) return { digits: `${area}-${local}`, kind: 'service' };
    if (local.length !== 7 && local.length !== 8) return null;
    return { digits: [area, local, extension].filter(Boolean).join('-'), kind: 'landline' };
  }
  return groups.length === 1 && /^[2-8]\d{6,7}$/.test(joined) ? { digits: joined, kind: 'landline' } : null;
}

function isLine(text: string, start: number, end: number, { kind, digits }: PhoneNumber, listed: boolean): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const behind = text.slice(end, end + 12);
  if (/[\d.．A-Za-z〔[【第]$/.test(before) || /^\d/.test(behind) || NOT_A_LINE.test(behind) || FAX.test(before)) return false;
  // 掌上12333 is an app.
  if (/掌上$/.test(before)) return false;
  if (kind === 'service' || (listed && (digits.includes('-') || kind === 'short'))) return true;
  const called = CUE_BEFORE.test(before) || CUE_BEHIND.test(behind) || (digits.includes('-') && HOLDER_BEFORE.test(before));
  return kind === 'landline' && !digits.includes('-') ? /(?:电话|热线|座机)[:：]?$/.test(before) : called;
}
