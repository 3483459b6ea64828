import { type Article, blockText, headingTexts } from '@yibao-rules/model';
import { parseText } from '../src/index.js';

/** A block as a test names it: `kind`, the words, and the headings above it behind `<`, innermost last. */
export function outline(article: Article): string[] {
  return article.blocks.map((block) => {
    const teaser = block.teaser === undefined ? '' : `#${block.teaser}`;
    const label = block.label === undefined ? '' : `{${block.label}}`;
    const above = headingTexts(article, block);
    return `${block.kind}${block.level ?? ''}${teaser}${label} ${blockText(article, block)}${above.length > 0 ? ` < ${above.join(' / ')}` : ''}`;
  });
}

export function outlineOf(text: string): string[] {
  return outline(parseText(text, { id: 'test' }));
}
