import { bareSteps } from './bare-steps.js';
import { type Chain, chainsIn } from './chains.js';
import type { ChannelMention } from './channel-mention.js';
import { type QuotedStep, quotedSteps } from './quoted-steps.js';
import type { Span } from './quotes.js';
import { overlapping } from './spans.js';
import { bySentence } from './view.js';

/** What happens on the way through a block, in text order: a channel is named, a chain of steps is shown, a step is taken. */
export type MenuEvent =
  | { kind: 'mention'; at: number; mention: ChannelMention }
  | { kind: 'chain'; at: number; chain: Chain; heads: readonly ChannelMention[] }
  | { kind: 'step'; at: number; step: QuotedStep };

type ChainEvent = MenuEvent & { kind: 'chain' };

const HOME = /^(?:首页|主页)$/;

/** How far before its colon a label may name the channel. */
const LABEL_REACH = 8;

/** The events of a block's view. `steps` are the mentions that are only steps of another channel's menu. */
export function menuEvents(
  text: string,
  quotes: readonly Span[],
  mentions: readonly ChannelMention[],
): { events: MenuEvent[]; steps: ReadonlySet<ChannelMention> } {
  const steps = new Set<ChannelMention>();
  const reaches = mentions.map((mention) => ({ start: mention.start, end: mention.until, mention }));
  const chains = chainsIn(text, quotes).flatMap((chain) => asPath(text, chain, reaches, steps) ?? []);
  const taken = chains.map(({ chain }) => chain);
  const heads = new Set(chains.flatMap((chain) => chain.heads));
  const marked = quotedSteps(text, quotes).filter(
    (step) => overlapping(taken, step.start, step.end).length === 0 && isStep(text, step, reaches, steps),
  );
  const named = mentions.filter((mention) => !steps.has(mention) && !heads.has(mention));
  const events: MenuEvent[] = [
    ...chains,
    ...marked.map((step): MenuEvent => ({ kind: 'step', at: step.start, step })),
    ...named.map((mention): MenuEvent => ({ kind: 'mention', at: mention.start, mention })),
  ];
  return { events: [...events, ...unmarked(text, reaches, events)].sort((a, b) => a.at - b.at), steps };
}

interface Reach extends Span {
  mention: ChannelMention;
}

/** A chain that is a path; the channels in its first item are whose path it is, those in later ones are its steps. */
function asPath(text: string, chain: Chain, reaches: readonly Reach[], steps: Set<ChannelMention>): ChainEvent | null {
  const [first] = chain.steps as [Span];
  const within = overlapping(reaches, first.start - 1, chain.end).map(({ mention }) => mention);
  const heads = within.filter((m) => m.name !== null && m.start < first.end && m.type !== 'hotline');
  const until = Math.max(-1, ...heads.map((head) => head.until));
  if (heads.length > 0 && until < first.end) {
    // 国家医保服务平台App首页-【医保码】; but 支付宝缴费3-6天 is no path: a channel heads a chain only where it ends the first item.
    if (!HOME.test(text.slice(until, first.end))) return null;
    chain.steps.splice(0, 1, { start: first.start, end: until }, { start: until, end: first.end });
  }
  const isPath = chain.arrows || chain.said || heads.length > 0 || isAnnounced(text, chain, reaches);
  const figures = chain.steps.some((step) => /^\d|\d$|^[%％]/.test(text.slice(step.start, step.end)));
  if (!isPath || (figures && heads.length === 0 && !chain.said)) return null;
  for (const m of within) if (m.start >= first.end) steps.add(m);
  return { kind: 'chain', at: chain.start, chain, heads };
}

/** 支付宝缴费:首页—市民中心—社保: behind the colon of a channel's label dashes join steps. */
function isAnnounced(text: string, { start, steps }: Chain, reaches: readonly Reach[]): boolean {
  if (!'：:'.includes(text[start - 1] ?? ' ')) return false;
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
function unmarked(text: string, reaches: readonly Reach[], events: readonly MenuEvent[]): MenuEvent[] {
  const sentence = bySentence(text, (words) => ({ words }));
  const marked = new Set(events.filter(({ kind }) => kind !== 'mention').map(({ at }) => sentence(at)));
  return bareSteps(text)
    .filter(({ start, end }) => !marked.has(sentence(start)) && overlapping(reaches, start, end).length === 0)
    .map((span): MenuEvent => ({ kind: 'step', at: span.start, step: { ...span, alternative: false } }));
}
