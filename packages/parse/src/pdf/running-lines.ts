import type { PdfPage } from './text-run.js';
import { textOf, type VisualLine } from './visual-lines.js';

/** Share of the page's height at its upper and its lower edge in which running lines stand. */
const EDGE = 0.12;
/** Lines from each edge that are looked at. */
const OUTERMOST = 2;
/** `3`, `— 3 —`, `第3页 共9页`, `3/9`, `Page 3 of 9`. */
const PAGE_NUMBER = /^[-—–－·.~\s]*(?:第|page|p\.)?\s*\d{1,4}\s*(?:页)?(?:\s*[,，/]?\s*(?:共|of|\/)?\s*\d{1,4}\s*页?)?[-—–－·.~\s]*$/i;
const LONGEST_NUMBER = 24;

/** The lines of all pages without page numbers and without the headers and footers that run through them. */
export function dropRunningLines(pages: readonly PdfPage[], linesOfPages: readonly VisualLine[][]): VisualLine[][] {
  const seen = new Map<string, number>();
  const edges = linesOfPages.map((lines, index) => edgeLines(lines, pages[index]!.height));
  for (const edge of edges) {
    for (const key of new Set([...edge].map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const often = Math.max(2, Math.ceil(pages.length * 0.3));
  return linesOfPages.map((lines, index) => {
    const edge = edges[index]!;
    return lines.filter((line) => !edge.has(line) || !(isPageNumber(line) || (seen.get(keyOf(line)) ?? 0) >= often));
  });
}

function edgeLines(lines: readonly VisualLine[], height: number): Set<VisualLine> {
  const upper = lines.slice(0, OUTERMOST).filter(({ y }) => y < height * EDGE);
  const lower = lines.slice(-OUTERMOST).filter(({ y }) => y > height * (1 - EDGE));
  return new Set([...upper, ...lower]);
}

function isPageNumber(line: VisualLine): boolean {
  const text = textOf(line);
  return text.length <= LONGEST_NUMBER && PAGE_NUMBER.test(text);
}

/** Lines of one text, figures aside, at one height: numbers of pages count up. */
function keyOf(line: VisualLine): string {
  return `${Math.round(line.y / 4)} ${textOf(line).replace(/\d+/g, '#').replace(/\s/g, '')}`;
}
