import type { Article, Block, ChannelAssertion, ChannelType } from '@yibao-rules/model';
import { channels } from '@yibao-rules/reference';
import type { Match } from '../text/lexicon-scanner.js';
import type { RegionMention } from '../types.js';
import { toAssertions } from './assertions.js';
import { bankApps } from './banks.js';
import { unnamedChannels } from './generic.js';
import { hotlines } from './hotlines.js';
import { type ChannelWord, channelLexicon } from './lexicon.js';
import type { BlockChannels, ChannelMention } from './mention.js';
import { namedChannels } from './named.js';
import { isParticular } from './names.js';
import { type OpenMenu, pathsIn } from './paths.js';
import { isPromotion, isTheApp, onlyCarries, speaksOfService } from './payment.js';
import { quotedSpans, type Span } from './quotes.js';
import { covers } from './spans.js';
import { bySentence, isLabel, viewOf } from './view.js';

/** Blocks whose words are not about how to get something done. */
const SKIPPED: ReadonlySet<Block['kind']> = new Set(['meta', 'teaser-meta', 'boilerplate', 'link-list', 'title', 'teaser-title']);

/** What is found inside a payment app, and is a channel of its own. */
const CARRIED: ReadonlySet<ChannelType> = new Set(['mini-program', 'official-account']);

/** A heading above a list of channels. */
const ANNOUNCES_CHANNELS = /渠道|入口|途径|平台|方式/;

/**
 * How a person gets it done: hotlines, apps, mini-programs, accounts, websites, counters, with their menu paths and what they are
 * for. One record for each type, name and path of the article, with its first evidence, in text order.
 */
export function extractChannels(article: Article, regions: readonly RegionMention[]): ChannelAssertion[] {
  const found: BlockChannels[] = [];
  const inHeadings = new Map<number, readonly ChannelMention[]>();
  let open: OpenMenu | null = null;
  let previous: BlockChannels | null = null;
  article.blocks.forEach((block, index) => {
    if (SKIPPED.has(block.kind)) return;
    const view = viewOf(article, index);
    const words = channelLexicon().scan(view.text);
    const quotes = quotedSpans(view.text);
    const mentions = mentionsIn(article, block, view.text, words, quotes);
    if (block.kind === 'heading') inHeadings.set(index, mentions);
    const inherited = inheritedFrom(block, inHeadings);
    const before = sameList(article, index) ? open : null;
    if (mentions.length === 0 && inherited.length === 0 && before === null) {
      open = null;
      return;
    }
    const { records, steps, ...after } = pathsIn(view.text, quotes, mentions, inherited, before);
    // A menu that goes on over several items is one path: the longer one takes the place of what the items before it gave.
    if (after.continued && previous)
      previous.paths = previous.paths.filter(({ path }) => !open?.paths.some((known) => isSame(known, path)));
    open = after.open;
    previous = { view, mentions: mentions.filter((mention) => !steps.has(mention)), paths: records };
    found.push(previous);
  });
  return toAssertions(article, found, regions);
}

/** True for what an authority runs; 钉钉APP and the like have to be spoken of as a way to a service. */
function isPublic(name: string, type: ChannelType, region: string | null): boolean {
  return type === 'website' || region !== null || isParticular(name) || channels.find(name).length > 0;
}

function mentionsIn(
  article: Article,
  block: Block,
  text: string,
  words: readonly Match<ChannelWord>[],
  quotes: readonly Span[],
): ChannelMention[] {
  const headings = block.headings.map((at) => blockWords(article, at)).join('\n');
  const inService = bySentence(text, (sentence) => isLabel(text) || speaksOfService(sentence, headings));
  const promotes = bySentence(text, isPromotion);
  const inList = ANNOUNCES_CHANNELS.test(blockWords(article, block.headings.at(-1) ?? -1));
  const named = namedChannels(text, words, quotes, inList).filter(({ type, name, region, start, end, until }, i, all) => {
    if (type !== 'payment-app') return name === null || isPublic(name, type, region) || (inService(start) && !promotes(start));
    const next = all[i + 1];
    const carries = next !== undefined && CARRIED.has(next.type) && next.name !== null && onlyCarries(text.slice(until, next.start));
    return !carries && isTheApp(text.slice(end, end + 6)) && inService(start);
  });
  const names = named.filter(({ name }) => name !== null);
  const taken = new Set(named.map(({ end }) => end));
  const others = [...bankApps(text, words), ...hotlines(text, above(article, block)), ...unnamedChannels(text, words)].filter(
    ({ start, end }) => !taken.has(end) && !covers(names, start, end),
  );
  return [...named, ...others].sort((a, b) => a.start - b.start);
}

/** The headers of a table cell, else the nearest heading. */
function above(article: Article, block: Block): string {
  const indexes = block.headers ?? block.headings.slice(-1);
  return indexes.map((index) => blockWords(article, index)).join(' ');
}

function blockWords(article: Article, index: number): string {
  const block = article.blocks[index];
  return block ? article.text.slice(block.start, block.end) : '';
}

/** The channels that the nearest heading with any names: 通过微信缴费 above a list of menu paths. */
function inheritedFrom(block: Block, inHeadings: ReadonlyMap<number, readonly ChannelMention[]>): readonly ChannelMention[] {
  for (const index of [...block.headings].reverse()) {
    const named = inHeadings.get(index)?.filter(({ name, type }) => name !== null && type !== 'hotline') ?? [];
    if (named.length > 0) return named;
    if ((inHeadings.get(index)?.length ?? 0) > 0) return [];
  }
  return [];
}

/** True where the block stands directly below the one before it, under the same headings. */
function sameList(article: Article, index: number): boolean {
  const block = article.blocks[index] as Block;
  const before = article.blocks[index - 1];
  if (!before) return false;
  return before.kind === 'heading' ? block.headings.at(-1) === index - 1 : isSame(before.headings, block.headings);
}

function isSame(a: readonly (string | number)[], b: readonly (string | number)[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
