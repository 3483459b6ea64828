/** Whether two scopes ask the same question: only claims that agree in every separator compete. */
import type { Scope, ScopeKey } from '@yibao-rules/model';
import type { RegionLookup } from '../types.js';
import { rememberedBy } from './memo.js';

/** How two scopes stand in one key: `inside` where one contains the other, `open` where one leaves it unsaid. */
type Standing = 'equal' | 'inside' | 'open' | 'apart';

export interface ScopeMatch {
  equal: ScopeKey[];
  inside: ScopeKey[];
  open: ScopeKey[];
}

/**
 * Keys that mark an exception or a branch. A figure that does not state them speaks of the ordinary case, so it does not
 * compete with one that does: 未备案 60% is no contradiction of 85%.
 */
export const BRANCH_KEYS = [
  'setting',
  'filing',
  'payer',
  'band',
  'occurrence',
  'plan',
  'age',
  'tenure',
  'disease',
  'matter',
] as const satisfies readonly ScopeKey[];

/** Keys in which one list may contain the other. */
const LIST_KEYS = ['population', 'care', 'facility'] as const;

function contains(outer: readonly string[], inner: readonly string[]): boolean {
  return inner.every((item) => outer.includes(item));
}

function listStanding(a: readonly string[] | undefined, b: readonly string[] | undefined): Standing {
  if (a === undefined && b === undefined) return 'equal';
  if (a === undefined || b === undefined) return 'open';
  if (contains(a, b)) return contains(b, a) ? 'equal' : 'inside';
  return contains(b, a) ? 'inside' : 'apart';
}

/** An unsaid population is the ordinary one, the active; the retired, students, the poor have rules of their own. */
function populationStanding(a: Scope['population'], b: Scope['population']): Standing {
  const standing = listStanding(a, b);
  if (standing !== 'open') return standing;
  return (a ?? b ?? []).includes('active') ? 'open' : 'apart';
}

function regionStanding(a: string | undefined, b: string | undefined, regions: RegionLookup): Standing {
  if (a === b) return 'equal';
  if (a === undefined || b === undefined) return 'open';
  return regions.within(a, b) || regions.within(b, a) ? 'inside' : 'apart';
}

function scalarStanding(a: unknown, b: unknown): Standing {
  if (a === b) return 'equal';
  return a === undefined || b === undefined ? 'open' : 'apart';
}

function standing(key: ScopeKey, a: Scope, b: Scope, regions: RegionLookup): Standing {
  if (key === 'region') return regionStanding(a.region, b.region, regions);
  if (key === 'population') return populationStanding(a.population, b.population);
  if (key === 'facility') {
    const list = listStanding(a.facility, b.facility);
    // A figure for all hospitals and one for some of them are a rule and its detail.
    return list === 'open' ? 'apart' : list;
  }
  // 门诊慢性病 is outpatient care too, with rules of its own: a list of two kinds contains neither.
  if (key === 'care') return listStanding(a.care, b.care) === 'equal' ? 'equal' : 'apart';
  return scalarStanding(a[key], b[key]);
}

/** The keys that competing scopes must share to the letter, as one string: what a bucket of candidates is made of. */
export const branchKey = rememberedBy((scope: Scope) => JSON.stringify(BRANCH_KEYS.map((key) => scope[key] ?? null)));

const COMPARED_KEYS = ['region', 'scheme', ...LIST_KEYS, 'year', 'effectiveFrom'] as const;

/** How two scopes of one branch match, or null where they ask different questions. */
export function matchScopes(a: Scope, b: Scope, regions: RegionLookup): ScopeMatch | null {
  const match: ScopeMatch = { equal: BRANCH_KEYS.filter((key) => a[key] !== undefined), inside: [], open: [] };
  for (const key of COMPARED_KEYS) {
    const found = standing(key, a, b, regions);
    if (found === 'apart') return null;
    if (found !== 'equal') match[found].push(key);
    else if (a[key] !== undefined) match.equal.push(key);
  }
  return match;
}
