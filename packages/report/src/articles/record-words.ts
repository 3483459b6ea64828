import {
  type Bilingual,
  CHANNEL_PURPOSE_LABELS,
  CHANNEL_STATUS_LABELS,
  type ChannelClaim,
  CITY_ROLE_LABELS,
  type CitationClaim,
  type CityRecord,
  type ClaimStatus,
  formatArticleReference,
  formatChannel,
  formatCitation,
  formatQuestion,
  formatScope,
  formatValue,
  type Language,
  type RateClaim,
  type RegionName,
  SCOPE_KEY_LABELS,
  type ScopeKey,
  VERIFICATION_LABELS,
} from '@yibao-rules/model';
import type { Passage } from '../data/passages.js';
import type { RecordKind, Records } from '../data/records.js';
import { HEDGE_NAMES } from '../findings/labels.table.js';
import { FACT_NAMES, REGION_LEVEL_NAMES } from './labels.table.js';

/** What one source says of a record. */
export interface Statement extends Passage {
  asOf: string | null;
  /** The value that it gives, in words. */
  words: Bilingual;
  /** What takes part of it back or adds to it: a hedge, what differs from a law's words. */
  note: Bilingual | null;
}

/** A record as a person reads it. */
export interface RecordWords {
  kind: RecordKind;
  id: string;
  label: Bilingual;
  /** The answer, where the sources give one together. */
  answer: Bilingual | null;
  status: ClaimStatus | null;
  facts: { name: Bilingual; words: Bilingual }[];
  statements: Statement[];
  /** Ids of the findings that concern it. */
  findings: string[];
  /** The record as the release holds it. */
  record: object;
}

/** What words need that no record carries: names of regions, and what the detail of a verification says. */
export interface Namer {
  regionName: RegionName;
  citationDetail: (detail: string, lang: Language) => string;
}

/** Looks a record of a kind up, and says it in words; null where the release has none of that id. */
export function describeRecord(records: Records, kind: RecordKind, id: string, namer: Namer): RecordWords | null {
  const named = <T extends { id: string }>(list: readonly T[]) => list.find((record) => record.id === id);
  switch (kind) {
    case 'rate': {
      const rate = named(records.rates);
      return rate ? rateWords(rate, namer) : null;
    }
    case 'channel': {
      const channel = named(records.channels);
      return channel ? channelWords(channel, namer) : null;
    }
    case 'citation': {
      const citation = named(records.citations);
      return citation ? citationWords(citation, namer) : null;
    }
    case 'city': {
      const city = named(records.cities);
      return city ? cityWords(city) : null;
    }
  }
}

function both(words: (lang: Language) => string): Bilingual {
  return { zh: words('zh'), en: words('en') };
}

function rateWords(rate: RateClaim, { regionName }: Namer): RecordWords {
  const { id, measure, scope, value, status, assertions, contradictions } = rate;
  return {
    kind: 'rate',
    id,
    label: both((lang) => formatQuestion(measure, scope, lang, regionName)),
    answer: value && both((lang) => formatValue(value, lang, measure)),
    status,
    facts: (Object.keys(scope) as ScopeKey[]).map((key) => ({
      name: SCOPE_KEY_LABELS[key],
      words: both((lang) => formatScope({ [key]: scope[key] }, lang, regionName)),
    })),
    statements: assertions.map(({ value: stated, hedge, ...passage }) => ({
      ...passage,
      words: both((lang) => formatValue(stated, lang, measure)),
      note: hedge && HEDGE_NAMES[hedge],
    })),
    findings: contradictions,
    record: rate,
  };
}

type ChannelStatement = ChannelClaim['assertions'][number]['value'];

function purposeWords(purposes: ChannelStatement['purposes']): Bilingual {
  return both((lang) => purposes.map((purpose) => CHANNEL_PURPOSE_LABELS[purpose][lang]).join(lang === 'zh' ? '、' : ', '));
}

const pathWords = (path: readonly string[]) => both(() => path.join(' › '));

/** What a source says of a channel: what it is for, else where it is found, else whether it still is. */
function channelStatement({ purposes, path, status }: ChannelStatement): Pick<Statement, 'words' | 'note'> {
  const former = status === 'former' ? CHANNEL_STATUS_LABELS.former : null;
  if (purposes.length > 0) return { words: purposeWords(purposes), note: former ?? (path && pathWords(path)) };
  return { words: path ? pathWords(path) : CHANNEL_STATUS_LABELS[status], note: path ? former : null };
}

function channelWords(channel: ChannelClaim, { regionName }: Namer): RecordWords {
  const { id, number, region, value, status, assertions, contradictions } = channel;
  const fact = (name: Bilingual, words: Bilingual) => ({ name, words });
  return {
    kind: 'channel',
    id,
    label: both((lang) => formatChannel(channel, lang, regionName)),
    answer: null,
    status,
    facts: [
      ...(region === null
        ? []
        : [
            fact(
              SCOPE_KEY_LABELS.region,
              both(() => regionName(region)),
            ),
          ]),
      ...(number === null
        ? []
        : [
            fact(
              FACT_NAMES.number,
              both(() => number),
            ),
          ]),
      ...(value === null ? [] : [fact(FACT_NAMES.standing, CHANNEL_STATUS_LABELS[value.status])]),
      ...(value === null || value.purposes.length === 0 ? [] : [fact(FACT_NAMES.purposes, purposeWords(value.purposes))]),
      ...(value === null ? [] : value.paths.map((path) => fact(FACT_NAMES.path, pathWords(path)))),
    ],
    statements: assertions.map(({ value: stated, ...passage }) => ({ ...passage, ...channelStatement(stated) })),
    findings: contradictions,
    record: channel,
  };
}

function citationWords(citation: CitationClaim, { citationDetail }: Namer): RecordWords {
  const { id, issuer, documentNumber, article, value, status, assertions, contradictions } = citation;
  return {
    kind: 'citation',
    id,
    label: both((lang) => formatCitation(citation, lang)),
    answer: value && VERIFICATION_LABELS[value.status],
    status,
    facts: [
      ...(issuer === null ? [] : [{ name: FACT_NAMES.issuer, words: both(() => issuer) }]),
      ...(documentNumber === null ? [] : [{ name: FACT_NAMES.documentNumber, words: both(() => documentNumber) }]),
      ...(article === null ? [] : [{ name: FACT_NAMES.article, words: both((lang) => formatArticleReference(article, lang)) }]),
    ],
    statements: assertions.map(({ value: { verification }, ...passage }) => {
      const { detail } = verification;
      return {
        ...passage,
        words: VERIFICATION_LABELS[verification.status],
        note: detail === null ? null : both((lang) => citationDetail(detail, lang)),
      };
    }),
    findings: contradictions,
    record: citation,
  };
}

function cityWords(city: CityRecord): RecordWords {
  const { id, name, level, mentions, contradictions } = city;
  return {
    kind: 'city',
    id,
    label: both(() => name),
    answer: null,
    status: null,
    facts: [
      { name: FACT_NAMES.code, words: both(() => id) },
      { name: FACT_NAMES.level, words: REGION_LEVEL_NAMES[level] },
    ],
    statements: mentions.map(({ role, ...passage }) => ({ ...passage, words: CITY_ROLE_LABELS[role], note: null })),
    findings: contradictions,
    record: city,
  };
}
