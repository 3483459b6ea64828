import type { Comparisons } from '../../compete/comparisons.js';
import { HashSets, hashOf, minimum, resemblance, shinglesOf, spread } from './minhash.js';

/** One wording of a passage, and the figures that it states. */
export interface Wording {
  /** Without white space and punctuation, the region's names masked. */
  wording: string;
  figures: readonly string[];
}

/** Another wording like one, and how alike they are, from 0 to 1. */
export interface Kin {
  of: number;
  similarity: number;
}

/** Chinese words mostly have two characters: three show which word follows which. */
const SHINGLE_SIZE = 3;
/**
 * Locality-sensitive hashing (J. Leskovec, A. Rajaraman, J. Ullman, Mining of Massive Datasets, ch. 3): two wordings become candidates
 * where any band agrees. With two minima a band, twenty bands find 97% of the pairs that resemble each other by 0.4, and 85% at 0.3.
 */
const BANDS = 20;
const ROWS = 2;
/** How many wordings of a bucket later ones are compared with: the oldest. A crowded bucket holds a formula, not a template. */
const BUCKET_HEADS = 6;
/** How many of its like a wording remembers. */
const MOST_KIN = 12;
/** Figures that two passages must have in common: a copy in which one of three was put right is still one. */
const SHARED_FIGURES = 0.5;

/** The keys of a wording, one a band. The figures take part: sentences of one form with other figures never meet. */
function bandKeys(shingles: Uint32Array, figures: Uint32Array): number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let key = minimum(figures, band + 1);
    for (let row = 0; row < ROWS; row++) key = spread(key ^ minimum(shingles, BANDS + 1 + band * ROWS + row));
    return key;
  });
}

/** The pairs that one band puts side by side: each wording with the oldest of its bucket. */
function* candidates(keys: Uint32Array, band: number): Generator<[number, number]> {
  // Most buckets hold one wording: a list is made where a second one comes.
  const buckets = new Map<number, number | number[]>();
  for (let number = 0; number * BANDS < keys.length; number++) {
    const key = keys[number * BANDS + band]!;
    const bucket = buckets.get(key);
    if (bucket === undefined) {
      buckets.set(key, number);
      continue;
    }
    const heads = typeof bucket === 'number' ? [bucket] : bucket;
    for (const head of heads) yield [head, number];
    if (heads.length < BUCKET_HEADS) heads.push(number);
    if (heads !== bucket) buckets.set(key, heads);
  }
}

/**
 * For each wording (given oldest first, no two the same) the others that say nearly the same with nearly the same figures. Time and
 * memory grow with the number of wordings, for each is compared with a bounded number of others.
 * @param least how alike two wordings must be.
 */
export function kinOf(wordings: readonly Wording[], least: number, comparisons: Comparisons): Kin[][] {
  const [shingles, figures] = [new HashSets(), new HashSets()];
  const keys = new Uint32Array(wordings.length * BANDS);
  for (const [number, { wording, figures: stated }] of wordings.entries()) {
    shingles.add(shinglesOf(wording, SHINGLE_SIZE));
    figures.add(stated.map((figure) => hashOf(figure)));
    keys.set(bandKeys(shingles.get(number), figures.get(number)), number * BANDS);
  }
  const kin: Kin[][] = wordings.map(() => []);
  for (let band = 0; band < BANDS; band++) {
    for (const [older, newer] of candidates(keys, band)) {
      if (kin[newer]!.some(({ of }) => of === older)) continue;
      comparisons.count++;
      if (resemblance(figures.get(older), figures.get(newer)) < SHARED_FIGURES) continue;
      const similarity = resemblance(shingles.get(older), shingles.get(newer));
      if (similarity < least) continue;
      if (kin[newer]!.length < MOST_KIN) kin[newer]!.push({ of: older, similarity });
      if (kin[older]!.length < MOST_KIN) kin[older]!.push({ of: newer, similarity });
    }
  }
  return kin;
}
