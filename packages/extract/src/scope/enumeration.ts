import { MEASURES, type Measure, type ScopeKey } from '@yibao-rules/model';
import { KeyMap } from './key-map.js';
import { MOST_SLOTS, type Slot, signature } from './statement.js';

/** A bit for each measure, so that a set of them is a number. */
const BITS = Object.fromEntries(Object.keys(MEASURES).map((measure, index) => [measure, 1 << index])) as Record<Measure, number>;

/** The values of one key that have got figures, and of which measures. */
interface ValuesUsed {
  /** By signature, the measures of the value's figures. */
  measures: Map<string, number>;
  /** The measures of all of them. */
  seen: number;
  /** Two of them have a figure of the same measure. */
  enumerated: boolean;
}

/** For each key the values that have got figures in this sentence, and of which measures. */
export class Usage {
  private readonly byKey = new KeyMap<ValuesUsed>();

  record(key: ScopeKey, slot: Slot, measure: Measure): void {
    let used = this.byKey.get(key);
    if (!used) {
      used = { measures: new Map(), seen: 0, enumerated: false };
      this.byKey.set(key, used);
    }
    const value = signature(slot);
    const bit = BITS[measure];
    const known = used.measures.get(value) ?? 0;
    if ((known & bit) !== 0) return;
    used.measures.set(value, known | bit);
    used.enumerated ||= (used.seen & bit) !== 0;
    used.seen |= bit;
  }

  /** Whether no figure has been reached yet. */
  isEmpty(): boolean {
    return this.byKey.keys.length === 0;
  }

  /** Whether this value of the key has got a figure already. */
  has(key: ScopeKey, slot: Slot): boolean {
    return this.byKey.get(key)?.measures.has(signature(slot)) ?? false;
  }

  /** How many values of the key have got figures. */
  count(key: ScopeKey): number {
    return this.byKey.get(key)?.measures.size ?? 0;
  }

  /** The text has run through values of this key, two of them at least with a figure of the same measure. */
  isEnumerated(key: ScopeKey): boolean {
    return this.byKey.get(key)?.enumerated ?? false;
  }

  /**
   * Whether a figure of `measure` that does not name the key stands behind an enumeration and not in it: 一级200元、二级400元,年度限额
   * 20万元. In it stands what other values have got and this one still lacks (一级200元/85%、二级400元/[75%]),
   * and what comes round within the current value (`inCycle`).
   */
  isPast(key: ScopeKey, current: readonly Slot[], measure: Measure, inCycle: boolean): boolean {
    const used = this.byKey.get(key);
    if (!used?.enumerated) return false;
    const bit = BITS[measure];
    if (current.every((slot) => ((used.measures.get(signature(slot)) ?? 0) & bit) !== 0)) return !inCycle;
    return (used.seen & bit) === 0;
  }
}

/** Where a figure stands: its sentence and segment by number, and how many parentheses are open. */
export interface FigurePlace {
  sentence: number;
  segment: number;
  depth: number;
}

interface Run extends FigurePlace {
  slots: readonly Slot[];
  measure: Measure;
}

/** Runs of values as the text gave them, one figure each, so that a later row of bare figures can be dealt out in the same order. */
export class Enumerations {
  private readonly byKey = new KeyMap<Run>();

  /** A figure that names its own value of the key continues the run, or begins another. */
  extend(key: ScopeKey, slot: Slot, measure: Measure, place: FigurePlace): void {
    const run = this.byKey.get(key);
    const continues =
      run &&
      run.measure === measure &&
      run.segment === place.segment &&
      run.depth === place.depth &&
      run.slots.length < MOST_SLOTS &&
      !includes(run.slots, slot);
    if (continues) this.put(key, [...run.slots, slot], measure, run);
    else this.put(key, [slot], measure, place);
  }

  /** A row that was dealt out among coordinated words is a run as well (一级、二级分别为…; 退休依次为…). */
  keep(key: ScopeKey, slots: readonly Slot[], measure: Measure, place: FigurePlace): void {
    this.put(key, slots, measure, place);
  }

  /** Behind all others: the latest run is asked first. */
  private put(key: ScopeKey, slots: readonly Slot[], measure: Measure, { sentence, segment, depth }: FigurePlace): void {
    this.byKey.delete(key);
    this.byKey.set(key, { slots, measure, sentence, segment, depth });
  }

  /** The latest run of exactly `length` values; from an earlier sentence only where the text says 分别, 对应. */
  ofLength(length: number, sentence: number, respective: boolean): { key: ScopeKey; slots: readonly Slot[] } | null {
    const { keys, values } = this.byKey;
    for (let i = keys.length - 1; i >= 0; i--) {
      const run = values[i] as Run;
      if (run.slots.length === length && (respective || run.sentence === sentence)) return { key: keys[i] as ScopeKey, slots: run.slots };
    }
    return null;
  }

  clear(): void {
    this.byKey.clear();
  }
}

function includes(slots: readonly Slot[], slot: Slot): boolean {
  const value = signature(slot);
  return slots.some((other) => signature(other) === value);
}
