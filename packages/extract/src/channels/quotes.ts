/** A span of a view, marks left out. */
export interface Span {
  start: number;
  end: number;
}

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '【': '】', '‘': '’', '"': '"', '[': ']', '〖': '〗' };

const MARK = /[“”「」『』【】‘’"[\]〖〗]/g;

/** How long the words between two marks may be; longer ones are somebody's speech. */
const LONGEST = 40;

/** The short words between quotation marks or square brackets, in text order. Marks do not nest: the inner pair wins. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  let closing = '';
  for (const { 0: c, index: i } of text.matchAll(MARK)) {
    if (open >= 0 && c === closing) {
      if (i - open - 1 > 0 && i - open - 1 <= LONGEST) spans.push({ start: open + 1, end: i });
      open = -1;
    } else if (PAIRS[c] !== undefined) {
      open = i;
      closing = PAIRS[c] as string;
    }
  }
  return spans;
}
