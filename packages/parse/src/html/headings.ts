import type { PageLine } from './visible/page-line.js';

const LONGEST = 60;
const MOSTLY = 0.9;
/** Where more of a body than this is bold, bold says nothing. */
const MOST_BOLD = 0.4;
/** Letters so much higher than the body's set a line apart. */
const LARGER = 1.12;

/** The short lines of a body that are set as headings are: in bold, or in larger letters than the rest. */
export function headingLines(lines: readonly PageLine[]): Set<PageLine> {
  const all = lines.reduce((sum, line) => sum + line.length, 0);
  const bold = lines.filter((line) => line.strong >= line.length * MOSTLY);
  const telling = bold.reduce((sum, line) => sum + line.length, 0) <= all * MOST_BOLD;
  const usual = usualSize(lines);
  return new Set(
    lines.filter(
      (line) =>
        line.cells === null &&
        line.length <= LONGEST &&
        ((telling && line.strong >= line.length * MOSTLY) || (usual !== null && line.size !== null && line.size >= usual * LARGER)),
    ),
  );
}

/** The size in which most of the text is set; null where most of it states none. */
function usualSize(lines: readonly PageLine[]): number | null {
  const lengths = new Map<number | null, number>();
  for (const { size, length } of lines) lengths.set(size, (lengths.get(size) ?? 0) + length);
  let usual: number | null = null;
  let most = 0;
  for (const [size, length] of lengths) {
    if (length > most) {
      usual = size;
      most = length;
    }
  }
  return usual;
}
