import type { Key } from './key.js';
import { KeyMap } from './key-map.js';
import type { Segment, Sentence } from './outline.js';
import { MOST_SLOTS, type Slot, signature } from './statement.js';

/** The values of one key that have got figures, and of which measures. A set of measures is a mask of their bits. */
interface ValuesUsed {
  /** The signature of the first value, and the measures of its figures: most keys have no other in a sentence. */
  first: string;
  ofFirst: number;
  /** By signature, those of the others. */
  others: Map<string, number> | null;
  /** The measures of all of them. */
  seen: number;
  /** Two of them have a figure of the same measure. */
  enumerated: boolean;
}

function measuresOf(used: ValuesUsed, value: string): number {
  return used.first === value ? used.ofFirst : (used.others?.get(value) ?? 0);
}

/** For each key the values that have got figures in this sentence, and of which measures. */
export class Usage {
  private readonly byKey = new KeyMap<ValuesUsed>();

  /** A figure of the measure whose bit this is has this value of the key. */
  record(key: Key, slot: Slot, measure: number): void {
    const value = signature(slot);
    const used = this.byKey.get(key);
    if (!used) {
      this.byKey.set(key, { first: value, ofFirst: measure, others: null, seen: measure, enumerated: false });
      return;
    }
    const known = measuresOf(used, value);
    if ((known & measure) !== 0) return;
    if (used.first === value) used.ofFirst |= measure;
    else {
      used.others ??= new Map();
      used.others.set(value, known | measure);
    }
    used.enumerated ||= (used.seen & measure) !== 0;
    used.seen |= measure;
  }

  /** Whether no figure has been reached yet. */
  isEmpty(): boolean {
    return this.byKey.mask === 0;
  }

  /** Whether this value of the key has got a figure already. */
  has(key: Key, slot: Slot): boolean {
    const used = this.byKey.get(key);
    return used !== undefined && measuresOf(used, signature(slot)) !== 0;
  }

  /** Whether several values of the key have got figures. */
  hasSeveral(key: Key): boolean {
    const used = this.byKey.get(key);
    return used !== undefined && used.others !== null;
  }

  /** The text has run through values of this key, two of them at least with a figure of the same measure. */
  isEnumerated(key: Key): boolean {
    return this.byKey.get(key)?.enumerated ?? false;
  }

  /**
   * Whether a figure of `measure` that does not name the key stands behind an enumeration and not in it: 一级200元、二级400元,年度限额
   * 20万元. In it stands what other values have got and this one still lacks (一级200元/85%、二级400元/[75%]),
   * and what comes round within the current value (`inCycle`).
   */
  isPast(key: Key, current: readonly Slot[], measure: number, inCycle: boolean): boolean {
    const used = this.byKey.get(key);
    if (!used?.enumerated) return false;
    if (current.every((slot) => (measuresOf(used, signature(slot)) & measure) !== 0)) return !inCycle;
    return (used.seen & measure) === 0;
  }
}

/** Where a figure stands: its sentence and segment, and how many parentheses are open. */
export interface FigurePlace {
  sentence: Sentence;
  segment: Segment;
  depth: number;
}

interface Run {
  slots: readonly Slot[];
  /** The bit of its measure. */
  measure: number;
  /** Of its first figure. */
  place: FigurePlace;
}

/** Runs of values as the text gave them, one figure each, so that a later row of bare figures can be dealt out in the same order. */
export class Enumerations {
  private byKey = new KeyMap<Run>();

  /** A figure that names its own value of the key continues the run, or begins another. */
  extend(key: Key, slot: Slot, measure: number, place: FigurePlace): void {
    const run = this.byKey.get(key);
    const continues =
      run &&
      run.measure === measure &&
      run.place.segment === place.segment &&
      run.place.depth === place.depth &&
      run.slots.length < MOST_SLOTS &&
      !includes(run.slots, slot);
    if (continues) this.keep(key, [...run.slots, slot], measure, run.place);
    else this.keep(key, [slot], measure, place);
  }

  /** A row that was dealt out among coordinated words is a run as well (一级、二级分别为…; 退休依次为…). It comes behind all others: the latest is asked first. */
  keep(key: Key, slots: readonly Slot[], measure: number, place: FigurePlace): void {
    this.byKey.delete(key);
    this.byKey.set(key, { slots, measure, place });
  }

  /** The latest run of exactly `length` values; from an earlier sentence only where the text says 分别, 对应. */
  ofLength(length: number, sentence: Sentence, respective: boolean): { key: Key; slots: readonly Slot[] } | null {
    const { keys, values } = this.byKey;
    for (let i = keys.length - 1; i >= 0; i--) {
      const run = values[i] as Run;
      if (run.slots.length === length && (respective || run.place.sentence === sentence)) return { key: keys[i] as Key, slots: run.slots };
    }
    return null;
  }

  clear(): void {
    this.byKey = new KeyMap();
  }
}

function includes(slots: readonly Slot[], slot: Slot): boolean {
  const value = signature(slot);
  return slots.some((other) => signature(other) === value);
}
