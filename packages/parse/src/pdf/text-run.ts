import { CHARACTERS_OF_RADICALS, RADICALS } from './radicals.table.js';

/** A piece of text as a page draws it. Lengths are points; `y` is the baseline's distance from the page's upper edge. */
export interface TextRun {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

export interface PdfPage {
  /** Counted from 1. */
  number: number;
  width: number;
  height: number;
  runs: TextRun[];
}

const WIDE = '\\p{Script=Han}\\u3000-\\u303f\\uff01-\\uff60';
const SPACE_BETWEEN_WIDE = new RegExp(`(?<=[${WIDE}]) (?=[${WIDE}])`, 'gu');
const BEGINS_WIDE = new RegExp(`^[${WIDE}]`, 'u');
const ENDS_WIDE = new RegExp(`[${WIDE}]$`, 'u');
/** Radicals and compatibility ideographs: some writers' character maps give these for the ordinary character of the same look. */
const LOOKALIKE = /[\u2e80-\u2fdf\uf900-\ufaff]/g;
const BY_RADICAL = new Map([...RADICALS].map((radical, index) => [radical, CHARACTERS_OF_RADICALS.charAt(index)]));
/** Controls and format characters, soft hyphens and spaces of no width among them. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/**
 * The words of a run as a reader takes them: lookalikes replaced by the ordinary characters, and without the single spaces between Chinese characters
 * that pdf.js reads out of justified lines.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(LOOKALIKE, (character) => BY_RADICAL.get(character) ?? character.normalize('NFKC'))
    .replace(SPACE_BETWEEN_WIDE, '');
}

/** Two pieces of one line or paragraph as one: Chinese characters touch, words of other scripts stay apart where `apart` says so. */
export function joinText(left: string, right: string, apart: boolean): string {
  if (left === '' || right === '') return left + right;
  if (!apart || ENDS_WIDE.test(left.slice(-2)) || BEGINS_WIDE.test(right)) return left + right;
  return left.endsWith(' ') || right.startsWith(' ') ? left + right : `${left} ${right}`;
}
