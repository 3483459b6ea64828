import { MEASURE_CODES, type Measure } from '@yibao-rules/model';
import { maskOf } from './key.js';
import { APPLICABLE_KEYS, COST_KEYS, COSTS_OF_CARE, NATIONAL_MEASURES, SUMS } from './keys.table.js';

/** What a measure decides about the scope of its figures. */
export interface MeasureKeys {
  readonly measure: Measure;
  /** Of its own, so that a set of measures is a number. */
  readonly bit: number;
  /** The keys that can restrict a figure of it. */
  readonly applicable: number;
  /** The keys that it takes from headings and titles. */
  readonly inherited: number;
}

const BY_MEASURE: ReadonlyMap<Measure, MeasureKeys> = new Map(
  MEASURE_CODES.map((measure, index) => [
    measure,
    { measure, bit: 1 << index, applicable: APPLICABLE_KEYS[measure], inherited: ~ownOnly(measure) },
  ]),
);

/** The keys that a figure of a measure has to have from its own passage. */
function ownOnly(measure: Measure): number {
  let mask = 0;
  if (!COSTS_OF_CARE.includes(measure)) mask |= COST_KEYS;
  if (!SUMS.includes(measure)) mask |= maskOf(['year']);
  if (NATIONAL_MEASURES.includes(measure)) mask |= maskOf(['region']);
  return mask;
}

export function keysOf(measure: Measure): MeasureKeys {
  return BY_MEASURE.get(measure) as MeasureKeys;
}
