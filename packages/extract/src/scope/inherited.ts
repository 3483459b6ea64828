import type { Article, Block, ScopeKey } from '@yibao-rules/model';
import { sameHeadings } from '../blocks.js';
import { scanOf } from '../scan/article-scan.js';
import type { RateFigure, RegionMention } from '../types.js';
import { headingScope, overlay, underHeading } from './heading-scope.js';
import { firstFrom, inBlock } from './in-block.js';
import { KEY } from './key.js';
import { KeyMap } from './key-map.js';
import { NOTHING_STATED, type Stated } from './level.js';
import { type Slot, union } from './statement.js';
import type { Token } from './token.js';
import { tokenize } from './tokenize.js';
import type { Layer } from './trace.js';
import { wordsAndMarks } from './words-and-marks.js';

/** How far a row is walked back to its first cell, and a list to its first item: bounds that no real page reaches. */
const MOST_COLUMNS = 40;
const LONGEST_LIST = 200;
const LONGEST_LEAD = 8;
/** A paragraph that ends so leads in the items below it: 按下列标准支付: */
const LEAD_IN = /[：:][ ]*$/;

/** What the blocks around each block state for it; each heading is read once. */
export class InheritedScopes {
  private readonly own = new Map<number, Stated>();
  private readonly leadIns = new Map<number, Stated>();
  /** The block whose chain was asked for last: the blocks of a section follow each other. */
  private lastChain: { block: Block; scope: Stated } | null = null;
  /** The last run of items or cells that was walked back: up to which block, and the block above it. */
  private run = { to: -1, above: -1 };
  private readonly title: number;
  private leadScope: Stated | null = null;

  constructor(
    private readonly article: Article,
    private readonly regions: readonly RegionMention[],
    private readonly figures: readonly RateFigure[],
  ) {
    this.title = article.blocks.findIndex(({ kind }) => kind === 'title');
  }

  /** The scope that titles, headings, table headers and a lead-in give block `index`. */
  of(index: number): Stated {
    const block = this.article.blocks[index] as Block;
    let scope = this.chain(block);
    const leadIn = this.leadIn(index, block);
    if (leadIn !== null) scope = this.under(scope, this.ofLeadIn(leadIn));
    for (const header of block.headers ?? []) if (header !== index) scope = this.under(scope, this.ofBlock(header));
    for (const header of this.rowHeaders(index, block)) scope = this.under(scope, this.ofBlock(header));
    return scope;
  }

  private under(outer: Stated, inner: Stated): Stated {
    return overlay(outer, inner, this.hasSchemeFromLead(outer));
  }

  /** What `of` reads, outermost first, each with the words that state it. */
  layers(index: number): Layer[] {
    const block = this.article.blocks[index] as Block;
    const layers: Layer[] = [];
    const add = (via: Layer['via'], at: number, stated: Stated, tokens: () => readonly Token[]) =>
      layers.push({ via, block: at, stated, wordsOf: (key) => wordsStating(key, tokens()) });
    const addBlock = (via: Layer['via'], at: number) => add(via, at, this.ofBlock(at), () => this.tokensOf(at));
    if (this.titleGoverns(block)) {
      if (!this.ofBlock(this.title).has(KEY.scheme) && this.lead().has(KEY.scheme)) {
        for (const at of this.leadBlocks()) add('lead', at, schemeOnly(this.ofBlock(at)), () => this.tokensOf(at));
      }
      addBlock('title', this.title);
    }
    for (const heading of block.headings) addBlock(this.isTitle(this.article.blocks[heading] as Block) ? 'title' : 'heading', heading);
    const leadIn = this.leadIn(index, block);
    if (leadIn !== null) add('lead-in', leadIn, this.ofLeadIn(leadIn), () => this.tokensOfLeadIn(leadIn));
    for (const header of block.headers ?? []) if (header !== index) addBlock('table-header', header);
    for (const header of this.rowHeaders(index, block)) addBlock('table-header', header);
    return layers;
  }

  private chain(block: Block): Stated {
    const last = this.lastChain;
    if (last && last.block.teaser === block.teaser && sameHeadings(last.block, block)) return last.scope;
    const scope = this.readChain(block);
    this.lastChain = { block, scope };
    return scope;
  }

  private readChain(block: Block): Stated {
    const governs = this.titleGoverns(block);
    let scope = governs ? this.ofBlock(this.title) : NOTHING_STATED;
    if (governs && !scope.has(KEY.scheme)) scope = overlay(this.lead(), scope);
    for (const heading of block.headings) scope = underHeading(scope, this.ofBlock(heading));
    return scope;
  }

  /** A title with a level heads one document of several; without, it heads them all. Teasers are articles of their own. */
  private titleGoverns(block: Block): boolean {
    const title = this.article.blocks[this.title];
    return title !== undefined && title.level === undefined && block.teaser === undefined;
  }

  /** Where no title names a scheme: the one that the paragraphs before the first heading speak of, if it is one. */
  private lead(): Stated {
    this.leadScope ??= this.readLead();
    return this.leadScope;
  }

  /** Whether the scheme of an inherited scope is the lead's. */
  hasSchemeFromLead(scope: Stated): boolean {
    const scheme = scope.get(KEY.scheme);
    return scheme !== undefined && scheme === this.leadScope?.get(KEY.scheme);
  }

  private readLead(): Stated {
    const schemes: Slot[] = [];
    for (const index of this.leadBlocks()) {
      const scheme = this.schemeOf(index);
      if (scheme) schemes.push(scheme);
    }
    const [scheme, ...others] = union(schemes);
    return scheme !== undefined && others.length === 0 ? ofScheme([scheme]) : NOTHING_STATED;
  }

  /** The scheme of a paragraph, which only words state. */
  private schemeOf(index: number): Slot | undefined {
    const { text, blocks } = this.article;
    const { start, end } = blocks[index] as Block;
    return headingScope(text, wordsAndMarks(text, scanOf(this.article), { start, end, heading: true }, [], []).tokens, false).get(
      KEY.scheme,
    );
  }

  private leadBlocks(): number[] {
    const { blocks } = this.article;
    const first = blocks.findIndex(({ kind }) => kind === 'heading');
    const lead: number[] = [];
    for (let index = 0; index < Math.min(first, LONGEST_LEAD); index++) if (blocks[index]?.kind === 'paragraph') lead.push(index);
    return lead;
  }

  private ofBlock(index: number): Stated {
    let scope = this.own.get(index);
    if (!scope) {
      scope = headingScope(this.article.text, this.tokensOf(index), this.isTitle(this.article.blocks[index] as Block));
      this.own.set(index, scope);
    }
    return scope;
  }

  private tokensOf(index: number): Token[] {
    const { start, end } = this.article.blocks[index] as Block;
    return tokenize(this.article.text, scanOf(this.article), { start, end, heading: true }, [], 0, inBlock(this.regions, index));
  }

  /** The cells that open the row of a table cell, as far as they hold no figure (| 三级医院 | 800元 |). */
  private rowHeaders(index: number, block: Block): number[] {
    if (block.kind !== 'table-cell' || (block.row ?? 0) === 0) return [];
    const { blocks } = this.article;
    let first = index;
    while (index - first < MOST_COLUMNS && blocks[first - 1]?.kind === 'table-cell' && blocks[first - 1]?.row === block.row) first--;
    const headers: number[] = [];
    for (let cell = first; cell < index && !this.holdsFigure(cell); cell++) headers.push(cell);
    return headers;
  }

  /** A table cell that holds a figure is no header of its row. */
  private holdsFigure(index: number): boolean {
    return this.figures[firstFrom(this.figures, index)]?.block === index;
  }

  /** Of a paragraph that ends in a colon, its last sentence. */
  private ofLeadIn(index: number): Stated {
    const known = this.leadIns.get(index);
    if (known) return known;
    const scope = headingScope(this.article.text, this.tokensOfLeadIn(index), false);
    this.leadIns.set(index, scope);
    return scope;
  }

  private tokensOfLeadIn(index: number): Token[] {
    const { start, end } = this.article.blocks[index] as Block;
    const from = start + this.article.text.slice(start, end).lastIndexOf('。') + 1;
    const regions = inBlock(this.regions, index).filter((region) => region.start >= from);
    return tokenize(this.article.text, scanOf(this.article), { start: from, end, heading: false }, [], 0, regions);
  }

  /** In a file of several documents, whose first title has a level, the headings of that level are titles too. */
  private isTitle(block: Block): boolean {
    const title = this.article.blocks[this.title];
    return block.kind === 'title' || block.kind === 'teaser-title' || (title?.level !== undefined && title.level === block.level);
  }

  /** The block before the items or cells that `index` is one of; the blocks are asked for in order, so that each is passed once. */
  private aboveRun(index: number, block: Block): number {
    if (this.run.to === index) return this.run.above;
    let above = index - 1;
    while (above >= 0 && above !== this.run.to && this.article.blocks[above]?.kind === block.kind) above--;
    if (above >= 0 && above === this.run.to && this.article.blocks[above]?.kind === block.kind) above = this.run.above;
    this.run = { to: index, above };
    return above;
  }

  /** The paragraph that a list item hangs on, if it announces one. */
  private leadIn(index: number, block: Block): number | null {
    if (block.kind !== 'list-item' && block.kind !== 'table-cell') return null;
    const above = this.aboveRun(index, block);
    const candidate = this.article.blocks[above];
    if (candidate?.kind !== 'paragraph' || index - above > LONGEST_LIST || !sameHeadings(candidate, block)) return null;
    return LEAD_IN.test(this.article.text.slice(Math.max(candidate.start, candidate.end - 3), candidate.end)) ? above : null;
  }
}

function schemeOnly(stated: Stated): Stated {
  const scheme = stated.get(KEY.scheme);
  return scheme ? ofScheme(scheme) : NOTHING_STATED;
}

function ofScheme(scheme: Slot): Stated {
  return new KeyMap<Slot>().set(KEY.scheme, scheme);
}

function wordsStating(key: ScopeKey, tokens: readonly Token[]): { start: number; end: number }[] {
  return tokens.filter((token) => token.kind === 'scope' && token.atoms.some((atom) => atom.key === KEY[key]));
}
