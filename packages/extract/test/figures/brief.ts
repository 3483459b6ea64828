import type { Article, Block } from '@yibao-rules/model';
import { readFigures } from '../../src/figures/index.js';
import type { RateFigure } from '../../src/types.js';

/** A text, and its figures in brief: `measure min..max unit[/per] [delta] [was previous] [~] [hedge]`. */
export type FigureRow = readonly [text: string, figures: string[]];

/** A block of a made-up article: its words, and what parse would say of it. */
export type BlockDraft = { text: string } & Partial<Omit<Block, 'start' | 'end'>>;

/** An article of these blocks, one a line. */
export function articleOf(drafts: readonly BlockDraft[]): Article {
  let text = '';
  const blocks = drafts.map(({ text: words, ...rest }): Block => {
    const start = text.length;
    text += `${words}\n`;
    return { kind: 'paragraph', headings: [], ...rest, start, end: start + words.length };
  });
  return { id: 'made-up', title: '', site: null, author: null, publishedAt: null, sha256: '0'.repeat(64), charset: 'utf-8', text, blocks };
}

/** The figures of an article, in brief. */
export function figuresOf(drafts: readonly BlockDraft[]): string[] {
  return readFigures(articleOf(drafts), [], []).map(brief);
}

function brief({ measure, value, hedge }: RateFigure): string {
  const per = value.per ? `/${value.per}` : '';
  const notes = [
    value.relation === 'delta' ? 'delta' : '',
    value.previous === null ? '' : `was ${value.previous}`,
    value.approximate ? '~' : '',
    hedge ?? '',
  ];
  return [`${measure} ${value.min ?? ''}..${value.max ?? ''} ${value.unit}${per}`, ...notes.filter(Boolean)].join(' ');
}
