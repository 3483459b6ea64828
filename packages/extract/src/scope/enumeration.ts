import type { Measure, ScopeKey } from '@yibao-rules/model';
import { MOST_SLOTS, type Slot, signature } from './statement.js';

/** For each key the values that have got figures in this sentence, and of which measures. */
export class Usage {
  private readonly byKey = new Map<ScopeKey, Map<string, Set<Measure>>>();

  record(key: ScopeKey, slot: Slot, measure: Measure): void {
    const values = this.byKey.get(key) ?? new Map<string, Set<Measure>>();
    const measures = values.get(signature(slot)) ?? new Set<Measure>();
    this.byKey.set(key, values.set(signature(slot), measures.add(measure)));
  }

  /** Whether no figure has been reached yet. */
  isEmpty(): boolean {
    return this.byKey.size === 0;
  }

  /** Whether this value of the key has got a figure already. */
  has(key: ScopeKey, slot: Slot): boolean {
    return this.byKey.get(key)?.has(signature(slot)) ?? false;
  }

  /** How many values of the key have got figures. */
  count(key: ScopeKey): number {
    return this.byKey.get(key)?.size ?? 0;
  }

  /** The text has run through values of this key, two of them at least with a figure of the same measure. */
  isEnumerated(key: ScopeKey): boolean {
    const seen = new Set<Measure>();
    for (const measures of this.byKey.get(key)?.values() ?? []) {
      for (const measure of measures) {
        if (seen.has(measure)) return true;
        seen.add(measure);
      }
    }
    return false;
  }

  /**
   * Whether a figure of `measure` that does not name the key stands behind an enumeration and not in it: 一级200元、二级400元,年度限额
   * 20万元. In it stands what other values have got and this one still lacks (一级200元/85%、二级400元/[75%]),
   * and what comes round within the current value (`inCycle`).
   */
  isPast(key: ScopeKey, current: readonly Slot[], measure: Measure, inCycle: boolean): boolean {
    if (!this.isEnumerated(key)) return false;
    const values = this.byKey.get(key);
    if (current.every((slot) => values?.get(signature(slot))?.has(measure))) return !inCycle;
    for (const measures of values?.values() ?? []) if (measures.has(measure)) return false;
    return true;
  }
}

/** Runs of values as the text gave them, one figure each, so that a later row of bare figures can be dealt out in the same order. */
export class Enumerations {
  private readonly byKey = new Map<ScopeKey, { slots: Slot[]; measure: Measure; sentence: number; segment: number; depth: number }>();

  /** A figure that names its own value of the key continues the run, or begins another. */
  extend(key: ScopeKey, slot: Slot, measure: Measure, place: { sentence: number; segment: number; depth: number }): void {
    const run = this.byKey.get(key);
    this.byKey.delete(key); // re-inserted last: the latest run is asked first
    const continues =
      run &&
      run.measure === measure &&
      run.segment === place.segment &&
      run.depth === place.depth &&
      run.slots.length < MOST_SLOTS &&
      !includes(run.slots, slot);
    this.byKey.set(key, continues ? { ...run, slots: [...run.slots, slot] } : { slots: [slot], measure, ...place });
  }

  /** A row that was dealt out among coordinated words is a run as well (一级、二级分别为…; 退休依次为…). */
  keep(key: ScopeKey, slots: readonly Slot[], measure: Measure, place: { sentence: number; segment: number; depth: number }): void {
    this.byKey.delete(key);
    this.byKey.set(key, { slots: [...slots], measure, ...place });
  }

  /** The latest run of exactly `length` values; from an earlier sentence only where the text says 分别, 对应. */
  ofLength(length: number, sentence: number, respective: boolean): { key: ScopeKey; slots: readonly Slot[] } | null {
    for (const [key, run] of [...this.byKey].reverse()) {
      if (run.slots.length === length && (respective || run.sentence === sentence)) return { key, slots: run.slots };
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
