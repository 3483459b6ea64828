import type { Quantity } from '../quantities/index.js';

/** Persons whose age says nothing of who is entitled: 未满一周岁的婴儿. */
const OTHERS = /^的?(?:婴|幼儿|子女|孩|小孩)/;

/** 45岁至退休: the lower end of a band of ages. */
const BAND = /^(?:至|到|-|—|～|~)(?!龄)/;

/** How far back 年龄 or 退休 is looked for. */
const REACH = 60;

/** Whether an age is a condition that a rule sets: it is bounded, or 年龄 or 退休 stands near it. */
export function isEligibilityAge(text: string, quantity: Quantity, sentenceStart: number): boolean {
  if (OTHERS.test(text.slice(quantity.end, quantity.end + 4))) return false;
  if (quantity.bound !== 'exact') return true;
  if (BAND.test(text.slice(quantity.end, quantity.end + 3))) return false;
  return /年龄|退休/.test(text.slice(Math.max(sentenceStart, quantity.start - REACH), quantity.end + REACH / 2));
}
