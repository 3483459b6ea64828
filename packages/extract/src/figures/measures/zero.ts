import type { CueToken, MarkToken } from './tokens.js';

/** How far before a deductible its denial may stand: 取消参保人在社区就诊的起付线. */
const ABSENT_REACH = 32;
const WITHOUT_REACH = 3;

/** The denial before a cue that makes it a figure of zero: its start, or null. */
export function denialStart(denial: MarkToken | null, cue: CueToken): number | null {
  if (!denial) return null;
  const reach = denial.value === 'absent' ? ABSENT_REACH : WITHOUT_REACH;
  return cue.start >= denial.end && cue.start - denial.end <= reach ? denial.start : null;
}

/** 起付线予以免除, 起付线一律取消: the denial behind the cue. */
const WAIVED = /^(?:标准)?(?:[也均都则]|一律|全部|同样|统一){0,2}(?:予以?)?(?:免除|免收|取消|不设|不再设|不计)(?![置立定]?[的后前])/;

/** The end of 予以免除, 为0, 降为零 and the like that follow a cue without a unit, or 0. */
export function statedZeroEnd(text: string, at: number): number {
  const behind = text.slice(at, at + 10);
  const found = WAIVED.exec(behind) ?? /^(?:标准)?(?:为|是|降为|降至|调整为|统一为)\s?[0零](?!\s?[\d.．%％元万个])/.exec(behind);
  return found ? at + found[0].length : 0;
}
