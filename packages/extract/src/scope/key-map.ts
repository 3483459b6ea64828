import type { ScopeKey } from '@yibao-rules/model';

/** What is known by scope key, for reading; the key set last comes last in `keys`. */
export interface ReadonlyKeyMap<V> {
  readonly keys: readonly ScopeKey[];
  /** The value of the key at the same index. */
  readonly values: readonly V[];
  get(key: ScopeKey): V | undefined;
  has(key: ScopeKey): boolean;
  copy(): KeyMap<V>;
}

/**
 * A map over scope keys in the order in which they were first set. A text has a handful of them in force at a time and they are copied at every
 * figure and boundary: two short arrays are copied and searched many times faster than a Map.
 */
export class KeyMap<V> implements ReadonlyKeyMap<V> {
  constructor(
    readonly keys: ScopeKey[] = [],
    readonly values: V[] = [],
  ) {}

  get(key: ScopeKey): V | undefined {
    const { keys } = this;
    for (let i = 0; i < keys.length; i++) if (keys[i] === key) return this.values[i];
    return undefined;
  }

  has(key: ScopeKey): boolean {
    const { keys } = this;
    for (let i = 0; i < keys.length; i++) if (keys[i] === key) return true;
    return false;
  }

  /** Puts a value in the place of the key's earlier one, or behind all others. */
  set(key: ScopeKey, value: V): this {
    const { keys, values } = this;
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] !== key) continue;
      values[i] = value;
      return this;
    }
    keys.push(key);
    values.push(value);
    return this;
  }

  delete(key: ScopeKey): void {
    const { keys, values } = this;
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] !== key) continue;
      for (; i + 1 < keys.length; i++) {
        keys[i] = keys[i + 1] as ScopeKey;
        values[i] = values[i + 1] as V;
      }
      keys.pop();
      values.pop();
      return;
    }
  }

  clear(): void {
    this.keys.length = 0;
    this.values.length = 0;
  }

  copy(): KeyMap<V> {
    return new KeyMap(this.keys.slice(), this.values.slice());
  }
}

/** A handful of scope keys, each once. */
export class KeySet {
  private readonly keys: ScopeKey[] = [];

  has(key: ScopeKey): boolean {
    const { keys } = this;
    for (let i = 0; i < keys.length; i++) if (keys[i] === key) return true;
    return false;
  }

  add(key: ScopeKey): void {
    if (!this.has(key)) this.keys.push(key);
  }

  clear(): void {
    this.keys.length = 0;
  }
}
