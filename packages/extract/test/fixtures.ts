import type { Article, Block } from '@yibao-rules/model';

type Part = string | { kind: Block['kind']; text: string; headings?: number[]; level?: number; teaser?: number };

/** An article of one block a part; a bare string is a paragraph. */
export function articleOf(...parts: Part[]): Article {
  let text = '';
  const blocks: Block[] = parts.map((part) => {
    const { text: words, ...block } = typeof part === 'string' ? { kind: 'paragraph' as const, text: part } : part;
    const start = text.length;
    text += `${words}\n`;
    return { headings: [], ...block, start, end: start + words.length };
  });
  const title = blocks.find((block) => block.kind === 'title');
  return {
    id: 'test',
    title: title ? text.slice(title.start, title.end) : '',
    site: null,
    author: null,
    publishedAt: null,
    sha256: '0'.repeat(64),
    charset: 'utf-8',
    text,
    blocks,
  };
}
