import { type ClaimGroup, type ClaimRow, claimGroups } from '../findings/claim-groups.js';
import type { RegionLabel } from '../findings/regions.js';
import { claimWords } from '../findings/search-words.js';
import { ClaimTable } from '../html/claims.js';
import { regionFacet } from './finding-view.js';
import { ListView } from './list-view.js';
import { comparable } from './narrow.js';
import type { PageStore } from './page-store.js';

const STEP = 40;
/** What sets a claim's address apart from a finding's. */
const PREFIX = 'claim:';

interface Row {
  region: RegionLabel | null;
  claim: ClaimRow;
}

/** The list of values by region. */
export function claimView(section: HTMLElement, store: PageStore): ListView {
  let rows: Row[] = [];
  return new ListView({
    section,
    prefix: PREFIX,
    items() {
      const groups = claimGroups(store.records(), store.namer.regionName, store);
      rows = groups.flatMap(({ region, claims }) => claims.map((claim) => ({ region, claim })));
      return rows.map(claimItem);
    },
    draw: (indexes) =>
      grouped(indexes.map((index) => rows[index]!)).map((group) => <ClaimTable key={group.region?.code ?? ''} group={group} />),
    step: STEP,
  });
}

function claimItem({ region, claim }: Row) {
  let words: string | null = null;
  return {
    id: `${PREFIX}${claim.id}`,
    facets: { status: [claim.status], region: regionFacet(region === null ? [] : [region]) },
    words() {
      words ??= comparable(claimWords(claim, region));
      return words;
    },
  };
}

/** Rows of one region that stand together as one table. */
function grouped(rows: readonly Row[]): ClaimGroup[] {
  const groups: ClaimGroup[] = [];
  for (const { region, claim } of rows) {
    const last = groups.at(-1);
    if (last && last.region?.code === region?.code) last.claims.push(claim);
    else groups.push({ region, claims: [claim] });
  }
  return groups;
}
