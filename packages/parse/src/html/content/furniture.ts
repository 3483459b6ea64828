import { signsIn } from '../../line-signs.js';
import { readFurniture } from '../../page-furniture.js';
import { CONTROLS, PAGE_LINES } from './furniture.table.js';

const LONGEST_CONTROLS = 80;
const LONGEST_PAGE_LINE = 240;
const LONGEST_PAIR = 10;
const SEPARATORS = /[\s|｜/\\·•:：,，、>＞<＜»«[\]【】（）()\-—_↑↓→+]+/;

/** The line is the page's and not the article's: a bar of controls, a counter, who edited it, a notice of rights. */
export function isFurniture(text: string): boolean {
  if (text.length > LONGEST_PAGE_LINE) return false;
  return readFurniture({ text, signs: signsIn(text) }) !== null || isControls(text) || PAGE_LINES.some((pattern) => pattern.test(text));
}

/** Two controls side by side: `编辑锁定`. */
function isPair(word: string): boolean {
  if (word.length > LONGEST_PAIR) return false;
  for (let i = 1; i < word.length; i++) if (CONTROLS.has(word.slice(0, i)) && CONTROLS.has(word.slice(i))) return true;
  return false;
}

/** Nothing but words for controls, counts and separators, a word at least. */
function isControls(text: string): boolean {
  if (text.length > LONGEST_CONTROLS) return false;
  let words = 0;
  for (const part of text.split(SEPARATORS)) {
    const bare = part.replace(/\d+(?:\.\d+)?[万wk]?/g, '');
    if (bare === '') continue;
    if (!CONTROLS.has(bare) && !isPair(bare)) return false;
    words++;
  }
  return words > 0 || /^[\s|/·>»\-—_[\]]+$/.test(text);
}
