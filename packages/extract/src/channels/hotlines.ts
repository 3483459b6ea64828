import type { Article, Block } from '@yibao-rules/model';
import type { Places } from '../scan/places.js';
import { CharacterSet } from '../text/character-set.js';
import { matchesOf } from '../text/matches.js';
import { ChannelMention } from './channel-mention.js';
import { areaBefore, isLocalLine } from './local-lines.js';
import { type PhoneNumber, readNumber } from './phone-number.js';
import { Span } from './quotes.js';
import { isSaidAbove } from './surroundings.js';

/** Most runs are years and sums; only 110, 120 and the like are shorter than five digits. */
const SHORTEST = 5;
const EMERGENCY = /^1[12]\d$/;
const EMERGENCY_LENGTH = 3;
const DIGIT = new CharacterSet('', ['0', '9']);
/** What a run of digits as telephone numbers are set holds: spaces, hyphens or brackets between its groups. */
const OF_RUN = new CharacterSet('-－—–() （）', ['0', '9']);
const OF_RUN_OR_GAP = new CharacterSet(
  '-－—–() （）\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff*`\u200b',
  ['\t', '\r'],
  ['\u2000', '\u200a'],
  ['0', '9'],
);
const LONGEST_RUN = 26;
const CUE_BEFORE = /(?:电话|热线|拨打|致电|咨询|投诉|举报|联系|打|号码|座机|客服|专线|监督|转)[^\d。；;]{0,12}$/;
const CUE_BEHIND = /^[^\d。；;，,]{0,8}(?:热线|电话|专线|客服)/;
/** Who answers: 某市医疗保障局:, 窗口:, 甲县 (in a row with other counties). */
const HOLDER_BEFORE = /(?:局|中心|所|处|科|股|室|办|院|社|站|队|庭|大厅|窗口|税务|本级|[市县区旗州盟]|分局|经办机构)[:：（(]$/;
const FAX = /传真[:：]?[^\d]{0,2}$/;
/** What stands behind a number that is an amount, a count, or part of something else's name. */
const NOT_A_LINE = /^(?:元|万|人|份|名|个|件|次|户|家|％|%|‰|年|月|日|号|APP|App|app|网站|公众号|小程序|官网|平台|[.．]\d)/;
const OPENS_OTHER_THING = new CharacterSet('元万人份名个件次户家％%‰年月日号Aa网小公官平.．');
/** What stands before a number that is the rest of a longer one, or of a document's. */
const NO_LINE_BEHIND = new CharacterSet('.．〔[【第', ['0', '9'], ['A', 'Z'], ['a', 'z']);
const OPENING_BRACKET = new CharacterSet('（(');
const CLOSING_BRACKET = new CharacterSet('）)');
const LOOK_BACK = 18;
const LOOK_AHEAD = 12;
/** A heading or column that announces telephone numbers, and how much may stand beside one there (市本级: …). */
const AROUND = /电话|热线|联系方式|号码/;
const LABEL_LENGTH = 24;
/** How many characters may stand between two numbers of one list. */
const LIST_GAP = 14;
const WITHOUT_DIGIT = /^[^\d。]+$/;

/**
 * The hotlines in a block's view: service numbers (12393, 0955-12393, 400-…), and landlines where the words call them a telephone. The
 * header of a table's column, or the nearest heading, may do so as well: a cell or an item may hold the number alone.
 */
export function hotlines(text: string, article: Article, block: Block): ChannelMention[] {
  const found: ChannelMention[] = [];
  for (let at = DIGIT.firstIn(text, 0, text.length); at >= 0; ) {
    const runEnd = endOfRun(text, at, text.length);
    if (mayBeNumber(text, at, runEnd)) linesIn(text, at, runEnd, article, block, found);
    at = DIGIT.firstIn(text, Math.max(runEnd, at + 1), text.length);
  }
  return found;
}

/**
 * False where no run of digits in a block is long enough for a telephone number, however its view puts it together; so it is in most blocks.
 * @param numerals where the digits stand, among other numerals
 */
export function mayHoldHotline(text: string, numerals: Places, start: number, end: number): boolean {
  let behind = start;
  for (let i = numerals.from(start); (numerals.at[i] as number) < end; i++) {
    const at = numerals.at[i] as number;
    if (at < behind || !DIGIT.has(text.charCodeAt(at))) continue;
    let last = at;
    let digits = 1;
    for (behind = at + 1; behind < end && OF_RUN_OR_GAP.has(text.charCodeAt(behind)); behind++) {
      if (!DIGIT.has(text.charCodeAt(behind))) continue;
      last = behind;
      digits++;
    }
    const length = last + 1 - at;
    if (length >= SHORTEST || (digits === EMERGENCY_LENGTH && (length > digits || EMERGENCY.test(text.slice(at, last + 1))))) return true;
  }
  return false;
}

/** Adds the hotlines among the numbers of one run to those before it. */
function linesIn(text: string, from: number, to: number, article: Article, block: Block, found: ChannelMention[]): void {
  const numbers = numbersIn(text, from, to);
  for (let i = 0; i < numbers.length; i++) {
    const { start, end } = numbers[i] as Span;
    const digits = text.slice(start, end);
    const last = found.length === 0 ? null : (found[found.length - 1] as ChannelMention);
    // 0851-28251111/28252222, (0851)28251111、28252222: the area code holds for the next one as well.
    const area = LOCAL.test(digits) ? sharedArea(text, start, last) : '';
    const number = readNumber(area + digits);
    if (number !== null && isLine(text, start, end, digits, number, last, article, block))
      found.push(new ChannelMention('hotline', number.digits, number.digits, null, start, end, end));
  }
}

function sharedArea(text: string, start: number, last: ChannelMention | null): string {
  const area = last === null ? '' : areaOf(last);
  return area !== '' && last !== null && NEXT_OF_ROW.test(text.slice(last.end, start)) ? area : areaBefore(text, start);
}

/** The area code of a landline with its hyphen before the number, or an empty string. */
function areaOf({ number }: ChannelMention): string {
  return number?.startsWith('0') ? (AREA.exec(number)?.[0] ?? '') : '';
}

const AREA = /^0\d{2,3}(?=-\d{7,8})/;

function mayBeNumber(text: string, start: number, end: number): boolean {
  return end - start >= SHORTEST || (end - start === EMERGENCY_LENGTH && EMERGENCY.test(text.slice(start, end)));
}

/** The end of the run that begins with the digit at `at`: at its last digit; `at` itself where it has fewer than three characters. */
function endOfRun(text: string, at: number, limit: number): number {
  let end = at;
  for (let i = at + 1; i < limit && i - at < LONGEST_RUN; i++) {
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
const PIECE = /(?:[（(]?0\d{2,3}[）)]-?)?\d[\d\-－—– ]*/g;

/** Splits a run where two numbers follow each other in brackets: 12393(029-87654321). */
function numbersIn(text: string, from: number, to: number): Span[] {
  if (isOfDigits(text, from, to)) return [new Span(from, to)];
  const parts: Span[] = [];
  // An area code may be in brackets itself: (010)12345678 keeps its closing bracket inside the number.
  for (const piece of matchesOf(text.slice(from, to), PIECE)) {
    const words = piece[0].replace(/[-－—– ]+$/, '');
    parts.push(new Span(from + piece.index, from + piece.index + words.length));
  }
  return parts;
}

function isOfDigits(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!DIGIT.has(text.charCodeAt(i))) return false;
  return true;
}

/**
 * Whether a number is a hotline.
 * @param digits it as written; @param last the hotline before it in the block
 */
function isLine(
  text: string,
  start: number,
  end: number,
  digits: string,
  number: PhoneNumber,
  last: ChannelMention | null,
  article: Article,
  block: Block,
): boolean {
  if ((start > 0 && NO_LINE_BEHIND.isAt(text, start - 1)) || isOfOtherThing(text, end)) return false;
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  // 掌上12333 is an app.
  if (FAX.test(before) || before.endsWith('掌上')) return false;
  if (number.kind === 'service') return true;
  const hyphen = number.digits.includes('-');
  if ((hyphen || number.kind === 'short') && (isNextOf(text, last, start, digits) || isAnnounced(text, start, end, article, block)))
    return true;
  // A local number with a hyphen has the area code of a list, or of the brackets before it.
  if (LOCAL.test(digits)) return hyphen || isLocalLine(text, start, end, digits, last) || isAnnounced(text, start, end, article, block);
  if (hyphen && OPENING_BRACKET.isAt(text, start - 1) && CLOSING_BRACKET.isAt(text, end)) return true;
  return CUE_BEFORE.test(before) || CUE_BEHIND.test(text.slice(end, end + LOOK_AHEAD)) || (hyphen && HOLDER_BEFORE.test(before));
}

function isOfOtherThing(text: string, end: number): boolean {
  return DIGIT.isAt(text, end) || (OPENS_OTHER_THING.isAt(text, end) && NOT_A_LINE.test(text.slice(end, end + LOOK_AHEAD)));
}

/** 电话:甲区0571-87654321,乙区0571-87654322: the words that call the first a telephone hold for its neighbours. */
function isNextOf(text: string, last: ChannelMention | null, start: number, digits: string): boolean {
  if (last === null || start - last.end > LIST_GAP) return false;
  const between = text.slice(last.end, start);
  return SHORT_NUMBER.test(digits) ? NEXT_OF_ROW.test(between) : WITHOUT_DIGIT.test(between);
}

function isAnnounced(text: string, start: number, end: number, article: Article, block: Block): boolean {
  return start <= LABEL_LENGTH && text.length - end <= LABEL_LENGTH && isSaidAbove(article, block, AROUND);
}
