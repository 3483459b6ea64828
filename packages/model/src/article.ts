import { z } from 'zod';
import { siteField } from './fields.js';
import { publishedAtSchema, sha256Schema } from './primitives.js';

/**
 * The kinds of blocks. `heading` carries a level (1 = outermost). `teaser-title` opens a teaser of another article inside this
 * page; its body is ordinary `paragraph`/`list-item` blocks with the same `teaser` number, `teaser-meta` its category and date line.
 * `link-list` is a run of links to other articles; `boilerplate` is what belongs to the page and not to the article.
 */
export const BLOCK_KINDS = [
  'title',
  'meta',
  'heading',
  'paragraph',
  'list-item',
  'table-cell',
  'quote',
  'teaser-title',
  'teaser-meta',
  'link-list',
  'boilerplate',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export const blockSchema = z
  .strictObject({
    kind: z.enum(BLOCK_KINDS).meta({ description: 'What the block is.' }),
    start: z.int().min(0).meta({ description: 'Offset of the block’s first character, indentation and bullet left out.' }),
    end: z.int().min(0).meta({ description: 'Offset behind its last character; white space at the end left out.' }),
    level: z.int().min(1).optional().meta({ description: 'Depth of a heading, 1 = outermost.' }),
    label: z
      .string()
      .optional()
      .meta({ description: 'A run-in heading that opens the block, without its colon: “起付标准” of “起付标准:通常…”.' }),
    headings: z.array(z.int().min(0)).meta({ description: 'Indexes of the heading blocks above it, outermost first.' }),
    teaser: z.int().min(0).optional().meta({ description: 'Number of the teaser that the block belongs to, counted from 0.' }),
    row: z.int().min(0).optional().meta({ description: 'Row of a table cell.' }),
    column: z.int().min(0).optional().meta({ description: 'Column of a table cell.' }),
    headers: z.array(z.int().min(0)).optional().meta({ description: 'Indexes of the header cells that govern a table cell.' }),
  })
  .meta({ id: 'Block', title: 'Block', description: 'A piece of an article: a heading, a paragraph, a list item, a table cell.' });
export type Block = z.infer<typeof blockSchema>;

/** What of an article's text stands on one page of a PDF. */
export const pageSpanSchema = z
  .strictObject({
    page: z.int().min(1).meta({ description: 'Number of the page, counted from 1.' }),
    start: z.int().min(0).meta({ description: 'Offset of its first character.' }),
    end: z.int().min(0).meta({ description: 'Offset behind its last character, which is where the next page starts.' }),
  })
  .meta({ id: 'PageSpan', title: 'PageSpan', description: 'What of the text stands on one page.' });
export type PageSpan = z.infer<typeof pageSpanSchema>;

export const articleSchema = z
  .strictObject({
    id: z.string().min(1).meta({ description: 'Id of the source.' }),
    title: z.string().meta({ description: 'The article’s title; empty where the text has none.' }),
    site: siteField,
    author: z.string().nullable().meta({ description: 'Who wrote it, or null.' }),
    publishedAt: publishedAtSchema.nullable().meta({ description: 'When it was published, as precise as the page states it; or null.' }),
    sha256: sha256Schema.meta({ description: 'SHA-256 of the raw bytes, before decoding.' }),
    charset: z.string().min(1).meta({ description: 'Encoding that the bytes were decoded from, e.g. utf-8 or gb18030.' }),
    text: z.string().meta({ description: 'The text that every offset counts in.' }),
    blocks: z.array(blockSchema).meta({ description: 'Its pieces in text order.' }),
    pages: z.array(pageSpanSchema).optional().meta({ description: 'The pages of a PDF, in order; they cover the text.' }),
  })
  .meta({ title: 'Article', description: 'A parsed article: its text, and its blocks with offsets into that text.' });
export type Article = z.infer<typeof articleSchema>;

/** The words of a block. */
export function blockText(article: Pick<Article, 'text'>, block: Block): string {
  return article.text.slice(block.start, block.end);
}

/** The page that an offset stands on, or null where the article has no pages. */
export function pageAt({ pages = [] }: Pick<Article, 'pages'>, offset: number): number | null {
  return pages.findLast(({ start, end }) => start <= offset && start < end)?.page ?? null;
}

/** The words of the headings above a block, outermost first. */
export function headingTexts(article: Article, block: Block): string[] {
  return block.headings.map((index) => {
    const heading = article.blocks[index];
    return heading ? blockText(article, heading) : '';
  });
}

/**
 * The article's title as far as it speaks for a block; empty where it does not: a teaser stands under its own title, and where a file holds several
 * documents (its title has the level 1) every block names the title that governs it among its headings, the outermost.
 */
export function governingTitle(article: Pick<Article, 'title' | 'blocks'>, block: Block): string {
  if (block.teaser !== undefined || article.title === '') return '';
  const own = article.blocks.find((candidate) => candidate.kind === 'title');
  return own?.level === undefined ? article.title : '';
}
