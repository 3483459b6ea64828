import type { Block } from '@yibao-rules/model';
import type { Draft, Style } from './draft.js';
import { FIRST_NUMBERED_RANK, FREE_STYLES, LAST_NUMBERED_RANK, RANKS } from './styles.table.js';

interface Open {
  index: number;
  style: Style;
  rank: number;
  /** Items of a list stood under it; the style of the last numbered one. */
  listed: boolean;
  listStyle: Style | null;
}

/**
 * Levels and headings: turns drafts into blocks. A heading closes its siblings and everything below them; a numbered one that begins a
 * count straight under another heading opens a level of its own, whatever its kind; a list item with a heading's number form (`五、` after
 * `四、…：`) closes that heading, as does a paragraph the list under a lead-in. Teasers stand under their own title only.
 */
export function nestBlocks(drafts: readonly Draft[]): Block[] {
  const stack = new HeadingStack();
  const indexes = indexesOf(drafts);
  const blocks: Block[] = [];
  let teaserHeadings: number[] = [];
  let previous: Draft | undefined;
  drafts.forEach((draft, index) => {
    let headings: number[];
    let level: number | undefined;
    if (draft.teaser !== undefined) {
      if (draft.kind === 'teaser-title') teaserHeadings = [index];
      headings = draft.kind === 'teaser-title' ? [] : teaserHeadings;
    } else if (draft.style && (draft.kind === 'heading' || draft.kind === 'title')) {
      headings = stack.open(index, draft.style, previous?.kind === 'heading');
      level = headings.length + 1;
    } else {
      stack.meet(draft);
      headings = draft.kind === 'title' ? [] : stack.headings();
    }
    blocks.push(toBlock(draft, headings, level, indexes));
    previous = draft;
  });
  return blocks;
}

/** The place of each draft, where cells of a table name others as their headers: most articles have no table. */
function indexesOf(drafts: readonly Draft[]): ReadonlyMap<Draft, number> {
  const indexes = new Map<Draft, number>();
  if (!drafts.some((draft) => draft.headers !== undefined)) return indexes;
  for (const [index, draft] of drafts.entries()) indexes.set(draft, index);
  return indexes;
}

/** Every block has every field, so that all of them are of one shape to the engine: readers of articles touch nothing as often as blocks. */
function toBlock(draft: Draft, headings: number[], level: number | undefined, indexes: ReadonlyMap<Draft, number>): Block {
  const { kind, start, end, label, teaser, row, column } = draft;
  const headers = draft.headers?.map((header) => indexes.get(header)!).filter((header) => header !== undefined);
  return { kind, start, end, headings, level, label, teaser, row, column, headers };
}

class HeadingStack {
  private stack: Open[] = [];
  private cached: number[] | null = null;
  /** Added to the rank of headings without a number, once the article has shown that it uses them below numbered ones. */
  private freeBase: number | null = null;

  /** Opens a heading; returns the headings above it. */
  open(index: number, style: Style, directlyUnderHeading: boolean): number[] {
    const rank = this.rankOf(style);
    const sibling = this.stack.findIndex((entry) => entry.style.key === style.key);
    const startsCount = directlyUnderHeading && style.ordinal === 1;
    if (sibling >= 0) this.cut(sibling);
    else if (!startsCount) this.cutFrom(rank, style);
    const above = this.headings();
    this.stack.push({ index, style, rank, listed: false, listStyle: null });
    this.cached = null;
    return above;
  }

  /** Takes note of a block that is no heading, and closes what does not reach over it. */
  meet(draft: Draft): void {
    const { style } = draft;
    if (draft.kind === 'list-item') {
      const own = style ? this.stack.findIndex((entry) => entry.style.key === style.key) : -1;
      if (own >= 0 && (style!.ordinal ?? 0) > (this.stack[own]!.style.ordinal ?? 0)) this.cut(own);
      const list = style ? this.stack.findIndex((entry) => entry.listStyle?.key === style.key) : -1;
      if (list >= 0) this.cut(list + 1);
    }
    const top = this.stack.at(-1);
    if (top?.style.key !== 'colon') return;
    if (draft.kind === 'list-item') {
      top.listed = true;
      if (style && (top.listStyle === null || top.listStyle.key === style.key)) top.listStyle = style;
    } else if (top.listed && draft.kind === 'paragraph') this.cut(this.stack.length - 1);
  }

  headings(): number[] {
    this.cached ??= this.stack.map((entry) => entry.index);
    return this.cached;
  }

  private rankOf(style: Style): number {
    if (!FREE_STYLES.has(style.key)) return style.rank;
    if (this.freeBase === null) {
      const numbered = this.stack.findLast((entry) => entry.rank >= FIRST_NUMBERED_RANK && entry.rank <= LAST_NUMBERED_RANK);
      this.freeBase = numbered ? numbered.rank : 0;
    }
    return this.freeBase === 0 ? style.rank : this.freeBase + (style.rank - RANKS.group + 1) / 10;
  }

  /** Closes what ranks no higher; a lead-in stays open over a heading that goes on with its list, or is a part of the last item. */
  private cutFrom(rank: number, style: Style): void {
    const isPartOfItem = ({ listStyle }: Open) =>
      listStyle !== null &&
      style.ordinal !== null &&
      (rank > listStyle.rank || (style.key === listStyle.key && style.ordinal > (listStyle.ordinal ?? 0)));
    const first = this.stack.findIndex((entry) => entry.rank >= rank && !isPartOfItem(entry));
    if (first >= 0) this.cut(first);
  }

  private cut(length: number): void {
    if (length >= this.stack.length) return;
    this.stack.length = length;
    this.cached = null;
  }
}
