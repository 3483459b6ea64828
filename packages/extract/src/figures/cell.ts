import { type Article, type Block, blockText } from '@yibao-rules/model';
import { type Quantity, scanQuantities } from './quantities/index.js';

/** Cells longer than this are prose. */
const MAX_CELL = 24;
/** Longer headers are read this far. */
const MAX_HEADER = 60;
const BARE_NUMBER = /^[\d０-９][\d０-９.,，\-~～至—\s]*$/;
/** A unit in the header of a column or row: 起付标准（元）, 报销比例(%), 限额（万元/年）. */
const HEADER_UNIT = /[（(](?:单位[:：])?((?:万?元|[%％]|天|日|个月|年|倍|个?工作日)[^（）()]{0,8})[）)]/;

/** Headers that give a bare number its unit by what they name, where none writes it: 起付线 300, 报销比例 92, 产假天数 98. */
const NAMED_UNITS: readonly (readonly [RegExp, unit: string])[] = [
  [/比例|比率|费率|报销率|支付率/, '%'],
  [/起付|门槛费|封顶|限额|额度|金额|缴费额|缴费标准|补助标准|补贴标准|发放标准|津贴标准|保险金标准|基数|每月领取/, '元'],
  [/天数/, '天'],
  [/月数/, '个月'],
  [/年限|年数/, '年'],
  [/工作日/, '工作日'],
];
/** No ratio is larger; 报销比例 5000 is a slip of the table. */
const LARGEST_PERCENT = 100;

/** The quantity of a table cell that holds a bare number whose unit stands in one of its headers, or follows from it; null for every other block. */
export function cellQuantity(article: Article, block: Block, headers: readonly number[]): Quantity | null {
  if (block.kind !== 'table-cell' || block.end - block.start > MAX_CELL) return null;
  const number = blockText(article, block);
  if (!BARE_NUMBER.test(number)) return null;
  const words = headers.map((index) => (article.blocks[index] ? blockText(article, article.blocks[index]).slice(0, MAX_HEADER) : ''));
  const unit =
    firstOf(words, (header) => HEADER_UNIT.exec(header)?.[1]) ?? firstOf(words, namedUnit) ?? unitOfCaption(article, block, words);
  const [quantity, other] = unit ? scanQuantities(number.trim() + unit) : [];
  if (!quantity || other || (unit === '%' && (quantity.max ?? 0) > LARGEST_PERCENT)) return null;
  const end = Math.min(block.end, block.start + quantity.end);
  return { ...quantity, start: block.start + quantity.start, end, coreStart: block.start + quantity.coreStart, coreEnd: end };
}

/** Headers of columns that count or name something, whatever unit the table has. */
const COUNTED = /[人户次家个例]数|序号|编号|年份|代码|电话|邮编/;

/** The unit that the heading over a table gives all its cells: 月缴费额（元/月）. Of several (单位：元、%) what names no sum is the ratio. */
function unitOfCaption(article: Article, { headings }: Block, headers: readonly string[]): string | undefined {
  if (headers.some((header) => COUNTED.test(header))) return undefined;
  const heading = article.blocks[headings[headings.length - 1] ?? -1];
  const units = heading && HEADER_UNIT.exec(blockText(article, heading).slice(0, MAX_HEADER))?.[1]?.split(/[、，,]/);
  return units?.find((unit) => '%％'.includes(unit)) ?? units?.[0];
}

function firstOf(headers: readonly string[], unitOf: (header: string) => string | undefined): string | undefined {
  for (const header of headers) {
    const unit = unitOf(header);
    if (unit) return unit;
  }
  return undefined;
}

function namedUnit(header: string): string | undefined {
  return NAMED_UNITS.find(([name]) => name.test(header))?.[1];
}
