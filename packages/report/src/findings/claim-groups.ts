import type { Evidence, Hedge, Measure, RateClaim, RegionName, Release, Scope, Value } from '@yibao-rules/model';
import type { SourceLabel } from './findings-model.js';
import { type RegionLabel, regionLabel } from './regions.js';

/** One answer that a source gives to a claim. */
export interface ClaimAnswer {
  value: Value;
  hedge: Hedge | null;
  source: SourceLabel;
  evidence: Evidence;
}

export interface ClaimRow {
  id: string;
  measure: Measure;
  /** The claim's scope without its region, which the group names. */
  scope: Scope;
  value: Value | null;
  status: RateClaim['status'];
  answers: ClaimAnswer[];
  /** Ids of the findings that concern it. */
  contradictions: string[];
}

export interface ClaimGroup {
  /** Null for the claims that name no region. */
  region: RegionLabel | null;
  claims: ClaimRow[];
}

/** The rate claims of a release by region, in the order of the codes; those without a region come first. */
export function claimGroups(
  { rates }: Pick<Release, 'rates'>,
  regionName: RegionName,
  { sources }: { sources: readonly SourceLabel[] },
): ClaimGroup[] {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const groups = new Map<string, ClaimRow[]>();
  for (const claim of rates) {
    const region = claim.scope.region ?? '';
    const rows = groups.get(region) ?? [];
    rows.push(claimRow(claim, sourceById));
    groups.set(region, rows);
  }
  return [...groups.keys()].sort().map((code) => ({
    region: code === '' ? null : regionLabel(code, regionName),
    claims: groups.get(code) ?? [],
  }));
}

function claimRow(claim: RateClaim, sources: ReadonlyMap<string, SourceLabel>): ClaimRow {
  const { region: _, ...scope } = claim.scope;
  return {
    id: claim.id,
    measure: claim.measure,
    scope,
    value: claim.value,
    status: claim.status,
    answers: claim.assertions.map(({ value, hedge, source: id, asOf, evidence }) => {
      const source = sources.get(id) ?? { id, title: id, site: null, url: null, date: null };
      return { value, hedge, source: { ...source, date: asOf ?? source.date }, evidence };
    }),
    contradictions: claim.contradictions,
  };
}
