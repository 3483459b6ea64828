import { readFileSync } from 'node:fs';

/** 010 and 02X have three digits, all others four. */
const THREE_DIGITS = /^0(?:10|2\d)/;

let table: ReadonlyMap<string, readonly string[]> | null = null;

function areaCodes(): ReadonlyMap<string, readonly string[]> {
  if (table === null) {
    const { rows } = JSON.parse(readFileSync(new URL('../../data/area-codes.json', import.meta.url), 'utf8')) as { rows: string[][] };
    table = new Map(rows.map(([code, ...regions]) => [code as string, regions]));
  }
  return table;
}

/**
 * The codes of the regions that the area code at the beginning of a telephone number serves: `0955-7068888` is 中卫's (640500), `024…`
 * that of 沈阳, 抚顺 and 铁岭. Empty for a number without an area code, and for one that is nobody's.
 */
export function servedBy(number: string): readonly string[] {
  if (!number.startsWith('0')) return [];
  return areaCodes().get(number.slice(0, THREE_DIGITS.test(number) ? 3 : 4)) ?? [];
}
