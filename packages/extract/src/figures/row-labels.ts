import type { Article, Block } from '@yibao-rules/model';

const NONE: readonly number[] = [];

/**
 * The headers of each block, the first cell of its row among them: it labels the row also where the table's first row is no row of headers. None
 * for what is no table cell.
 */
export function headersOf({ blocks }: Article): (readonly number[])[] {
  let label = -1; // the first cell of the row
  return blocks.map((block, index) => {
    if (block.kind !== 'table-cell') {
      label = -1;
      return NONE;
    }
    const headers = block.headers ?? NONE;
    if (block.column === 0 || label < 0 || (blocks[label] as Block).row !== block.row) {
      label = block.column === 0 ? index : -1;
      return headers;
    }
    return headers.includes(label) ? headers : [...headers, label];
  });
}
