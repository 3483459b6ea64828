import { readMoment } from '../../moments.js';

/** Variables and fields in which pages' scripts keep the time of publication. */
const PUBLISHED =
  /(?:publish_?(?:ed_?)?(?:time|date|at)|pub_?(?:date|time)|datePublished|create_?time|release_?(?:time|date)|\bct)\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?(1\d{9}(?:\d{3})?|20\d{2}[-/]\d{1,2}[-/]\d{1,2}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,6})?(?:Z|[+-]\d{2}:?\d{2})?)?)/i;
const READ = 300_000;

/** The time of publication that a script of the page states first, or null. */
export function readScriptMoment(scripts: readonly string[]): string | null {
  for (const script of scripts) {
    const found = PUBLISHED.exec(script.slice(0, READ));
    if (found) return readMoment(found[1]!);
  }
  return null;
}
