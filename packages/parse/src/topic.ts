import type { Draft } from './draft.js';
import { freeStyle } from './headings.js';

const SHARED = 4;

/**
 * Raises short headings that repeat the article's topic (four characters of its title) to main sections: between `医保共济账户的好处` and
 * `医保共济账户的区别`, headings such as `使用方法` are parts of one of them. Does nothing where every short heading does so, or none.
 */
export function raiseTopicHeadings(text: string, drafts: readonly Draft[], title: string): void {
  const short = drafts.filter((draft) => draft.kind === 'heading' && draft.style?.key === 'short');
  const pieces = new Set<string>();
  for (let i = 0; i + SHARED <= title.length; i++) pieces.add(title.slice(i, i + SHARED));
  const topical = short.filter((draft) => {
    for (let i = draft.start; i + SHARED <= draft.end; i++) if (pieces.has(text.slice(i, i + SHARED))) return true;
    return false;
  });
  if (topical.length === short.length) return;
  for (const draft of topical) draft.style = freeStyle('group');
}
