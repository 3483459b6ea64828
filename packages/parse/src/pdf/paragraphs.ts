import type { Flow } from './columns.js';
import { type PageTable, readTable, tableLength } from './page-tables.js';
import { joinText } from './text-run.js';
import { bodySize, textOf, type VisualLine } from './visual-lines.js';

/** A paragraph with the pages that its pieces stand on; more than one where it runs over a page's end. */
export interface Paragraph {
  pieces: { page: number; text: string }[];
  size: number;
  centred: boolean;
}

export type PdfBlock = { paragraph: Paragraph } | { table: PageTable };

/** Where the text of a page may stand, and what is ordinary in it. */
interface Measure {
  left: number;
  right: number;
  size: number;
  /** Distance of the lines of a paragraph. */
  pitch: number;
}

/** A line that ends this many sizes before the right edge is the last of its paragraph: full stops may not begin a line, so lines end early. */
const RAGGED = 2.2;
/** A line that begins this many sizes behind the left edge is indented. */
const INDENT = 0.7;
const SAME_SIZE = 0.08;
const SENTENCE_END = /[。！？；：!?;:]["'”’）)]?$/;
/** What opens a paragraph or an item, whatever stands before it. */
const OPENING =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十百零\d]{1,6}[条章节]|\d{1,2}[.．、](?!\d)|[①-⑳●■◆•·])/;

/** The lines of all pages as paragraphs and tables. A paragraph that goes on in the next column or on the next page is one. */
export function readBlocks(flows: readonly Flow[]): PdfBlock[] {
  const blocks: PdfBlock[] = [];
  const size = bodySize(flows.flatMap(({ lines }) => lines));
  let last: Last | null = null;
  for (const { lines, measuredBy } of flows) {
    const measure = measureOf(measuredBy, size);
    for (let i = 0; i < lines.length; ) {
      const rows = tableLength(lines, i);
      if (rows > 0) {
        blocks.push({ table: readTable(lines.slice(i, i + rows)) });
        last = null;
        i += rows;
        continue;
      }
      const line = lines[i++]!;
      const centred = isCentred(line, measure);
      if (last && goesOn(last, line, measure, centred)) {
        append(last.paragraph, line);
        last = { paragraph: last.paragraph, line, measure };
      } else {
        const paragraph: Paragraph = { pieces: [{ page: line.page, text: textOf(line) }], size: line.size, centred };
        blocks.push({ paragraph });
        last = { paragraph, line, measure };
      }
    }
  }
  return blocks;
}

/** The paragraph that may go on, its last line, and the measure of that line's column. */
interface Last {
  paragraph: Paragraph;
  line: VisualLine;
  measure: Measure;
}

function append(paragraph: Paragraph, line: VisualLine): void {
  const piece = paragraph.pieces.at(-1)!;
  const text = textOf(line);
  if (piece.page === line.page) piece.text = joinText(piece.text, text, true);
  else paragraph.pieces.push({ page: line.page, text });
}

function goesOn(last: Last, line: VisualLine, measure: Measure, centred: boolean): boolean {
  const { paragraph, line: before } = last;
  if (Math.abs(line.size - paragraph.size) > SAME_SIZE * paragraph.size) return false;
  const samePage = before.page === line.page;
  const large = isLarge(line, measure);
  const pitch = Math.max(measure.pitch, (large ? 1.9 : 1.2) * line.size);
  if (samePage && line.y - before.y > 1.3 * pitch) return false;
  const ended = SENTENCE_END.test(textOf(before));
  const full = before.right >= last.measure.right - RAGGED * before.size;
  if (large && (centred || paragraph.centred)) return samePage && !ended && (full || paragraph.centred);
  if (!full || (centred && paragraph.centred)) return false;
  if (OPENING.test(textOf(line)) && (ended || line.left > measure.left + INDENT * line.size)) return false;
  if (line.left <= measure.left + INDENT * line.size) return true;
  // A hanging indent: the line stands under the one before it.
  return samePage && Math.abs(line.left - before.left) < INDENT * line.size && !ended;
}

function isLarge(line: VisualLine, measure: Measure): boolean {
  return line.size > measure.size * (1 + SAME_SIZE);
}

function isCentred(line: VisualLine, { left, right }: Measure): boolean {
  return Math.abs(line.left + line.right - left - right) < line.size && line.left > left + INDENT * line.size;
}

function measureOf(lines: readonly VisualLine[], size: number): Measure {
  const ordinary = lines.filter((line) => line.segments.length === 1 && Math.abs(line.size - size) <= SAME_SIZE * size);
  const used = ordinary.length > 0 ? ordinary : lines;
  const pitches = used
    .slice(1)
    .map((line, index) => line.y - used[index]!.y)
    .filter((pitch) => pitch > 0 && pitch < 3 * size);
  return {
    left: Math.min(...used.map(({ left }) => left)),
    right: Math.max(...used.map(({ right }) => right)),
    size,
    pitch: median(pitches) ?? 1.5 * size,
  };
}

function median(values: number[]): number | undefined {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
