/** One item of a list as the filters see it. */
export interface Filterable {
  /** Its values by facet; an item may have several of one. */
  facets: Readonly<Record<string, readonly string[]>>;
  /** Its words as the search compares them. */
  words: () => string;
}

/** What a reader asks for. */
export interface Question {
  /** All of them must be among the item's words. */
  terms: readonly string[];
  /** For each facet the values that are wanted, any of which will do; an empty set wants all. */
  wanted: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Narrowed {
  /** Indexes of the items that fit. */
  shown: number[];
  /** By facet and value: how many items would fit if the facet wanted that value alone, all else unchanged. */
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Text as the search compares it: full width as half width, capitals as small letters. */
export function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The words of a search, apart by white space. */
export function searchTerms(text: string): string[] {
  return comparable(text)
    .split(/\s+/)
    .filter((term) => term !== '');
}

/** The items that fit, and what each choice would leave; time grows with the items and their facets. */
export function narrow(items: readonly Filterable[], { terms, wanted }: Question): Narrowed {
  const counts = new Map([...wanted.keys()].map((facet) => [facet, new Map<string, number>()]));
  const asking = [...wanted].filter(([, values]) => values.size > 0);
  const shown: number[] = [];
  for (const [index, { facets, words }] of items.entries()) {
    if (terms.length > 0) {
      const haystack = words();
      if (!terms.every((term) => haystack.includes(term))) continue;
    }
    const failed = asking.filter(([facet, values]) => !facets[facet]?.some((value) => values.has(value)));
    if (failed.length === 0) shown.push(index);
    if (failed.length > 1) continue;
    const counted = failed.length === 0 ? [...counts.keys()] : [failed[0]![0]];
    for (const facet of counted) {
      const byValue = counts.get(facet)!;
      for (const value of facets[facet] ?? []) byValue.set(value, (byValue.get(value) ?? 0) + 1);
    }
  }
  return { shown, counts };
}
