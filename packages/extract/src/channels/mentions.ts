import type { Article, Block, ChannelType } from '@yibao-rules/model';
import { channels } from '@yibao-rules/reference';
import type { Match } from '../text/lexicon-scanner.js';
import { bankApps } from './banks.js';
import type { ChannelMention } from './channel-mention.js';
import { unnamedChannels } from './generic.js';
import { hotlines } from './hotlines.js';
import { type ChannelWord, channelLexicon } from './lexicon.js';
import { namedChannels } from './named.js';
import { isParticular } from './names.js';
import { isPromotion, isTheApp, onlyCarries, speaksOfService } from './payment.js';
import { quotedSpans } from './quotes.js';
import { covers } from './spans.js';
import { bySentence, isLabel } from './view.js';

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
export function mentionsIn(article: Article, block: Block, text: string, before: () => Block | null): ChannelMention[] {
  const words = channelLexicon().scan(text);
  if (words.length === 0 && !DIGIT.test(text)) return [];
  const label = () => {
    const line = before();
    return `${above(article, block)} ${line ? article.text.slice(line.start, line.end) : ''}`;
  };
  const named = namedIn(article, block, text, words);
  const names = named.filter(({ name }) => name !== null);
  const taken = new Set(named.map(({ end }) => end));
  const others = [
    ...bankApps(text, words, label),
    ...(DIGIT.test(text) ? hotlines(text, above(article, block)) : []),
    ...unnamedChannels(text, words),
  ].filter(({ start, end }) => !taken.has(end) && !covers(names, start, end));
  return [...named, ...others].sort((a, b) => a.start - b.start);
}

const DIGIT = /\d/;

function namedIn(article: Article, block: Block, text: string, words: readonly Match<ChannelWord>[]): ChannelMention[] {
  if (!words.some(({ value }) => value.kind === 'type' || value.kind === 'official')) return [];
  const headings = block.headings.map((at) => blockWords(article, at));
  const inService = bySentence(text, (sentence) => isLabel(text) || speaksOfService(sentence, headings.join('\n')));
  const promotes = bySentence(text, isPromotion);
  const inList = ANNOUNCES_CHANNELS.test(headings.at(-1) ?? '');
  return namedChannels(text, words, quotedSpans(text), inList).filter(({ type, name, region, start, end, until }, i, all) => {
    if (type !== 'payment-app') return name === null || isPublic(name, type, region) || (inService(start) && !promotes(start));
    const next = all[i + 1];
    const carries = next !== undefined && CARRIED.has(next.type) && next.name !== null && onlyCarries(text.slice(until, next.start));
    return !carries && isTheApp(text.slice(end, end + 6)) && inService(start);
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
