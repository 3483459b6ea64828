import { type ChannelClaim, type CitationClaim, type CityRecord, type RateClaim, SCOPE_KEYS } from '@yibao-rules/model';

/** A record that went on under another id. */
export type Renamed<R> = [was: R, now: R];

/** What a kind of record says, word for word and place for place, and what its id is read from. */
interface Identity<R> {
  words: (record: R) => unknown;
  /** The parts of the id: one of them may have been read otherwise. */
  parts: (record: R) => unknown[];
}

/** Records by what their sources say; null for what several records of a release are made of. */
function byWords<R>(records: readonly R[], words: (record: R) => unknown): Map<string, R | null> {
  const found = new Map<string, R | null>();
  for (const record of records) {
    const key = JSON.stringify(words(record));
    found.set(key, found.has(key) ? null : record);
  }
  return found;
}

function differInOne(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.filter((part, at) => JSON.stringify(part) !== JSON.stringify(other[at])).length === 1;
}

/**
 * Records that went on under another id: the same words of the same sources, with one part of the id read otherwise. Words that several
 * records are made of (a rule for a list of provinces) tell nothing: there a record went, and another came.
 */
function renamedBy<R extends { id: string }>({ words, parts }: Identity<R>): (before: readonly R[], after: readonly R[]) => Renamed<R>[] {
  return (before, after) => {
    const [earlier, later] = [byWords(before, words), byWords(after, words)];
    return [...earlier].flatMap(([key, was]): Renamed<R>[] => {
      const now = later.get(key);
      return was && now && was.id !== now.id && differInOne(parts(was), parts(now)) ? [[was, now]] : [];
    });
  };
}

/** Rates of which one key of the scope is read otherwise. */
export const renamedRates = renamedBy<RateClaim>({
  words: ({ measure, assertions }) => [measure, assertions],
  parts: ({ scope }) => SCOPE_KEYS.map((key) => scope[key]),
});

/** Channels whose type, name or region is read otherwise. */
export const renamedChannels = renamedBy<ChannelClaim>({
  words: ({ assertions }) => assertions,
  parts: ({ type, name, region }) => [type, name, region],
});

/** Citations that are taken for another instrument, or for another article of it. */
export const renamedCitations = renamedBy<CitationClaim>({
  words: ({ assertions }) => assertions,
  parts: ({ title, article }) => [title, article],
});

/** Regions that bear another code: what mentions them, and how, is the same. */
export const recodedCities = renamedBy<CityRecord>({ words: ({ mentions }) => mentions, parts: ({ id }) => [id] });
