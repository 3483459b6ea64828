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

/** The end of 为0, 降为零 and the like that follow a cue without a unit, or 0. */
export function statedZeroEnd(text: string, at: number): number {
  const found = /^(?:标准)?(?:为|是|降为|降至|调整为|统一为)\s?[0零](?!\s?[\d.．%％元万个])/.exec(text.slice(at, at + 10));
  return found ? at + found[0].length : 0;
}
