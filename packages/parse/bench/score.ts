/** Characters of one gram: long enough that common words do not agree by chance, short enough that one wrong line costs one line. */
const GRAM = 4;

/** White space and characters of no width, which parsers are free to set and drop. */
const INVISIBLE = /[\s\u200b-\u200d\u2060\ufeff]+/gu;

export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/**
 * How far a text agrees with the one that was expected: precision, recall and F1 over the multisets of their character 4-grams, white space removed.
 * A text of fewer than four characters is one gram; two empty texts agree. Texts of the `optional` are taken out of both once, where they stand there.
 */
export function scoreBody(expected: string, found: string, optional: readonly string[] = []): Score {
  const wanted = gramsOf(expected, optional);
  const given = gramsOf(found, optional);
  let shared = 0;
  for (const [gram, count] of given.counts) shared += Math.min(count, wanted.counts.get(gram) ?? 0);
  const precision = given.total === 0 ? Number(wanted.total === 0) : shared / given.total;
  const recall = wanted.total === 0 ? Number(given.total === 0) : shared / wanted.total;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Whether two titles are the same words. */
export function sameTitle(expected: string, found: string | null): boolean {
  return expected.replace(INVISIBLE, '') === (found ?? '').replace(INVISIBLE, '');
}

/** Whether two dates are the same day in China; where none is stated, whether none was found. */
export function sameDay(expected: string | null, found: string | null): boolean {
  return dayOf(expected) === dayOf(found);
}

const CHINA_MILLISECONDS = 8 * 3600 * 1000;

function dayOf(date: string | null): string | null {
  if (date === null || date.trim() === '') return null;
  if (!/T.*(?:Z|[+-]\d\d:?\d\d)$/.test(date)) return /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] ?? date;
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : new Date(time + CHINA_MILLISECONDS).toISOString().slice(0, 10);
}

function gramsOf(text: string, optional: readonly string[]): { counts: Map<string, number>; total: number } {
  let bare = text.replace(INVISIBLE, '');
  for (const piece of optional) bare = bare.replace(piece.replace(INVISIBLE, ''), () => '');
  const counts = new Map<string, number>();
  if (bare === '') return { counts, total: 0 };
  const last = Math.max(0, bare.length - GRAM);
  for (let at = 0; at <= last; at++) {
    const gram = bare.slice(at, at + GRAM);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return { counts, total: last + 1 };
}
