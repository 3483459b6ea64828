/**
 * Several lexicons in one trie, so that a text is walked once for all of them (a Commentz-Walter style set of keywords without its
 * shifts: most words have two to four characters, and a shift could not be longer than the shortest of them).
 *
 * What a character costs decides here. One table says what it is and at which node its words begin; a filter of pairs, small enough for the
 * processor's first cache, turns away most of the rest before the trie is asked.
 */
import type { Hits } from './hits.js';

/** A key of the transition table holds a node and a code unit of 16 bits each. */
const MOST_NODES = 0xffff;
/** Bits of the filter of pairs: 16 KB, of which the words of all lexicons set about a tenth. */
const PAIR_BITS = 17;

export interface Lexicon {
  entries: Iterable<readonly [word: string, value: unknown]>;
  /**
   * Whether a word may begin inside another: a reader that rejects a word looks again one character further on. Otherwise the leftmost
   * word counts, and the longest of those that begin with it.
   */
  overlapping: boolean;
}

export class SharedLexicon {
  /** The node of each first code unit, 0 for none. */
  private readonly first = new Uint16Array(0x10000);
  /** Pairs of code units that some word begins with, and first units that are words themselves, as bits by hash. */
  private readonly pairs = new Uint32Array(2 ** (PAIR_BITS - 5));
  private readonly alone = new Uint8Array(0x10000);
  /** Transitions by hash, with open addressing: `node << 16 | unit`, and the node that it leads to; 0 marks a free slot. */
  private readonly keys: Int32Array;
  private readonly targets: Uint16Array;
  private readonly shift: number;
  /** Index of the first meaning of the word that ends at a node, or −1. */
  private readonly meanings: Int32Array;
  private nodes = 1;
  /** Of each meaning: its lexicon, its value, and the next meaning of the same word or −1. */
  private readonly lexiconOf: number[] = [];
  private readonly valueOf: unknown[] = [];
  private readonly next: number[] = [];
  private readonly overlapping: readonly boolean[];
  /** Where the longest word of each lexicon ends that begins at the place under the eye, and its meaning. */
  private readonly longestEnd: Int32Array;
  private readonly longest: Int32Array;

  /** @param lexicons at most 31; of two equal words of one lexicon the later one wins */
  constructor(lexicons: readonly Lexicon[]) {
    const lists = lexicons.map(({ entries }) => [...entries]);
    const size = lists.reduce((sum, list) => list.reduce((all, [word]) => all + word.length, sum), 1);
    const bits = 34 - Math.clz32(size);
    this.shift = 32 - bits;
    this.keys = new Int32Array(2 ** bits);
    this.targets = new Uint16Array(2 ** bits);
    this.meanings = new Int32Array(MOST_NODES + 1).fill(-1);
    this.overlapping = lexicons.map(({ overlapping }) => overlapping);
    this.longestEnd = new Int32Array(lexicons.length);
    this.longest = new Int32Array(lexicons.length);
    for (let lexicon = 0; lexicon < lists.length; lexicon++) {
      for (const [word, value] of lists[lexicon] as (typeof lists)[number]) this.add(word, lexicon, value);
    }
  }

  private add(word: string, lexicon: number, value: unknown): void {
    if (word === '') throw new RangeError('a lexicon entry must not be empty');
    const opening = word.charCodeAt(0);
    if (this.first[opening] === 0) this.first[opening] = this.newNode();
    let node = this.first[opening] as number;
    if (word.length === 1) this.alone[opening] = 1;
    else {
      const pair = pairHash(opening, word.charCodeAt(1));
      this.pairs[pair >>> 5] = (this.pairs[pair >>> 5] as number) | (1 << (pair & 31));
    }
    for (let i = 1; i < word.length; i++) {
      const code = word.charCodeAt(i);
      const slot = this.slotOf(node, code);
      if (this.targets[slot] === 0) {
        this.keys[slot] = (node << 16) | code;
        this.targets[slot] = this.newNode();
      }
      node = this.targets[slot] as number;
    }
    for (let meaning = this.meanings[node] as number; meaning >= 0; meaning = this.next[meaning] as number) {
      if (this.lexiconOf[meaning] === lexicon) {
        this.valueOf[meaning] = value;
        return;
      }
    }
    this.next.push(this.meanings[node] as number);
    this.lexiconOf.push(lexicon);
    this.meanings[node] = this.valueOf.push(value) - 1;
  }

  private newNode(): number {
    if (this.nodes > MOST_NODES) throw new RangeError('the lexicons together are too large');
    return this.nodes++;
  }

  /** Where the transition stands, or the free slot where it would. */
  private slotOf(node: number, code: number): number {
    const key = (node << 16) | code;
    let slot = Math.imul(key, 0x9e3779b1) >>> this.shift;
    while (this.targets[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & (this.keys.length - 1);
    return slot;
  }

  /** Whether a word may begin at `at`, whose code unit is `code`, in a text that ends at `end`. False positives are rare. */
  mayBegin(text: string, at: number, code: number, end: number): boolean {
    if (this.first[code] === 0) return false;
    if (this.alone[code] === 1) return true;
    if (at + 1 >= end) return false;
    const pair = pairHash(code, text.charCodeAt(at + 1));
    return (((this.pairs[pair >>> 5] as number) >>> (pair & 31)) & 1) === 1;
  }

  /** Adds to `hits`, one list for each lexicon, the longest word of each that begins at `at` and ends at or before `end`. */
  match(text: string, at: number, end: number, hits: readonly Hits<unknown>[]): void {
    let node = this.first[text.charCodeAt(at)] as number;
    let found = 0;
    for (let i = at + 1; node !== 0; i++) {
      for (let meaning = this.meanings[node] as number; meaning >= 0; meaning = this.next[meaning] as number) {
        const lexicon = this.lexiconOf[meaning] as number;
        this.longestEnd[lexicon] = i;
        this.longest[lexicon] = meaning;
        found |= 1 << lexicon;
      }
      if (i >= end) break;
      node = this.targets[this.slotOf(node, text.charCodeAt(i))] as number;
    }
    for (let lexicon = 0; found !== 0; lexicon++, found >>>= 1) {
      if ((found & 1) === 0) continue;
      const list = hits[lexicon] as Hits<unknown>;
      if (at >= list.until || this.overlapping[lexicon])
        list.add(at, this.longestEnd[lexicon] as number, this.valueOf[this.longest[lexicon] as number]);
    }
  }
}

function pairHash(a: number, b: number): number {
  return Math.imul((a << 16) | b, 0x9e3779b1) >>> (32 - PAIR_BITS);
}
