import { bareSteps } from './bare-steps.js';
import { type Chain, looseChains, signedChains } from './chains.js';
import { type ChannelMention, isNamedWithin } from './channel-mention.js';
import { CUE, LOOSE, menuMarks, QUOTE, SIGN } from './menu-marks.js';
import { asPath, isStep } from './menu-paths.js';
import { QuotedStep, quotedSteps } from './quoted-steps.js';
import type { Span } from './quotes.js';
import { overlapping } from './spans.js';
import type { View } from './view.js';

/** What happens on the way through a block: a channel is named, a chain of steps is shown, or a step is taken. */
export class MenuEvent {
  constructor(
    readonly at: number,
    readonly mention: ChannelMention | null,
    readonly chain: Chain | null,
    /** The channels in the first item of the chain, whose path it is. */
    readonly heads: readonly ChannelMention[],
    readonly step: QuotedStep | null,
  ) {}
}

const NONE: readonly ChannelMention[] = [];

/**
 * The events of a block's view in text order; marks the mentions that are only steps of another channel's menu.
 * @param channelsAlone false where the events are of no interest unless a step is among them: then there are none in a text without
 */
export function menuEvents(view: View, mentions: readonly ChannelMention[], channelsAlone: boolean): MenuEvent[] {
  const marks = menuMarks(view.text);
  const events: MenuEvent[] = [];
  const chains = (marks & (SIGN | LOOSE)) === 0 ? NO_CHAINS : addChains(view, mentions, marks, events);
  if ((marks & QUOTE) !== 0) addQuotedSteps(view, mentions, chains, events);
  const bare = (marks & CUE) === 0 ? NO_SPANS : unmarked(view, mentions, events);
  if (!channelsAlone && events.length + bare.length === 0) return events;
  addChannels(mentions, events);
  for (const { start, end } of bare) events.push(stepAt(new QuotedStep(start, end, false)));
  return events.sort(byPlace);
}

function byPlace(a: MenuEvent, b: MenuEvent): number {
  return a.at - b.at;
}

const NO_CHAINS: readonly Chain[] = [];
const NO_SPANS: readonly Span[] = [];

function stepAt(step: QuotedStep): MenuEvent {
  return new MenuEvent(step.start, null, null, NONE, step);
}

/** Adds the chains that are paths, and returns them. */
function addChains(view: View, mentions: readonly ChannelMention[], marks: number, events: MenuEvent[]): Chain[] {
  const chains = (marks & SIGN) === 0 ? [] : signedChains(view);
  const loose = (marks & LOOSE) === 0 ? NO_CHAINS : looseChains(view, chains);
  if (loose.length > 0) {
    for (const chain of loose) chains.push(chain);
    chains.sort((a, b) => a.start - b.start);
  }
  const taken: Chain[] = [];
  for (const chain of chains) {
    const heads = asPath(view.text, chain, mentions);
    if (heads === null) continue;
    events.push(new MenuEvent(chain.start, null, chain, heads, null));
    taken.push(chain);
  }
  return taken;
}

function addQuotedSteps(view: View, mentions: readonly ChannelMention[], taken: readonly Chain[], events: MenuEvent[]): void {
  for (const step of quotedSteps(view.text, view.quotes)) {
    if (overlapping(taken, step.start, step.end).length === 0 && isStep(view.text, step, mentions)) events.push(stepAt(step));
  }
}

/** Adds the channels that are neither steps nor the heads of a chain. */
function addChannels(mentions: readonly ChannelMention[], events: MenuEvent[]): void {
  let heads: Set<ChannelMention> | null = null;
  for (const event of events) {
    for (const head of event.heads) {
      heads ??= new Set();
      heads.add(head);
    }
  }
  for (const mention of mentions) {
    if (!mention.isStep && !heads?.has(mention)) events.push(new MenuEvent(mention.start, mention, null, NONE, null));
  }
}

/** Steps without marks, in sentences that mark none. */
function unmarked(view: View, mentions: readonly ChannelMention[], marked: readonly MenuEvent[]): readonly Span[] {
  const steps = bareSteps(view.text);
  if (steps.length === 0) return steps;
  const taken = new Set(marked.map(({ at }) => view.sentenceAt(at)));
  return steps.filter(({ start, end }) => !taken.has(view.sentenceAt(start)) && !isNamedWithin(mentions, start, end));
}
