import type { Article, Block, ChannelType } from '@yibao-rules/model';
import { type ArticleScan, scanOf } from '../scan/article-scan.js';
import { channelWordsIn } from '../scan/lexicons.js';
import { bankApps } from './banks.js';
import { type ChannelMention, inTextOrder } from './channel-mention.js';
import { mayJoinWord } from './gaps.js';
import { unnamedChannels } from './generic.js';
import { hotlines, mayHoldHotline } from './hotlines.js';
import { FoundWord, isOfficial } from './lexicon.js';
import { namedChannels } from './named.js';
import { isParticular } from './names.js';
import { isNoteOfCarriers, isTheApp, onlyCarries } from './payment.js';
import { ServiceSentences } from './service-sentences.js';
import { covers } from './spans.js';
import { isSaidInHeading } from './surroundings.js';
import type { View } from './view.js';

/** A heading above a list of channels. */
const ANNOUNCES_CHANNELS = /渠道|入口|途径|平台|方式/;

/** False where a block names no channel and holds no number of a telephone; most do neither, and need not be read. */
export function mayNameChannel({ text }: Article, { start, end }: Block, { uneven, channels, numerals }: ArticleScan): boolean {
  return channels.anyIn(start, end) || mayHoldHotline(text, numerals, start, end) || mayJoinWord(text, uneven, start, end);
}

/** Every channel that a block's view names, in text order: apps and sites, banks, hotlines, and those without a name. */
export function mentionsIn(article: Article, block: Block, view: View): ChannelMention[] {
  const scan = scanOf(article);
  const words = wordsOf(scan, view);
  const mayCall = !view.isPlain || mayHoldHotline(article.text, scan.numerals, block.start, block.end);
  const found = mayCall ? hotlines(view.text, article, block) : [];
  if (words.length === 0) return found;
  let hasName = false;
  let hasBank = false;
  let hasUnnamed = false;
  for (let i = 0; i < words.length; i++) {
    const { kind } = (words[i] as FoundWord).value;
    if (kind === 'type' || kind === 'official') hasName = true;
    else if (kind === 'unnamed') hasUnnamed = true;
    else hasBank = true;
  }
  const named = hasName ? namedIn(article, block, view, words) : NONE;
  if (hasBank) for (const bank of bankApps(article, view, words)) found.push(bank);
  if (hasUnnamed) for (const channel of unnamedChannels(view.text, words)) found.push(channel);
  if (found.length === 0) return named;
  return inTextOrder(named.length === 0 ? found : withNames(named, found));
}

const NONE: ChannelMention[] = [];

/** Names, and what stands apart from them: in 掌上12333 and 农业银行APP the name is all. */
function withNames(named: readonly ChannelMention[], others: readonly ChannelMention[]): ChannelMention[] {
  const names = named.filter(({ name }) => name !== null);
  const taken = new Set(named.map(({ end }) => end));
  const apart = others.filter(({ start, end }) => !taken.has(end) && !covers(names, start, end));
  return [...named, ...apart];
}

/** The words of the lexicon in a view; where it is as the article has it, they are known. */
function wordsOf({ channels }: ArticleScan, view: View): FoundWord[] {
  const words: FoundWord[] = [];
  if (!view.isPlain) {
    for (const { start, end, value } of channelWordsIn(view.text)) words.push(new FoundWord(start, end, value));
    return words;
  }
  const first = view.startOf(0);
  const end = view.startOf(view.text.length);
  for (let i = channels.from(first); (channels.at[i] as number) < end; i++)
    words.push(new FoundWord((channels.at[i] as number) - first, (channels.ends[i] as number) - first, channels.value(i)));
  return words;
}

function namedIn(article: Article, block: Block, view: View, words: readonly FoundWord[]): ChannelMention[] {
  const named = namedChannels(view, words, () => isSaidInHeading(article, block, ANNOUNCES_CHANNELS));
  if (named.length === 0) return named;
  const service = new ServiceSentences(article, block, view.text);
  const kept: ChannelMention[] = [];
  for (let i = 0; i < named.length; i++) {
    const mention = named[i] as ChannelMention;
    if (
      mention.type === 'payment-app'
        ? isWayToService(view.text, mention, kept[kept.length - 1], named[i + 1], service)
        : isChannel(mention, service)
    )
      kept.push(mention);
  }
  return kept;
}

/** True for what an authority runs; 钉钉APP and the like have to be spoken of as a way to a service. */
function isChannel({ name, type, region, start }: ChannelMention, service: ServiceSentences): boolean {
  if (name === null || type === 'website' || region !== null || isOfficial(name) || isParticular(name)) return true;
  return service.speaksOfService(start) && !service.isPromotion(start);
}

/** True for a payment app by which something is done, and in which nothing is looked for that is a channel itself. */
function isWayToService(
  text: string,
  app: ChannelMention,
  last: ChannelMention | undefined,
  next: ChannelMention | undefined,
  service: ServiceSentences,
): boolean {
  const { start, end, until } = app;
  if (last !== undefined && isCarried(last.type) && start - last.until <= LONGEST_NOTE) {
    if (isNoteOfCarriers(text.slice(last.until, start), text.slice(end, end + LONGEST_NOTE))) return false;
  }
  if (next !== undefined && next.name !== null && isCarried(next.type) && onlyCarries(text.slice(until, next.start))) return false;
  return isTheApp(text.slice(end, end + 6)) && service.speaksOfService(start);
}

const LONGEST_NOTE = 16;

/** What is found inside a payment app, and is a channel of its own. */
function isCarried(type: ChannelType): boolean {
  return type === 'mini-program' || type === 'official-account';
}
