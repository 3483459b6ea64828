/** Differences of the records that are no claims: cities, contradictions, sources. */
import type { Bilingual, CityRecord, Contradiction, ReleaseSource } from '@yibao-rules/model';
import { alike, both, type Difference } from './change.js';
import { pairById, same } from './pair.js';
import { recodedCities } from './renames.js';
import type { SideValue } from './side-value.js';

interface Shown {
  before?: unknown;
  after?: unknown;
  beforeText?: Bilingual | null;
  afterText?: Bilingual | null;
}

interface Manner<R extends { id: string }> {
  kind: 'city' | 'contradiction' | 'source';
  name: (record: R) => Bilingual;
  /** What the record's appearance or disappearance shows. */
  shown: (record: R) => Bilingual;
  kept: (was: R, now: R) => (Shown & { rule: Difference['rule'] }) | null;
}

function differences<R extends { id: string }>(manner: Manner<R>, before: readonly R[], after: readonly R[]): Difference[] {
  const { kind, name, shown } = manner;
  const pairs = pairById(before, after);
  const found: Difference[] = [
    ...pairs.removed.map((was): Difference => ({ rule: `${kind}-removed`, id: was.id, name: name(was), beforeText: shown(was) })),
    ...pairs.added.map((now): Difference => ({ rule: `${kind}-added`, id: now.id, name: name(now), afterText: shown(now) })),
  ];
  for (const [was, now] of pairs.kept) {
    const difference = manner.kept(was, now);
    if (difference !== null) found.push({ ...difference, id: now.id, name: name(now) });
  }
  return found;
}

const cities: Manner<CityRecord> = {
  kind: 'city',
  name: ({ name }) => alike(name),
  shown: ({ name }) => alike(name),
  kept: (was, now) => {
    const label = (city: CityRecord) => `${city.name} ${city.level}`;
    if (label(was) !== label(now)) {
      const [before, after] = [label(was), label(now)];
      return { rule: 'city-renamed', before, after, beforeText: alike(before), afterText: alike(after) };
    }
    if (!same(was.mentions, now.mentions)) return { rule: 'city-mentions-changed', before: was.mentions, after: now.mentions };
    const links = (city: CityRecord) => [city.rates, city.channels, city.contradictions];
    return same(links(was), links(now)) ? null : { rule: 'city-links-changed', before: links(was), after: links(now) };
  },
};

function contradictionManner(sideValue: SideValue): Manner<Contradiction> {
  return {
    kind: 'contradiction',
    name: ({ title }) => title,
    shown: ({ sides }) => both((lang) => sides.map((side) => sideValue(side, lang)).join(' ↔ ')),
    kept: (was, now) => {
      if (was.severity !== now.severity) {
        const [before, after] = [was.severity, now.severity];
        return { rule: 'contradiction-severity-changed', before, after, beforeText: alike(before), afterText: alike(after) };
      }
      if (was.status !== now.status) {
        const [before, after] = [was.status, now.status];
        return { rule: 'contradiction-triaged', before, after, beforeText: alike(before), afterText: alike(after) };
      }
      return same(was, now) ? null : { rule: 'contradiction-wording-changed', before: was.sides, after: now.sides };
    },
  };
}

const sources: Manner<ReleaseSource> = {
  kind: 'source',
  name: ({ id, title }) => alike(title || id),
  shown: ({ id }) => alike(id),
  kept: (was, now) => (same(was, now) ? null : { rule: 'source-changed', before: was, after: now }),
};

export function cityDifferences(before: readonly CityRecord[], after: readonly CityRecord[]): Difference[] {
  const recoded = recodedCities(before, after);
  const [gone, come] = [new Set(recoded.map(([was]) => was)), new Set(recoded.map(([, now]) => now))];
  return [
    ...recoded.map(([was, now]): Difference => {
      const [beforeText, afterText] = [alike(was.id), alike(now.id)];
      return { rule: 'city-recoded', id: now.id, name: alike(now.name), before: was.id, after: now.id, beforeText, afterText };
    }),
    ...differences(
      cities,
      before.filter((city) => !gone.has(city)),
      after.filter((city) => !come.has(city)),
    ),
  ];
}

/** @param sideValue says a side's value in a language. */
export function contradictionDifferences(
  before: readonly Contradiction[],
  after: readonly Contradiction[],
  sideValue: SideValue,
): Difference[] {
  return differences(contradictionManner(sideValue), before, after);
}

export function sourceDifferences(before: readonly ReleaseSource[], after: readonly ReleaseSource[]): Difference[] {
  return differences(sources, before, after);
}
