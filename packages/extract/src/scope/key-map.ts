import { inMask, type Key } from './key.js';

/** What is known by scope key, for reading; the key set last comes last in `keys`. */
export interface ReadonlyKeyMap<V> {
  /** The set of its keys. */
  readonly mask: number;
  readonly keys: readonly Key[];
  /** The value of the key at the same index. */
  readonly values: readonly V[];
  get(key: Key): V | undefined;
  has(key: Key): boolean;
  copy(): KeyMap<V>;
}

/**
 * A map over scope keys in the order in which they were first set. A text has a handful of them in force at a time and they are copied at every
 * figure and boundary: two short arrays are copied and searched many times faster than a Map, and a bit says of most keys that they are absent.
 */
export class KeyMap<V> implements ReadonlyKeyMap<V> {
  constructor(
    public mask = 0,
    readonly keys: Key[] = [],
    readonly values: V[] = [],
  ) {}

  get(key: Key): V | undefined {
    return inMask(this.mask, key) ? this.values[this.indexOf(key)] : undefined;
  }

  has(key: Key): boolean {
    return inMask(this.mask, key);
  }

  /** Puts a value in the place of the key's earlier one, or behind all others. */
  set(key: Key, value: V): this {
    if (inMask(this.mask, key)) this.values[this.indexOf(key)] = value;
    else {
      this.mask |= 1 << key;
      this.keys.push(key);
      this.values.push(value);
    }
    return this;
  }

  delete(key: Key): void {
    if (!inMask(this.mask, key)) return;
    const { keys, values } = this;
    this.mask &= ~(1 << key);
    for (let i = this.indexOf(key); i + 1 < keys.length; i++) {
      keys[i] = keys[i + 1] as Key;
      values[i] = values[i + 1] as V;
    }
    keys.pop();
    values.pop();
  }

  /** Takes out all keys of a set. */
  deleteAll(mask: number): void {
    for (let i = this.keys.length - 1; i >= 0 && (this.mask & mask) !== 0; i--) {
      const key = this.keys[i] as Key;
      if (inMask(mask, key)) this.delete(key);
    }
  }

  copy(): KeyMap<V> {
    return this.mask === 0 ? new KeyMap() : new KeyMap(this.mask, this.keys.slice(), this.values.slice());
  }

  /** Of a key that it has. */
  private indexOf(key: Key): number {
    const { keys } = this;
    let index = 0;
    while (keys[index] !== key) index++;
    return index;
  }
}
