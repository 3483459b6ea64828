import { createRequire } from 'node:module';

interface Segmenter {
  cut(text: string): string[];
}

const CLAUSE_MARK = /[^\u3400-\u9fffA-Za-z0-9]/;
/** How much of a clause on either side of a name is looked at. */
const REACH = 24;

let segmenter: Segmenter | null = null;

/**
 * True where a word of the clause crosses one of the borders of `start`–`end`, so that what stands there is only the seam of other
 * words. A witness for boundaries, not for meaning: the dictionary knows too few names. The dictionary takes about a second and
 * 330 MB to load and is loaded on the first call, so callers ask only what nothing cheaper decides.
 */
export function segmentsAcross(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < REACH && !CLAUSE_MARK.test(text[from - 1] as string)) from--;
  let until = end;
  while (until < text.length && until - end < REACH && !CLAUSE_MARK.test(text[until] as string)) until++;
  segmenter ??= createRequire(import.meta.url)('nodejieba') as Segmenter;
  let at = from;
  for (const word of segmenter.cut(text.slice(from, until))) {
    const next = at + word.length;
    if ((at < start && start < next) || (at < end && end < next)) return true;
    at = next;
  }
  return false;
}

/** True once a text needed the dictionary. */
export function isSegmenterLoaded(): boolean {
  return segmenter !== null;
}
