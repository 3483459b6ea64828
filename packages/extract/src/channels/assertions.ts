import type { Article, Block, ChannelAssertion, ChannelPurpose } from '@yibao-rules/model';
import { CHANNEL_PURPOSES, evidenceAt, headingTexts } from '@yibao-rules/model';
import { regions as referenceRegions } from '@yibao-rules/reference';
import { regionLexicon } from '../regions/lexicon.js';
import type { RegionMention } from '../types.js';
import type { BlockChannels } from './channel-mention.js';
import { purposesIn } from './purposes.js';
import { isFormer } from './succession.js';
import { bySentence, type View } from './view.js';

/** A record whose evidence is still a span: most are repeats, and need none. */
type Draft = Omit<ChannelAssertion, 'evidence'> & { block: number; start: number; end: number };

/** One record for each (type, name, path), its purposes those of every place that names it, its evidence the first. */
export function toAssertions(article: Article, blocks: readonly BlockChannels[], regions: readonly RegionMention[]): ChannelAssertion[] {
  const drafts = new Map<string, Draft>();
  const locate = regionLocator(article, regions);
  for (const found of blocks) for (const draft of inBlock(article, found, locate)) merge(drafts, draft);
  return withoutRepeats([...drafts.values()])
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ block, start, end, ...record }) => ({
      ...record,
      evidence: evidenceAt(article.text, start, end, headingTexts(article, article.blocks[block] as Block)),
    }));
}

function* inBlock(article: Article, { view, mentions, paths }: BlockChannels, locate: RegionLocator): Generator<Draft> {
  const { text, block } = view;
  const around = purposesAround(article, view);
  const purposes = bySentence(text, (sentence) => nonEmpty(purposesIn(sentence)) ?? around());
  for (const [i, { type, name, number, region, start, end }] of mentions.entries()) {
    const place = { block, start: view.startOf(start), end: view.endOf(end) };
    yield {
      type,
      name,
      number,
      path: null,
      purposes: type === 'hotline' ? (nonEmpty(purposes(start)) ?? ['consult']) : purposes(start),
      region: region ?? (number === null ? null : locate(place.start, block, number)),
      status: isFormer(text, start, end, mentions[i + 1]?.start ?? -1) ? 'former' : 'current',
      ...place,
    };
  }
  for (const { targets, path, start, end } of paths) {
    const place = { block, start: view.startOf(start), end: view.endOf(end) };
    for (const { type, name, number, region } of targets) {
      yield { type, name, number, path, purposes: purposes(start), region, status: 'current', ...place };
    }
  }
}

/** For a sentence that says nothing of a purpose: what its block says, else the nearest heading that says something. */
function purposesAround(article: Article, { text, block }: View): () => ChannelPurpose[] {
  let known: ChannelPurpose[] | null = null;
  return () => {
    const headings = headingTexts(article, article.blocks[block] as Block).reverse();
    known ??= [text, ...headings].map(purposesIn).find((purposes) => purposes.length > 0) ?? [];
    return known;
  };
}

function nonEmpty<T>(list: T[]): T[] | null {
  return list.length > 0 ? list : null;
}

type RegionLocator = (at: number, block: number, number: string) => string | null;

/**
 * A hotline behind a region's name (广州12345) is that region's. One with an area code is of the prefecture that its block names
 * before it or first, else its nearest heading, else of the region that the article is about.
 */
function regionLocator(article: Article, regions: readonly RegionMention[]): RegionLocator {
  // Most articles name no number.
  let known: ReturnType<typeof placesOf> | null = null;
  return (at, block, number) => {
    known ??= placesOf(regions);
    const { ends, inBlock, only } = known;
    const direct = ends.get(at);
    if (direct || !number.startsWith('0')) return direct ?? null;
    const owner = lastRegion(article.text.slice(Math.max(0, at - OWNER_REACH), at));
    if (owner) return owner;
    const places = [block, ...[...(article.blocks[block] as Block).headings].reverse()];
    const code = places.map((place) => inBlock.get(place)).find((found) => found !== undefined) ?? only;
    return code === undefined ? null : prefectureOf(code);
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

/** Area codes are those of prefectures: a number with one is the prefecture's where no county is named directly before it. */
function prefectureOf(code: string): string {
  const above = referenceRegions.get(code)?.level === 'county' ? referenceRegions.ancestors(code)[0] : undefined;
  return above?.code ?? code;
}

function merge(records: Map<string, Draft>, record: Draft): void {
  const key = JSON.stringify([record.type, record.name, record.path]);
  const known = records.get(key);
  if (!known) {
    records.set(key, record);
    return;
  }
  const purposes = new Set([...known.purposes, ...record.purposes]);
  records.set(key, {
    ...known,
    purposes: CHANNEL_PURPOSES.filter((purpose) => purposes.has(purpose)),
    region: known.region ?? record.region,
    status: known.status === 'former' || record.status === 'former' ? 'former' : 'current',
  });
}

/** A channel without a path says nothing more where the same one stands with a path and for all the same purposes. */
function withoutRepeats(records: readonly Draft[]): Draft[] {
  const served = new Map<string, Set<ChannelPurpose>>();
  for (const { type, name, path, purposes } of records) {
    if (path === null) continue;
    const key = JSON.stringify([type, name]);
    const all = served.get(key) ?? new Set();
    for (const purpose of purposes) all.add(purpose);
    served.set(key, all);
  }
  return records.filter(({ type, name, path, purposes, status }) => {
    const others = served.get(JSON.stringify([type, name]));
    return path !== null || status === 'former' || !others || !purposes.every((purpose) => others.has(purpose));
  });
}
