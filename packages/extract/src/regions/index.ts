import type { Article, CityMention } from '@yibao-rules/model';
import type { RegionMention } from '../types.js';

export function extractRegions(_article: Article): { cities: CityMention[]; mentions: RegionMention[] } {
  return { cities: [], mentions: [] };
}
