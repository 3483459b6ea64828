import type { Hedge, Measure, Unit, Value } from '@yibao-rules/model';
import type { Quantity } from '../quantities/index.js';
import type { Claim } from './cue-memory.js';
import type { Delta } from './delta.js';
import { factsOf } from './measure-facts.js';
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
export function valueAsStated({ min, max, per, approximate }: Quantity, unit: Unit): Value {
  return { min, max, unit, per, relation: 'absolute', approximate, previous: null };
}

/** Takes a figure down, with the hedge of its clause. */
export function push(state: SentenceState, measure: Measure, start: number, end: number, value: Value, claim: Claim | null = null): void {
  state.stated |= factsOf(measure).bit;
  const figure = { start, end, measure, value, hedge: state.hedge, claim };
  if (claim !== null && firstOfUnit(state, value.unit) === null) state.firstOfUnit.push(figure);
  state.figures.push(figure);
}

/** The figure taken down last, or null. */
export function lastFigure({ figures }: SentenceState): DraftFigure | null {
  return figures.length > 0 ? (figures[figures.length - 1] as DraftFigure) : null; // an index of −1 would be looked up as a name
}

/** The claim on the first figure of this unit that any claim named, or null. */
export function firstOfUnit({ firstOfUnit }: SentenceState, unit: Unit): Claim | null {
  for (let i = 0; i < firstOfUnit.length; i++) {
    const { value, claim } = firstOfUnit[i] as DraftFigure;
    if (value.unit === unit) return claim;
  }
  return null;
}

/** The value that held before, where the clause gave one and no more, or one for each of the new values; it is used up. */
export function takePrevious(state: SentenceState): number | null {
  const { previous } = state;
  if (previous.length === 0) return null;
  if (state.paired) return previous.shift() as number;
  state.previous = [];
  return previous.length === 1 ? (previous[0] as number) : null;
}

/** Takes down a quantity whose measure is settled: as it stands, as a change, or as a change and the figure that it leads to. */
export function record(state: SentenceState, measure: Measure, quantity: Quantity, unit: Unit, delta: Delta | null, claim: Claim): void {
  const value = valueAsStated(quantity, unit);
  value.per = perOf(state, measure, quantity, claim);
  if (state.previous.length > 0) {
    value.per ??= state.previousPer;
    value.previous = takePrevious(state);
  }
  if (delta === null) {
    bindOpenSides(state, measure, claim, quantity, value);
    push(state, measure, quantity.start, quantity.end, value, claim);
  } else recordChange(state, measure, quantity, value, delta, claim);
}

function recordChange(state: SentenceState, measure: Measure, quantity: Quantity, value: Value, delta: Delta, claim: Claim): void {
  const tail = absoluteTail(state.text, quantity);
  if (tail) {
    // 上浮6%至92%
    push(state, measure, delta.start, tail.split, changed(value, quantity.min, quantity.min, delta), claim);
    push(state, measure, tail.start, quantity.end, { ...value, min: quantity.max, max: quantity.max, unit: quantity.unit }, claim);
    state.deltaOfList = null;
  } else
    push(state, measure, Math.min(delta.start, quantity.start), quantity.end, changed(value, quantity.min, quantity.max, delta), claim);
}

/** A change by these bounds: 下降10%至20% is −20 to −10. */
function changed(value: Value, min: number | null, max: number | null, delta: Delta): Value {
  if (delta.sign > 0) return { ...value, min, max, relation: 'delta' };
  return { ...value, min: max === null ? null : -max, max: min === null ? null : -min, relation: 'delta' };
}
