import type { ChannelClaim, CitationClaim, CityRecord, Evidence, RateClaim, Release } from '@yibao-rules/model';
import { type PackedPassages, type PassageTable, passageAt } from './passages.js';

/** The kinds of record that are read out of an article, as the page calls them. */
export const RECORD_KINDS = ['rate', 'channel', 'citation', 'city'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** The records of a release that carry evidence, all but its findings. */
export type Records = Pick<Release, 'cities' | 'channels' | 'rates' | 'citations'>;

interface Attributed {
  source: string;
  evidence: Evidence;
}
type Packed<T extends Attributed> = Omit<T, keyof Attributed> & { passage: number };
type WithPacked<T, Key extends keyof T> = Omit<T, Key> & { [K in Key]: T[K] extends (infer A extends Attributed)[] ? Packed<A>[] : never };

/** The records with each passage by its index. */
export interface PackedRecords {
  cities: WithPacked<CityRecord, 'mentions'>[];
  channels: WithPacked<ChannelClaim, 'assertions'>[];
  rates: WithPacked<RateClaim, 'assertions'>[];
  citations: WithPacked<CitationClaim, 'assertions'>[];
}

export function packRecords({ cities, channels, rates, citations }: Records, table: PassageTable): PackedRecords {
  const pack = <T extends Attributed>({ source, evidence, ...rest }: T) => ({ ...rest, passage: table.add({ source, evidence }) });
  return {
    cities: cities.map((city) => ({ ...city, mentions: city.mentions.map(pack) })),
    channels: channels.map((channel) => ({ ...channel, assertions: channel.assertions.map(pack) })),
    rates: rates.map((rate) => ({ ...rate, assertions: rate.assertions.map(pack) })),
    citations: citations.map((citation) => ({ ...citation, assertions: citation.assertions.map(pack) })),
  };
}

/** The records as they were, each key in its place: they are shown as JSON. */
export function unpackRecords({ cities, channels, rates, citations }: PackedRecords, passages: PackedPassages): Records {
  const unpack = <T extends { asOf: string | null; passage: number }>({ asOf, passage, ...rest }: T) => {
    const { source, evidence } = passageAt(passages, passage);
    return { ...rest, source, asOf, evidence };
  };
  return {
    cities: cities.map((city) => ({ ...city, mentions: city.mentions.map(unpack) })),
    channels: channels.map((channel) => ({ ...channel, assertions: channel.assertions.map(unpack) })),
    rates: rates.map((rate) => ({ ...rate, assertions: rate.assertions.map(unpack) })),
    citations: citations.map((citation) => ({ ...citation, assertions: citation.assertions.map(unpack) })),
  };
}
