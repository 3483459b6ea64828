/**
 * Several lexicons in one trie, so that a text is walked once for all of them.
 *
 * What a character costs decides here. One table says at which node its words begin and whatever else is known of it; a filter of pairs, small
 * enough for the processor's first cache, turns away most of the rest before the trie is asked.
 */
import type { Match } from '../text/lexicon-scanner.js';
import type { Hits } from './hits.js';
import type { Places } from './places.js';

/** A key of the transition table holds a node and a code unit of 16 bits each. */
const MOST_NODES = 0xffff;
/** Bits of the filter of pairs: 16 KB, of which the words of all lexicons set a twentieth. */
const PAIR_BITS = 17;
const SPREAD = 0x9e3779b1;
/** The parts of what is known of a code unit: the node of the words that it opens, whether it is one of them, and a bit for each kind. */
const NODE = 0xffff;
const ALONE = 0x10000;
const FIRST_KIND = 17;
/**
 * The parts of what is known of a node: the code unit that leads to the node numbered next (most words run on through such nodes, which lie
 * beside each other in memory), whether others lead on from it, and 1 + the first meaning of the word that ends there.
 */
const TO_NEXT = 0xffff;
const FORKS = 0x10000;
const FIRST_MEANING = 17;
const MOST_MEANINGS = 2 ** (32 - FIRST_MEANING) - 1;

export interface Lexicon {
  entries: Iterable<readonly [word: string, value: unknown]>;
  /**
   * Whether a word may begin inside another: a reader that rejects a word looks again one character further on. Otherwise the leftmost
   * word counts, and the longest of those that begin with it.
   */
  overlapping: boolean;
}

export class SharedLexicon {
  /** Of each code unit: the node of the words that it opens or 0, whether it is a word by itself, and its kinds. */
  private readonly units = new Uint32Array(0x10000);
  /** The pairs of code units that longer words begin with, as bits by hash. */
  private readonly pairs = new Uint32Array(2 ** (PAIR_BITS - 5));
  /** What is known of each node. */
  private readonly nodes = new Uint32Array(MOST_NODES + 1);
  private nodeCount = 1;
  /** All other transitions by hash, with open addressing: `node << 16 | unit`, and beside it the node that it leads to; 0 there marks a free slot. */
  private transitions = new Int32Array(2 ** 11);
  private shift = 22;
  private forks = 0;
  /** Of each meaning: its lexicon, its value, and the next meaning of the same word or −1. */
  private readonly lexiconOf: number[] = [];
  private readonly valueOf: unknown[] = [];
  private readonly next: number[] = [];
  private readonly overlapping: readonly boolean[];
  /** Where the longest word of each lexicon ends that begins at the place under the eye, and its meaning. */
  private readonly longestEnd: Int32Array;
  private readonly longest: Int32Array;

  /**
   * @param lexicons at most 31; of two equal words of one lexicon the later one wins
   * @param kinds for each kind of characters whose places `scan` is to note: its characters, at most 15 kinds
   */
  constructor(lexicons: readonly Lexicon[], kinds: readonly string[] = []) {
    kinds.forEach((characters, kind) => {
      for (let i = 0; i < characters.length; i++) this.setUnit(characters.charCodeAt(i), 1 << (FIRST_KIND + kind));
    });
    this.overlapping = lexicons.map(({ overlapping }) => overlapping);
    this.longestEnd = new Int32Array(lexicons.length);
    this.longest = new Int32Array(lexicons.length);
    lexicons.forEach(({ entries }, lexicon) => {
      for (const [word, value] of entries) this.add(word, lexicon, value);
    });
  }

  /** What words mean, by the numbers that `scan` adds them with. */
  get values(): readonly unknown[] {
    return this.valueOf;
  }

  private add(word: string, lexicon: number, value: unknown): void {
    if (word === '') throw new RangeError('a lexicon entry must not be empty');
    const opening = word.charCodeAt(0);
    if (this.openingOf(opening) === 0) this.setUnit(opening, this.newNode());
    if (word.length === 1) this.setUnit(opening, ALONE);
    else {
      const pair = pairHash(opening, word.charCodeAt(1));
      this.pairs[pair >>> 5] = (this.pairs[pair >>> 5] as number) | (1 << (pair & 31));
    }
    let node = this.openingOf(opening);
    for (let i = 1; i < word.length; i++) node = this.step(node, word.charCodeAt(i));
    for (let meaning = this.meaningAt(node); meaning >= 0; meaning = this.next[meaning] as number) {
      if (this.lexiconOf[meaning] !== lexicon) continue;
      this.valueOf[meaning] = value;
      return;
    }
    this.next.push(this.meaningAt(node));
    this.lexiconOf.push(lexicon);
    const count = this.valueOf.push(value);
    if (count > MOST_MEANINGS) throw new RangeError('the lexicons together have too many words');
    this.nodes[node] = ((this.nodes[node] as number) & (TO_NEXT | FORKS)) | (count << FIRST_MEANING);
  }

  /** The first meaning of the word that ends at a node, or −1. */
  private meaningAt(node: number): number {
    return ((this.nodes[node] as number) >>> FIRST_MEANING) - 1;
  }

  private setUnit(code: number, bits: number): void {
    this.units[code] = (this.units[code] as number) | bits;
  }

  private openingOf(code: number): number {
    return (this.units[code] as number) & NODE;
  }

  private newNode(): number {
    if (this.nodeCount > MOST_NODES) throw new RangeError('the lexicons together are too large');
    return this.nodeCount++;
  }

  /** The node behind `node` by `code`, or 0. */
  private behind(node: number, code: number): number {
    const known = this.nodes[node] as number;
    if ((known & TO_NEXT) === code) return node + 1;
    return (known & FORKS) === 0 ? 0 : (this.transitions[this.slotOf((node << 16) | code) + 1] as number);
  }

  /** The same; made where there is none. */
  private step(node: number, code: number): number {
    const found = this.behind(node, code);
    if (found !== 0) return found;
    const known = this.nodes[node] as number;
    const made = this.newNode();
    if (made === node + 1 && (known & TO_NEXT) === 0) {
      this.nodes[node] = known | code;
      return made;
    }
    if (++this.forks * 4 > this.transitions.length) this.grow();
    const slot = this.slotOf((node << 16) | code);
    this.transitions[slot] = (node << 16) | code;
    this.transitions[slot + 1] = made;
    this.nodes[node] = known | FORKS;
    return made;
  }

  /** Where the transition stands, or the free slot where it would. */
  private slotOf(key: number): number {
    const { transitions } = this;
    let slot = (Math.imul(key, SPREAD) >>> this.shift) * 2;
    while (transitions[slot + 1] !== 0 && transitions[slot] !== key) slot = (slot + 2) & (transitions.length - 1);
    return slot;
  }

  private grow(): void {
    const old = this.transitions;
    this.transitions = new Int32Array(old.length * 2);
    this.shift--;
    for (let i = 0; i < old.length; i += 2) {
      if (old[i + 1] === 0) continue;
      const slot = this.slotOf(old[i] as number);
      this.transitions[slot] = old[i] as number;
      this.transitions[slot + 1] = old[i + 1] as number;
    }
  }

  /**
   * Adds to `hits`, one list for each lexicon, its words in the part `[start, end)` of a text, which is given by its code units, and to
   * `places`, one list for each kind of characters, where they stand.
   */
  scan(codes: Uint16Array, start: number, end: number, hits: readonly Hits<unknown>[], places: readonly Places[]): void {
    const { units, pairs } = this;
    for (let at = start; at < end; at++) {
      const code = codes[at] as number;
      const unit = units[code] as number;
      if (unit === 0) continue;
      for (let kinds = unit >>> FIRST_KIND; kinds !== 0; kinds &= kinds - 1) (places[31 - Math.clz32(kinds & -kinds)] as Places).add(at);
      const node = unit & NODE;
      if (node === 0) continue;
      const pair = at + 1 < end ? pairHash(code, codes[at + 1] as number) : 0;
      if ((((pairs[pair >>> 5] as number) >>> (pair & 31)) & 1) === 1 || (unit & ALONE) !== 0) this.match(codes, at, end, node, hits);
    }
  }

  /** Adds the longest word of each lexicon that begins at `at`, where `opening` is the node of its first character. */
  private match(codes: Uint16Array, at: number, end: number, opening: number, hits: readonly Hits<unknown>[]): void {
    const { nodes, next, lexiconOf, longest, longestEnd } = this;
    let found = 0;
    let node = opening;
    for (let i = at + 1; ; i++) {
      const known = nodes[node] as number;
      for (let meaning = (known >>> FIRST_MEANING) - 1; meaning >= 0; meaning = next[meaning] as number) {
        const lexicon = lexiconOf[meaning] as number;
        longestEnd[lexicon] = i;
        longest[lexicon] = meaning;
        found |= 1 << lexicon;
      }
      if (i >= end) break;
      const code = codes[i] as number;
      if ((known & TO_NEXT) === code) node++;
      else if ((known & FORKS) === 0) break;
      else node = this.transitions[this.slotOf((node << 16) | code) + 1] as number;
      if (node === 0) break;
    }
    while (found !== 0) {
      const lexicon = 31 - Math.clz32(found);
      found ^= 1 << lexicon;
      const list = hits[lexicon] as Hits<unknown>;
      if (at >= list.until || this.overlapping[lexicon]) list.addWord(at, longestEnd[lexicon] as number, longest[lexicon] as number);
    }
  }

  /** The longest word of one lexicon that begins at `at` and ends at or before `end`, or null. */
  longestAt<T>(lexicon: number, text: string, at: number, end: number): Match<T> | null {
    const { next, lexiconOf } = this;
    let found = -1;
    let foundEnd = at;
    let node = at < end ? this.openingOf(text.charCodeAt(at)) : 0;
    for (let i = at + 1; node !== 0; i++) {
      for (let meaning = this.meaningAt(node); meaning >= 0; meaning = next[meaning] as number) {
        if (lexiconOf[meaning] !== lexicon) continue;
        found = meaning;
        foundEnd = i;
      }
      if (i >= end) break;
      node = this.behind(node, text.charCodeAt(i));
    }
    return found < 0 ? null : { start: at, end: foundEnd, value: this.valueOf[found] as T };
  }

  /** The words of one lexicon in `text[start, end)`: leftmost, longest, not overlapping. */
  wordsIn<T>(lexicon: number, text: string, start: number, end: number): Match<T>[] {
    const words: Match<T>[] = [];
    for (let at = start; at < end; ) {
      const word = this.longestAt<T>(lexicon, text, at, end);
      if (word) words.push(word);
      at = word?.end ?? at + 1;
    }
    return words;
  }
}

function pairHash(a: number, b: number): number {
  return Math.imul((a << 16) | b, SPREAD) >>> (32 - PAIR_BITS);
}
