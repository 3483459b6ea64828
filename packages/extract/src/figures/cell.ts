import { type Article, type Block, blockText } from '@yibao-rules/model';
import { type Quantity, scanQuantities } from './quantities/index.js';

/** Cells longer than this are prose. */
const MAX_CELL = 24;
const BARE_NUMBER = /^[\d０-９][\d０-９.,，\-~～至—\s]*$/;
/** A unit in the header of a column or row: 起付标准（元）, 报销比例(%), 限额（万元/年）. */
const HEADER_UNIT = /[（(](?:单位[:：])?((?:万?元|[%％]|天|日|个月|年|倍|个?工作日)[^（）()]{0,8})[）)]/;

/** The quantity of a table cell that holds a bare number whose unit stands in one of its headers; null for every other block. */
export function cellQuantity(article: Article, block: Block): Quantity | null {
  if (block.kind !== 'table-cell' || block.end - block.start > MAX_CELL) return null;
  const number = blockText(article, block);
  if (!BARE_NUMBER.test(number)) return null;
  for (const index of block.headers ?? []) {
    const header = article.blocks[index];
    const unit = header && HEADER_UNIT.exec(blockText(article, header).slice(0, 60))?.[1];
    if (!unit) continue;
    const [quantity, other] = scanQuantities(number.trim() + unit);
    if (!quantity || other) return null;
    const end = Math.min(block.end, block.start + quantity.end);
    return { ...quantity, start: block.start + quantity.start, end, coreStart: block.start + quantity.coreStart, coreEnd: end };
  }
  return null;
}
