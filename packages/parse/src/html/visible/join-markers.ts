import type { PageLine } from './page-line.js';

/** A list number or a bullet alone on its line: the page sets it in a box of its own beside the words. */
const MARKER =
  /^(?:\d{1,2}[.、．]|[（(]\d{1,2}[）)]|[一二三四五六七八九十]{1,3}[、．]|[（(][一二三四五六七八九十]{1,3}[）)]|[①-⑳]|[•·●▪■◆➤►])$/;

/** Puts each marker that stands alone before the words of the next line. */
export function joinMarkers(lines: readonly PageLine[]): PageLine[] {
  const joined: PageLine[] = [];
  let marker: PageLine | null = null;
  for (const line of lines) {
    const fits = marker !== null && line.cells === null && !MARKER.test(line.text);
    if (marker && !fits) joined.push(marker);
    if (marker && fits) {
      joined.push({
        ...line,
        text: marker.text + line.text,
        length: line.length + marker.length,
        strong: line.strong + (line.strong > 0 ? marker.length : 0),
        hint: line.hint ?? marker.hint,
      });
      marker = null;
    } else if (line.cells === null && MARKER.test(line.text)) marker = line;
    else {
      marker = null;
      joined.push(line);
    }
  }
  if (marker) joined.push(marker);
  return joined;
}
