import { type Draft, draftOf, type Style } from './draft.js';
import { freeStyle, goesOn, isNumberedHeading, ornateHeading, readFreeHeading, type Surroundings } from './headings.js';
import { readLabel, readRunInSentence } from './labels.js';
import { endsColon, endsSentence } from './line-shape.js';
import type { Line } from './lines.js';
import { markerOf, markupStyle } from './markers.js';
import { isSignature, isSignedDate, readMeta } from './meta.js';

const RULE = /^(?:[-=_*—－]{3,}|`{3}\w{0,20})$/;
const RULE_MARKS = '-=_*—－`';
const OPEN_END = /[，,、（(“《]$/;
/** A line this long without any punctuation at its end was broken by the page's width. */
const WRAPPED = 25;
/** Lines from the beginning, and after a title, among which bare dates and document numbers are looked for. */
const META_LINES = 4;

export interface Frame {
  /** Index of the title's line, or -1. */
  title: number;
  /** Index of its last line: the next one where the title goes on there. */
  titleEnd: number;
  /** Title lines of several documents in one file (see findDocuments). */
  documents: ReadonlySet<number>;
  /** The documents are questions: every question heads a document. */
  questions: boolean;
}

/** One block for each line, or for several lines of one paragraph; lines that were claimed before keep their blocks. */
export function classifyLines(lines: readonly Line[], owned: readonly (Draft[] | undefined)[], frame: Frame): Draft[] {
  const drafts: Draft[] = [];
  /** Column in which the last block's words begin, its marker left out. */
  let itemColumn = 0;
  const numbered = new Map<string, Style>();
  let sinceTitle = 0;
  for (const [i, line] of lines.entries()) {
    const claimed = owned[i];
    if (claimed) {
      for (const draft of claimed) drafts.push(draft);
      continue;
    }
    if (line.text.length < 60 && RULE_MARKS.includes(line.text.charAt(0)) && RULE.test(line.text.replaceAll(' ', ''))) continue;
    const around: Surroundings = {
      line,
      next: lines[i + 1],
      afterNext: lines[i + 2],
      beforeTable: owned[i + 1]?.[0]?.kind === 'table-cell',
      previous: drafts.at(-1),
      previousLine: lines[i - 1],
      numbered,
    };
    if (i === frame.title || frame.documents.has(i)) {
      drafts.push(titleDraft(line, i === frame.title, frame.documents.has(i)));
      sinceTitle = 0;
      continue;
    }
    if (i === frame.titleEnd) {
      drafts.at(-1)!.end = line.end;
      continue;
    }
    if (
      !line.quoted &&
      (readMeta(line.text, sinceTitle < META_LINES || (!line.gap && drafts.at(-1)?.kind === 'meta')) || isSignatureOf(line, lines[i + 1]))
    ) {
      drafts.push(draftOf('meta', line.start, line.end));
      sinceTitle++;
      continue;
    }
    sinceTitle++;
    if (i < frame.title) {
      drafts.push(draftOf('boilerplate', line.start, line.end));
      continue;
    }
    if (continues(around, itemColumn)) {
      extend(drafts.at(-1)!, around);
      continue;
    }
    const draft = classifyLine(around, frame);
    drafts.push(draft);
    if (draft.style?.ordinal != null) {
      if (draft.kind === 'heading') numbered.set(draft.style.key, draft.style);
      else numbered.delete(draft.style.key);
    }
    itemColumn = line.indent + (markerOf(line)?.length ?? 0);
  }
  return drafts;
}

/** Takes a line into the block before it. A numbered item that ends in a colon after all, over a list, is a heading. */
function extend(draft: Draft, { line, next }: Surroundings): void {
  draft.end = line.end;
  if (draft.kind === 'list-item' && draft.style && endsColon(line.text) && next && markerOf(next)) draft.kind = 'heading';
}

function isSignatureOf(line: Line, next: Line | undefined): boolean {
  return next !== undefined && isSignedDate(next.text) && isSignature(line.text);
}

function titleDraft(line: Line, own: boolean, several: boolean): Draft {
  const marker = markerOf(line);
  const start = line.start + (marker?.kind === 'hash' ? marker.length : 0);
  return draftOf(own ? 'title' : 'heading', start, line.end, several ? freeStyle('document') : undefined);
}

function classifyLine(around: Surroundings, frame: Frame): Draft {
  const { line } = around;
  const { start, end, hint } = line;
  if (hint?.kind === 'heading') return draftOf('heading', start, end, markupStyle(hint.level ?? 1));
  if (hint?.kind === 'link') return draftOf('link-list', start, end);
  const marker = markerOf(line);
  if (marker?.kind === 'hash') return draftOf('heading', start + marker.length, end, marker.style!);
  if (line.quoted || hint?.kind === 'quote') return draftOf('quote', start, end, undefined, readLabel(line.text));
  const rest = marker ? line.text.slice(marker.length) : line.text;
  if (marker?.kind === 'number') {
    if (isNumberedHeading(marker, rest, around)) return draftOf('heading', start + (marker.ornament ?? 0), end, marker.style!);
    const words = line.text.slice(marker.words);
    return draftOf('list-item', start + marker.length, end, marker.style!, readRunInSentence(words) ?? readLabel(words));
  }
  const ornate = marker && ornateHeading(marker, rest, around);
  if (ornate) return draftOf('heading', start + marker.length, end, ornate);
  if (marker?.kind === 'bullet' || hint?.kind === 'list-item')
    return draftOf('list-item', start + (marker?.length ?? 0), end, undefined, readLabel(rest));
  const heading = readFreeHeading(around);
  if (heading) return draftOf('heading', start, end, frame.questions && heading.key === 'question' ? freeStyle('document') : heading);
  return draftOf('paragraph', start, end, undefined, readLabel(line.text));
}

/** The line goes on with the paragraph or item before it: the page broke the line there. */
function continues(around: Surroundings, itemColumn: number): boolean {
  const { line, previous, previousLine } = around;
  if (!previous || !previousLine || line.gap || line.hint || previousLine.quoted !== line.quoted) return false;
  if (previous.kind !== 'paragraph' && previous.kind !== 'list-item' && previous.kind !== 'quote') return false;
  if (previous.teaser !== undefined || previous.end !== previousLine.end || markerOf(line) !== null) return false;
  if (goesOn(line.text)) return true;
  if (OPEN_END.test(previousLine.text)) return true;
  if (previous.kind === 'list-item' && line.indent < previousLine.indent) return false; // left of the list itself
  if (previous.kind === 'list-item' && line.indent > 0 && line.indent >= itemColumn) return true;
  return (
    previousLine.text.length >= WRAPPED &&
    !endsSentence(previousLine.text) &&
    /\p{Script=Han}$/u.test(previousLine.text.slice(-2)) &&
    endsSentence(line.text) &&
    readLabel(line.text) === undefined
  );
}
