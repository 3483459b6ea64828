import type { Bilingual, RegionLevel } from '@yibao-rules/model';
import type { RecordKind } from '../data/records.js';

/** What is marked in an article, by the kind of record. */
export const RECORD_KIND_NAMES: Record<RecordKind, Bilingual> = {
  rate: { zh: '数值', en: 'Rate' },
  channel: { zh: '渠道', en: 'Channel' },
  citation: { zh: '引用', en: 'Citation' },
  city: { zh: '地区', en: 'Region' },
};

export const REGION_LEVEL_NAMES: Record<RegionLevel, Bilingual> = {
  province: { zh: '省级', en: 'province' },
  prefecture: { zh: '地级', en: 'prefecture' },
  county: { zh: '县级', en: 'county' },
};

/** What a fact about a channel, a citation or a region is called. */
export const FACT_NAMES = {
  number: { zh: '号码', en: 'Number' },
  purposes: { zh: '用途', en: 'Purposes' },
  path: { zh: '路径', en: 'Menu path' },
  standing: { zh: '现状', en: 'Standing' },
  issuer: { zh: '发文机关', en: 'Issuer' },
  documentNumber: { zh: '文号', en: 'Document number' },
  article: { zh: '条款', en: 'Article' },
  code: { zh: '区划代码', en: 'Code' },
  level: { zh: '级别', en: 'Level' },
} as const satisfies Record<string, Bilingual>;
