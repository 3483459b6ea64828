/**
 * Resemblance of texts (A. Broder, On the resemblance and containment of documents, 1997): two texts are as alike as the share of
 * their shingles that both have. Hashes are seeded by counting, so that every run finds the same.
 */

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Spreads every bit of a 32-bit number over all of them (the finaliser of MurmurHash3). */
export function spread(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A 32-bit hash of a string's UTF-16 units from `start` to `end` (FNV-1a, spread). */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return spread(hash);
}

/** Ascending sets of 32-bit hashes side by side in one piece of memory: hundreds of thousands of small arrays would cost more than they hold. */
export class HashSets {
  private members = new Uint32Array(1024);
  private readonly ends: number[] = [0];

  /** Appends a set: every member of `hashes` once. */
  add(hashes: Iterable<number>): void {
    const start = this.ends.at(-1) as number;
    let end = start;
    for (const hash of hashes) {
      if (end === this.members.length) this.grow();
      this.members[end++] = hash;
    }
    this.members.subarray(start, end).sort();
    let kept = start;
    for (let at = start; at < end; at++) {
      const hash = this.members[at]!;
      if (kept === start || this.members[kept - 1] !== hash) this.members[kept++] = hash;
    }
    this.ends.push(kept);
  }

  /** The set that was added as the `number`th, counted from 0. */
  get(number: number): Uint32Array {
    return this.members.subarray(this.ends[number], this.ends[number + 1]);
  }

  private grow(): void {
    const larger = new Uint32Array(this.members.length * 2);
    larger.set(this.members);
    this.members = larger;
  }
}

/** The hashes of every `size` characters that stand together; a shorter text is one shingle. */
export function* shinglesOf(text: string, size: number): Generator<number> {
  const count = Math.max(1, text.length - size + 1);
  for (let at = 0; at < count; at++) yield hashOf(text, at, Math.min(at + size, text.length));
}

/** The share of two ascending sets' members that both have, from 0 to 1. */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  let [at, other, shared] = [0, 0, 0];
  while (at < a.length && other < b.length) {
    const [one, two] = [a[at]!, b[other]!];
    if (one === two) shared++;
    if (one <= two) at++;
    if (two <= one) other++;
  }
  return shared / (a.length + b.length - shared);
}

/** The least member of a set in the order that the seed gives: equal for two sets as often as they resemble each other. */
export function minimum(set: Uint32Array, seed: number): number {
  const [factor, offset] = [spread(seed) | 1, spread(~seed)];
  let least = 0xffffffff;
  for (const member of set) {
    const placed = (Math.imul(member, factor) + offset) >>> 0;
    if (placed < least) least = placed;
  }
  return least;
}
