import type { Article, Block } from '@yibao-rules/model';

/** Knows the first cell of the row that is being read: it labels the row also where the table's first row is no row of headers. */
export class RowLabels {
  private label = -1;

  constructor(private readonly article: Article) {}

  /** The headers of the block at `index`, its row's label among them; none for what is no table cell. */
  headersOf(block: Block, index: number): readonly number[] {
    if (block.kind !== 'table-cell') {
      this.label = -1;
      return [];
    }
    const label = this.article.blocks[this.label];
    if (!label || label.row !== block.row || block.column === 0) {
      this.label = block.column === 0 ? index : -1;
      return block.headers ?? [];
    }
    const headers = block.headers ?? [];
    return headers.includes(this.label) ? headers : [...headers, this.label];
  }
}
