import type { Article, CityRole, Region } from '@yibao-rules/model';
import { regions } from '@yibao-rules/reference';
import type { ArticleScan } from '../scan/article-scan.js';
import { regionAt } from '../scan/lexicons.js';
import type { Places } from '../scan/places.js';
import { isNoSeam, standsAlone } from './boundaries.js';
import { WORDS_BEFORE, WORDS_BEHIND } from './decoys.table.js';
import type { RegionEntry } from './lexicon.js';
import { type Owner, ownerOf } from './owners.js';

/** A name found in a block. `region` is null while only the article can say which of the options is meant. */
export interface Candidate {
  start: number;
  end: number;
  block: number;
  entry: RegionEntry;
  region: Region | null;
  owner: Owner | null;
  /** True for 湖北 of 湖北宜昌: it only says where the next one lies. */
  qualifier: boolean;
  /** True where only the rest of the article can tell that the name stands for a region at all. */
  pending: boolean;
  /** True inside 《…》: part of a document's title. */
  inTitleMarks: boolean;
  /** What the place says about the region; null until that is read, and where it says nothing that counts. */
  role: CityRole | null;
}

/** Adds to `found` the names of regions in one block, in text order: seams of words and words that only look like a name are left out. */
export function scanBlock(article: Article, scan: ArticleScan, block: number, found: Candidate[]): void {
  const { text } = article;
  const { start, end } = article.blocks[block] as { start: number; end: number };
  const { regions: names } = scan;
  let i = names.from(start);
  if ((names.at[i] as number) >= end) return;
  const titles = new TitleMarks(text, scan.marks, start);
  let before: Candidate | null = null;
  let until = start;
  for (; (names.at[i] as number) < end; i++) {
    const at = names.at[i] as number;
    if (at < until) continue;
    const entry = names.value(i);
    if (entry !== null) {
      const candidate = read(text, at, names.ends[i] as number, entry, block, titles.encloses(at), before);
      if (!candidate) continue; // a shorter name may begin inside this one
      found.push(candidate);
      before = candidate;
    }
    until = names.ends[i] as number;
  }
}

/** Whether a place lies in 《…》; the places are asked for in text order. */
class TitleMarks {
  private next: number;
  private depth = 0;

  constructor(
    private readonly text: string,
    private readonly marks: Places,
    start: number,
  ) {
    this.next = marks.from(start);
  }

  encloses(at: number): boolean {
    for (; (this.marks.at[this.next] as number) < at; this.next++) {
      const code = this.text.charCodeAt(this.marks.at[this.next] as number);
      if (code === OPEN_TITLE) this.depth++;
      else if (code === CLOSE_TITLE && this.depth > 0) this.depth--;
    }
    return this.depth > 0;
  }
}

const OPEN_TITLE = '《'.charCodeAt(0);
const CLOSE_TITLE = '》'.charCodeAt(0);

function read(
  text: string,
  start: number,
  end: number,
  entry: RegionEntry,
  block: number,
  inTitleMarks: boolean,
  before: Candidate | null,
): Candidate | null {
  if (isSeam(text, start, end)) return null;
  const owner = ownerOf(text, start, end);
  const parent = before && touches(text, before, start) ? before : null;
  const child = parent && childOf(parent, entry.options);
  if (parent && child) {
    parent.qualifier = true;
    return { start, end, block, entry, region: child, owner, qualifier: false, pending: false, inTitleMarks, role: null };
  }
  // Beside another name, or before the rest of an owner's, the border is sure.
  const sure = owner !== null || end - start > 2 || before?.end === start || regionAt(text, end) !== null;
  const region = alone(text, start, end, entry, before, sure);
  if (region === undefined) return null;
  const pending = region === null && entry.strength === 'anchored';
  return { start, end, block, entry, region, owner, qualifier: false, pending, inTitleMarks, role: null };
}

/**
 * The region that a name means without a parent before it; null where it stays open, undefined where it is no region here.
 * @param sure true where the name is known to be no seam of two words
 */
function alone(
  text: string,
  start: number,
  end: number,
  entry: RegionEntry,
  before: Candidate | null,
  sure: boolean,
): Region | null | undefined {
  const [first] = entry.options as [Region];
  switch (entry.strength) {
    case 'plain':
      return sure || isNoSeam(text, start, end) ? first : undefined;
    case 'shared':
      return null;
    case 'wordlike':
      // 全州、兴安: the county beside its sister, before the league of that name.
      if (before && inRow(text, before, start)) return sibling(before, entry.options) ?? first;
      return speaksOfRegion(text, start, end) || inRow(text, before, start) || leadsOn(text, end, first) ? first : undefined;
    case 'dependent':
      return inRow(text, before, start) ? sibling(before as Candidate, entry.options) : undefined;
    case 'anchored': {
      const near = inRow(text, before, start) ? sibling(before as Candidate, entry.options) : undefined;
      return near ?? (startsInside(text, start, end) ? undefined : null);
    }
    case 'brief':
      return !COUNTY_LEVEL.test(text.slice(end, end + 1)) &&
        (!SEAM_OPENERS.includes(text[start] as string) || standsAlone(text, start, end))
        ? first
        : undefined;
  }
}

/** 县级, 县城: the character before it is the end of another word. */
const COUNTY_LEVEL = /[级城域内外乡区直属]/;

/** First characters of such counties with which words end as well: 干涉|县, 信息|县, 权威|县. */
const SEAM_OPENERS = '涉威吉景息滑范眉洋勉寿渠泸宾冠曹叶莘祁磁';

/** True where a name begins inside that reaches further: of two that overlap the later one may be the word. */
function startsInside(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    const match = regionAt(text, at);
    if (match !== null && match.end > end) return true;
  }
  return false;
}

function touches(text: string, before: Candidate, start: number): boolean {
  return before.end === start || (before.end === start - 1 && ' \u3000·（('.includes(text[before.end] as string));
}

function childOf(parent: Candidate, options: readonly Region[]): Region | null {
  const above = parent.region ? [parent.region] : parent.entry.options;
  for (const region of above) {
    const child = options.find((option) => option.code !== region.code && regions.within(option.code, region.code));
    if (child) {
      parent.region ??= region;
      parent.pending = false;
      return child;
    }
  }
  return null;
}

const ROW_MARKS = '、和与及/';

function inRow(text: string, before: Candidate | null, start: number): boolean {
  return before !== null && before.end === start - 1 && ROW_MARKS.includes(text[start - 1] as string);
}

/** True where another region follows: in a row (大庆、伊春), or one that lies in this one (河源紫金县). */
function leadsOn(text: string, end: number, region: Region): boolean {
  const inside = regionAt(text, end)?.value;
  if (inside) return inside.options.some(({ code }) => regions.within(code, region.code));
  const next = ROW_MARKS.includes(text[end] ?? ' ') ? regionAt(text, end + 1)?.value : null;
  return next?.options.some(({ level }) => level === region.level) ?? false;
}

/** In 苏州、昆山 or 青羊区、锦江, the one that lies in the same prefecture or municipality as its neighbour, which it settles too. */
function sibling(before: Candidate, options: readonly Region[]): Region | undefined {
  for (const near of before.region ? [before.region] : before.entry.options) {
    const found = near.level === 'province' ? undefined : options.find(({ parent }) => parent === near.parent || parent === near.code);
    if (found) {
      before.region ??= near;
      before.pending = false;
      return found;
    }
  }
  return undefined;
}

/** True where the name is only the seam of two words, as 大连 in 扩大连续参保. */
function isSeam(text: string, start: number, end: number): boolean {
  return start > 0 && WORDS_BEFORE.has(text.slice(start - 1, start + 1)) && WORDS_BEHIND.has(text.slice(end - 1, end + 1));
}

/** What stands behind a name that is a word of the language where the region is meant: 白银职工医保, 安康的参保人. */
const REGION_CONTEXT =
  /^(?:市|地区|人社|医保|社保|职工|居民|城乡|城镇|参保|参加|市民|户籍|本地|公积金|生育|灵活|养老|失业|工伤|大病|门诊|住院|电子医保|新农合|异地|产假|人(?:在|到|去|来|想|能|可|看|就|的)|的(?:医保|社保|参保|职工|居民)|等地|两地|三地|[、，,]\s*[\u4e00-\u9fff]{2,4}等)/;
/** What stands before it: 在白银, 以安康为例. */
const PLACE_CONTEXT = /[在以到去回往从于赴驻省区]$/;

function speaksOfRegion(text: string, start: number, end: number): boolean {
  return REGION_CONTEXT.test(text.slice(end, end + 8)) || PLACE_CONTEXT.test(text.slice(Math.max(0, start - 1), start));
}
