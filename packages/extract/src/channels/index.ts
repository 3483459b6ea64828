import type { Article, ChannelAssertion } from '@yibao-rules/model';
import type { RegionMention } from '../types.js';

export function extractChannels(_article: Article, _regions: readonly RegionMention[]): ChannelAssertion[] {
  return [];
}
