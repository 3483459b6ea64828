import type { Article, Block } from '@yibao-rules/model';
import { regions as referenceRegions } from '@yibao-rules/reference';
import { regionsIn } from '../scan/lexicons.js';
import { CharacterSet } from '../text/character-set.js';
import type { RegionMention } from '../types.js';
import { dealtRegion, regionBehind } from './region-rows.js';
import { firstEndingBehind } from './spans.js';

/** The code of the region whose hotline a number is that stands at `at`–`end` of the article, in a block; or null. */
export type RegionLocator = (at: number, end: number, block: number, number: string) => string | null;

/**
 * A hotline behind a region's name (广州12345), or before one in brackets, is that region's; several get theirs by 分别 in turn. One with an area code is of the prefecture that its block names
 * before it or first, else its nearest heading, else of the region that the article is about, if the code serves it; else of the one
 * that the code serves.
 */
export function regionLocator(article: Article, regions: readonly RegionMention[]): RegionLocator {
  // Most articles name no number with an area code.
  let known: ReturnType<typeof placesOf> | null = null;
  return (at, end, block, number) => {
    const before = regions[firstEndingBehind(regions, at - 1)];
    if (before?.end === at) return before.code;
    const told = regionBehind(article.text, end, regions) ?? dealtRegion(article.text, at, regions);
    if (told !== null) return told;
    if (!number.startsWith('0')) return LOCAL.test(number) ? lastRegion(article.text.slice(clauseStart(article.text, at), at)) : null;
    known ??= placesOf(regions);
    const { inBlock, only } = known;
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
  const inBlock = new Map<number, string>();
  for (const { block, code } of regions) if (!inBlock.has(block)) inBlock.set(block, code);
  const subjects = new Set(regions.filter(({ role }) => role === 'subject').map(({ code }) => code));
  return { inBlock, only: subjects.size === 1 ? [...subjects][0] : undefined };
}

/** How far before a number the agency may be named whose it is: 菏泽市医保局电话0530-…. */
const OWNER_REACH = 24;

/** Without an area code. */
const LOCAL = /^[2-8]\d{6,7}$/;
const BREAK = new CharacterSet('。；;，,、/／\n', ['0', '9']);

/** Where the clause begins that leads up to a number, at most as far back as an agency may be named. */
function clauseStart(text: string, at: number): number {
  const lowest = Math.max(0, at - OWNER_REACH);
  let start = at;
  while (start > lowest && !BREAK.isAt(text, start - 1)) start--;
  return start;
}

const SURE: ReadonlySet<string> = new Set(['plain', 'wordlike', 'brief']);

function lastRegion(words: string): string | null {
  const line = words.slice(words.lastIndexOf('\n') + 1);
  const found = regionsIn(line).flatMap(({ value }) => (value && SURE.has(value.strength) ? value.options.slice(0, 1) : []));
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
