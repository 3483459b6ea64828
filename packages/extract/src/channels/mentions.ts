import type { Article, Block, ChannelType } from '@yibao-rules/model';
import { channels } from '@yibao-rules/reference';
import { type ArticleScan, scanOf } from '../scan/article-scan.js';
import type { Match } from '../text/lexicon-scanner.js';
import { bankApps } from './banks.js';
import type { ChannelMention } from './channel-mention.js';
import { unnamedChannels } from './generic.js';
import { hotlines } from './hotlines.js';
import { type ChannelWord, channelLexicon } from './lexicon.js';
import { namedChannels } from './named.js';
import { isParticular } from './names.js';
import { isPromotion, isTheApp, onlyCarries, speaksOfService } from './payment.js';
import { covers } from './spans.js';
import { bySentence, isLabel, type View } from './view.js';

/** What is found inside a payment app, and is a channel of its own. */
const CARRIED: ReadonlySet<ChannelType> = new Set(['mini-program', 'official-account']);

/** A heading above a list of channels. */
const ANNOUNCES_CHANNELS = /渠道|入口|途径|平台|方式/;

/** True for what an authority runs; 钉钉APP and the like have to be spoken of as a way to a service. */
function isPublic(name: string, type: ChannelType, region: string | null): boolean {
  return type === 'website' || region !== null || isParticular(name) || channels.find(name).length > 0;
}

/**
 * Every channel that a block's view names, in text order: apps and sites, banks, hotlines, and those without a name.
 * @param before reads the label that stands directly above the block (方式四:手机银行), or null
 */
export function mentionsIn(article: Article, block: Block, view: View, before: () => Block | null): ChannelMention[] {
  const scan = scanOf(article);
  const words = wordsOf(scan, view);
  const found = scan.numerals.anyIn(block.start, block.end) ? hotlines(view.text, () => above(article, block)) : [];
  if (words.length === 0) return found;
  const label = () => {
    const line = before();
    return `${above(article, block)} ${line ? article.text.slice(line.start, line.end) : ''}`;
  };
  const named = namedIn(article, block, view, words);
  const banks = bankApps(view, words, label);
  const unnamed = unnamedChannels(view.text, words);
  if (banks.length + found.length + unnamed.length === 0) return named;
  const names = named.filter(({ name }) => name !== null);
  const taken = new Set(named.map(({ end }) => end));
  const others = [...banks, ...found, ...unnamed].filter(({ start, end }) => !taken.has(end) && !covers(names, start, end));
  return [...named, ...others].sort((a, b) => a.start - b.start);
}

/** The words of the lexicon in a view; where it is as the article has it, they are known. */
function wordsOf({ channels }: ArticleScan, view: View): Match<ChannelWord>[] {
  if (!view.isPlain) return channelLexicon().scan(view.text);
  const first = view.startOf(0);
  const end = view.startOf(view.text.length);
  const words: Match<ChannelWord>[] = [];
  for (let i = channels.from(first); (channels.at[i] as number) < end; i++)
    words.push({ start: (channels.at[i] as number) - first, end: (channels.ends[i] as number) - first, value: channels.value(i) });
  return words;
}

function namedIn(article: Article, block: Block, view: View, words: readonly Match<ChannelWord>[]): ChannelMention[] {
  if (!words.some(({ value }) => value.kind === 'type' || value.kind === 'official')) return [];
  const nearest = block.headings.at(-1);
  const inList = nearest !== undefined && ANNOUNCES_CHANNELS.test(blockWords(article, nearest));
  const named = namedChannels(view, words, inList);
  if (named.length === 0) return named;
  const headings = () => block.headings.map((at) => blockWords(article, at)).join('\n');
  const inService = bySentence(view, (sentence) => isLabel(view.text) || speaksOfService(sentence, headings));
  const promotes = bySentence(view, isPromotion);
  return named.filter(({ type, name, region, start, end, until }, i) => {
    if (type !== 'payment-app') return name === null || isPublic(name, type, region) || (inService(start) && !promotes(start));
    const next = named[i + 1];
    const carries = next !== undefined && CARRIED.has(next.type) && next.name !== null && onlyCarries(view.text.slice(until, next.start));
    return !carries && isTheApp(view.text.slice(end, end + 6)) && inService(start);
  });
}

/** The headers of a table cell, and the nearest heading. */
function above(article: Article, block: Block): string {
  const indexes = [...(block.headers ?? []), ...block.headings.slice(-1)];
  return indexes.map((index) => blockWords(article, index)).join(' ');
}

function blockWords(article: Article, index: number): string {
  const block = article.blocks[index];
  return block ? article.text.slice(block.start, block.end) : '';
}
