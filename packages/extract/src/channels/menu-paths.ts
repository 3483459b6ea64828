import { CharacterSet } from '../text/character-set.js';
import { type Chain, hasEntry, isRoot } from './chains.js';
import { type ChannelMention, firstReaching, isNamedWithin } from './channel-mention.js';
import type { QuotedStep } from './quoted-steps.js';
import { Span } from './quotes.js';

/** What may stand between a channel and the first step behind it: 首页, 里点, 中依次选择. */
const HOME = /^(?:首页|主页)$/;
const LEAD_IN = /^(?:里面|里|中|内|上|端)(?:的)?(?:依次)?(?:点击|点开|点|选择|选|进入|打开|找到)?|^(?:点击|点开|选择|进入|依次点击)/;
/** Verbs by which one moves inside a channel that is open: what they name is a step, though it may be a channel elsewhere. */
const CLICKED = /(?:点击|点开|点选|选择|找到|依次进入|依次打开|点|选)[“"「『【]?$/;
const ENDS_CLICKED = new CharacterSet('击开选择到入点“"「『【');
const SENTENCE_END = new CharacterSet('。；;');
const OPENING_BRACKET = new CharacterSet('（(');
const COLON = new CharacterSet('：:');
const CLOSING_MARK = new CharacterSet('”"」』】’');

/** How far before its colon a label may name the channel. */
const LABEL_REACH = 8;
/** How far before a path the channel may be named whose it is. */
const SENTENCE_REACH = 60;
const OWNER_REACH = 16;

const NO_HEADS: readonly ChannelMention[] = [];

/**
 * The channels in the first item of a chain, whose path it is; null where the chain is no path. Marks those in its later items as steps,
 * and brings its first and its last step into shape.
 */
export function asPath(text: string, chain: Chain, mentions: readonly ChannelMention[]): readonly ChannelMention[] | null {
  const first = chain.steps[0] as Span;
  const from = firstReaching(mentions, first.start - 1);
  let to = from;
  while (to < mentions.length && (mentions[to] as ChannelMention).start < chain.end) to++;
  const heads = from === to ? NO_HEADS : headsOf(text, chain, mentions, from, to);
  if (heads === null || (heads.length === 0 && (namesApp(chain, mentions, from, to) || !isPath(text, chain, first, mentions)))) return null;
  trimLast(text, chain);
  for (let i = from; i < to; i++) {
    const mention = mentions[i] as ChannelMention;
    if (mention.start >= first.end) mention.isStep = true;
  }
  return heads;
}

/** 异地备案→皖事通APP: an arrow only points to the app. */
function namesApp({ steps }: Chain, mentions: readonly ChannelMention[], from: number, to: number): boolean {
  if (steps.length > 2) return false;
  for (let i = from; i < to; i++) {
    const { type, end, until } = mentions[i] as ChannelMention;
    if (type === 'app' && until > end + 1) return true;
  }
  return false;
}

/** The channels that a chain begins with, out of those that it names; null where they make it no path. */
function headsOf(
  text: string,
  chain: Chain,
  mentions: readonly ChannelMention[],
  from: number,
  to: number,
): readonly ChannelMention[] | null {
  if (chain.steps.length === 2 && onlyLeadsTo(chain, mentions, from, to)) return null;
  const first = chain.steps[0] as Span;
  const hasOwner = isOwnedBefore(text, chain, mentions);
  const heads: ChannelMention[] = [];
  let until = -1;
  for (let i = from; i < to; i++) {
    const mention = mentions[i] as ChannelMention;
    if (mention.start >= first.end) continue;
    if (hasOwner) mention.isStep = true;
    else if (mention.mayHaveMenu) {
      heads.push(mention);
      until = Math.max(until, mention.until);
    }
  }
  if (heads.length === 0) return NO_HEADS;
  if (until >= first.end) return goesDeeper(text, chain, mentions, to) ? heads : null;
  // 国家医保服务平台App首页-【医保码】; but 支付宝缴费3-6天 is no path: a channel heads a chain only where it ends the first item.
  const rest = text.slice(until, first.end);
  const lead = HOME.test(rest) ? 0 : (LEAD_IN.exec(rest)?.[0].length ?? rest.length);
  if (lead === rest.length) return null;
  chain.steps.splice(0, 1, new Span(first.start, until), new Span(until + lead, first.end));
  return heads;
}

/**
 * 支付宝/微信/云闪付 are channels side by side, 支付宝·首页·社保 is a way into one; between slashes only a menu's own page, or many steps, show that.
 * @param to behind the last of the mentions that stand in the chain
 */
function goesDeeper(text: string, { steps, joints }: Chain, mentions: readonly ChannelMention[], to: number): boolean {
  if (joints === 'signs') return true;
  if ((mentions[to - 1] as ChannelMention).start >= (steps[0] as Span).end) return false;
  return joints === 'dots' || steps.length > FEW_SLASHED || isRoot(text, steps[1] as Span);
}

const FEW_SLASHED = 3;

/** True where a chain that no channel heads is a path, by its signs, its words, or the label before it. */
function isPath(text: string, chain: Chain, first: Span, mentions: readonly ChannelMention[]): boolean {
  if (chain.said) return true;
  if (!chain.arrows && !(isRoot(text, first) && (chain.joints === 'signs' || COLON.isAt(text, chain.start - 1)))) {
    if (!isAnnounced(text, chain, mentions)) return false;
  }
  return !hasFigure(text, chain.steps);
}

/** True where one of the steps is a figure or a unit: 3-6天, 60%-70%. */
function hasFigure(text: string, steps: readonly Span[]): boolean {
  for (let i = 0; i < steps.length; i++) {
    const { start, end } = steps[i] as Span;
    if (FIGURE.isAt(text, start) || DIGIT.isAt(text, end - 1)) return true;
  }
  return false;
}

const DIGIT = new CharacterSet('', ['0', '9']);
const FIGURE = new CharacterSet('%％', ['0', '9']);

/** 支付宝→搜“甲”小程序: the mini-program is found there, and what follows is its own menu. */
function onlyLeadsTo({ steps }: Chain, mentions: readonly ChannelMention[], from: number, to: number): boolean {
  const { start: carrier } = steps[0] as Span;
  const { start, end } = steps[1] as Span;
  let found: ChannelMention | null = null;
  let isCarried = false;
  for (let i = from; i < to; i++) {
    const mention = mentions[i] as ChannelMention;
    if (found === null && mention.start === start) found = mention;
    if (mention.type === 'payment-app' && mention.start === carrier) isCarried = true;
  }
  return isCarried && found !== null && found.type === 'mini-program' && found.until > end + 1;
}

/** 打开“甲”APP,依次点击“乙”-“丙”: the channel named before in the sentence is whose path it is, and 乙 is a step of it. */
function isOwnedBefore(text: string, { start, steps }: Chain, mentions: readonly ChannelMention[]): boolean {
  const first = (steps[0] as Span).start;
  if (!ENDS_CLICKED.isAt(text, first - 1) || !CLICKED.test(text.slice(Math.max(0, first - LABEL_REACH), first))) return false;
  let owner: ChannelMention | null = null;
  for (let i = firstReaching(mentions, start - SENTENCE_REACH); i < mentions.length; i++) {
    const mention = mentions[i] as ChannelMention;
    if (mention.start >= start - 1) break;
    if (mention.until <= start && mention.mayHaveMenu) owner = mention;
  }
  return owner !== null && SENTENCE_END.firstIn(text, owner.until, start) < 0;
}

/** What the sentence says behind a last step without marks: …—社保缴费也行, 通过…—备案申请办理. */
const TAIL =
  /(?:也行|也可|也能|也成|也中|即可|就行|就可|就能|便可|都行|都可|就好|进行|之后|然后|来办|按提示|按照|根据|完成)[\u3400-\u9fff]*$|查看[\u3400-\u9fff]{2,}$/;
const DONE = /(?:申请|备案|缴费|查询|登记|专区|服务|激活|申领|转移)(办理|操作|缴纳)$/;

function trimLast(text: string, chain: Chain): void {
  const last = chain.steps[chain.steps.length - 1] as Span;
  if (CLOSING_MARK.isAt(text, last.end)) return;
  const words = text.slice(last.start, last.end);
  const tail = TAIL.exec(words)?.[0].length ?? DONE.exec(words)?.[1]?.length ?? 0;
  if (tail === 0 || tail >= words.length) return;
  chain.steps[chain.steps.length - 1] = new Span(last.start, last.end - tail);
}

/** 支付宝缴费:首页—市民中心—社保, 支付宝(市民中心—社保): behind the colon of a channel's label, or a bracket behind a channel, dashes join steps. */
function isAnnounced(text: string, chain: Chain, mentions: readonly ChannelMention[]): boolean {
  const { start, steps, joints } = chain;
  if (joints !== 'signs') return false;
  if (OPENING_BRACKET.isAt(text, start - 1)) return hasEntry(text, chain) && mayBeOpenedAt(mentions, start - 1);
  if (!COLON.isAt(text, start - 1)) return false;
  return steps.length > 2 || isNamedWithin(mentions, start - LABEL_REACH, start);
}

/** True where a channel with a menu is named directly before `at`. */
function mayBeOpenedAt(mentions: readonly ChannelMention[], at: number): boolean {
  for (let i = firstReaching(mentions, at - 1); i < mentions.length && (mentions[i] as ChannelMention).start < at; i++) {
    const { until, mayHaveMenu } = mentions[i] as ChannelMention;
    if (mayHaveMenu && until === at) return true;
  }
  return false;
}

/** A step in marks is none where it names a channel, unless another's app is searched for it: 在浙里办搜索“浙里医保”. */
export function isStep(text: string, step: QuotedStep, mentions: readonly ChannelMention[]): boolean {
  const from = firstReaching(mentions, step.start);
  let isChannel = false;
  for (let i = from; i < mentions.length; i++) {
    const mention = mentions[i] as ChannelMention;
    if (mention.start >= step.end) break;
    if (mention.start !== step.start) continue;
    if (mention.until > step.end + 1) return false;
    isChannel = true;
  }
  if (!isChannel) return true;
  const owner = namedBefore(mentions, step.start);
  if (owner === null || owner.name === null || SENTENCE_END.firstIn(text, owner.until, step.start) >= 0) return false;
  for (let i = from; i < mentions.length; i++) {
    const mention = mentions[i] as ChannelMention;
    if (mention.start > step.start) break;
    if (mention.start === step.start) mention.isStep = true;
  }
  return true;
}

/** The last channel that is named not far before `at`. */
function namedBefore(mentions: readonly ChannelMention[], at: number): ChannelMention | null {
  let last: ChannelMention | null = null;
  for (let i = firstReaching(mentions, at - OWNER_REACH); i < mentions.length; i++) {
    const mention = mentions[i] as ChannelMention;
    if (mention.start >= at - 1) break;
    last = mention;
  }
  return last;
}
