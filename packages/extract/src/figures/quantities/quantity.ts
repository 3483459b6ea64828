import type { Per, Unit } from '@yibao-rules/model';
import type { UnitWord } from './unit-word.js';

/** What a quantity counts, whatever its unit: a year of age and a year of contribution are two things. */
export type QuantityKind = 'percent' | 'percentage-point' | 'money' | 'duration' | 'workday' | 'age' | 'times';

/** The kinds as indexes of arrays; percentage points go with percent. */
export const KIND_INDEX: Readonly<Record<QuantityKind, number>> = {
  percent: 0,
  'percentage-point': 0,
  money: 1,
  duration: 2,
  workday: 3,
  times: 4,
  age: 5,
};

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
  /** KIND_INDEX of the kind. */
  index: number;
  unit: Unit;
  min: number | null;
  max: number | null;
  bound: Bound;
  per: Per | null;
  approximate: boolean;
  /** True for the `270` and `350` of `270/350/500元`, and the like: members of a list that share one unit. */
  shared: boolean;
  /** Its bound is dealt out to the sums that follow it in a list: 分别不超过900元、1200元. */
  dealt: boolean;
}

/** A bare quantity, which nothing around it bounds yet; `unit` where the amount's own was converted. */
export function quantityOf(
  start: number,
  end: number,
  word: UnitWord,
  min: number,
  max: number,
  approximate: boolean,
  unit: Unit = word.unit,
): Quantity {
  return {
    start,
    end,
    coreStart: start,
    coreEnd: end,
    kind: word.kind,
    index: word.index,
    unit,
    min,
    max,
    bound: min === max ? 'exact' : 'range',
    per: null,
    approximate,
    shared: false,
    dealt: false,
  };
}
