import type { Element } from 'domhandler';
import {
  COMMENT_WORDS,
  DOUBTFUL_BEGINNINGS,
  DOUBTFUL_WORDS,
  PAGE_BEGINNINGS,
  PAGE_ELEMENTS,
  PAGE_ROLES,
  PAGE_WORDS,
  TURNED,
} from './hints.table.js';

/** What an element's names say that it is: what readers said, the page's own, or perhaps the page's own. */
export type Hint = 'comment' | 'page' | 'doubtful';

const LONGEST_NAME = 200;

export function hintOf(element: Element): Hint | null {
  const { attribs, name } = element;
  if (name === 'body' || name === 'html') return null;
  let hint: Hint | null = PAGE_ELEMENTS.has(name) || (attribs.role !== undefined && PAGE_ROLES.has(attribs.role)) ? 'page' : null;
  if (name === 'form') hint = 'doubtful';
  for (const names of [attribs.class, attribs.id]) {
    if (!names) continue;
    const words = wordsOf(names);
    for (const [i, word] of words.entries()) {
      if (TURNED.has(words[i - 1] ?? '')) continue;
      if (COMMENT_WORDS.test(word)) return 'comment';
      if (PAGE_WORDS.has(word) || PAGE_BEGINNINGS.test(word)) hint = 'page';
      else if (DOUBTFUL_WORDS.has(word) || DOUBTFUL_BEGINNINGS.test(word)) hint ??= 'doubtful';
    }
  }
  return hint;
}

/** `bdShare-box main` gives bd, share, box, main. */
function wordsOf(names: string): string[] {
  return names
    .slice(0, LONGEST_NAME)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}
