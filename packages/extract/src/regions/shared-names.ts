import type { Region } from '@yibao-rules/model';
import { standsAlone } from './boundaries.js';
import type { Candidate } from './candidates.js';

/** How much a mention in the same block counts against one elsewhere in the article. */
const SAME_BLOCK = 100;

/**
 * Settles names that several regions bear (朝阳区, 新城区): the one whose city or sister district the block names, else the article.
 * One that nothing tells apart is left out, and so is the short name of a county (莱阳) where the article names neither the city that
 * it lies in nor a sister, or where it is only the seam of two words. Takes the candidates in text order, and writes the region into those
 * that it settles; linear in their number.
 */
export function settleSharedNames(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.every(({ region }) => region !== null)) return candidates;
  const article = new Surroundings();
  const blocks = new Map<number, Surroundings>();
  for (const { region, block, owner } of candidates) {
    if (!region || owner === 'other') continue;
    article.add(region);
    const surroundings = blocks.get(block) ?? new Surroundings();
    surroundings.add(region);
    blocks.set(block, surroundings);
  }
  for (const candidate of candidates) {
    if (!candidate.region) candidate.region = settled(text, candidate, article, blocks.get(candidate.block));
  }
  return candidates.filter(({ region }) => region !== null);
}

function settled(text: string, candidate: Candidate, article: Surroundings, near: Surroundings | undefined): Region | null {
  const { pending, start, end, owner, entry } = candidate;
  if (!pending) return likeliest(entry.options, (option) => SAME_BLOCK * (near?.weight(option) ?? 0) + article.weight(option));
  const region = entry.options.find((option) => article.anchors(option));
  // An institution's name goes on behind it, so that its border is none of a word's.
  return region && (owner !== null || standsAlone(text, start, end)) ? region : null;
}

const MUNICIPALITY = /^(?:11|12|31|50)0000$/;

/** Counts, for any region, the mentions of the one above it and of its sisters. */
class Surroundings {
  private readonly counts = new Map<string, number>();
  private readonly codes = new Set<string>();

  add(region: Region): void {
    this.codes.add(region.code);
    this.count(region.code);
    if (region.parent) this.count(`in ${region.parent}`);
  }

  /** True where the county itself is named in full, or its city, or another county of that city. */
  anchors({ code, parent }: Region): boolean {
    if (this.codes.has(code)) return true;
    if (parent === null || (parent.endsWith('0000') && !MUNICIPALITY.test(parent))) return false;
    return this.codes.has(parent) || this.counts.has(`in ${parent}`);
  }

  weight({ parent }: Region): number {
    if (!parent) return 0;
    const province = `${parent.slice(0, 2)}0000`;
    const above = (this.counts.get(parent) ?? 0) + (province === parent ? 0 : (this.counts.get(province) ?? 0));
    return above + (parent.endsWith('0000') ? 0 : (this.counts.get(`in ${parent}`) ?? 0)) + this.sistersOfMunicipality(parent);
  }

  /** Districts of the four municipalities hang below a province, and are sisters all the same. */
  private sistersOfMunicipality(parent: string): number {
    return MUNICIPALITY.test(parent) ? (this.counts.get(`in ${parent}`) ?? 0) : 0;
  }

  private count(key: string): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }
}

/** The one option of the highest weight; null where none weighs anything or two weigh the same. */
function likeliest(options: readonly Region[], weigh: (option: Region) => number): Region | null {
  let best: Region | null = null;
  let bestWeight = 0;
  let tied = false;
  for (const option of options) {
    const weight = weigh(option);
    if (weight > bestWeight) [best, bestWeight, tied] = [option, weight, false];
    else if (weight === bestWeight) tied = true;
  }
  return tied || bestWeight === 0 ? null : best;
}
