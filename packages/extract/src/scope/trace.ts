import type { ScopeKey } from '@yibao-rules/model';
import { KEY, type Key } from './key.js';
import type { Stated } from './level.js';
import type { Slot, State } from './statement.js';
import type { Atom } from './token.js';

/** Words of a passage that state a key. */
export interface StatedWords {
  start: number;
  end: number;
  /** label: they stand before a colon, and hold until the next label; behind: they follow the figure that they qualify. */
  place: 'passage' | 'label' | 'behind';
}

/** What stands around a block and states scope for it. */
export interface Layer {
  via: 'title' | 'lead' | 'heading' | 'lead-in' | 'table-header';
  /** Index into the article's blocks. */
  block: number;
  stated: Stated;
  /** The words in it that state the key. */
  wordsOf(key: ScopeKey): readonly { start: number; end: number }[];
}

interface Entry extends StatedWords {
  slot: Slot;
}

/** Takes down, while scopes are resolved, which words gave each figure each key. Only made where somebody asks. */
export class ScopeTrace {
  private readonly entries = new Map<number, Map<Key, Entry>>();
  private readonly layers = new Map<number, readonly Layer[]>();
  /** Where a slot was last stated: a row of bare figures that is dealt out among an earlier run takes its slots from there. */
  private readonly lastWords = new Map<Slot, StatedWords>();

  /** A figure was reached with this state in force, and took `stated` of it. */
  figureRead(figure: number, state: State, stated: Stated): void {
    const entries = new Map<Key, Entry>();
    for (let i = 0; i < stated.keys.length; i++) {
      const key = stated.keys[i] as Key;
      const slot = stated.values[i] as Slot;
      const statement = state.get(key);
      const isOwn = statement && slot.every((value) => statement.slots.some((values) => values.includes(value)));
      const words: StatedWords | undefined = isOwn
        ? { start: statement.start, end: statement.end, place: statement.hold === 'label' ? 'label' : 'passage' }
        : this.lastWords.get(slot);
      if (!words) continue;
      this.lastWords.set(slot, words);
      entries.set(key, { ...words, slot });
    }
    this.entries.set(figure, entries);
  }

  /** Words behind a figure say more of it. */
  qualified(figure: number, atom: Atom, { start, end }: { start: number; end: number }): void {
    this.entries.get(figure)?.set(atom.key, { start, end, place: 'behind', slot: atom.values });
  }

  blockRead(block: number, layers: readonly Layer[]): void {
    this.layers.set(block, layers);
  }

  /** The words of its own passage that gave a figure a key. */
  wordsOf(figure: number, key: ScopeKey): StatedWords | null {
    return this.entries.get(figure)?.get(KEY[key]) ?? null;
  }

  /** The nearest layer around a block that states the key. */
  layerOf(block: number, key: ScopeKey): Layer | null {
    const layers = this.layers.get(block) ?? [];
    return layers.findLast(({ stated }) => stated.has(KEY[key])) ?? null;
  }
}
