import type { Facility } from '@yibao-rules/model';
import { KEY } from './key.js';
import { type Atom, atom } from './token.js';

/**
 * Hospital tiers as written, composed: 一级, 三甲, 二级及以下, 二级（含）以上, 一、二、三级, 省级三级. 以上 and 以下 include the tier itself
 * (the usage of Chinese legislation: 以上、以下、以内 包括本数, Civil Code article 1259).
 */
const TIERS: readonly (readonly [string, number])[] = [
  ['一级', 1],
  ['二级', 2],
  ['三级', 3],
  ['1级', 1],
  ['2级', 2],
  ['3级', 3],
  ['三甲', 3],
  ['三级甲等', 3],
  ['三乙', 3],
  ['三级乙等', 3],
  ['二甲', 2],
  ['二级甲等', 2],
  ['一甲', 1],
  ['特殊三级', 3],
];
const INSTITUTIONS = ['', '医院', '医疗机构', '定点医院', '定点医疗机构', '机构', '定点机构'];
const UP = ['及以上', '以上', '（含）以上', '(含)以上', '及其以上'];
const DOWN = ['及以下', '以下', '（含）以下', '(含)以下', '及其以下'];
const LEVELS: readonly Facility[] = ['community', 'tier1', 'tier2', 'tier3'];
const OWNERS: readonly (readonly [string, Facility])[] = [
  ['省级', 'provincial'],
  ['市级', 'municipal'],
  ['县级', 'county'],
];

/** Pairs of words and what they state, for the scanner. */
export function facilityWords(): [string, readonly Atom[]][] {
  const words: [string, readonly Atom[]][] = [];
  const add = (word: string, values: readonly Facility[]) => words.push([word, [atom(KEY.facility, values)]]);
  for (const [word, tier] of TIERS) {
    for (const institution of INSTITUTIONS) {
      add(word + institution, [LEVELS[tier] as Facility]);
      for (const suffix of UP) add(word + institution + suffix, LEVELS.slice(tier));
      for (const suffix of DOWN) add(word + institution + suffix, LEVELS.slice(0, tier + 1));
    }
    // 省级 alone is an administration; before a tier it is the hospital's owner.
    for (const [owner, code] of OWNERS) add(owner + word, [LEVELS[tier] as Facility, code]);
  }
  return words;
}

const RUNS: readonly (readonly [string, readonly Facility[]])[] = [
  ['一、二级', ['tier1', 'tier2']],
  ['二、三级', ['tier2', 'tier3']],
  ['一、二、三级', ['tier1', 'tier2', 'tier3']],
  ['三、二、一级', ['tier3', 'tier2', 'tier1']],
];

/** 一、二级 and 一/二/三级 leave the unit to the last: each numeral is a tier of its own. */
export const TIER_LISTS = ['、', '/', '／'].flatMap((separator) =>
  RUNS.map(([words, tiers]) => [words.replaceAll('、', separator), tiers] as const),
);
