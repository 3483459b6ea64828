import type { Conflict } from './questions.js';

/** Dates of different precision compare by what both state. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** Whether one of two answers leaves open the time that the other states. */
export function timeLeftOpen({ match }: Conflict): boolean {
  return match.open.includes('year') || match.open.includes('effectiveFrom');
}
