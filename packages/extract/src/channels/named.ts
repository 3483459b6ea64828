import type { ChannelType } from '@yibao-rules/model';
import { CharacterSet } from '../text/character-set.js';
import { matchesOf } from '../text/matches.js';
import { ChannelMention, inTextOrder } from './channel-mention.js';
import type { ChannelWord, FoundWord } from './lexicon.js';
import { bareNameStart, behindAuthority, goesOnBefore, isGeneric, isParticular, leadingRegion, named, needsType } from './names.js';
import { Span } from './quotes.js';
import { covers } from './spans.js';
import { typesBehind } from './types-behind.js';
import type { View } from './view.js';

/** What may stand between a name in marks and its type. */
const CARRIER = /(?:(?:微信|支付宝)[、/或和及与])?(?:官方|微信|支付宝|手机)$|(?:微信|支付宝)[、/或和及与]$/;
const ENDS_CARRIER = new CharacterSet('方信宝机、/或和及与');
const LONGEST_CARRIER = 7;
const JOINS_CARRIERS = new CharacterSet('、/或和及与');
const MIDDLE_DOT = '·'.charCodeAt(0);
const OPENING_BRACKET = new CharacterSet('（(');

/** A bank's app is read with the banks. */
const BANK_BEFORE = /银行[”"]?$|掌银$|信用社$|农商行$/;

const ENDS_BANK = new CharacterSet('行银社”"');

/** Names given as examples in brackets: APP(如“皖事通”“随申办”等). */
const EXAMPLES = /[（(](?:如|例如|比如|像)[^（）()]{0,80}[）)]/g;
/** Each of the words that open them holds one of these. */
const OF_EXAMPLES = new CharacterSet('如像');
const EXAMPLE_OPENERS = new CharacterSet('（(如例比包像');
/** How long a name without a type behind it may be. */
const LONGEST_QUOTED = 8;
const OPENED = /(?:通过|使用|用|打开|登录|下载)[“"「『【]$/;
const LIST_COMMA = '、'.charCodeAt(0);
const GOES_ON_ROW = new CharacterSet('、和或等');
const ROW_BEFORE = /^[”"]?(?:[、；;,，]|或者?|和)(?:[①-⑳]|\d{1,2}[.、]|[（(]\d{1,2}[）)])?[“"]?$/;
const ROW_BEHIND = /^[”"、；;。,，等]?$/;
const COLON = new CharacterSet('：:');
/** A name behind the colon of its type. */
const BARE_BEHIND = /^[：:]([\u3400-\u9fffA-Za-z0-9]{2,20})$/;
/** A list item that is a name and the matter that it serves: 电子社保卡申领. */
const WHOLE_ITEM = /^(?:申领|缴费|查询|办理|渠道|入口)?[。；;]?$/;

/**
 * Every app, mini-program, account and website that a block's view names, in text order.
 * @param inList tells whether the block stands under a heading that announces channels: there an item that is only a name is one
 */
export function namedChannels(view: View, words: readonly FoundWord[], inList: () => boolean): ChannelMention[] {
  const mentions = new NameReader(view, words, inList).read();
  if (mentions.length === 0 || OF_EXAMPLES.firstIn(view.text, 0, view.text.length) < 0) return mentions;
  const examples = matchesOf(view.text, EXAMPLES).map((match) => new Span(match.index, match.index + match[0].length));
  if (examples.length > 0) for (const mention of mentions) mention.example ||= covers(examples, mention.start, mention.end);
  return mentions;
}

class NameReader {
  private readonly mentions: ChannelMention[];
  /** Where the words of the last channel end: no name begins before. */
  private floor: number;
  /** Where the channels begin; read once all of them are known. */
  private starts: ReadonlySet<number> | null;
  private readonly text: string;

  constructor(
    private readonly view: View,
    private readonly words: readonly FoundWord[],
    private readonly inList: () => boolean,
  ) {
    this.mentions = [];
    this.floor = 0;
    this.starts = null;
    this.text = view.text;
  }

  read(): ChannelMention[] {
    for (let i = 0; i < this.words.length; i++) {
      const { value } = this.words[i] as FoundWord;
      const known = this.mentions.length;
      if (value.kind === 'official') i = this.official(i, value);
      else if (value.kind === 'type') i = this.typed(i, value);
      if (this.mentions.length > known) this.floor = (this.words[i] as FoundWord).end;
    }
    const examples = this.examples();
    const inRow = this.quotedInRow();
    return inTextOrder(examples.length + inRow.length === 0 ? this.mentions : [...this.mentions, ...examples, ...inRow]);
  }

  private add(type: ChannelType, name: string | null, region: string | null, start: number, end: number, until: number): void {
    this.mentions.push(new ChannelMention(type, name, null, region, start, end, until));
  }

  /** An official name, with the type words behind it: 国家医保服务平台APP, “粤医保”小程序. */
  private official(i: number, value: ChannelWord): number {
    const { start, end } = this.words[i] as FoundWord;
    const own = goesOnBefore(this.text, this.floor, start) ? behindAuthority(this.text, bareNameStart(this.text, this.floor, end)) : start;
    // 江西医保服务平台 is no alias of the national platform: a region before it makes it another name.
    if (own < start && leadingRegion(this.text.slice(own, end)) !== null && value.region === null) return this.longer(i, own, value);
    const types = typesBehind(this.text, this.words, i, end);
    if (value.type === 'payment-app') this.add(value.type, value.name, null, start, end, types.end);
    else if (types.found.length > 0) {
      for (let k = 0; k < types.found.length; k++) this.add(types.found[k] as ChannelType, value.name, value.region, start, end, types.end);
    } else {
      if (needsType(this.text.slice(start, end)) && !this.isUsed(start, end)) return i;
      this.add(value.type, value.name, value.region, start, end, types.end);
    }
    return types.last;
  }

  /** True where a name that is a common word as well stands where a channel would. */
  private isUsed(start: number, end: number): boolean {
    if (start <= 1 && this.inList() && WHOLE_ITEM.test(this.text.slice(end, end + 4))) return true;
    const behind = this.text.slice(end, end + 1);
    // 通过“电子社保卡”…, but one pays with “医保电子凭证”.
    if (OPENED.test(this.text.slice(Math.max(0, start - 4), start)) && /[”"」』】]/.test(behind))
      return this.text.slice(start, end) !== '医保电子凭证';
    // …;③电子社保卡;…: one of a row that has a channel before it.
    const last = this.mentions.at(-1);
    return last !== undefined && ROW_BEFORE.test(this.text.slice(last.until, start)) && ROW_BEHIND.test(behind);
  }

  private longer(i: number, own: number, value: ChannelWord): number {
    const { end } = this.words[i] as FoundWord;
    const types = typesBehind(this.text, this.words, i, end);
    const name = this.text.slice(own, end);
    for (const type of types.found.length > 0 ? types.found : [value.types.includes('website') ? ('website' as const) : value.type]) {
      this.add(type, name, leadingRegion(name), own, end, types.end);
    }
    return types.last;
  }

  /** A type word that no official name took: the name is in quotation marks, in the run of words before it, or behind a colon. */
  private typed(i: number, value: ChannelWord): number {
    const word = this.words[i] as FoundWord;
    const types = typesBehind(this.text, this.words, i, word.end);
    if (this.isOfBank(i)) return types.last;
    // 网上服务平台APP: the app governs, and the word before it is part of its name.
    const found = value.inName && types.found.length > 0 ? types.found : [value.type, ...types.found];
    const span = this.nameBefore(word, value) ?? this.nameBehind(types.end);
    if (span) this.giveWay(span, word.start);
    const known = span ? named(this.text.slice(span.start, span.end)) : null;
    const { start, end } = span ?? word;
    const until = span ? Math.max(types.end, end) : types.end;
    for (const type of found) this.add(type, known?.name ?? null, known?.region ?? null, start, end, until);
    return types.last;
  }

  /**
   * Drops what was read as a channel and is none beside a name: the app that carries it (“甲”微信或支付宝小程序, 微信或支付宝小程序“甲”), and an app
   * whose name its own begins with (“甲·乙”APP).
   */
  private giveWay(name: Span, typeStart: number): void {
    if (this.mentions.length === 0) return;
    const { type, start, end, until } = this.mentions[this.mentions.length - 1] as ChannelMention;
    const carries = type === 'payment-app' && until === typeStart - 1 && JOINS_CARRIERS.isAt(this.text, until);
    if (carries || (start >= name.start && until < name.end && this.text.charCodeAt(end) === MIDDLE_DOT)) this.mentions.pop();
  }

  /** True where a bank stands directly before a type word. */
  private isOfBank(i: number): boolean {
    const { start } = this.words[i] as FoundWord;
    const last = this.words[i - 1];
    if (last !== undefined && last.end === start && (last.value.kind === 'bank' || last.value.kind === 'bank-word')) return true;
    return ENDS_BANK.isAt(this.text, start - 1) && BANK_BEFORE.test(this.text.slice(Math.max(0, start - 3), start));
  }

  private nameBefore(word: FoundWord, { type, inName }: ChannelWord): Span | null {
    if (inName) {
      const start = bareNameStart(this.text, this.floor, word.end);
      return isParticular(this.text.slice(start, word.end)) ? new Span(start, word.end) : null;
    }
    let end = word.start;
    if (OPENING_BRACKET.isAt(this.text, end - 1)) end--;
    const carrier = ENDS_CARRIER.isAt(this.text, end - 1) ? CARRIER.exec(this.text.slice(Math.max(0, end - LONGEST_CARRIER), end)) : null;
    if (carrier && this.quoteClosingAt(end - carrier[0].length)) end -= carrier[0].length;
    const quote = this.quoteClosingAt(end);
    if (quote) return quote.end - quote.start <= 20 ? quote : null;
    const start = bareNameStart(this.text, this.floor, end);
    const name = this.text.slice(start, end);
    if (name.length < 2 || isGeneric(name)) return null;
    return type === 'website' && !isParticular(name) ? null : new Span(start, end);
  }

  /** The quoted span whose closing mark stands directly before `at`. */
  private quoteClosingAt(at: number): Span | undefined {
    return this.view.quoteTo(at - 1);
  }

  /** 微信公众号:某某医保, 关注公众号“某某”: the name behind its type. */
  private nameBehind(end: number): Span | null {
    const colon = COLON.isAt(this.text, end);
    const quote = this.view.quoteFrom(end + (colon ? 2 : 1));
    if (quote && quote.end - quote.start <= 20) return quote;
    const bare = colon ? BARE_BEHIND.exec(this.text.slice(end, end + 24)) : null;
    if (!bare || isGeneric(bare[1] as string) || !isParticular(bare[1] as string)) return null;
    return new Span(end + 1, end + 1 + (bare[1] as string).length);
  }

  /** …APP、“楚税通”、鄂汇办: a name in quotation marks in a row of channels is one. */
  private quotedInRow(): ChannelMention[] {
    const found: ChannelMention[] = [];
    for (let i = 0; i < this.mentions.length; i++) {
      const { type, until } = this.mentions[i] as ChannelMention;
      const isInRow = until < this.text.length && this.text.charCodeAt(until) === LIST_COMMA;
      const quote = isInRow ? this.view.quoteFrom(until + 2) : undefined;
      if (!quote || quote.end - quote.start > LONGEST_QUOTED || !GOES_ON_ROW.isAt(this.text, quote.end + 1)) continue;
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
    for (let i = 0; i < this.words.length; i++) {
      const { end, value } = this.words[i] as FoundWord;
      if (value.kind !== 'type' || value.inName || !EXAMPLE_OPENERS.isAt(this.text, end)) continue;
      const opening = /^[（(]?(?:如|例如|比如|包括|像)[：:]?/.exec(this.text.slice(end, end + 6));
      if (!opening) continue;
      let at = end + opening[0].length;
      for (;;) {
        const quote = this.view.quoteFrom(at + 1);
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
