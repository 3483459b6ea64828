import type { Article, Block, ChannelAssertion } from '@yibao-rules/model';
import { evidenceAt, headingTexts } from '@yibao-rules/model';
import { regions as referenceRegions } from '@yibao-rules/reference';
import { regionLexicon } from '../regions/lexicon.js';
import type { RegionMention } from '../types.js';
import type { BlockChannels, ChannelMention } from './channel-mention.js';
import { bitsOf, NO_PURPOSE, type PurposeBits, purposesIn, purposesOf } from './purposes.js';
import { isFormer } from './succession.js';
import { bySentence, type View } from './view.js';

/** A record whose evidence is still a span: most are repeats, and need none. */
class Draft {
  readonly start: number;
  readonly end: number;

  constructor(
    readonly channel: ChannelMention,
    readonly path: string[] | null,
    public purposes: PurposeBits,
    public region: string | null,
    public former: boolean,
    readonly view: View,
    span: { start: number; end: number },
  ) {
    this.start = view.startOf(span.start);
    this.end = view.endOf(span.end);
  }

  /** Takes up what a repeat says. */
  merge({ purposes, region, former }: Draft): void {
    this.purposes |= purposes;
    this.region ??= region;
    this.former ||= former;
  }
}

/** One record for each (type, name, path), its purposes those of every place that names it, its evidence the first. */
export function toAssertions(article: Article, blocks: readonly BlockChannels[], regions: readonly RegionMention[]): ChannelAssertion[] {
  const drafts = new Map<string, Draft>();
  const locate = regionLocator(article, regions);
  for (const found of blocks) {
    for (const draft of inBlock(article, found, locate)) {
      const key = keyOf(draft);
      const known = drafts.get(key);
      if (known) known.merge(draft);
      else drafts.set(key, draft);
    }
  }
  return withoutRepeats([...drafts.values()])
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((draft) => toAssertion(article, draft));
}

function toAssertion(article: Article, { channel, path, purposes, region, former, view, start, end }: Draft): ChannelAssertion {
  const { type, name, number } = channel;
  const headings = headingTexts(article, article.blocks[view.block] as Block);
  const evidence = evidenceAt(article.text, start, end, headings);
  return { type, name, number, path, purposes: purposesOf(purposes), region, status: former ? 'former' : 'current', evidence };
}

/** Names and steps are of one line. */
function keyOf({ channel, path }: Draft): string {
  const key = channelKey(channel);
  return path === null ? key : `${key}\n${path.join('\n')}`;
}

function channelKey({ type, name }: ChannelMention): string {
  return `${type}\n${name ?? ''}`;
}

function inBlock(article: Article, { view, mentions, paths }: BlockChannels, locate: RegionLocator): Draft[] {
  const { text } = view;
  const drafts: Draft[] = [];
  let around: PurposeBits | null = null;
  const purposes = bySentence(view, (sentence) => {
    const said = purposesIn(sentence);
    if (said !== NO_PURPOSE) return said;
    around ??= purposesAround(article, view);
    return around;
  });
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i] as ChannelMention;
    const { type, number, start, end } = mention;
    const said = purposes(start);
    const region = mention.region ?? (number === null ? null : locate(view.startOf(start), view.block, number));
    const former = isFormer(text, start, end, mentions[i + 1]?.start ?? -1);
    drafts.push(new Draft(mention, null, type === 'hotline' && said === NO_PURPOSE ? CONSULT : said, region, former, view, mention));
  }
  for (const record of paths) {
    for (const target of record.targets) {
      drafts.push(new Draft(target, record.path, purposes(record.start), target.region, false, view, record));
    }
  }
  return drafts;
}

const CONSULT = bitsOf('consult');

/** For a sentence that says nothing of a purpose: what its block says, else the nearest heading that says something. */
function purposesAround(article: Article, { text, block }: View): PurposeBits {
  const headings = headingTexts(article, article.blocks[block] as Block).reverse();
  for (const words of [text, ...headings]) {
    const said = purposesIn(words);
    if (said !== NO_PURPOSE) return said;
  }
  return NO_PURPOSE;
}

type RegionLocator = (at: number, block: number, number: string) => string | null;

/**
 * A hotline behind a region's name (广州12345) is that region's. One with an area code is of the prefecture that its block names
 * before it or first, else its nearest heading, else of the region that the article is about, if the code serves it; else of the one
 * that the code serves.
 */
function regionLocator(article: Article, regions: readonly RegionMention[]): RegionLocator {
  // Most articles name no number.
  let known: ReturnType<typeof placesOf> | null = null;
  return (at, block, number) => {
    known ??= placesOf(regions);
    const { ends, inBlock, only } = known;
    const direct = ends.get(at);
    if (direct || !number.startsWith('0')) return direct ?? null;
    const served = referenceRegions.servedBy(number);
    const owner = lastRegion(article.text.slice(Math.max(0, at - OWNER_REACH), at));
    if (owner && mayBeOf(owner, served)) return owner;
    const places = [block, ...[...(article.blocks[block] as Block).headings].reverse()];
    const named = [...places.map((place) => inBlock.get(place)), only].filter((code) => code !== undefined);
    const code = named.map(prefectureOf).find((place) => mayBeOf(place, served));
    return code ?? (served.length === 1 ? (served[0] as string) : null);
  };
}

function placesOf(regions: readonly RegionMention[]) {
  const ends = new Map(regions.map(({ end, code }) => [end, code]));
  const inBlock = new Map<number, string>();
  for (const { block, code } of regions) if (!inBlock.has(block)) inBlock.set(block, code);
  const subjects = new Set(regions.filter(({ role }) => role === 'subject').map(({ code }) => code));
  return { ends, inBlock, only: subjects.size === 1 ? [...subjects][0] : undefined };
}

/** How far before a number the agency may be named whose it is: 菏泽市医保局电话0530-…. */
const OWNER_REACH = 24;

const SURE: ReadonlySet<string> = new Set(['plain', 'wordlike', 'brief']);

function lastRegion(words: string): string | null {
  const line = words.slice(words.lastIndexOf('\n') + 1);
  const found = regionLexicon()
    .scan(line)
    .flatMap(({ value }) => (value && SURE.has(value.strength) ? value.options.slice(0, 1) : []));
  return found.at(-1)?.code ?? null;
}

/** Whether a number may be a region's: its area code serves the region, a part of it or what it lies in; of an unknown code anything may be so. */
function mayBeOf(region: string, served: readonly string[]): boolean {
  const { within } = referenceRegions;
  return served.length === 0 || served.some((code) => within(code, region) || within(region, code));
}

/** Area codes are those of prefectures: a number with one is the prefecture's where no county is named directly before it. */
function prefectureOf(code: string): string {
  const above = referenceRegions.get(code)?.level === 'county' ? referenceRegions.ancestors(code)[0] : undefined;
  return above?.code ?? code;
}

/** A channel without a path says nothing more where the same one stands with a path and for all the same purposes. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const served = new Map<string, PurposeBits>();
  for (const { channel, path, purposes } of drafts) {
    if (path === null) continue;
    const key = channelKey(channel);
    served.set(key, (served.get(key) ?? NO_PURPOSE) | purposes);
  }
  return drafts.filter(({ channel, path, purposes, former }) => {
    if (path !== null || former) return true;
    const others = served.get(channelKey(channel));
    return others === undefined || (purposes & ~others) !== 0;
  });
}
