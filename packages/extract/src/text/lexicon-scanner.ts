/**
 * Finds the entries of a lexicon that begin at a place of a text. What is looked for all over a text is in the shared lexicon.
 *
 * A trie over UTF-16 code units in flat typed arrays. It beats the kept libraries on this task threefold to sixfold (the first
 * level is a direct table, so a character that opens no entry costs one look-up; each further one is a probe of a hash table, however many
 * words go on there), which is why it is our own.
 */
export interface Match<T> {
  start: number;
  end: number;
  value: T;
}

/** A key of the transition table holds a node and a code unit of 16 bits each. */
const MOST_NODES = 0xffff;

export class LexiconScanner<T> {
  /** The node of each first code unit, 0 for none. */
  private readonly firstByUnit = new Uint16Array(0x10000);
  /** Transitions by hash, with open addressing: `node << 16 | unit`, and the node that it leads to; 0 marks a free slot. */
  private readonly keys: Int32Array;
  private readonly targets: Uint16Array;
  private readonly shift: number;
  /** Index of the value of the entry that ends at a node, or −1. */
  private readonly entry: Int32Array;
  private nodes = 1;
  private readonly values: T[] = [];

  /** @param entries pairs of words and what they mean; of two equal words the later one wins. Empty words are refused. */
  constructor(entries: Iterable<readonly [string, T]>) {
    const list = [...entries];
    const size = list.reduce((sum, [word]) => sum + word.length, 1);
    if (size > MOST_NODES) throw new RangeError(`a lexicon of ${size} characters is too large`);
    const bits = 34 - Math.clz32(size); // at most half of the slots are taken
    this.shift = 32 - bits;
    this.keys = new Int32Array(2 ** bits);
    this.targets = new Uint16Array(2 ** bits);
    this.entry = new Int32Array(size + 1).fill(-1);
    for (const [word, value] of list) this.add(word, value);
  }

  private add(word: string, value: T): void {
    if (word === '') throw new RangeError('a lexicon entry must not be empty');
    let node = this.firstByUnit[word.charCodeAt(0)] as number;
    if (node === 0) {
      node = this.nodes++;
      this.firstByUnit[word.charCodeAt(0)] = node;
    }
    for (let i = 1; i < word.length; i++) {
      const code = word.charCodeAt(i);
      const slot = this.slotOf(node, code);
      if (this.targets[slot] === 0) {
        this.keys[slot] = (node << 16) | code;
        this.targets[slot] = this.nodes++;
      }
      node = this.targets[slot] as number;
    }
    this.entry[node] = this.values.push(value) - 1;
  }

  /** Where the transition stands, or the free slot where it would. */
  private slotOf(node: number, code: number): number {
    const key = (node << 16) | code;
    let slot = Math.imul(key, 0x9e3779b1) >>> this.shift;
    while (this.targets[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & (this.keys.length - 1);
    return slot;
  }

  private next(node: number, code: number): number {
    return this.targets[this.slotOf(node, code)] as number;
  }

  /** False where no entry begins with the character at `at`: a gate for loops that do more than scan. */
  opensAt(text: string, at: number): boolean {
    return this.firstByUnit[text.charCodeAt(at)] !== 0;
  }

  /** The longest entry that starts exactly at `at`, or null. */
  matchAt(text: string, at: number, end = text.length): Match<T> | null {
    let node = at < end ? (this.firstByUnit[text.charCodeAt(at)] as number) : 0;
    let found = -1;
    let foundEnd = at;
    for (let i = at + 1; node !== 0; i++) {
      if ((this.entry[node] as number) >= 0) {
        found = this.entry[node] as number;
        foundEnd = i;
      }
      if (i >= end) break;
      node = this.next(node, text.charCodeAt(i));
    }
    return found < 0 ? null : { start: at, end: foundEnd, value: this.values[found] as T };
  }

  /**
   * The lengths of all entries that start at `at` and end at or before `end`, as bits: bit n for one of n characters. Entries of more than
   * 31 characters are left out.
   */
  lengthsAt(text: string, at: number, end: number): number {
    let lengths = 0;
    let node = at < end ? (this.firstByUnit[text.charCodeAt(at)] as number) : 0;
    for (let length = 1; node !== 0 && length < 32; length++) {
      if ((this.entry[node] as number) >= 0) lengths |= 1 << length;
      if (at + length >= end) break;
      node = this.next(node, text.charCodeAt(at + length));
    }
    return lengths;
  }
}
