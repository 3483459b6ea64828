import type { Region } from '@yibao-rules/model';
import { channels, type RegionName, regions } from '@yibao-rules/reference';
import {
  COMMON_COUNTY_NAMES,
  DECOY_WORDS,
  KNOWN_COUNTY_NAMES,
  SEAMLIKE_COUNTY_NAMES,
  WORDLIKE_COUNTY_NAMES,
  WORDLIKE_NAMES,
} from './decoys.table.js';

/** How much a name tells by itself. */
export type NameStrength =
  /** Means its region wherever it stands. */
  | 'plain'
  /** Also a word of the language: the words around it have to speak of a region. */
  | 'wordlike'
  /** Means a region only directly behind the one that it lies in (青海玉树治多), or in a row with its neighbours. */
  | 'dependent'
  /** A county without its suffix (莱阳), or one of two characters (景县): the article has to name the region that it lies in, too. */
  | 'anchored'
  /** A county of a rare character and 县 (攸县), which means it wherever it is a word. */
  | 'brief'
  /** A full name that several regions bear: the article has to say which. */
  | 'shared';

export interface RegionEntry {
  name: string;
  strength: NameStrength;
  /** What it may mean, likeliest first. */
  options: readonly Region[];
}

/** Every name of a region, and the words that only look like one (null), from the reference table. */
export function regionEntries(): (readonly [string, RegionEntry | null])[] {
  return [...nameEntries(), ...[...DECOY_WORDS, ...channelNames()].map((word) => [word, null] as const)];
}

/**
 * Channels that bear a region's name (我的南京, 云南办事通). 陕西医保 is left out: it is a channel only where APP or the like stands
 * behind it, and what holds in Shaanxi otherwise.
 */
function channelNames(): string[] {
  const names = channels.all().flatMap(({ name, aliases }) => [name, ...aliases].filter((word) => !word.endsWith('医保')));
  // 北京通 is the app only with what it is behind it; else it is the beginning of 北京|通州 or 北京|通过.
  return names.flatMap((word) => (AMBIGUOUS.test(word) ? APP_ENDINGS.map((ending) => `${word}${ending}`) : [word]));
}

const AMBIGUOUS = /^[\u4e00-\u9fff]{2}通$/;
const APP_ENDINGS = ['APP', 'App', 'app', '小程序', '公众号', '客户端', '”', '」', '】'];

function* nameEntries(): Generator<readonly [string, RegionEntry]> {
  for (const name of regions.names()) yield [name.name, { name: name.name, ...read(name) }];
}

function read(entry: RegionName): Pick<RegionEntry, 'strength' | 'options'> {
  const [best] = entry.regions;
  const options = entry.regions.map(({ region }) => region);
  if (!best) throw new RangeError(`${entry.name} names no region`);
  if (best.kind === 'short' && best.region.level === 'county') {
    const cut = best.region.name !== entry.name;
    if (cut && !KNOWN_COUNTY_NAMES.has(entry.name) && entry.name.length < 4) {
      return { strength: WORDLIKE_COUNTY_NAMES.has(entry.name) ? 'dependent' : 'anchored', options };
    }
    return { strength: 'plain', options };
  }
  if (best.kind === 'former-short') return { strength: 'wordlike', options };
  if (COMMON_COUNTY_NAMES.has(entry.name) && entry.name.length === 2) return { strength: 'dependent', options };
  if (entry.name.length === 2 && best.region.level === 'county') {
    const sure = best.kind === 'full' && !SEAMLIKE_COUNTY_NAMES.has(entry.name);
    return { strength: sure ? 'brief' : 'anchored', options };
  }
  if (COMMON_COUNTY_NAMES.has(entry.name)) return { strength: 'shared', options };
  if (best.region.level === 'county') return { strength: entry.regions.length > 1 && tied(entry) ? 'shared' : 'plain', options };
  return { strength: WORDLIKE_NAMES.has(entry.name) ? 'wordlike' : 'plain', options };
}

/** Two counties that bear the name today; a present name beats a former one elsewhere (通州区). */
function tied({ regions: [first, second] }: RegionName): boolean {
  return (first?.kind === 'full') === (second?.kind === 'full');
}
