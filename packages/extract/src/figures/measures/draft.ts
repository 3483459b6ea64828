import type { Hedge, Measure, Unit, Value } from '@yibao-rules/model';
import type { Quantity } from '../quantities/index.js';
import type { Claim } from './cue-memory.js';
import type { Delta } from './delta.js';
import { bindOpenSides } from './open-sides.js';
import { perOf } from './per.js';
import type { SentenceState } from './sentence-state.js';
import { absoluteTail } from './split.js';

/** A figure on its way out, with the claim that named its measure. */
export interface DraftFigure {
  start: number;
  end: number;
  measure: Measure;
  value: Value;
  hedge: Hedge | null;
  claim: Claim | null;
}

/** An exact value without more ado. */
export function plainValue(value: number, unit: Unit): Value {
  return { min: value, max: value, unit, per: null, relation: 'absolute', approximate: false, previous: null };
}

/** The value of a quantity as it stands. */
export function valueAsStated(quantity: Quantity, unit: Unit): Value {
  const { min, max, per, approximate } = quantity;
  return { min, max, unit, per, relation: 'absolute', approximate, previous: null };
}

/** Takes a figure down, with the hedge of its clause. */
export function push(state: SentenceState, measure: Measure, start: number, end: number, value: Value, claim: Claim | null = null): void {
  state.stated.add(measure);
  if (claim && !state.firstClaims.has(value.unit)) state.firstClaims.set(value.unit, claim);
  state.figures.push({ start, end, measure, value, hedge: state.hedge, claim });
}

/** The value that held before, where the clause gave one and no more; it is used up. */
export function takePrevious(state: SentenceState): number | null {
  const [previous, other] = state.previous;
  state.previous = [];
  return previous === undefined || other !== undefined ? null : previous;
}

/** Takes down a quantity whose measure is settled: as it stands, as a change, or as a change and the figure that it leads to. */
export function record(state: SentenceState, measure: Measure, quantity: Quantity, unit: Unit, delta: Delta | null, claim: Claim): void {
  const value = valueAsStated(quantity, unit);
  value.per = perOf(state.text, state.codes, measure, quantity, claim, state.per, state.figures.at(-1));
  if (state.previous.length > 0) value.per ??= state.previousPer;
  value.previous = takePrevious(state);
  const tail = delta ? absoluteTail(state.text, quantity) : null;
  if (delta && tail) {
    // 上浮6%至92%
    push(state, measure, delta.start, tail.split, changed(value, quantity.min, quantity.min, delta), claim);
    push(state, measure, tail.start, quantity.end, { ...value, min: quantity.max, max: quantity.max, unit: quantity.unit }, claim);
    state.deltaOfList = null;
  } else if (delta) {
    push(state, measure, Math.min(delta.start, quantity.start), quantity.end, changed(value, quantity.min, quantity.max, delta), claim);
  } else {
    bindOpenSides(state.text, state.codes, measure, claim, quantity, value);
    push(state, measure, quantity.start, quantity.end, value, claim);
  }
}

/** A change by these bounds: 下降10%至20% is −20 to −10. */
function changed(value: Value, min: number | null, max: number | null, delta: Delta): Value {
  if (delta.sign > 0) return { ...value, min, max, relation: 'delta' };
  return { ...value, min: max === null ? null : -max, max: min === null ? null : -min, relation: 'delta' };
}
