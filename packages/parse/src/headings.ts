import { isKind, KIND } from './characters.js';
import type { Draft, Style } from './draft.js';
import { readLabel } from './labels.js';
import { endsColon, endsQuestion, endsSentence, holdsComma, holdsFullStop, looksLikeProse, looksLikeTitle } from './line-shape.js';
import type { Line } from './lines.js';
import type { Marker } from './markers.js';
import { markerOf } from './markers.js';
import { RANKS, type StyleName } from './styles.table.js';

/** A line and what stands around it. */
export interface Surroundings {
  line: Line;
  next: Line | undefined;
  afterNext: Line | undefined;
  /** The next line begins a table. */
  beforeTable: boolean;
  /** The block before, if there is one. */
  previous: Draft | undefined;
  previousLine: Line | undefined;
  /** By number form: the last line of that form, where it was a heading. */
  numbered: ReadonlyMap<string, Style>;
}

const LONGEST_LEAD_IN = 64;
const LONGEST_NUMBERED_TITLE = 60;
const LONGEST_QUESTION = 70;
const LONGEST_SHORT_LINE = 30;
const LONGEST_LABELLED_TITLE = 24;

const SALUTATION = /^(?:各|尊敬的|亲爱的)/;
const EMBLEM = /^\p{Extended_Pictographic}/u;
/** `01`, `PART 01`, `NO.1` alone on the line: the number of the section whose title stands below. */
const NUMERAL = /^(?:(?:part|no|step|chapter)[ .]{0,2})?\d{1,2}$/i;
const ANNEX = /^附(?:件|表|录)[ 　]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})?[：:]?$/;
const QUESTION_PREFIX = /^(?:问|提问|[Qq]\d{0,3}|问题\d{0,3}|问题[一二三四五六七八九十]{1,3})[ 　]*[：:.、．]/;
const FIELD = /^【[^【】\n]{1,12}】./;
const ASKING = /^【(?:问|提问|问题|[Qq])/;
const PATH_OR_ADDRESS = /→|->|—|https?:|www\.|@|=/;

/** The line goes on with the line before: it begins with what no sentence begins with. */
export function goesOn(line: string): boolean {
  return isKind(line, 0, KIND.goesOn);
}

export function freeStyle(name: StyleName): Style {
  return { key: name, rank: RANKS[name], ordinal: null };
}

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/** Whether a numbered line is a heading over what follows; otherwise it is an item of a list. `rest` is the line without its number. */
export function isNumberedHeading(marker: Marker, rest: string, around: Surroundings): boolean {
  const { next, previous } = around;
  const style = marker.style!;
  if (next === undefined) return false;
  if (endsColon(rest)) return rest.length <= LONGEST_LEAD_IN && !holdsFullStop(rest);
  if (endsSentence(rest) || !looksLikeTitle(rest, LONGEST_NUMBERED_TITLE)) return false;
  const step = style.key.startsWith('digit-in-the-title-of-a-step');
  if (!step && readLabel(rest) !== undefined && !endsQuestion(rest)) return false;
  if (around.beforeTable || (style.rank <= RANKS['chinese-number'] && style.rank !== RANKS.article)) return true;
  const sibling = around.numbered.get(style.key);
  if (sibling && style.ordinal === (sibling.ordinal ?? 0) + 1) return true;
  if (previous?.kind === 'list-item' && previous.style?.key === style.key && style.ordinal !== 1) return false;
  const nextMarker = markerOf(next);
  if (nextMarker?.style?.key === style.key) return false;
  return nextMarker !== null || looksLikeProse(next.text) || endsColon(next.text) || next.quoted;
}

/** The style of a line with an ornament before it (`■线上办理`) that is a heading over what follows; null for an item of a list. */
export function ornateHeading(marker: Marker, rest: string, { next }: Surroundings): Style | null {
  if (marker.ornate !== true || next === undefined || !looksLikeTitle(rest, LONGEST_SHORT_LINE) || readLabel(rest) !== undefined)
    return null;
  const nextMarker = markerOf(next);
  if (nextMarker !== null) return nextMarker.ornate !== true ? freeStyle('emblem') : null;
  if (isEmblemTitle(next.text)) return freeStyle('group'); // ■ over 📌
  return looksLikeProse(next.text) || endsColon(next.text) ? freeStyle('emblem') : null;
}

/** The style of a line without a number that is a heading over what follows, or null. */
export function readFreeHeading(around: Surroundings): Style | null {
  const { line, next } = around;
  const { text } = line;
  if (next === undefined || text.length < 2 || goesOn(next.text)) return null;
  if (endsColon(text)) return text.length <= LONGEST_LEAD_IN && !holdsFullStop(text) && !SALUTATION.test(text) ? freeStyle('colon') : null;
  const first = text.charAt(0);
  if (first === '附' && ANNEX.test(text)) return freeStyle('annex');
  if (!isHan(text.charCodeAt(0)) && EMBLEM.test(text)) return isEmblemTitle(text) ? freeStyle('emblem') : null;
  if ('问提Qq'.includes(first) && QUESTION_PREFIX.test(text) && text.length <= 120) return freeStyle('question');
  if (endsQuestion(text))
    return text.length <= LONGEST_QUESTION && !holdsFullStop(text) && !isField(text, next.text) ? freeStyle('question') : null;
  if (text.charCodeAt(0) < 0x80 && NUMERAL.test(text)) return line.gap && looksLikeTitle(next.text, 40) ? freeStyle('numeral') : null;
  return readShortHeading(around);
}

function isEmblemTitle(text: string): boolean {
  return EMBLEM.test(text) && looksLikeTitle(text, LONGEST_SHORT_LINE + 10);
}

/** `【诉求】…？` over `【承办单位】…`: a field of a form, filled in by whoever asked. `【问】` is only how a question is marked. */
function isField(text: string, next: string): boolean {
  return FIELD.test(text) && FIELD.test(next) && !ASKING.test(text);
}

function readShortHeading(around: Surroundings): Style | null {
  const { line, next, afterNext, previous, previousLine } = around;
  const { text } = line;
  if (next === undefined || !looksLikeTitle(text, LONGEST_SHORT_LINE) || /[！!]$/.test(text) || PATH_OR_ADDRESS.test(text)) return null;
  if (text.split(/[，,]/).length > 2 || /^[\d\s./-]+$/.test(text)) return null;
  if (readLabel(text) !== undefined && !isLabelledTitle(around)) return null;
  const opens = line.gap || previous?.kind === 'heading' || previous?.kind === 'title' || previous?.kind === 'meta';
  const afterProse =
    previousLine !== undefined &&
    (looksLikeProse(previousLine.text) ||
      endsSentence(previousLine.text) ||
      endsColon(previousLine.text) ||
      previous?.kind === 'list-item' ||
      previous?.kind === 'table-cell');
  if (!opens && !afterProse) return null;
  if (line.bold) return freeStyle('group');
  if (around.beforeTable) return freeStyle('short');
  if (isShortLine(next)) {
    if (!line.gap) return null;
    const headsNext = next.gap || (afterNext !== undefined && !afterNext.gap && looksLikeProse(afterNext.text));
    return freeStyle(headsNext ? 'group' : 'short');
  }
  if (endsQuestion(next.text) && next.text.length <= LONGEST_QUESTION) return freeStyle('group');
  const marker = markerOf(next);
  if (marker?.ornate && looksLikeTitle(next.text, LONGEST_SHORT_LINE)) return freeStyle('group');
  if (marker?.kind === 'number' && marker.style!.ordinal !== 1) return null;
  if (marker?.kind === 'number' && looksLikeTitle(next.text, LONGEST_NUMBERED_TITLE) && marker.style!.rank <= RANKS['chinese-number'])
    return freeStyle('group');
  return marker !== null || next.quoted || looksLikeProse(next.text) || endsColon(next.text) || readLabel(next.text) !== undefined
    ? freeStyle('short')
    : null;
}

/** `微信快捷查：适合应急` alone between blank lines, over a paragraph: a heading with a colon in it, no run-in label. */
function isLabelledTitle({ line, next, previous }: Surroundings): boolean {
  return (
    line.gap &&
    next!.gap &&
    line.text.length <= LONGEST_LABELLED_TITLE &&
    !/\d/.test(line.text) &&
    !holdsComma(line.text) &&
    previous !== undefined &&
    previous.kind !== 'meta' &&
    readLabel(next!.text) === undefined &&
    next!.text.length > 14 &&
    looksLikeProse(next!.text)
  );
}

function isShortLine(line: Line): boolean {
  const { text, quoted } = line;
  return (
    !quoted &&
    looksLikeTitle(text, LONGEST_SHORT_LINE) &&
    !endsQuestion(text) &&
    markerOf(line) === null &&
    readLabel(text) === undefined &&
    !(text.length > 12 && holdsComma(text))
  );
}
