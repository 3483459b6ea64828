import { CharacterSet } from '../text/character-set.js';
import type { RegionMention } from '../types.js';
import { firstEndingBehind } from './spans.js';

const OPENING_BRACKET = new CharacterSet('（(');
/** How far behind 分别 a number of the row may stand, and how far before it the names, all and the next to it. */
const ROW_REACH = 160;
const NAMES_REACH = 160;
const NEAREST_REACH = 20;
const SENTENCE_END = new CharacterSet('。；;\n');
const JOINT = new CharacterSet('、，,；;和及与/／');
const ROW_JOINT = /^(?:[、，,]|和|及|与|以及)$/;

/** The region whose name stands in brackets directly behind a number that ends at `end`: 6012345(甲区); or null. */
export function regionBehind(text: string, end: number, regions: readonly RegionMention[]): string | null {
  if (!OPENING_BRACKET.isAt(text, end)) return null;
  const region = regions[firstEndingBehind(regions, end)];
  return region?.start === end + 1 ? region.code : null;
}

/** The region of a number at `at` that is dealt out in turn: 甲区、乙区电话分别为6012345、6012346; null where none is. */
export function dealtRegion(text: string, at: number, regions: readonly RegionMention[]): string | null {
  const from = Math.max(0, at - ROW_REACH);
  const turn = from + text.slice(from, at).lastIndexOf('分别');
  if (turn < from || SENTENCE_END.firstIn(text, turn, at) >= 0) return null;
  let place = 0;
  for (let i = JOINT.firstIn(text, turn, at); i >= 0; i = JOINT.firstIn(text, i + 1, at)) place++;
  const row = rowBefore(text, turn, regions);
  return row[place]?.code ?? null;
}

/** The last row of two or more regions before `at`, in its sentence. */
function rowBefore(text: string, at: number, regions: readonly RegionMention[]): RegionMention[] {
  const row: RegionMention[] = [];
  for (let i = firstEndingBehind(regions, at) - 1; i >= 0; i--) {
    const region = regions[i] as RegionMention;
    const next = row[0];
    const behind = next === undefined ? at : next.start;
    if (behind - region.end > NEAREST_REACH || at - region.start > NAMES_REACH || SENTENCE_END.firstIn(text, region.end, behind) >= 0)
      break;
    if (next !== undefined && !ROW_JOINT.test(text.slice(region.end, behind))) break;
    row.unshift(region);
  }
  return row.length < 2 ? [] : row;
}
