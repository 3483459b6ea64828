import type { ChannelClaim, CityMention, CityRecord, RateClaim, RegionLevel } from '@yibao-rules/model';
import { type Attribution, groupById, orderAssertions } from '../grouping.js';

/** Official name and level of a region code; null where the code is not known. */
export type DescribeRegion = (code: string) => { name: string; level: RegionLevel } | null;

/**
 * One record for each region that an article names, or that a rate or a channel belongs to; sorted by code. A region that no
 * article names (皖事通 belongs to 340000 without anybody saying 安徽) is listed where `describe` knows its name.
 */
export function assembleCities(
  stated: readonly (Attribution & { stated: CityMention })[],
  rates: readonly RateClaim[],
  channels: readonly ChannelClaim[],
  describe: DescribeRegion,
): CityRecord[] {
  const mentions = new Map(groupById(stated, (item) => item.stated.code));
  const rateIds = idsByRegion(rates, (claim) => claim.scope.region ?? null);
  const channelIds = idsByRegion(channels, (claim) => claim.region);
  const codes = new Set([...mentions.keys(), ...rateIds.keys(), ...channelIds.keys()]);
  return [...codes].sort().flatMap((code) => {
    const group = mentions.get(code) ?? [];
    const named = group[0]?.stated ?? describe(code);
    if (!named) return [];
    return [
      {
        id: code,
        name: named.name,
        level: named.level,
        mentions: orderAssertions(group.map(({ stated: { role }, source, asOf, evidence }) => ({ role, source, asOf, evidence }))),
        rates: rateIds.get(code) ?? [],
        channels: channelIds.get(code) ?? [],
        contradictions: [],
      },
    ];
  });
}

function idsByRegion<T extends { id: string }>(claims: readonly T[], regionOf: (claim: T) => string | null): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const claim of claims) {
    const region = regionOf(claim);
    if (region === null) continue;
    const list = ids.get(region);
    if (list) list.push(claim.id);
    else ids.set(region, [claim.id]);
  }
  return ids;
}
