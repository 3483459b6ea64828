import type { Article } from '@yibao-rules/model';
import type { Draft } from '../draft.js';
import { looksLikeTitle } from '../line-shape.js';
import { type LineHint, splitLines } from '../lines.js';
import { assembleArticle, type ParseTextOptions } from '../parse-text.js';
import { placeCells, type RawCell } from '../table-grid.js';
import { splitColumns } from './columns.js';
import { type Paragraph, type PdfBlock, readBlocks } from './paragraphs.js';
import { dropRunningLines } from './running-lines.js';
import type { PdfPage } from './text-run.js';
import { bodySize, visualLines } from './visual-lines.js';

/** A heading is set this much larger than the body. */
const LARGER = 1.12;
const LONGEST_HEADING = 60;
/** Blocks from the beginning among which the title is looked for. */
const FIRST_BLOCKS = 10;
/** The head of a government's letter paper: `某某市医疗保障局文件`. */
const LETTERHEAD = /^(?!.*关于).{2,40}(?:文件|公报|简报)$/;

interface Written {
  text: string;
  hints: Map<number, LineHint>;
  tables: Map<number, { end: number; cells: Draft[] }>;
  /** Offset at which each page's words begin. */
  pageStarts: Map<number, number>;
}

/**
 * The article of a PDF's pages. Its text is a line a paragraph, a line a row of a table with tabs between the cells; running headers, footers and page
 * numbers are left out. Sizes of the type state the title and headings, numbering states others as in plain text. `pages` says which page each offset
 * stands on.
 */
export function parsePdf(pages: readonly PdfPage[], options: ParseTextOptions): Article {
  const linesOfPages = dropRunningLines(pages, pages.map(visualLines));
  const blocks = readBlocks(linesOfPages.flatMap(splitColumns));
  const written = write(blocks, bodySize(linesOfPages.flat()));
  const lines = splitLines(written.text);
  const owned: (Draft[] | undefined)[] = [];
  let table: { end: number } | undefined;
  for (const [index, line] of lines.entries()) {
    const opens = written.tables.get(line.start);
    if (opens) {
      table = opens;
      owned[index] = opens.cells;
    } else if (table && line.start < table.end) owned[index] = [];
    const hint = written.hints.get(line.start);
    if (hint) line.hint = hint;
    line.gap = true;
    line.quoted = false;
  }
  const article = assembleArticle(written.text, lines, owned, options);
  return { ...article, pages: pageSpans(pages.length, written) };
}

function write(blocks: readonly PdfBlock[], size: number): Written {
  const written: Written = { text: '', hints: new Map(), tables: new Map(), pageStarts: new Map() };
  const levels = headingLevels(blocks, size);
  const title = findTitle(blocks, size);
  for (const block of blocks) {
    if ('table' in block) writeTable(written, block.table.page, block.table.rows);
    else {
      const start = written.text.length;
      for (const { page, text } of block.paragraph.pieces) put(written, page, text);
      const level = levels.get(roundedSize(block.paragraph));
      if (block === title) written.hints.set(start, { kind: 'title' });
      else if (level !== undefined && canHead(block.paragraph)) written.hints.set(start, { kind: 'heading', level });
      written.text += '\n';
    }
  }
  return written;
}

function put(written: Written, page: number, text: string): void {
  if (!written.pageStarts.has(page)) written.pageStarts.set(page, written.text.length);
  written.text += text;
}

function writeTable(written: Written, page: number, rows: readonly string[][]): void {
  const start = written.text.length;
  const placed: RawCell[][] = rows.map((row) => {
    const cells = row.map((text, column) => {
      if (column > 0) written.text += '\t';
      const from = written.text.length;
      put(written, page, text);
      return { start: from, end: written.text.length, header: false, columns: 1, rows: 1 };
    });
    written.text += '\n';
    return cells;
  });
  // A row whose first cell is empty begins with a tab: its line begins behind it.
  const first = placed[0]!.find((cell) => cell.end > cell.start)?.start ?? start;
  written.tables.set(first, { end: written.text.length, cells: placeCells(written.text, placed) });
}

/** Sizes of headings, largest first, as levels. Letterheads are above all headings and no level. */
function headingLevels(blocks: readonly PdfBlock[], size: number): Map<number, number> {
  const sizes = new Set<number>();
  for (const block of blocks)
    if ('paragraph' in block && canHead(block.paragraph) && block.paragraph.size >= size * LARGER) sizes.add(roundedSize(block.paragraph));
  return new Map([...sizes].sort((a, b) => b - a).map((large, index) => [large, Math.min(index + 1, 6)]));
}

/** The largest type among the first blocks, if it is larger than the body's; a letterhead is no title. */
function findTitle(blocks: readonly PdfBlock[], size: number): PdfBlock | undefined {
  let best: { block: PdfBlock; size: number } | undefined;
  for (const block of blocks.slice(0, FIRST_BLOCKS)) {
    if (!('paragraph' in block) || block.paragraph.pieces[0]!.page !== 1) continue;
    const { paragraph } = block;
    const text = paragraph.pieces[0]!.text;
    if (!LETTERHEAD.test(text) && paragraph.size >= size * LARGER && paragraph.size > (best?.size ?? 0) * 1.02 && text.length >= 4)
      best = { block, size: paragraph.size };
  }
  return best?.block;
}

function roundedSize({ size }: Paragraph): number {
  return Math.round(size);
}

function canHead({ pieces }: Paragraph): boolean {
  return pieces.length === 1 && looksLikeTitle(pieces[0]!.text, LONGEST_HEADING);
}

/** The pages as spans that cover the text; a page without words is an empty span. */
function pageSpans(count: number, { text, pageStarts }: Written): NonNullable<Article['pages']> {
  const spans: NonNullable<Article['pages']> = [];
  let end = text.length;
  for (let page = count; page >= 1; page--) {
    const start = page === 1 ? 0 : (pageStarts.get(page) ?? end);
    spans.unshift({ page, start, end });
    end = start;
  }
  return spans;
}
