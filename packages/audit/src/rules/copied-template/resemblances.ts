import type { Comparisons } from '../../compete/comparisons.js';
import { type Kin, kinOf } from './kin.js';
import type { Passage } from './passages.js';
import { type RegionText, sameProvince } from './region-texts.js';

/**
 * A passage that stands in texts about more provinces than this is policy or common usage, and tells nothing by itself: it is only held
 * against its oldest holder. So no passage is held against more than this many others.
 */
const COMMON_TO = 6;

/** A passage and an older one that it resembles, in texts about two places. */
export interface Pair {
  older: Passage;
  newer: Passage;
  /** From 0 to 1; 1 is word for word but for the names. */
  similarity: number;
  /** Whether many provinces have it. */
  common: boolean;
}

/** A passage with its place in the order of age. */
interface Holder {
  older: Passage;
  age: number;
}

/** One wording, who has it (the oldest of each province), and where. */
interface Held {
  masked: string;
  figures: Set<string>;
  holders: Holder[];
  provinces: string[];
}

function provinceOf({ text }: Passage): string {
  return text.region.slice(0, 2);
}

/** Oldest first; without dates, in the order of the texts' names. */
function oldestFirst(passages: readonly Passage[]): Passage[] {
  const keyed = passages.map((passage) => ({ passage, key: `${passage.answer.asOf ?? '9999'} ${passage.text.part}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.passage.start - b.passage.start)).map(({ passage }) => passage);
}

/** The distinct wordings in the order of their oldest holders. */
function wordingsOf(passages: readonly Passage[]): Map<string, Held> {
  const wordings = new Map<string, Held>();
  for (const [age, passage] of passages.entries()) {
    const { wording, figures } = passage;
    let held = wordings.get(wording);
    if (held === undefined) {
      held = { masked: wording, figures, holders: [], provinces: [] };
      wordings.set(wording, held);
    }
    const province = provinceOf(passage);
    if (held.provinces.includes(province)) continue;
    held.provinces.push(province);
    if (held.holders.length <= COMMON_TO) held.holders.push({ older: passage, age });
  }
  return wordings;
}

/** Tells whether a part speaks of a region in figures. One that speaks of both places is a survey, and two surveys are alike for other reasons. */
function speakers(texts: readonly RegionText[]): (part: string, region: string) => boolean {
  const spoken = new Set(texts.map(({ part, region }) => `${part} ${region}`));
  return (part, region) => spoken.has(`${part} ${region}`);
}

/** Who else has a wording or one like it, oldest first. */
interface Elders {
  older: (Holder & { similarity: number })[];
  common: boolean;
}

/** The holders of a wording and of those like it. Of a common one the oldest, and the oldest of another province for those of its own. */
function eldersAmong(kin: readonly Kin[], wordings: readonly Held[]): Elders {
  const common = new Set(kin.flatMap(({ of }) => wordings[of]!.provinces)).size > COMMON_TO;
  const older = kin
    .flatMap(({ of, similarity }) => wordings[of]!.holders.map(({ older, age }) => ({ older, age, similarity })))
    .sort((a, b) => a.age - b.age);
  if (!common) return { older, common };
  const oldest = older[0]!;
  const elsewhere = older.find((holder) => provinceOf(holder.older) !== provinceOf(oldest.older));
  return { older: elsewhere === undefined ? [oldest] : [oldest, elsewhere], common };
}

function add(found: Map<RegionText, Map<RegionText, Pair[]>>, newer: RegionText, older: RegionText, pair: Pair): void {
  let origins = found.get(newer);
  if (origins === undefined) {
    origins = new Map();
    found.set(newer, origins);
  }
  const pairs = origins.get(older);
  if (pairs === undefined) origins.set(older, [pair]);
  else pairs.push(pair);
}

/**
 * For each text, by each older text about a place in another province: which passages resemble each other.
 * @param least how alike two passages must be.
 */
export function resemblances(
  texts: readonly RegionText[],
  passages: readonly Passage[],
  least: number,
  comparisons: Comparisons,
): Map<RegionText, Map<RegionText, Pair[]>> {
  const ordered = oldestFirst(passages);
  const byWording = wordingsOf(ordered);
  const wordings = [...byWording.values()];
  const numbers = new Map([...byWording.keys()].map((wording, number) => [wording, number]));
  const elders = kinOf(wordings, least, comparisons).map((kin, number) => eldersAmong([{ of: number, similarity: 1 }, ...kin], wordings));
  const speaksOf = speakers(texts);
  const comparable = (older: Passage, newer: Passage): boolean => {
    if (sameProvince(older.text, newer.text)) return false;
    return !speaksOf(older.text.part, newer.text.region) && !speaksOf(newer.text.part, older.text.region);
  };
  const found = new Map<RegionText, Map<RegionText, Pair[]>>();
  for (const [age, newer] of ordered.entries()) {
    const { older: candidates, common } = elders[numbers.get(newer.wording) as number]!;
    const best = new Map<RegionText, Pair>();
    for (const { older, age: ageOfOlder, similarity } of candidates) {
      if (ageOfOlder >= age) break;
      if (!comparable(older, newer)) continue;
      const known = best.get(older.text);
      if (known === undefined || similarity > known.similarity) best.set(older.text, { older, newer, similarity, common });
      if (common) break;
    }
    for (const [text, pair] of best) add(found, newer.text, text, pair);
  }
  return found;
}
