import type { ScopeKey } from '@yibao-rules/model';

/**
 * The scope keys as numbers, so that a set of them is a bit mask. They have the order of a record but for the region: in this order the values
 * of a figure join the runs of their keys, and of two runs that fit a row of bare figures alike the later key's is taken.
 */
export const KEY = {
  scheme: 0,
  region: 1,
  population: 2,
  care: 3,
  facility: 4,
  setting: 5,
  filing: 6,
  payer: 7,
  band: 8,
  occurrence: 9,
  plan: 10,
  year: 11,
  effectiveFrom: 12,
  age: 13,
  tenure: 14,
  disease: 15,
  matter: 16,
} as const satisfies Record<ScopeKey, number>;

export type Key = (typeof KEY)[ScopeKey];

/** The set of these keys: bit n for the key n. */
export function maskOf(keys: readonly ScopeKey[]): number {
  let mask = 0;
  for (const key of keys) mask |= 1 << KEY[key];
  return mask;
}

export function inMask(mask: number, key: Key): boolean {
  return (mask & (1 << key)) !== 0;
}

/** The first key of a set, which is not empty. */
export function lowestKey(mask: number): Key {
  return (31 - Math.clz32(mask & -mask)) as Key;
}
