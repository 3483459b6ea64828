import { type Article, type Block, blockText, type ChannelAssertion } from '@yibao-rules/model';
import type { RegionMention } from '../types.js';
import { toAssertions } from './assertions.js';
import type { BlockChannels, ChannelMention } from './channel-mention.js';
import { mentionsIn } from './mentions.js';
import { type BlockPaths, type OpenMenu, pathsIn } from './paths.js';
import { isLabel, viewOf } from './view.js';

/** Blocks whose words are not about how to get something done. */
const SKIPPED: ReadonlySet<Block['kind']> = new Set(['meta', 'teaser-meta', 'boilerplate', 'link-list', 'title', 'teaser-title']);

/**
 * How a person gets it done: hotlines, apps, mini-programs, accounts, websites, counters, with their menu paths and what they are
 * for. One record for each type, name and path of the article, with its first evidence, in text order.
 */
export function extractChannels(article: Article, regions: readonly RegionMention[]): ChannelAssertion[] {
  const found: BlockChannels[] = [];
  const inHeadings = new Map<number, readonly ChannelMention[]>();
  let open: OpenMenu | null = null;
  let previous: BlockChannels | null = null;
  for (let index = 0; index < article.blocks.length; index++) {
    const block = article.blocks[index] as Block;
    const before: OpenMenu | null = open && sameList(article, index) ? open : null;
    open = null;
    if (SKIPPED.has(block.kind)) continue;
    const view = viewOf(article, index);
    const mentions = mentionsIn(article, block, view, () => labelAbove(article, index));
    if (block.kind === 'heading' && mentions.length > 0) inHeadings.set(index, mentions);
    const inherited = inHeadings.size === 0 ? NONE : inheritedFrom(block, inHeadings);
    // Most blocks say nothing of channels.
    if (mentions.length === 0 && inherited.length === 0 && before === null) continue;
    const {
      records,
      steps,
      continued,
      open: left,
    }: BlockPaths = inherited.length === 0 && before === null && mentions.every(hasNoMenu)
      ? NO_PATHS
      : pathsIn(view, mentions, inherited, before);
    // A menu that goes on over several items is one path: the longer one takes the place of what the items before it gave.
    if (continued && previous) {
      const replaced = before?.paths ?? [];
      previous.paths = previous.paths.filter(({ path }) => !replaced.some((known) => isSame(known, path)));
    }
    open = left;
    previous = { view, mentions: steps.size === 0 ? mentions : mentions.filter((mention) => !steps.has(mention)), paths: records };
    found.push(previous);
  }
  return toAssertions(article, found, regions);
}

/** The channels that the nearest heading with any names: 通过微信缴费 above a list of menu paths. */
function inheritedFrom(block: Block, inHeadings: ReadonlyMap<number, readonly ChannelMention[]>): readonly ChannelMention[] {
  const nearest = block.headings.findLast((index) => inHeadings.has(index));
  return nearest === undefined ? [] : (inHeadings.get(nearest) ?? []).filter(({ name, type }) => name !== null && type !== 'hotline');
}

/** A hotline, an office: nothing that has a menu. */
function hasNoMenu({ name, type }: ChannelMention): boolean {
  return name === null || type === 'hotline';
}

const NONE: readonly ChannelMention[] = [];
const NO_PATHS: BlockPaths = { records: [], steps: new Set(), open: null, continued: false };

/** The line directly above the block where it is as short as a label. */
function labelAbove(article: Article, index: number): Block | null {
  const above = article.blocks[index - 1];
  return above && above.kind !== 'table-cell' && isLabel(blockText(article, above)) ? above : null;
}

/** True where the block stands directly below the one before it, under the same headings. */
function sameList(article: Article, index: number): boolean {
  const block = article.blocks[index] as Block;
  const before = article.blocks[index - 1];
  if (!before) return false;
  return before.kind === 'heading' ? block.headings.at(-1) === index - 1 : isSame(before.headings, block.headings);
}

function isSame(a: readonly (string | number)[], b: readonly (string | number)[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
