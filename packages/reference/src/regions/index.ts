import type { Region } from '@yibao-rules/model';
import { REGION_ALIASES } from './aliases.table.js';
import { type RegionSource, regionData } from './load.js';

export { servedBy } from './area-codes.js';
export type { RegionSource } from './load.js';

/** How a name stands to its region. */
export type RegionNameKind = 'full' | 'short' | 'alias' | 'former' | 'former-short';

/** A name that a text may use, and every region that it may mean: those of the highest level first, then in code order. */
export interface RegionName {
  name: string;
  regions: readonly { region: Region; kind: RegionNameKind }[];
}

const LEVEL_ORDER = { province: 0, prefecture: 1, county: 2 } as const;
const KIND_ORDER: Readonly<Record<RegionNameKind, number>> = { full: 0, short: 1, alias: 2, former: 3, 'former-short': 4 };

let index: ReadonlyMap<string, RegionName> | null = null;

/** The region with that six-digit code, or null. */
export function get(code: string): Region | null {
  return regionData().table.get(code) ?? null;
}

/** Every region in force, in code order. */
export function all(): Region[] {
  return [...regionData().table.values()];
}

/** The tables that the regions are from, each with its version. */
export function sources(): readonly RegionSource[] {
  return regionData().sources;
}

/**
 * The regions in force that bore a code before (`320323` leads to 铜山区): several where a code was later given to another division.
 * Empty for a code that was never anybody's, or whose division was split up.
 */
export function formerly(code: string): Region[] {
  return all().filter((region) => region.former.some((was) => was.code === code && was.code !== region.code));
}

/** Every name in use with its regions, in no particular order: full, short and former names (襄樊市 leads to 襄阳市). */
export function names(): readonly RegionName[] {
  return [...nameIndex().values()];
}

/** Every region that a name may mean: of the highest level first, a present name before a former one. Empty where it is none. */
export function findAll(name: string): Region[] {
  return (
    nameIndex()
      .get(name)
      ?.regions.map(({ region }) => region) ?? []
  );
}

/**
 * The region that a name means (`中卫` 640500, `玉树` 632700, `襄樊` 420600): the one of the highest level. Null where nobody is
 * called so, or where several of one level are (`朝阳区` of Beijing or of Changchun) and `ancestor` does not tell them apart.
 * @param ancestor code of a region that it must lie in
 */
export function find(name: string, ancestor?: string): Region | null {
  const named = nameIndex().get(name)?.regions ?? [];
  const candidates = ancestor === undefined ? named : named.filter(({ region }) => within(region.code, ancestor));
  const [first, second] = candidates;
  if (!first) return null;
  const tied = second && second.region.level === first.region.level && KIND_ORDER[second.kind] === KIND_ORDER[first.kind];
  return tied ? null : first.region;
}

/** True where `code` is `ancestor` or lies in it. */
export function within(code: string, ancestor: string): boolean {
  return code === ancestor || ancestors(code).some((region) => region.code === ancestor);
}

/** The regions above, nearest first: 治多县 gives 玉树藏族自治州, 青海省. Empty for a province and for an unknown code. */
export function ancestors(code: string): Region[] {
  const chain: Region[] = [];
  for (let parent = get(code)?.parent; parent; parent = get(parent)?.parent) chain.push(get(parent) as Region);
  return chain;
}

function nameIndex(): ReadonlyMap<string, RegionName> {
  index ??= buildIndex();
  return index;
}

function buildIndex(): ReadonlyMap<string, RegionName> {
  const found = new Map<string, Map<string, { region: Region; kind: RegionNameKind }>>();
  for (const region of regionData().table.values()) {
    for (const [name, kind] of namesOf(region)) {
      const regions = found.get(name) ?? new Map();
      if (!regions.has(region.code)) regions.set(region.code, { region, kind });
      found.set(name, regions);
    }
  }
  return new Map([...found].map(([name, regions]) => [name, { name, regions: [...regions.values()].sort(byRank) }]));
}

function byRank(a: { region: Region; kind: RegionNameKind }, b: { region: Region; kind: RegionNameKind }): number {
  const isFormer = (kind: RegionNameKind) => (KIND_ORDER[kind] >= KIND_ORDER.former ? 1 : 0);
  return (
    isFormer(a.kind) - isFormer(b.kind) ||
    LEVEL_ORDER[a.region.level] - LEVEL_ORDER[b.region.level] ||
    KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
    (a.region.code < b.region.code ? -1 : 1)
  );
}

function* namesOf(region: Region): Generator<readonly [string, RegionNameKind]> {
  yield [region.name, 'full'];
  yield [region.shortName, 'short'];
  // 恩施州 for 恩施土家族苗族自治州: short, and unlike 恩施 never the city of that name.
  if (region.level === 'prefecture' && region.name.endsWith('自治州')) yield [`${region.shortName.replace(/州$/, '')}州`, 'alias'];
  // 巴里坤县 for 巴里坤哈萨克自治县, 鄂温克旗 for 鄂温克族自治旗.
  const unit = /自治([县旗])$/.exec(region.name)?.[1];
  if (unit) yield [`${region.shortName}${unit}`, 'alias'];
  for (const alias of REGION_ALIASES[region.code] ?? []) yield [alias, 'alias'];
  for (const former of region.formerNames) {
    yield [former, 'former'];
    // Only a former prefecture-level name is still said without its suffix (襄樊, 思茅); a county's is a common word too often.
    const short = former.replace(/(地区|盟|市)$/, '');
    if (region.level === 'prefecture' && short.length >= 2 && short !== former) yield [short, 'former-short'];
  }
}
