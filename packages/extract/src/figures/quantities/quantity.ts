import type { Per, Unit } from '@yibao-rules/model';

/** What a quantity counts, whatever its unit: a year of age and a year of contribution are two things. */
export type QuantityKind = 'percent' | 'percentage-point' | 'money' | 'duration' | 'workday' | 'age' | 'times';

/** Which sides of a quantity the text itself leaves open. */
export type Bound = 'exact' | 'range' | 'lower' | 'upper';

/**
 * A numeral with its unit, decoded, with its bounds and what it is per. What it means (a ratio, a band of expense, a tenure) is
 * not decided here.
 */
export interface Quantity {
  /** The words that state the quantity, with bound, approximation and per-words: `不低于每人每年670元`, `60%左右`. */
  start: number;
  end: number;
  /** The numerals and units alone: `670元`. */
  coreStart: number;
  coreEnd: number;
  kind: QuantityKind;
  unit: Unit;
  min: number | null;
  max: number | null;
  bound: Bound;
  per: Per | null;
  approximate: boolean;
  /** True for the `270` and `350` of `270/350/500元`, and the like: members of a list that share one unit. */
  shared: boolean;
}
