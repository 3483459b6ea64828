import type { Article, Block, ChannelAssertion } from '@yibao-rules/model';
import { sameHeadings } from '../blocks.js';
import { scanOf } from '../scan/article-scan.js';
import type { RegionMention } from '../types.js';
import { toAssertions } from './assertions.js';
import type { BlockChannels, ChannelMention } from './channel-mention.js';
import { mayNameChannel, mentionsIn } from './mentions.js';
import { type BlockPaths, NO_PATHS, type OpenMenu, pathsIn } from './paths.js';
import { viewOf } from './view.js';

/**
 * How a person gets it done: hotlines, apps, mini-programs, accounts, websites, counters, with their menu paths and what they are
 * for. One record for each type, name and path of the article, with its first evidence, in text order.
 */
export function extractChannels(article: Article, regions: readonly RegionMention[]): ChannelAssertion[] {
  const scan = scanOf(article);
  const found: BlockChannels[] = [];
  const inHeadings = new Map<number, readonly ChannelMention[]>();
  let open: OpenMenu | null = null;
  let previous: BlockChannels | null = null;
  for (let index = 0; index < article.blocks.length; index++) {
    const block = article.blocks[index] as Block;
    const before: OpenMenu | null = open !== null && sameList(article, index) ? open : null;
    open = null;
    if (isSkipped(block.kind)) continue;
    const mayName = mayNameChannel(article, block, scan);
    const inherited = inHeadings.size === 0 ? NONE : inheritedFrom(block, inHeadings);
    if (!mayName && inherited.length === 0 && before === null) continue;
    const view = viewOf(article, index);
    const mentions = mayName ? mentionsIn(article, block, view) : NONE;
    if (mentions.length > 0 && block.kind === 'heading') inHeadings.set(index, mentions);
    if (mentions.length === 0 && inherited.length === 0 && before === null) continue;
    const hasMenu = inherited.length > 0 || before !== null || anyMayHaveMenu(mentions);
    const paths: BlockPaths = hasMenu ? pathsIn(view, mentions, inherited, before) : NO_PATHS;
    // A menu that goes on over several items is one path: the longer one takes the place of what the items before it gave.
    if (paths.continued && previous !== null) dropPaths(previous, before);
    open = paths.open;
    previous = { view, mentions: withoutSteps(mentions), paths: paths.records };
    found.push(previous);
  }
  return toAssertions(article, found, regions);
}

/** True for blocks whose words are not about how to get something done. */
function isSkipped(kind: Block['kind']): boolean {
  switch (kind) {
    case 'meta':
    case 'teaser-meta':
    case 'boilerplate':
    case 'link-list':
    case 'title':
    case 'teaser-title':
      return true;
    default:
      return false;
  }
}

/** The channels that the nearest heading with any names: 通过微信缴费 above a list of menu paths. */
function inheritedFrom({ headings }: Block, inHeadings: ReadonlyMap<number, readonly ChannelMention[]>): readonly ChannelMention[] {
  for (let i = headings.length - 1; i >= 0; i--) {
    const nearest = inHeadings.get(headings[i] as number);
    if (nearest !== undefined) return anyMayHaveMenu(nearest) ? nearest.filter(({ mayHaveMenu }) => mayHaveMenu) : NONE;
  }
  return NONE;
}

function anyMayHaveMenu(mentions: readonly ChannelMention[]): boolean {
  for (let i = 0; i < mentions.length; i++) if ((mentions[i] as ChannelMention).mayHaveMenu) return true;
  return false;
}

function withoutSteps(mentions: readonly ChannelMention[]): readonly ChannelMention[] {
  for (let i = 0; i < mentions.length; i++) if ((mentions[i] as ChannelMention).isStep) return mentions.filter(({ isStep }) => !isStep);
  return mentions;
}

const NONE: readonly ChannelMention[] = [];

/** Takes from a block the paths that it left open. */
function dropPaths(block: BlockChannels, open: OpenMenu | null): void {
  const replaced = open?.paths ?? [];
  block.paths = block.paths.filter(({ path }) => !replaced.some((known) => isSame(known, path)));
}

/** True where the block stands directly below the one before it, under the same headings. */
function sameList(article: Article, index: number): boolean {
  const block = article.blocks[index] as Block;
  const before = article.blocks[index - 1];
  if (!before) return false;
  return before.kind === 'heading' ? block.headings.at(-1) === index - 1 : sameHeadings(before, block);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
