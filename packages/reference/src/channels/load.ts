import { readFileSync } from 'node:fs';
import type { Bilingual, ChannelPurpose, ChannelType, Grade, OfficialChannel } from '@yibao-rules/model';

/** A bank whose app takes contributions. `region` is null for one that works in the whole country. */
export interface Bank {
  name: string;
  aliases: string[];
  region: string | null;
}

/** A province's or city's platform as data/channels.json holds it: one row, however many types of channel carry the name. */
interface RegionalRow {
  id: string;
  kind: keyof typeof KINDS;
  name: string;
  types: ChannelType[];
  region: string;
  aliases: string[];
  grade: Grade;
  doubt: string | null;
}

/** What the kinds of regional platforms are for. */
const KINDS = {
  'government-service': {
    serves: { zh: '本地政务服务,含医保和社保事项', en: 'Local government services, medical and social insurance among them' },
    purposes: ['query-contributions', 'pay-contribution', 'remote-filing'],
  },
  'medical-security': {
    serves: { zh: '本地医保服务', en: 'Local medical security services' },
    purposes: ['query-enrollment', 'query-contributions', 'query-spending', 'remote-filing', 'mutual-aid'],
  },
  tax: {
    serves: { zh: '本地税务服务,含社会保险费缴纳', en: 'Local tax services, social insurance contributions among them' },
    purposes: ['query-contributions', 'pay-contribution'],
  },
} as const satisfies Record<string, { serves: Bilingual; purposes: readonly ChannelPurpose[] }>;

interface ChannelData {
  channels: readonly OfficialChannel[];
  banks: readonly Bank[];
}

let loaded: ChannelData | null = null;

/** The official channels and the banks, read from data/channels.json on first use. */
export function channelData(): ChannelData {
  loaded ??= readData();
  return loaded;
}

function readData(): ChannelData {
  const url = new URL('../../data/channels.json', import.meta.url);
  const { national, regional, banks } = JSON.parse(readFileSync(url, 'utf8')) as {
    national: OfficialChannel[];
    regional: RegionalRow[];
    banks: Bank[];
  };
  return { channels: [...national, ...regional.flatMap(expand)], banks };
}

function expand({ id, kind, name, types, region, aliases, grade, doubt }: RegionalRow): OfficialChannel[] {
  const { serves, purposes } = KINDS[kind];
  return types.map((type) => ({
    id: `${id}-${type}`,
    type,
    name,
    aliases,
    region,
    purposes: [...purposes],
    serves,
    servesNot: null,
    supersededFor: [],
    document: null,
    documentNumber: null,
    article: null,
    date: null,
    from: null,
    to: null,
    grade,
    doubt,
  }));
}
