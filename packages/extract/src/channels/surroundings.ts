import type { Article, Block } from '@yibao-rules/model';
import { isLabel } from './view.js';

/** True where the headers of a table cell or the nearest heading hold what a pattern without anchors looks for. */
export function isSaidAbove(article: Article, block: Block, pattern: RegExp): boolean {
  const { headers } = block;
  if (headers !== undefined) for (let i = 0; i < headers.length; i++) if (isSaidIn(article, headers[i] as number, pattern)) return true;
  return isSaidInHeading(article, block, pattern);
}

/** True where the nearest heading holds what a pattern without anchors looks for. */
export function isSaidInHeading(article: Article, { headings }: Block, pattern: RegExp): boolean {
  return headings.length > 0 && isSaidIn(article, headings[headings.length - 1] as number, pattern);
}

/** True where the line directly above a block is as short as a label (方式四:手机银行) and holds what the pattern looks for. */
export function isSaidInLabel(article: Article, index: number, pattern: RegExp): boolean {
  const above = article.blocks[index - 1];
  if (above === undefined || above.kind === 'table-cell') return false;
  const words = article.text.slice(above.start, above.end);
  return isLabel(words) && pattern.test(words);
}

function isSaidIn({ blocks, text }: Article, index: number, pattern: RegExp): boolean {
  const block = blocks[index];
  return block !== undefined && pattern.test(text.slice(block.start, block.end));
}
