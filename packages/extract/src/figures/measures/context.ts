import { type Article, type Block, blockText } from '@yibao-rules/model';
import { sameHeadings } from '../../blocks.js';
import type { ArticleScan } from '../../scan/article-scan.js';
import { type Claim, DURATION, emptyMemory, PERCENT, remember } from './cue-memory.js';
import { REIMBURSEMENT, WEAK_CONTRIBUTION } from './cues.table.js';
import type { Inherited } from './sentence-state.js';
import { TableOfBenefits } from './table-of-benefits.js';
import { hasCue, type Token, wordsOf, wordsOfLabel } from './tokens.js';

/** A paragraph of its own that is no longer than this and holds a cue names what follows: 发放标准, a cell 起付线. */
const MAX_CAPTION = 14;
/** Headers that name the employer as payer. */
const EMPLOYERS: ReadonlySet<string> = new Set(['单位', '用人单位', '企业', '单位缴纳', '单位部分']);
const PAYERS_RATIO: Claim = { cue: WEAK_CONTRIBUTION, measure: 'contribution-ratio', start: 0, end: -1, text: '' };
const FUNDS_RATIO: Claim = { cue: REIMBURSEMENT, measure: 'reimbursement-ratio', start: 0, end: -1, text: '' };
/** Headings longer than this are sentences; their tokens are read once in any case. */
const MAX_HEADING = 200;

/** Follows the blocks in order and says what each inherits from its headings, table headers, label, and from a caption before it. */
export class BlockContext {
  private readonly headingTokens = new Map<number, Token[]>();
  private readonly table: TableOfBenefits;
  private caption: { block: Block; tokens: Token[] } | null = null;
  /** What the headings of the block read last give it: the blocks of a section follow each other. */
  private section: { block: Block; inherited: Inherited } | null = null;

  constructor(
    private readonly article: Article,
    private readonly scan: ArticleScan,
  ) {
    this.table = new TableOfBenefits(article);
  }

  /** Takes note of a block; every block has to pass, in order. Gives what it inherits, or null where it `states` nothing that could. */
  enter(block: Block, index: number, headers: readonly number[], states: boolean): Inherited | null {
    const pays = this.table.pays(block, index, headers);
    const inherited = states ? this.inheritedBy(block, headers, pays) : null;
    if (block.kind === 'paragraph') this.captionOf(block, index);
    return inherited;
  }

  private inheritedBy(block: Block, headers: readonly number[], pays: boolean): Inherited {
    const { memory, per } = this.ofHeadings(block);
    const inherited: Inherited = { memory: memory.slice(), per, bands: false };
    if (this.caption && sameHeadings(this.caption.block, block)) this.apply(inherited, this.caption.tokens);
    for (const header of headers) {
      this.apply(inherited, this.tokensOf(header));
      if (this.isPayer(header)) inherited.memory[PERCENT] ??= PAYERS_RATIO;
    }
    if (pays) inherited.memory[PERCENT] ??= FUNDS_RATIO;
    if (block.label) this.apply(inherited, wordsOfLabel(block.label), block.label);
    if (block.kind === 'heading') inherited.memory[DURATION] = null; // a heading's days are not those of the heading above it
    return inherited;
  }

  private ofHeadings(block: Block): Inherited {
    if (this.section && sameHeadings(this.section.block, block)) return this.section.inherited;
    const inherited: Inherited = { memory: emptyMemory(), per: null, bands: false };
    for (const heading of block.headings) this.apply(inherited, this.tokensOf(heading));
    this.section = { block, inherited };
    return inherited;
  }

  /** Columns 单位 and 个人 side by side are who pays which contribution. */
  private isPayer(header: number): boolean {
    const words = (index: number) => {
      const block = this.article.blocks[index];
      return block?.kind === 'table-cell' && block.end - block.start <= 6 ? blockText(this.article, block) : '';
    };
    return EMPLOYERS.has(words(header)) || (/^(?:个人|职工)/.test(words(header)) && EMPLOYERS.has(words(header - 1)));
  }

  private captionOf(block: Block, index: number): void {
    if (block.end - block.start > MAX_CAPTION + 9) return;
    const marked = this.article.text.slice(block.start, block.end);
    const words = marked.includes('<') ? marked.replace(/<[^<>]*>/g, '') : marked;
    if (words.length === 0 || words.length > MAX_CAPTION || /[。；，,;]/.test(words)) return;
    const tokens = this.tokensOf(index);
    if (hasCue(tokens) && !/\d/.test(words)) this.caption = { block, tokens };
  }

  private tokensOf(index: number): Token[] {
    let tokens = this.headingTokens.get(index);
    if (!tokens) {
      const block = this.article.blocks[index];
      tokens = block ? wordsOf(this.scan, block.start, Math.min(block.end, block.start + MAX_HEADING)) : [];
      this.headingTokens.set(index, tokens);
    }
    return tokens;
  }

  private apply(inherited: Inherited, tokens: readonly Token[], words = this.article.text): void {
    for (const token of tokens) {
      if (token.type === 'cue') remember(inherited.memory, null, token, words);
      else if (token.value === 'year' || token.value === 'month' || token.value === 'day' || token.value === 'visit')
        inherited.per = { per: token.value, end: -1 };
    }
  }
}
