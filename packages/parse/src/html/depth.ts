import { UserError } from '@yibao-rules/model';
import { VOID } from './elements.table.js';

/** Open elements that a page may have at once. Browsers stop at 512; pages that forget their end tags need some more. */
const MOST_OPEN = 3000;
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,15})/g;

/**
 * Throws UserError where a page opens elements without end: to build its tree would take time that grows with the square of its size.
 * Counts tags only, so a page that leaves out optional end tags counts as deeper than it is.
 */
export function checkDepth(html: string): void {
  const open = new Map<string, number>();
  let depth = 0;
  for (const [, closing, written] of html.matchAll(TAG)) {
    const name = written!.toLowerCase();
    if (VOID.has(name)) continue;
    const count = open.get(name) ?? 0;
    if (closing === '') {
      open.set(name, count + 1);
      depth++;
    } else if (count > 0) {
      open.set(name, count - 1);
      depth--;
    }
    if (depth > MOST_OPEN) {
      throw new UserError(`This page opens more than ${MOST_OPEN} elements without closing them.`, {
        hint: 'It is no article, or it is damaged: save its text as a .txt file instead.',
      });
    }
  }
}
