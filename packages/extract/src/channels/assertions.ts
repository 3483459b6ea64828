import { type Article, type Block, type ChannelAssertion, evidenceAt, headingTexts } from '@yibao-rules/model';
import type { RegionMention } from '../types.js';
import type { BlockChannels, ChannelMention } from './channel-mention.js';
import { type Draft, Drafts } from './drafts.js';
import type { PathRecord } from './paths.js';
import { bitsOf, NO_PURPOSE, purposesOf } from './purposes.js';
import { type RegionLocator, regionLocator } from './region-locator.js';
import { SentencePurposes } from './sentence-purposes.js';
import { isFormer } from './succession.js';

/** One record for each (type, name, path), its purposes those of every place that names it, its evidence the first. */
export function toAssertions(article: Article, blocks: readonly BlockChannels[], regions: readonly RegionMention[]): ChannelAssertion[] {
  const drafts = new Drafts();
  const locate = regionLocator(article, regions);
  for (let i = 0; i < blocks.length; i++) addBlock(article, blocks[i] as BlockChannels, locate, drafts);
  const kept = drafts.withoutRepeats().sort(byPlace);
  const assertions: ChannelAssertion[] = [];
  for (let i = 0; i < kept.length; i++) assertions.push(toAssertion(article, kept[i] as Draft));
  return assertions;
}

function byPlace(a: Draft, b: Draft): number {
  return a.start - b.start || a.end - b.end;
}

function toAssertion(article: Article, { channel, path, purposes, region, former, block, start, end }: Draft): ChannelAssertion {
  const { type, name, number } = channel;
  const headings = headingTexts(article, article.blocks[block] as Block);
  const evidence = evidenceAt(article.text, start, end, headings);
  return { type, name, number, path, purposes: purposesOf(purposes), region, status: former ? 'former' : 'current', evidence };
}

const CONSULT = bitsOf('consult');

function addBlock(article: Article, { view, mentions, paths }: BlockChannels, locate: RegionLocator, drafts: Drafts): void {
  const purposes = new SentencePurposes(article, view);
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i] as ChannelMention;
    const { type, number, start, end } = mention;
    const at = view.startOf(start);
    const said = purposes.at(start);
    const region = mention.region ?? (number === null ? null : locate(at, view.endOf(end), view.block, number));
    const former = isFormer(view.text, start, end, i + 1 < mentions.length ? (mentions[i + 1] as ChannelMention).start : -1);
    const purpose = type === 'hotline' && said === NO_PURPOSE ? CONSULT : said;
    drafts.add(mention, null, purpose, region, former, view.block, at, view.endOf(end));
  }
  for (let i = 0; i < paths.length; i++) {
    const { targets, path, start, end } = paths[i] as PathRecord;
    const said = purposes.at(start);
    for (const target of targets) drafts.add(target, path, said, target.region, false, view.block, view.startOf(start), view.endOf(end));
  }
}
