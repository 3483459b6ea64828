import type { ListedFinding } from '../data/findings.js';
import { containingRegions, type RegionLabel } from '../findings/regions.js';
import { findingWords } from '../findings/search-words.js';
import { FindingCard } from '../html/finding.js';
import { type ListItem, ListView } from './list-view.js';
import { comparable } from './narrow.js';
import type { PageStore } from './page-store.js';

const STEP = 20;

/** The list of findings. */
export function findingView(section: HTMLElement, store: PageStore): ListView {
  return new ListView({
    section,
    prefix: '',
    items: () => store.findings().map(findingItem),
    draw: (indexes) =>
      indexes.map((index) => {
        const finding = store.findings()[index]!;
        return <FindingCard key={finding.id} finding={finding} />;
      }),
    step: STEP,
  });
}

/** A decision changes what a finding is filtered by, so its status is looked up each time. */
function findingItem(finding: ListedFinding): ListItem {
  const { id, rule, severity, baseline, sides, regions } = finding;
  let words: string | null = null;
  return {
    id,
    facets: {
      rule: [rule],
      severity: [severity],
      baseline: baseline === null ? [] : [baseline],
      source: [...new Set(sides.map(({ source }) => source.id))],
      region: regionFacet(regions),
      get status() {
        return [finding.status];
      },
    },
    words() {
      words ??= comparable(findingWords(finding));
      return words;
    },
  };
}

/** A province's filter finds its cities' items, so an item carries every region that contains one of its own. */
export function regionFacet(regions: readonly RegionLabel[]): string[] {
  return regions.length === 0 ? ['none'] : [...new Set(regions.flatMap(({ code }) => containingRegions(code)))];
}
