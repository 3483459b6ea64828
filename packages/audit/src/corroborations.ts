import { compareCodeUnits, type ReleaseRecords, type Value } from '@yibao-rules/model';

/** A value that several sources state alike. */
export interface Corroboration {
  claim: string;
  value: Value;
  /** Ids of the sources, sorted; at least two. */
  sources: string[];
}

/** What makes two statements of a value the same: its bounds and kind, not how it is worded. */
function sameness({ min, max, unit, per, relation }: Value): string {
  return JSON.stringify([min, max, unit, per ?? 'year', relation]);
}

/** The values that two sources or more state alike, by claim and then by where they are stated first. */
export function corroborations(records: Pick<ReleaseRecords, 'rates'>): Corroboration[] {
  return records.rates.flatMap(({ id, assertions }) => {
    if (assertions.length < 2) return [];
    const bySameness = new Map<string, { value: Value; sources: Set<string> }>();
    for (const { value, source } of assertions) {
      const key = sameness(value);
      const known = bySameness.get(key);
      if (known === undefined) bySameness.set(key, { value, sources: new Set([source]) });
      else known.sources.add(source);
    }
    return [...bySameness.values()]
      .filter(({ sources }) => sources.size > 1)
      .map(({ value, sources }) => ({ claim: id, value, sources: [...sources].sort(compareCodeUnits) }));
  });
}
