import { beforeBlanks, behindBlanks } from '../../text/around.js';
import { isOneOf, longestFirst, type Spelling, stands, WordIndex } from '../../text/word-index.js';
import { type AffixWord, PREFIX_WORDS, SUFFIX_WORDS } from './affixes.table.js';
import type { Quantity } from './quantity.js';

/** How many words may stand one behind another on each side: `最高不超过` `每人每年` `约`. */
const MAX_AFFIXES = 4;

/** Words by the character next to the quantity: most quantities have none, and one look-up says so. */
const PREFIXES = new WordIndex(longestFirst(PREFIX_WORDS), 'last');
const SUFFIXES = new WordIndex(longestFirst(SUFFIX_WORDS), 'first');

/**
 * Widens a bare quantity by the words around it that bound it, make it approximate or say what it is per.
 * @param floor words before this offset belong to something else.
 */
export function applyAffixes(codes: Uint16Array, quantity: Quantity, floor: number, end: number): void {
  for (let i = 0; i < MAX_AFFIXES && applySuffix(codes, quantity, end); i++);
  for (let i = 0; i < MAX_AFFIXES && applyPrefix(codes, quantity, floor); i++);
}

function applySuffix(codes: Uint16Array, quantity: Quantity, end: number): boolean {
  const at = behindBlanks(codes, quantity.end, end);
  const words = SUFFIXES.of(codes[at] as number);
  for (let i = 0; i < words.length; i++) {
    const { codes: word, value } = words[i] as Spelling<AffixWord>;
    const to = at + word.length;
    if (to > end || !goesWith(value, quantity) || !stands(codes, at, word) || isOneOf(value.notBefore, codes[to] as number)) continue;
    quantity.end = to;
    apply(quantity, value);
    return true;
  }
  return false;
}

function applyPrefix(codes: Uint16Array, quantity: Quantity, floor: number): boolean {
  const at = beforeBlanks(codes, quantity.start, floor);
  if (at === 0) return false;
  const words = PREFIXES.of(codes[at - 1] as number);
  for (let i = 0; i < words.length; i++) {
    const { codes: word, value } = words[i] as Spelling<AffixWord>;
    const from = at - word.length;
    if (from < floor || !goesWith(value, quantity) || !stands(codes, from, word)) continue;
    if (from > 0 && isOneOf(value.notAfter, codes[from - 1] as number)) continue;
    quantity.start = from;
    apply(quantity, value);
    return true;
  }
  return false;
}

function goesWith(word: AffixWord, quantity: Quantity): boolean {
  return ((word.kinds >> quantity.index) & 1) === 1 && !(word.sets === 'per' && quantity.kind === 'percentage-point');
}

function apply(quantity: Quantity, { sets, per }: AffixWord): void {
  if (sets === 'approximate') quantity.approximate = true;
  else if (sets === 'per') quantity.per ??= per;
  else if (sets === 'lower' && quantity.bound === 'exact') {
    quantity.max = null;
    quantity.bound = 'lower';
  } else if (sets === 'upper' && quantity.bound === 'exact') {
    quantity.min = null;
    quantity.bound = 'upper';
  }
}
