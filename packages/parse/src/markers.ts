import type { Style } from './draft.js';
import type { Line } from './lines.js';
import { RANKS, type StyleName } from './styles.table.js';

/** What opens a line: a bullet, a number, or Markdown's `#`. */
export interface Marker {
  kind: 'bullet' | 'number' | 'hash';
  /** Null for a bullet. */
  style: Style | null;
  /** Characters of the marker and the space behind it. */
  length: number;
  /** Characters up to the words that it marks: more than `length` where the marker stays in the block. */
  words: number;
  /** The bullet is one that also decorates headings. */
  ornate?: boolean;
  /** Characters of an ornament before a number (`▍一、`): decoration, which stays out of the block. */
  ornament?: number;
}

const BULLET = /^(?:[•·●○◎■□◆◇▍▌▎▪▫►▶➤✔✓√‣◦※★☆]|[-–—+*](?=[ \t　]))[ \t　]*/u;
const ORNATE = /^[●■◆◇▍▌▎▪►▶➤★☆◎✔✓]/;
const HASH = /^(#{1,6})[ \t　]+/;

interface NumberForm {
  style: StyleName;
  /** Group 1 is the number; group 2, where there is one, tells apart forms of one style (`1、` and `1.`). */
  pattern: RegExp;
  /** The marker is part of what the line says (`第八条`, `第一步`), and stays in the block. */
  kept?: boolean;
}

const CHINESE = '[〇零一二三四五六七八九十百两]{1,6}';

/** Each anchored at the line's start; the first that fits wins. */
const NUMBER_FORMS: readonly NumberForm[] = [
  { style: 'chapter', pattern: new RegExp(`^第(${CHINESE}|\\d{1,3})[编章][ \\t　]*`), kept: true },
  { style: 'section', pattern: new RegExp(`^第(${CHINESE}|\\d{1,3})节[ \\t　]*`), kept: true },
  { style: 'article', pattern: new RegExp(`^第(${CHINESE}|\\d{1,3})条(?![规第之款项和、的])[ \\t　]*`), kept: true },
  { style: 'digit-in-the-title-of-a-step', pattern: new RegExp(`^第(${CHINESE}|\\d{1,3})步[：:、，, \\t　]?`), kept: true },
  { style: 'ordinal-word', pattern: new RegExp(`^第(${CHINESE}|\\d{1,3})([、，,．.：:])[ \\t　]*`) },
  { style: 'ordinal-word-behind-subject', pattern: new RegExp(`^\\p{Script=Han}{2,5}第(${CHINESE})([、．])`, 'u'), kept: true },
  { style: 'ordinal-word', pattern: new RegExp(`^(${CHINESE})(是)(?=[^否])`), kept: true },
  { style: 'chinese-number', pattern: new RegExp(`^(${CHINESE})([、．.])[ \\t　]*`) },
  { style: 'chinese-number-in-brackets', pattern: new RegExp(`^[（(](${CHINESE})[）)][、．.]?[ \\t　]*`) },
  { style: 'digit-in-brackets', pattern: /^[（(](\d{1,3})[）)][、．.]?[ \t　]*/ },
  { style: 'digit-in-brackets', pattern: /^(\d{1,3})([）)])[、．.]?[ \t　]*/ },
  { style: 'numeral', pattern: /^(0\d)(?:[ 　、]|\.(?!\d))[ \t　]*/, kept: true },
  { style: 'decimal', pattern: /^\d{1,2}\.(\d{1,2})[ \t　]+(?=\p{Script=Han})(?![个万亿元倍成天年月级度])/u, kept: true },
  { style: 'digit', pattern: /^(\d{1,3})([、．。])[ \t　]*/ },
  { style: 'digit', pattern: /^(\d{1,3})(\.)(?!\d)[ \t　]*/ },
  { style: 'circled', pattern: /^([①-⑳])[ \t　]*/ },
  { style: 'letter', pattern: /^([a-zA-Z])([.、．）)])[ \t　]*(?=[^a-zA-Z\d.])/ },
];

/** Every character that a marker can begin with; the subject before `第一、` is any Han character, so that form looks for its 第. */
const FIRST_CHARACTERS = /^[#第〇零一二三四五六七八九十百两（(\d①-⑳a-zA-Z•·●○◎■□◆◇▍▌▎▪▫►▶➤✔✓√‣◦※★☆*+–—-]/;
const FARTHEST_SUBJECT = 6;

/** The marker that opens a line, or null; a line that is nothing but a marker has none. Looks at the first few characters only. */
export function markerOf(line: Pick<Line, 'text' | 'marker'>): Marker | null {
  if (line.marker === undefined) {
    const { text } = line;
    const marker = FIRST_CHARACTERS.test(text) || text.slice(2, FARTHEST_SUBJECT).includes('第') ? readOpening(text) : null;
    line.marker = marker && marker.length < text.length ? marker : null;
  }
  return line.marker;
}

function readOpening(line: string): Marker | null {
  const head = line.slice(0, 24);
  const hash = HASH.exec(head);
  if (hash) {
    const level = hash[1]!.length;
    return { kind: 'hash', style: markupStyle(level), length: hash[0].length, words: hash[0].length };
  }
  const bullet = BULLET.exec(head);
  if (!bullet) return readNumber(head);
  const ornate = ORNATE.test(head);
  const number = ornate ? readNumber(head.slice(bullet[0].length)) : null;
  const ornament = bullet[0].length;
  if (!number) return { kind: 'bullet', style: null, length: ornament, words: ornament, ornate };
  return { ...number, length: number.length + ornament, words: number.words + ornament, ornament };
}

function readNumber(head: string): Marker | null {
  for (const form of NUMBER_FORMS) {
    const found = form.pattern.exec(head);
    if (!found) continue;
    const key = `${form.style === 'ordinal-word-behind-subject' ? 'ordinal-word' : form.style}${found[2] ?? ''}`;
    return {
      kind: 'number',
      style: { key, rank: RANKS[form.style], ordinal: ordinalOf(found[1]!) },
      length: form.kept ? 0 : found[0].length,
      words: found[0].length,
    };
  }
  return null;
}

/** The style of a heading whose level the markup states: `##`, `<h2>`. */
export function markupStyle(level: number): Style {
  return { key: `markup${level}`, rank: RANKS.markup + level - 1, ordinal: null };
}

const CHINESE_DIGITS = '〇一二三四五六七八九';

/** The value of a list number; 0 where it is none that lists use. */
export function ordinalOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  const code = word.codePointAt(0)!;
  if (code >= 0x2460 && code <= 0x2473) return code - 0x2460 + 1;
  if (/^[a-zA-Z]$/.test(word)) return word.toLowerCase().charCodeAt(0) - 96;
  const tens = word.indexOf('十');
  if (tens < 0) return digit(word);
  return (tens === 0 ? 1 : digit(word.slice(0, tens))) * 10 + (tens + 1 < word.length ? digit(word.slice(tens + 1)) : 0);
}

function digit(word: string): number {
  return Math.max(0, CHINESE_DIGITS.indexOf(word === '两' ? '二' : word === '零' ? '〇' : word));
}
