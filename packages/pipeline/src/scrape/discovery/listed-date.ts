/** Dates as lists give them. Each is the day as it is written there, whatever the zone: YYYY-MM-DD, or less where less is said. */

const SEPARATED = /(?<!\d)(20\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/;
const COMPACT = /(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/;
/** W3C profile of ISO 8601, as `lastmod` and Atom have it (https://www.w3.org/TR/NOTE-datetime). */
const W3C = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T|$))?)?/;
/** RFC 822 as RSS has it: `Thu, 13 Mar 2025 05:59:29 +0800`. */
const RFC_822 = /^(?:[A-Z][a-z]{2}, ?)?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The first day that the words beside a link name, or null: `[2025-03-13]`, `2025年3月13日`, `2025/3/13`. */
export function dateInWords(words: string): string | null {
  return day(SEPARATED.exec(words));
}

/** The day in an address, which many publishing systems put there: `/art/2025/3/13/art_1.html`, `/202503/t20250313_1.html`. */
export function dateInPath(path: string): string | null {
  return day(SEPARATED.exec(path)) ?? day(COMPACT.exec(path));
}

/** The date of a sitemap or feed, or null where it is none. */
export function dateOfFeed(value: string): string | null {
  const words = value.trim();
  const rfc = RFC_822.exec(words);
  if (rfc) return calendarDay(Number(rfc[3]), MONTHS.indexOf(rfc[2]!) + 1, Number(rfc[1]));
  const [, year, month, date] = W3C.exec(words) ?? [];
  if (year === undefined) return null;
  if (date !== undefined) return calendarDay(Number(year), Number(month), Number(date));
  if (month === undefined) return year;
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month}` : null;
}

/** True where a date lies before a day (YYYY-MM-DD), as far as both are said: a month is before it only where the month is over. */
export function isBefore(date: string, since: string): boolean {
  return date < since.slice(0, date.length);
}

function day(found: RegExpExecArray | null): string | null {
  return found && calendarDay(Number(found[1]), Number(found[2]), Number(found[3]));
}

function calendarDay(year: number, month: number, date: number): string | null {
  const time = new Date(Date.UTC(year, month - 1, date));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== date) return null;
  return time.toISOString().slice(0, 10);
}
