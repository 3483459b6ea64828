/** Dates and times as pages write them. What is given without a zone is China Standard Time: the genre's pages give no other. */

const NUMERIC =
  /(?<!\d)((?:19|20)\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T 　]{0,3}(\d{1,2})[:：时](\d{2})(?:[:：分](\d{2}))?(?:\.\d{1,9})?(?:秒|分)?)?[ 　]?(Z\b|[+-]\d{2}:?\d{2}(?!\d))?/;
const MONTH = /(?<!\d)((?:19|20)\d{2})[-/.年](\d{1,2})月?$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?$/;
const UNIX_TIME = /^1\d{9}(?:\d{3})?$/;
const INTERNET = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC|[+-]\d{4})$/;
const HOURS = 3_600_000;
const CHINA = 8 * HOURS;

/**
 * The first date or time in a short text, as ISO 8601 and as precise as it stands there: a month, a day, a minute, a second; with the zone that it states.
 * Null where there is none.
 */
export function readMoment(value: string): string | null {
  const text = value.trim().slice(0, 120);
  const compact = COMPACT.exec(text);
  if (compact) return isoOf(compact.slice(1));
  if (UNIX_TIME.test(text)) return inChina(Number(text.slice(0, 10)) * 1000, 'second');
  if (INTERNET.test(text)) {
    const time = Date.parse(text);
    return Number.isNaN(time) ? null : inChina(time, 'second');
  }
  const found = NUMERIC.exec(text);
  if (found) return isoOf(found.slice(1, 7), found[7]);
  const month = MONTH.exec(text);
  return month && isMonth(month[2]!) ? `${month[1]}-${month[2]!.padStart(2, '0')}` : null;
}

function isMonth(month: string): boolean {
  return Number(month) >= 1 && Number(month) <= 12;
}

/** ISO 8601 of year, month, day, hour, minute and second as they were written; null where there is no such month or day. */
export function isoOf(parts: readonly (string | undefined)[], zone?: string): string | null {
  const [year, month, day, hour, minute, second] = parts;
  if (!isMonth(month!) || Number(day) < 1 || Number(day) > 31) return null;
  const date = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return date;
  const offset = zone === undefined ? '+08:00' : zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  return `${date}T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}${offset}`;
}

const CALENDAR_SHEET = /^(\d{2})[ 　]*(20\d{2})[ 　年./-]+(\d{1,2})月?$/;
const LONGEST_SHEET = 20;

/** The day that a sheet of a calendar shows, above its year and month (`04 2025 11`), as ISO 8601; null where the words are no such sheet. */
export function calendarDay(words: string): string | null {
  const text = words.trim();
  const sheet = text.length <= LONGEST_SHEET ? CALENDAR_SHEET.exec(text) : null;
  return sheet && isoOf([sheet[2], sheet[3], sheet[1]]);
}

const AGO = /(\d{1,4})[ 　]?(秒钟?|分钟|个?小时|天|周|个?星期|个月|年)(?:之)?前/;
const NAMED_DAY = /(今天|昨天|昨日|前天)[ 　]*(?:(\d{1,2})[:：](\d{2}))?/;
const JUST_NOW = /^刚刚$|刚刚(?=[ 　]|$)/;
const DAY_OF_YEAR = /^(\d{1,2})[-/月](\d{1,2})日?(?:[ 　]+(\d{1,2})[:：](\d{2}))?$/;

/**
 * The moment that a relative time (`35秒前`, `昨天 17:20`, `03-05 10:20`) names, seen from `seenAt` (ISO 8601): as precise as it is stated: hours and days
 * give a day, months a month. Null where it names none, or nobody knows when it was seen.
 */
export function resolveRelative(words: string, seenAt: string | null): string | null {
  const seen = seenAt === null ? Number.NaN : Date.parse(seenAt);
  if (Number.isNaN(seen)) return null;
  const text = words.trim().slice(0, 40);
  if (JUST_NOW.test(text)) return inChina(seen, 'minute');
  const ago = AGO.exec(text);
  if (ago) return before(seen, Number(ago[1]), ago[2]!);
  const named = NAMED_DAY.exec(text);
  if (named) {
    const days = named[1] === '今天' ? 0 : named[1] === '前天' ? 2 : 1;
    const date = inChina(seen - days * 24 * HOURS, 'day');
    return named[2] === undefined || Number(named[2]) > 23 ? date : `${date}T${named[2].padStart(2, '0')}:${named[3]}+08:00`;
  }
  const day = DAY_OF_YEAR.exec(text);
  return day ? nearestYear(seen, day) : null;
}

function before(seen: number, count: number, unit: string): string {
  if (unit.startsWith('秒')) return inChina(seen - count * 1000, 'second');
  if (unit === '分钟') return inChina(seen - count * 60_000, 'minute');
  if (unit.endsWith('小时')) return inChina(seen - count * HOURS, 'day');
  if (unit === '天') return inChina(seen - count * 24 * HOURS, 'day');
  if (unit === '周' || unit.endsWith('星期')) return inChina(seen - count * 7 * 24 * HOURS, 'day');
  const now = new Date(seen + CHINA);
  const months = now.getUTCFullYear() * 12 + now.getUTCMonth() - count * (unit === '年' ? 12 : 1);
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  return unit === '年' ? year : `${year}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** A day without its year is the last such day before it was seen. */
function nearestYear(seen: number, [, month, day, hour, minute]: RegExpExecArray): string | null {
  const year = new Date(seen + CHINA).getUTCFullYear();
  const parts = [String(year), month, day, hour, minute];
  const read = isoOf(parts);
  if (read === null) return null;
  return Date.parse(read) <= seen + 24 * HOURS ? read : isoOf([String(year - 1), month, day, hour, minute]);
}

function inChina(time: number, precision: 'day' | 'minute' | 'second'): string {
  const iso = new Date(time + CHINA).toISOString();
  if (precision === 'day') return iso.slice(0, 10);
  return `${iso.slice(0, precision === 'minute' ? 16 : 19)}+08:00`;
}

/** The day of a moment in China. */
function dayOf(moment: string): string {
  if (moment.length <= 10) return moment;
  const time = Date.parse(moment);
  return Number.isNaN(time) ? moment.slice(0, 10) : inChina(time, 'day');
}

/** The first moment that is given, or a later one of the same day that says it more precisely. */
export function mostPrecise(moments: readonly (string | null)[]): string | null {
  const given = moments.filter((moment) => moment !== null);
  const [first] = given;
  if (first === undefined) return null;
  let best = first;
  for (const moment of given) if (moment.length > best.length && dayOf(moment).startsWith(dayOf(best))) best = moment;
  return best;
}
