import type { ChannelType } from '@yibao-rules/model';
import { CharacterSet } from '../text/character-set.js';
import type { Match } from '../text/lexicon-scanner.js';
import { matchesOf } from '../text/matches.js';
import { ChannelMention } from './channel-mention.js';
import type { ChannelWord } from './lexicon.js';
import { bareNameStart, goesOnBefore, identify, isGeneric, isParticular, leadingRegion, needsType } from './names.js';
import { quoteFrom, quoteTo, type Span } from './quotes.js';
import { covers } from './spans.js';
import type { View } from './view.js';

/** Where a type word may stand behind a name: directly, or behind a closing mark, a bracket, or the platform that carries it. */
const BETWEEN = /^[”"」』】’）)]?(?:官方|微信|支付宝|手机)?[（(]?(?:官方|微信|支付宝|手机)?$/;

/** A bank's app is read with the banks. */
const BANK_BEFORE = /银行[”"]?$|掌银$|信用社$|农商行$/;

/** Names given as examples in brackets: APP(如“皖事通”“随申办”等). */
const EXAMPLES = /[（(](?:如|例如|比如|像)[^（）()]{0,80}[）)]/g;
const EXAMPLE_OPENERS = new CharacterSet('（(如例比包像');
/** How long a name without a type behind it may be. */
const LONGEST_QUOTED = 8;
const OPENED = /(?:通过|使用|用|打开|登录|下载)[“"「『【]$/;
const ROW_BEFORE = /^[”"]?(?:[、；;,，]|或者?|和)(?:[①-⑳]|\d{1,2}[.、]|[（(]\d{1,2}[）)])?[“"]?$/;
const ROW_BEHIND = /^[”"、；;。,，等]?$/;
/** A name behind the colon of its type. */
const BARE_BEHIND = /^[：:]([\u3400-\u9fffA-Za-z0-9]{2,20})$/;
/** A list item that is a name and the matter that it serves: 电子社保卡申领. */
const WHOLE_ITEM = /^(?:申领|缴费|查询|办理|渠道|入口)?[。；;]?$/;

/**
 * Every app, mini-program, account and website that a block's view names, in text order.
 * @param inList true under a heading that announces channels: there an item that is only a name is one
 */
export function namedChannels(view: View, words: readonly Match<ChannelWord>[], inList: boolean): ChannelMention[] {
  const mentions = new NameReader(view, words, inList).read();
  if (mentions.length === 0) return mentions;
  const examples = matchesOf(view.text, EXAMPLES).map((match) => ({ start: match.index, end: match.index + match[0].length }));
  if (examples.length > 0) for (const mention of mentions) mention.example ||= covers(examples, mention.start, mention.end);
  return mentions;
}

class NameReader {
  private readonly mentions: ChannelMention[] = [];
  /** Where the words of the last channel end: no name begins before. */
  private floor = 0;
  /** Where the channels begin; read once all of them are known. */
  private starts: ReadonlySet<number> | null = null;
  private readonly text: string;

  constructor(
    private readonly view: View,
    private readonly words: readonly Match<ChannelWord>[],
    private readonly inList: boolean,
  ) {
    this.text = view.text;
  }

  read(): ChannelMention[] {
    for (let i = 0; i < this.words.length; i++) {
      const { value } = this.words[i] as Match<ChannelWord>;
      const known = this.mentions.length;
      if (value.kind === 'official') i = this.official(i, value);
      else if (value.kind === 'type') i = this.typed(i, value);
      if (this.mentions.length > known) this.floor = (this.words[i] as Match<ChannelWord>).end;
    }
    if (this.mentions.length === 0) return this.examples();
    return [...this.mentions, ...this.examples(), ...this.quotedInRow()].sort((a, b) => a.start - b.start);
  }

  private add(type: ChannelType, name: string | null, region: string | null, start: number, end: number, until: number): void {
    this.mentions.push(new ChannelMention(type, name, null, region, start, end, until));
  }

  /** An official name, with the type words behind it: 国家医保服务平台APP, “粤医保”小程序. */
  private official(i: number, value: ChannelWord & { kind: 'official' }): number {
    const { start, end } = this.words[i] as Match<ChannelWord>;
    const own = goesOnBefore(this.text, this.floor, start) ? behindAuthority(this.text, bareNameStart(this.text, this.floor, end)) : start;
    // 江西医保服务平台 is no alias of the national platform: a region before it makes it another name.
    if (own < start && leadingRegion(this.text.slice(own, end)) !== null && value.region === null) return this.longer(i, own, value);
    const types = this.typesBehind(i, end);
    const written = this.text.slice(start, end);
    if (value.type === 'payment-app') {
      this.add(value.type, value.name, null, start, end, types.end);
      return types.last;
    }
    if (types.found.length === 0 && needsType(written) && !this.isUsed(start, end)) return i;
    for (const type of types.found.length > 0 ? types.found : [value.type]) {
      this.add(type, value.name, value.region, start, end, types.end);
    }
    return types.last;
  }

  /** True where a name that is a common word as well stands where a channel would. */
  private isUsed(start: number, end: number): boolean {
    if (this.inList && start <= 1 && WHOLE_ITEM.test(this.text.slice(end, end + 4))) return true;
    const behind = this.text.slice(end, end + 1);
    // 通过“电子社保卡”…, but one pays with “医保电子凭证”.
    if (OPENED.test(this.text.slice(Math.max(0, start - 4), start)) && /[”"」』】]/.test(behind))
      return this.text.slice(start, end) !== '医保电子凭证';
    // …;③电子社保卡;…: one of a row that has a channel before it.
    const last = this.mentions.at(-1);
    return last !== undefined && ROW_BEFORE.test(this.text.slice(last.until, start)) && ROW_BEHIND.test(behind);
  }

  private longer(i: number, own: number, value: ChannelWord & { kind: 'official' }): number {
    const { end } = this.words[i] as Match<ChannelWord>;
    const types = this.typesBehind(i, end);
    const name = this.text.slice(own, end);
    for (const type of types.found.length > 0 ? types.found : [value.types.includes('website') ? ('website' as const) : value.type]) {
      this.add(type, name, leadingRegion(name), own, end, types.end);
    }
    return types.last;
  }

  /** A type word that no official name took: the name is in quotation marks, in the run of words before it, or behind a colon. */
  private typed(i: number, value: ChannelWord & { kind: 'type' }): number {
    const word = this.words[i] as Match<ChannelWord>;
    const before = this.nameBefore(word, value);
    const types = this.typesBehind(i, word.end);
    const last = this.words[i - 1];
    if (last && last.end === word.start && (last.value.kind === 'bank' || last.value.kind === 'bank-word')) return types.last;
    if (BANK_BEFORE.test(this.text.slice(Math.max(0, word.start - 3), word.start))) return types.last;
    // 网上服务平台APP: the app governs, and the word before it is part of its name.
    const found = value.inName && types.found.length > 0 ? types.found : [value.type, ...types.found];
    const span = before ?? this.nameBehind(types.end);
    const { name, region } = span ? named(this.text.slice(span.start, span.end)) : { name: null, region: null };
    const { start, end } = span ?? word;
    for (const type of found) this.add(type, name, region, start, end, span ? Math.max(types.end, end) : types.end);
    return types.last;
  }

  private nameBefore(word: Match<ChannelWord>, { type, inName }: ChannelWord & { kind: 'type' }): Span | null {
    if (inName) {
      const start = bareNameStart(this.text, this.floor, word.end);
      return isParticular(this.text.slice(start, word.end)) ? { start, end: word.end } : null;
    }
    let end = word.start;
    if ('（('.includes(this.text[end - 1] ?? ' ')) end--;
    const carrier = /(?:官方|微信|支付宝|手机)$/.exec(this.text.slice(Math.max(0, end - 3), end));
    if (carrier && this.quoteClosingAt(end - carrier[0].length)) end -= carrier[0].length;
    const quote = this.quoteClosingAt(end);
    if (quote) return quote.end - quote.start <= 20 ? quote : null;
    const start = bareNameStart(this.text, this.floor, end);
    const name = this.text.slice(start, end);
    if (name.length < 2 || isGeneric(name)) return null;
    return type === 'website' && !isParticular(name) ? null : { start, end };
  }

  /** The quoted span whose closing mark stands directly before `at`. */
  private quoteClosingAt(at: number): Span | undefined {
    return quoteTo(this.view.quotes, at - 1);
  }

  /** 微信公众号:某某医保, 关注公众号“某某”: the name behind its type. */
  private nameBehind(end: number): Span | null {
    const quote = quoteFrom(this.view.quotes, end + (isColon(this.text, end) ? 2 : 1));
    if (quote && quote.end - quote.start <= 20) return quote;
    const bare = isColon(this.text, end) ? BARE_BEHIND.exec(this.text.slice(end, end + 24)) : null;
    if (!bare || isGeneric(bare[1] as string) || !isParticular(bare[1] as string)) return null;
    return { start: end + 1, end: end + 1 + (bare[1] as string).length };
  }

  /** Type words that follow a name one after the other: APP/小程序, APP、微信公众号. `last` is the index of the last word taken. */
  private typesBehind(i: number, end: number): { found: ChannelType[]; end: number; last: number } {
    const found: ChannelType[] = [];
    let last = i;
    let at = end;
    for (let next = i + 1; next < this.words.length; next++) {
      const { start, end: nextEnd, value } = this.words[next] as Match<ChannelWord>;
      if (value.kind !== 'type' || value.inName || start - at > 6) break;
      const between = this.text.slice(at, start);
      if (!(found.length === 0 ? BETWEEN : /^[/、或和及]$/).test(between)) break;
      found.push(value.type);
      last = next;
      at = nextEnd;
    }
    return { found, end: at, last };
  }

  /** …APP、“楚税通”、鄂汇办: a name in quotation marks in a row of channels is one. */
  private quotedInRow(): ChannelMention[] {
    const found: ChannelMention[] = [];
    for (const { type, until } of this.mentions) {
      const quote = this.text[until] === '、' ? quoteFrom(this.view.quotes, until + 2) : undefined;
      if (!quote || quote.end - quote.start > LONGEST_QUOTED || !'、和或等'.includes(this.text[quote.end + 1] ?? ' ')) continue;
      if (this.isNamedAt(quote.start)) continue;
      const kind = type === 'payment-app' || type === 'website' ? 'app' : type;
      const { name, region } = named(this.text.slice(quote.start, quote.end));
      found.push(new ChannelMention(kind, name, null, region, quote.start, quote.end, quote.end + 1));
    }
    return found;
  }

  /** Names in quotation marks behind a type: APP(如“皖事通”“随申办”等), 公众号(如“合肥医保”). */
  private examples(): ChannelMention[] {
    const mentions: ChannelMention[] = [];
    for (const { end, value } of this.words) {
      if (value.kind !== 'type' || value.inName || !EXAMPLE_OPENERS.isAt(this.text, end)) continue;
      const opening = /^[（(]?(?:如|例如|比如|包括|像)[：:]?/.exec(this.text.slice(end, end + 6));
      if (!opening) continue;
      let at = end + opening[0].length;
      for (;;) {
        const quote = quoteFrom(this.view.quotes, at + 1);
        if (!quote) break;
        at = quote.end + 1;
        if (!this.isNamedAt(quote.start)) {
          const { name, region } = named(this.text.slice(quote.start, quote.end));
          const mention = new ChannelMention(value.type, name, null, region, quote.start, quote.end, at);
          mention.example = true;
          mentions.push(mention);
        }
        if ('、和或,，/'.includes(this.text[at] ?? ' ')) at++;
      }
    }
    return mentions;
  }

  /** True where a channel that was read begins at `at`. */
  private isNamedAt(at: number): boolean {
    this.starts ??= new Set(this.mentions.map(({ start }) => start));
    return this.starts.has(at);
  }
}

function isColon(text: string, at: number): boolean {
  return text[at] === '：' || text[at] === ':';
}

/** 国家税务总局|四川省电子税务局: the ministry before a region's name says whose office it is, and is no part of the platform's. */
function behindAuthority(text: string, start: number): number {
  const authority = '国家税务总局';
  return text.startsWith(authority, start) ? start + authority.length : start;
}

/** Canonical name and region of a name as written; an alias that holds its type (国家医保服务平台APP) loses it. */
function named(written: string): { name: string; region: string | null } {
  const bare = written.replace(/(?:APP|App|app|小程序|公众号|官网|网站)$/, '') || written;
  const { name, region } = identify(bare);
  return { name, region };
}
