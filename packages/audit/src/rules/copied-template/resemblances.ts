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
  wording: string;
  figures: readonly string[];
  holders: Holder[];
  provinces: string[];
}

function provinceOf({ text }: Passage): string {
  return text.region.slice(0, 2);
}

/** The distinct wordings in the order of their oldest holders. */
function wordingsOf(passages: readonly Passage[]): Map<string, Held> {
  const wordings = new Map<string, Held>();
  for (const [age, passage] of passages.entries()) {
    const { wording, figures } = passage;
    let held = wordings.get(wording);
    if (held === undefined) {
      held = { wording, figures, holders: [], provinces: [] };
      wordings.set(wording, held);
    }
    const province = provinceOf(passage);
    if (held.provinces.includes(province)) continue;
    held.provinces.push(province);
    if (held.holders.length <= COMMON_TO) held.holders.push({ older: passage, age });
  }
  return wordings;
}

/** Which regions each part speaks of in figures. One that speaks of both places is a survey, and two surveys are alike for other reasons. */
function regionsByPart(texts: readonly RegionText[]): Map<string, Set<string>> {
  const spoken = new Map<string, Set<string>>();
  for (const { part, region } of texts) {
    const regions = spoken.get(part);
    if (regions === undefined) spoken.set(part, new Set([region]));
    else regions.add(region);
  }
  return spoken;
}

/** Who else has a wording or one like it: of a common one the oldest, else the nearest first. */
interface Elders {
  older: (Holder & { similarity: number })[];
  common: boolean;
}

/** Wordings stand in the order of their oldest holders, so that the lowest numbers hold the oldest. */
const WORDINGS_OF_COMMON = 2;
/** Against so many others a passage is held. */
const MOST_ELDERS = 12;

/** The holders of a wording and of those like it; of a common one those of the oldest wordings. */
function eldersAmong(kin: readonly Kin[], wordings: readonly Held[]): Elders {
  const provinces = new Set<string>();
  for (const { of } of kin) for (const province of wordings[of]!.provinces) provinces.add(province);
  const common = provinces.size > COMMON_TO;
  const among = common ? [...kin].sort((a, b) => a.of - b.of).slice(0, WORDINGS_OF_COMMON) : kin;
  const older = among.flatMap(({ of, similarity }) => wordings[of]!.holders.map((holder) => ({ ...holder, similarity })));
  const nearest = older.sort((a, b) => b.similarity - a.similarity || a.age - b.age).slice(0, MOST_ELDERS);
  return { older: common ? older.sort((a, b) => a.age - b.age) : nearest, common };
}

function add(found: Map<RegionText, Map<RegionText, Pair[]>>, pair: Pair): void {
  const [newer, older] = [pair.newer.text, pair.older.text];
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
 * @param passages oldest first.
 * @param least how alike two passages must be.
 */
export function resemblances(
  texts: readonly RegionText[],
  passages: readonly Passage[],
  least: number,
  comparisons: Comparisons,
): Map<RegionText, Map<RegionText, Pair[]>> {
  const byWording = wordingsOf(passages);
  const wordings = [...byWording.values()];
  const numbers = new Map([...byWording.keys()].map((wording, number) => [wording, number]));
  const eldersOf = kinOf(wordings, least, comparisons).map((kin, number) => eldersAmong([{ of: number, similarity: 1 }, ...kin], wordings));
  const spoken = regionsByPart(texts);
  const comparable = (older: Passage, newer: Passage): boolean => {
    if (sameProvince(older.text, newer.text)) return false;
    return !spoken.get(older.text.part)!.has(newer.text.region) && !spoken.get(newer.text.part)!.has(older.text.region);
  };
  const found = new Map<RegionText, Map<RegionText, Pair[]>>();
  for (const [age, newer] of passages.entries()) {
    const { older: elders, common } = eldersOf[numbers.get(newer.wording) as number]!;
    const others = (elder: Holder) => elder.age < age && comparable(elder.older, newer);
    if (common) {
      const oldest = elders.find(others);
      if (oldest !== undefined) add(found, { older: oldest.older, newer, similarity: oldest.similarity, common });
      continue;
    }
    const resembled = new Set<RegionText>();
    for (const { older, similarity } of elders.filter(others)) {
      if (resembled.has(older.text)) continue;
      resembled.add(older.text);
      add(found, { older, newer, similarity, common });
    }
  }
  return found;
}
