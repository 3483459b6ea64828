import { isKind, KIND } from './characters.js';
import { SIGN, signOf, signsIn } from './line-signs.js';
import type { Marker } from './markers.js';

/** What the markup around a line already says about it; plain text says nothing. */
export interface LineHint {
  kind: 'heading' | 'list-item' | 'quote' | 'link' | 'title';
  /** Level of a heading, 1–6. */
  level?: number;
  /** Ordinal of an item in a numbered list. */
  ordinal?: number;
}

/** A line with something in it; blank lines leave only `gap` on the next. */
export interface Line {
  /** Offset of the first character that is not white space (nor a quotation mark `>`). */
  start: number;
  /** Offset behind the last character that is not white space. */
  end: number;
  /** `text.slice(start, end)`. */
  text: string;
  /** Columns of white space before `start`; an ideographic space counts two. */
  indent: number;
  /** A blank line, or the beginning of the text, stands before it. */
  gap: boolean;
  /** It stands in a Markdown block quote. */
  quoted: boolean;
  hint: LineHint | undefined;
  /** The whole line is set in bold. */
  bold: boolean;
  /** What opens the line, once somebody has asked (see markerOf). */
  marker: Marker | null | undefined;
  /** The signs in it (see line-signs.ts), those of the white space around it among them. */
  signs: number;
}

const LF = 10;
const CR = 13;
const TAB = 9;
const IDEOGRAPHIC_SPACE = 0x3000;
const GREATER_THAN = 62;

/** White space as `String.prototype.trim` knows it, U+FEFF included. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === IDEOGRAPHIC_SPACE ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680
  );
}

/** Lines that are told apart at most. No article has as many; what follows the last of them is one line, so that memory stays bounded. */
const MOST_LINES = 500_000;

/** The lines of a text, in order. Line ends are LF, CRLF, CR, U+2028, U+2029, and a lost line break before `　　`. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  let start = 0;
  let signs = 0;
  const push = (from: number, to: number) => {
    const line = trimmedLine(text, from, to, gap, signs);
    if (line) lines.push(line);
    gap = line === null;
    signs = 0;
  };
  for (let i = 0; i < text.length && lines.length < MOST_LINES - 1; i++) {
    const code = text.charCodeAt(i);
    const sign = signOf(code);
    if (sign === 0) continue;
    signs |= sign;
    if ((sign & SIGN.lineEnd) !== 0) {
      push(start, i);
      if (code === CR && text.charCodeAt(i + 1) === LF) i++;
      start = i + 1;
    } else if (
      code === IDEOGRAPHIC_SPACE &&
      i > start &&
      text.charCodeAt(i + 1) === IDEOGRAPHIC_SPACE &&
      isKind(text, i - 1, KIND.beforeLostBreak)
    ) {
      push(start, i);
      start = i;
      signs = sign;
    }
  }
  if (lines.length >= MOST_LINES - 1) signs = signsIn(text.slice(start)); // the last line holds the rest of the text
  push(start, text.length);
  return lines;
}

function trimmedLine(text: string, from: number, to: number, gap: boolean, signs: number): Line | null {
  let start = from;
  let end = to;
  let indent = 0;
  let quoted = false;
  for (; start < end; start++) {
    const code = text.charCodeAt(start);
    if (code === GREATER_THAN && indent < 4) {
      quoted = true;
      indent = 0;
    } else if (isSpace(code)) {
      indent += code === IDEOGRAPHIC_SPACE ? 2 : code === TAB ? 4 : code === 0xfeff ? 0 : 1;
    } else break;
  }
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start >= end) return null;
  const bold = isBold(text, start, end);
  if (bold) {
    start += 2;
    end -= 2;
  }
  return { start, end, text: text.slice(start, end), indent, gap, quoted, hint: undefined, bold, marker: undefined, signs };
}

/** The whole line is set in bold: the asterisks of Markdown are no part of what it says. */
function isBold(text: string, start: number, end: number): boolean {
  if (end - start < 5 || end - start > 200 || !text.startsWith('**', start) || !text.startsWith('**', end - 2)) return false;
  const inner = text.slice(start + 2, end - 2);
  return !inner.includes('*') && inner.trim() === inner;
}
