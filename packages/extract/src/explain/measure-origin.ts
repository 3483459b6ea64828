import type { Article, Block, BlockKind } from '@yibao-rules/model';
import type { Claim } from '../figures/measures/cue-memory.js';
import type { RateFigure } from '../types.js';
import type { Origin, Via } from './explanation.js';
import type { Places } from './places.js';

/** How a block above a figure speaks for it. */
const VIA_OF: Partial<Record<BlockKind, Via>> = { heading: 'heading', 'table-cell': 'table-header', paragraph: 'lead-in', title: 'title' };

/** The words that named a figure's measure: its claim, or where there is none the figure itself. */
export function measureOrigin(article: Article, places: Places, figure: RateFigure, claim: Claim | null): Origin {
  const block = article.blocks[figure.block] as Block;
  if (claim === null) return places.origin('figure', figure.start, figure.end);
  if (claim.end >= 0) {
    // A claim without words: what stands beside the figure makes it so (一级200元/85%).
    if (claim.text === '') return places.origin('figure', figure.start, figure.end);
    return places.origin(places.nearness(claim, figure), claim.start, claim.end);
  }
  if (claim.text === '') return ofHeader(article, places, block, figure);
  if (block.label?.startsWith(claim.text, claim.start)) {
    const start = article.text.indexOf(claim.text, block.start);
    if (start >= 0 && start < block.end) return places.origin('label', start, start + claim.text.length);
  }
  const words = { start: claim.start, end: claim.start + claim.text.length };
  const at = places.block(claim.start);
  const via = at === figure.block ? places.nearness(words, figure) : VIA_OF[(article.blocks[at] as Block).kind];
  return places.origin(via ?? 'heading', words.start, words.end);
}

/** Columns of payers (单位, 个人) name what is paid by what they are. */
function ofHeader(article: Article, places: Places, block: Block, figure: RateFigure): Origin {
  const header = article.blocks[block.headers?.at(-1) ?? -1];
  return header ? places.origin('table-header', header.start, header.end) : places.origin('figure', figure.start, figure.end);
}
