import { Usage } from './enumeration.js';
import { inMask, type Key } from './key.js';
import { KeyMap, type ReadonlyKeyMap } from './key-map.js';
import type { Slot, State, Statement } from './statement.js';

/** What a passage or heading states, by key. */
export type Stated = ReadonlyKeyMap<Slot>;

export const NOTHING_STATED: Stated = new KeyMap<Slot>();

/** What is in force at one depth of parentheses. */
export class Level {
  /** The set of keys stated since the last figure: they are said of the next one in so many words. */
  own = 0;
  /** 分别 and the like stand before the figures; 最低和最高分别为 tells the bounds of one value apart, and does not count. */
  respective = false;
  bounds = false;
  /** 合计 and the like stand before the next figure. */
  together = false;
  usage = new Usage();

  constructor(public state: State = new KeyMap()) {}

  /** Whether the key was stated since the last figure. */
  names(key: Key): boolean {
    return inMask(this.own, key);
  }

  /** The level inside parentheses that open here: it has what is in force, and keeps its own statements to itself. */
  inner(): Level {
    return new Level(this.state.copy());
  }

  /** 男满30年、女满25年,其中实际缴费满10年: what 其中 opens behind an enumeration is said of all its values, not of the last one. */
  ofAll(enumerated: Usage): this {
    const { values } = this.state;
    for (let i = values.length - 1; i >= 0; i--) {
      const { key } = values[i] as Statement;
      if (enumerated.isEnumerated(key)) this.state.delete(key);
    }
    return this;
  }
}
