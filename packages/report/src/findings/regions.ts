import { type Contradiction, compareCodeUnits, type RegionName, type Release } from '@yibao-rules/model';

export interface RegionLabel {
  code: string;
  name: string;
}

export function regionLabel(code: string, regionName: RegionName): RegionLabel {
  return { code, name: regionName(code) };
}

/** The codes that contain a region, itself first: 640502 → 640502, 640500, 640000 (GB/T 2260 nests by pairs of digits). */
export function containingRegions(code: string): string[] {
  return [...new Set([code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`])];
}

/**
 * Which regions a contradiction concerns: those whose record lists it, those of the claims on its sides, and the one region that
 * a side's source is about. A source that is about several says nothing of where one of its statements belongs.
 */
export function regionsOfContradictions(release: Release): (contradiction: Contradiction) => string[] {
  const listed = new Map<string, string[]>();
  const subjects = new Map<string, string[]>();
  for (const city of release.cities) {
    for (const id of city.contradictions) append(listed, id, city.id);
    for (const mention of city.mentions) if (mention.role === 'subject') append(subjects, mention.source, city.id);
  }
  const ofClaim = new Map<string, string>();
  for (const rate of release.rates) if (rate.scope.region !== undefined) ofClaim.set(rate.id, rate.scope.region);
  for (const channel of release.channels) if (channel.region !== null) ofClaim.set(channel.id, channel.region);

  return ({ id, sides }) => {
    const codes = new Set(listed.get(id));
    for (const { claim, source } of sides) {
      const ofSide = [claim === null ? undefined : ofClaim.get(claim), onlyRegion(subjects.get(source) ?? [])];
      for (const code of ofSide) if (code !== undefined) codes.add(code);
    }
    return [...codes].sort(compareCodeUnits);
  };
}

/** The innermost of regions that lie in one another; none where they lie apart. */
function onlyRegion(codes: readonly string[]): string | undefined {
  return codes.find((code) => codes.every((other) => containingRegions(code).includes(other)));
}

function append(lists: Map<string, string[]>, key: string, item: string): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
