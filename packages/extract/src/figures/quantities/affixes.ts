import { beforeBlanks } from '../../text/around.js';
import { type AffixWord, PREFIX_WORDS, SUFFIX_WORDS } from './affixes.table.js';
import { skipBlanks } from './amount.js';
import type { Quantity } from './quantity.js';

/** How many words may stand one behind another on each side: `最高不超过` `每人每年` `约`. */
const MAX_AFFIXES = 4;

/** Words by the character next to the quantity, longest first: most quantities have none, and one look-up says so. */
const PREFIXES = indexed(PREFIX_WORDS, (word) => word.charCodeAt(word.length - 1));
const SUFFIXES = indexed(SUFFIX_WORDS, (word) => word.charCodeAt(0));

type Affixes = ReadonlyMap<number, readonly (readonly [string, AffixWord])[]>;

function indexed(words: typeof PREFIX_WORDS, key: (word: string) => number): Affixes {
  const index = new Map<number, (readonly [string, AffixWord])[]>();
  for (const entry of words) {
    const list = index.get(key(entry[0]));
    if (list) list.push(entry);
    else index.set(key(entry[0]), [entry]);
  }
  for (const list of index.values()) list.sort((a, b) => b[0].length - a[0].length);
  return index;
}

/**
 * Widens a bare quantity by the words around it that bound it, make it approximate or say what it is per.
 * @param floor words before this offset belong to something else.
 */
export function applyAffixes(text: string, quantity: Quantity, floor: number, end: number): void {
  for (let i = 0; i < MAX_AFFIXES && applySuffix(text, quantity, end); i++);
  for (let i = 0; i < MAX_AFFIXES && applyPrefix(text, quantity, floor); i++);
}

function applySuffix(text: string, quantity: Quantity, end: number): boolean {
  const at = skipBlanks(text, quantity.end, end);
  const words = SUFFIXES.get(text.charCodeAt(at));
  if (!words) return false;
  for (const [word, affix] of words) {
    const to = at + word.length;
    if (to > end || !text.startsWith(word, at) || !fits(affix, quantity, '', text[to] ?? '')) continue;
    quantity.end = to;
    apply(quantity, affix);
    return true;
  }
  return false;
}

function applyPrefix(text: string, quantity: Quantity, floor: number): boolean {
  const at = beforeBlanks(text, quantity.start, floor);
  const words = PREFIXES.get(text.charCodeAt(at - 1));
  if (!words) return false;
  for (const [word, affix] of words) {
    const from = at - word.length;
    if (from < floor || !text.startsWith(word, from) || !fits(affix, quantity, text[from - 1] ?? '', '')) continue;
    quantity.start = from;
    apply(quantity, affix);
    return true;
  }
  return false;
}

function fits(word: AffixWord, quantity: Quantity, before: string, after: string): boolean {
  if (before !== '' && word.notAfter?.includes(before)) return false;
  if (after !== '' && word.notBefore?.includes(after)) return false;
  if (word.affix.sets === 'per' && quantity.kind !== 'money' && quantity.kind !== 'percent' && quantity.kind !== 'duration') return false;
  const kind = quantity.kind === 'workday' ? 'duration' : quantity.kind === 'percentage-point' ? 'percent' : quantity.kind;
  return !word.only || word.only.includes(kind);
}

function apply(quantity: Quantity, { affix }: AffixWord): void {
  if (affix.sets === 'approximate') quantity.approximate = true;
  else if (affix.sets === 'per') quantity.per ??= affix.per;
  else if (affix.sets === 'lower' && quantity.bound === 'exact') {
    quantity.max = null;
    quantity.bound = 'lower';
  } else if (affix.sets === 'upper' && quantity.bound === 'exact') {
    quantity.min = null;
    quantity.bound = 'upper';
  }
}
