import {
  type Change,
  compareCodeUnits,
  DATASET_NAMES,
  type RegionName,
  type ReleaseDiff,
  type ReleaseRecords,
  SEMVER_CLASSES,
} from '@yibao-rules/model';
import { regions } from '@yibao-rules/reference';
import { type Difference, toChange } from './change.js';
import { channelDifferences, citationDifferences, rateDifferences } from './claims.js';
import { cityDifferences, contradictionDifferences, sourceDifferences } from './records.js';
import { sideValues } from './side-value.js';

/** The records of a release; with its version where it has one already. */
export type Diffable = ReleaseRecords & { version?: string };

export interface DiffOptions {
  /** Names a region's code; by default by the short name that people use. */
  regionName?: RegionName;
}

const NOTHING: ReleaseRecords = { cities: [], channels: [], rates: [], citations: [], contradictions: [], sources: [] };

/** The short name by which people call a region: 中卫. */
function shortName(code: string): string {
  return regions.get(code)?.shortName ?? code;
}

/**
 * Lists of related ids follow from the records that they name, and those are reported. They are a change of their own only
 * where nothing else explains them.
 */
function withoutFollowing(found: Difference[]): Difference[] {
  const explained = found.some(({ rule }) => !rule.endsWith('-links-changed'));
  return explained ? found.filter(({ rule }) => !rule.endsWith('-links-changed')) : found;
}

function compareChanges(a: Change, b: Change): number {
  return (
    SEMVER_CLASSES.indexOf(a.semver) - SEMVER_CLASSES.indexOf(b.semver) ||
    DATASET_NAMES.indexOf(a.dataset) - DATASET_NAMES.indexOf(b.dataset) ||
    compareCodeUnits(a.rule, b.rule) ||
    compareCodeUnits(a.id, b.id)
  );
}

/**
 * What changed between two releases, weightiest first (then by dataset, rule and id), and the version bump that it asks for:
 * the heaviest class among the changes, `none` without any. `old` is null before the first release.
 */
export function diffReleases(old: Diffable | null, now: Diffable, options: DiffOptions = {}): ReleaseDiff {
  const before = old ?? NOTHING;
  const regionName = options.regionName ?? shortName;
  const found = [
    ...cityDifferences(before.cities, now.cities),
    ...channelDifferences(before.channels, now.channels, regionName),
    ...rateDifferences(before.rates, now.rates, regionName),
    ...citationDifferences(before.citations, now.citations),
    ...contradictionDifferences(before.contradictions, now.contradictions, sideValues(before, now)),
    ...sourceDifferences(before.sources, now.sources),
  ];
  const changes = withoutFollowing(found).map(toChange).sort(compareChanges);
  return { from: old?.version ?? null, to: now.version ?? null, bump: changes[0]?.semver ?? 'none', changes };
}

export { changelogEntry, withChangelogEntry } from './changelog.js';
export { type DiffFormat, formatChange, formatDiff, IMPACT_LABELS } from './format.js';
export { MIRROR_IMPACT, valueImpact } from './impact.js';
export { DIFF_RULES, type DiffRule, type DiffRuleId } from './rules.table.js';
export { type SideValue, sideValues } from './side-value.js';
