import type { AnyNode, Element } from 'domhandler';
import { elementChildren } from './tree-walk.js';

const MOST_VISITED = 20_000;
/** A cell with more blocks and words than this, and most words of its table, holds an article, not a datum. */
const ARTICLE_BLOCKS = 4;
const ARTICLE_LENGTH = 300;
const ARTICLE_SHARE = 0.6;

/**
 * Whether a table holds data, not the page's layout: two rows or more of two cells or more, or a header cell; no table, form or heading of an article
 * inside; no cell that holds most of its words in many paragraphs.
 */
export function isDataTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.attribs.role ?? '')) return false;
  const cells: Element[] = [];
  let wide = 0;
  let headed = false;
  let visited = 0;
  const pending: AnyNode[] = [...table.children];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (!('attribs' in node)) continue;
    if (++visited > MOST_VISITED) break;
    const { name } = node;
    if (name === 'table' || name === 'form' || name === 'h1') return false;
    if (name === 'tr') {
      const own = elementChildren(node).filter((child) => child.name === 'td' || child.name === 'th');
      if (own.length >= 2) wide++;
      headed ||= own.some((cell) => cell.name === 'th');
      cells.push(...own);
    }
    for (const child of node.children) pending.push(child);
  }
  return (wide >= 2 || (headed && wide >= 1)) && !holdsArticle(cells);
}

function holdsArticle(cells: readonly Element[]): boolean {
  let all = 0;
  let longest: { length: number; blocks: number } = { length: 0, blocks: 0 };
  for (const cell of cells) {
    const size = measure(cell);
    all += size.length;
    if (size.length > longest.length) longest = size;
  }
  return longest.length > ARTICLE_LENGTH && longest.blocks > ARTICLE_BLOCKS && longest.length > all * ARTICLE_SHARE;
}

function measure(cell: Element): { length: number; blocks: number } {
  let length = 0;
  let blocks = 0;
  let visited = 0;
  const pending: AnyNode[] = [...cell.children];
  for (let node = pending.pop(); node && visited < MOST_VISITED; node = pending.pop(), visited++) {
    if (node.type === 'text') length += node.data.trim().length;
    else if ('attribs' in node && node.name !== 'script' && node.name !== 'style') {
      if (node.name === 'p' || node.name === 'br' || node.name === 'div') blocks++;
      for (const child of node.children) pending.push(child);
    }
  }
  return { length, blocks };
}
