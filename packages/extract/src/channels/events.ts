import { bareSteps } from './bare-steps.js';
import { type Chain, chainsIn } from './chains.js';
import type { ChannelMention } from './channel-mention.js';
import { type QuotedStep, quotedSteps } from './quoted-steps.js';
import type { Span } from './quotes.js';
import { overlapping } from './spans.js';
import type { View } from './view.js';

/** What happens on the way through a block, in text order: a channel is named, a chain of steps is shown, or a step is taken. */
export interface MenuEvent {
  at: number;
  mention: ChannelMention | null;
  chain: Chain | null;
  /** The channels in the first item of the chain, whose path it is. */
  heads: readonly ChannelMention[];
  step: QuotedStep | null;
}

type ChainEvent = MenuEvent & { chain: Chain };

const NONE: readonly ChannelMention[] = [];

/** What may stand between a channel and the first step behind it: 首页, 里点, 中依次选择. */
const HOME = /^(?:首页|主页)$/;
const LEAD_IN = /^(?:里面|里|中|内|上|端)(?:的)?(?:依次)?(?:点击|点开|点|选择|选|进入|打开|找到)?|^(?:点击|点开|选择|进入|依次点击)/;
/** Where every menu begins. */
const ROOT = /^(?:我|我的|首页|主页|更多|发现|服务|办事|生活|市民中心|城市服务)$/;
/** Verbs by which one moves inside a channel that is open: what they name is a step, though it may be a channel elsewhere. */
const CLICKED = /(?:点击|点开|点选|选择|找到|依次进入|依次打开|点|选)[“"「『【]?$/;

/** How far before its colon a label may name the channel. */
const LABEL_REACH = 8;

/** The events of a block's view. `steps` are the mentions that are only steps of another channel's menu. */
export function menuEvents(view: View, mentions: readonly ChannelMention[]): { events: MenuEvent[]; steps: ReadonlySet<ChannelMention> } {
  const { text, quotes } = view;
  const steps = new Set<ChannelMention>();
  const reaches = mentions.map((mention) => ({ start: mention.start, end: mention.until, mention }));
  const events: MenuEvent[] = [];
  const heads = new Set<ChannelMention>();
  const taken: Chain[] = [];
  for (const chain of chainsIn(text, quotes)) {
    const event = asPath(text, chain, reaches, steps);
    if (!event) continue;
    events.push(event);
    taken.push(chain);
    for (const head of event.heads) heads.add(head);
  }
  for (const step of quotedSteps(text, quotes)) {
    if (overlapping(taken, step.start, step.end).length > 0 || !isStep(text, step, reaches, steps)) continue;
    events.push(stepAt(step));
  }
  const marked = events.length;
  for (const mention of mentions) {
    if (!steps.has(mention) && !heads.has(mention)) events.push({ at: mention.start, mention, chain: null, heads: NONE, step: null });
  }
  for (const { start, end } of unmarked(view, reaches, events.slice(0, marked))) events.push(stepAt({ start, end, alternative: false }));
  return { events: events.sort((a, b) => a.at - b.at), steps };
}

function stepAt(step: QuotedStep): MenuEvent {
  return { at: step.start, mention: null, chain: null, heads: NONE, step };
}

interface Reach extends Span {
  mention: ChannelMention;
}

/** A chain that is a path; the channels in its first item are whose path it is, those in later ones are its steps. */
function asPath(text: string, chain: Chain, reaches: readonly Reach[], steps: Set<ChannelMention>): ChainEvent | null {
  const [first] = chain.steps as [Span];
  const within = overlapping(reaches, first.start - 1, chain.end).map(({ mention }) => mention);
  if (onlyLeadsTo(chain, within)) return null;
  const owner = ownerBefore(text, chain, reaches);
  const heads = owner ? [] : within.filter((m) => m.name !== null && m.start < first.end && m.type !== 'hotline');
  if (owner) for (const m of within) if (m.start < first.end) steps.add(m);
  const until = Math.max(-1, ...heads.map((head) => head.until));
  if (heads.length > 0 && until < first.end) {
    // 国家医保服务平台App首页-【医保码】; but 支付宝缴费3-6天 is no path: a channel heads a chain only where it ends the first item.
    const rest = text.slice(until, first.end);
    const lead = HOME.test(rest) ? 0 : (LEAD_IN.exec(rest)?.[0].length ?? rest.length);
    if (lead === rest.length) return null;
    chain.steps.splice(0, 1, { start: first.start, end: until }, { start: until + lead, end: first.end });
  } else if (chain.slashes && heads.length > 0) return null;
  const opens = ROOT.test(text.slice(first.start, first.end));
  const isPath =
    chain.arrows ||
    chain.said ||
    heads.length > 0 ||
    (opens && (!chain.slashes || '：:'.includes(text[chain.start - 1] ?? ' '))) ||
    isAnnounced(text, chain, reaches);
  const figures = chain.steps.some((step) => /^\d|\d$|^[%％]/.test(text.slice(step.start, step.end)));
  if (!isPath || (figures && heads.length === 0 && !chain.said)) return null;
  trimLast(text, chain);
  for (const m of within) if (m.start >= first.end) steps.add(m);
  return { at: chain.start, mention: null, chain, heads, step: null };
}

/** 支付宝→搜“甲”小程序: the mini-program is found there, and what follows is its own menu. */
function onlyLeadsTo({ steps }: Chain, within: readonly ChannelMention[]): boolean {
  const [first, last] = steps as [Span, Span];
  if (steps.length !== 2) return false;
  const found = within.find(({ start }) => start === last.start);
  return (
    found?.type === 'mini-program' && found.until > last.end + 1 && within.some((m) => m.type === 'payment-app' && m.start === first.start)
  );
}

/** 打开“甲”APP,依次点击“乙”-“丙”: the channel named before in the sentence is whose path it is, and 乙 is a step of it. */
function ownerBefore(text: string, { start, steps }: Chain, reaches: readonly Reach[]): boolean {
  const [first] = steps as [Span];
  if (!CLICKED.test(text.slice(Math.max(0, first.start - LABEL_REACH), first.start))) return false;
  const before = overlapping(reaches, start - SENTENCE_REACH, start - 1).filter(({ end }) => end <= start);
  const last = before.findLast(({ mention: { name, type } }) => name !== null && type !== 'hotline');
  return last !== undefined && !/[。；;]/.test(text.slice(last.end, start));
}

/** How far before a path the channel may be named whose it is. */
const SENTENCE_REACH = 60;

/** What the sentence says behind a last step without marks: …—社保缴费也行, 通过…—备案申请办理. */
const TAIL =
  /(?:也行|也可|也能|也成|也中|即可|就行|就可|就能|便可|都行|都可|就好|进行|之后|然后|来办|按提示|按照|根据|完成)[\u3400-\u9fff]*$/;
const DONE = /(?:申请|备案|缴费|查询|登记|专区|服务|激活|申领|转移)(办理|操作|缴纳)$/;

function trimLast(text: string, chain: Chain): void {
  const last = chain.steps.at(-1) as Span;
  if ('”"」』】’'.includes(text[last.end] ?? ' ')) return;
  const words = text.slice(last.start, last.end);
  const tail = TAIL.exec(words)?.[0].length ?? DONE.exec(words)?.[1]?.length ?? 0;
  if (tail === 0 || tail >= words.length) return;
  chain.steps[chain.steps.length - 1] = { start: last.start, end: last.end - tail };
}

/** 支付宝缴费:首页—市民中心—社保: behind the colon of a channel's label dashes join steps. */
function isAnnounced(text: string, { start, steps, slashes }: Chain, reaches: readonly Reach[]): boolean {
  if (slashes || !'：:'.includes(text[start - 1] ?? ' ')) return false;
  return steps.length > 2 || overlapping(reaches, start - LABEL_REACH, start).length > 0;
}

/** A step in marks is none where it names a channel, unless another's app is searched for it: 在浙里办搜索“浙里医保”. */
function isStep(text: string, step: QuotedStep, reaches: readonly Reach[], steps: Set<ChannelMention>): boolean {
  const own = overlapping(reaches, step.start, step.end).filter(({ mention }) => mention.start === step.start);
  if (own.length === 0) return true;
  const typed = own.some(({ mention }) => mention.until > step.end + 1);
  const before = overlapping(reaches, step.start - OWNER_REACH, step.start - 1).at(-1);
  if (typed || !before || before.mention.name === null || /[。；;]/.test(text.slice(before.end, step.start))) return false;
  for (const { mention } of own) steps.add(mention);
  return true;
}

const OWNER_REACH = 16;

/** Steps without marks, in sentences that mark none. */
function unmarked(view: View, reaches: readonly Reach[], marked: readonly MenuEvent[]): Span[] {
  const steps = bareSteps(view.text);
  if (steps.length === 0) return steps;
  const taken = new Set(marked.map(({ at }) => view.sentenceAt(at)));
  return steps.filter(({ start, end }) => !taken.has(view.sentenceAt(start)) && overlapping(reaches, start, end).length === 0);
}
