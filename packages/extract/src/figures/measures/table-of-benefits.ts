import { type Article, type Block, blockText } from '@yibao-rules/model';

/** Cells longer than this are prose. */
const MAX_HEADER = 30;
/** Where care is given: what is paid there is a share of its cost. */
const FACILITY = /医院|医疗机构|卫生院|卫生室|社区|[一二三]级|基层/;
/** 6万元以下, 1-3万元: the span of expense that a column is for. */
const BAND = /[\d万千][^，。]{0,3}元/;
const BAND_BOUND = /以[上下内]|[-—－~～至到]|超过|不足/;
const DEDUCTIBLE = /起付|门槛费/;

/**
 * Tells tables of what the fund pays from others: a percentage in a column or row for a facility or a span of expense, or in a table that
 * also states deductibles, is the share that is reimbursed, though no header says so.
 */
export class TableOfBenefits {
  private deductible = false;
  private last = -2;

  constructor(private readonly article: Article) {}

  pays(block: Block, index: number, headers: readonly number[]): boolean {
    if (block.kind !== 'table-cell') return false;
    if (this.last !== index - 1) this.deductible = false;
    this.last = index;
    this.deductible ||= DEDUCTIBLE.test(this.wordsOf(index));
    return this.deductible || headers.some((header) => this.isOfCare(this.wordsOf(header)));
  }

  private isOfCare(words: string): boolean {
    return FACILITY.test(words) || (BAND.test(words) && BAND_BOUND.test(words));
  }

  private wordsOf(index: number): string {
    const block = this.article.blocks[index];
    return block && block.end - block.start <= MAX_HEADER ? blockText(this.article, block) : '';
  }
}
